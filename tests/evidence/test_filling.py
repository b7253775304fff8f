"""Digests written into a dossier: the missing ones, and those that somebody vouches for."""

from __future__ import annotations

from pathlib import Path

import pytest

from integritas_rules.errors import InvalidSetting
from integritas_rules.evidence.filling import fillings
from integritas_rules.evidence.pieces import State
from tests.evidence.making import case


def test_every_missing_digest_and_no_other(tmp_path: Path) -> None:
    made = case(tmp_path)
    made.piece("lke-1")["sha256"] = "0" * 64
    (tmp_path / "bukti/teladan.pdf").unlink()
    seen = made.seen()
    written = {op["path"] for op in fillings(seen)}
    by_id = {p.id: f"{p.pointer}/sha256" for p in seen.pieces}
    assert written == set(by_id.values()) - {by_id["lke-1"], by_id["teladan"]}
    assert by_id["lke-1"] in {op["path"] for op in fillings(seen, ["lke-1"])}


@pytest.mark.parametrize("name", ["teladan", "tidak-ada", "198501012010011001"])
def test_only_what_changed_can_be_accepted(tmp_path: Path, name: str) -> None:
    made = case(tmp_path)
    made.piece("lke-1")["sha256"] = "0" * 64
    with pytest.raises(InvalidSetting) as caught:
        fillings(made.seen(), [name])
    assert "198501012010011001" not in str(caught.value)


def test_looks_are_those_of_the_files(tmp_path: Path) -> None:
    made = case(tmp_path)
    made.piece("lke-1")["sha256"] = "0" * 64
    looks = made.seen().looks
    assert {k.state for k in looks.values()} == {State.UNSEALED}
