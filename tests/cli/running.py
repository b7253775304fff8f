"""Shared by tests of the command line: run it as a user would, in both languages."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from integritas_rules.cli import main
from tests.support import EXAMPLES

KABUPATEN = str(EXAMPLES / "kabupaten-patuh.json")
PROVINSI = str(EXAMPLES / "provinsi-pelaksanaan.json")
KEMENTERIAN = str(EXAMPLES / "kementerian-persiapan.json")
HARI_PERTAMA = str(EXAMPLES / "hari-pertama.json")


class Left(NamedTuple):
    """What a run left behind."""

    code: int
    out: str
    err: str


def call(capsys: pytest.CaptureFixture[str], *args: str) -> Left:
    """Run ``integritas`` with ``args``."""
    with pytest.raises(SystemExit) as left:
        main(list(args))
    out, err = capsys.readouterr()
    return Left(int(left.value.code or 0), out, err)


def both(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[Left, Left]:
    """The same in Indonesian and in English: the same exit code, other words."""
    indonesian = call(capsys, *args, "--lang", "id")
    english = call(capsys, *args, "--lang", "en")
    assert indonesian.code == english.code
    assert (indonesian.out, indonesian.err) != (english.out, english.err)
    return indonesian, english


def refused(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[str, str]:
    """What is said of a mistake, in both languages: exit 2, no output, no traceback."""
    pair = both(capsys, *args)
    for left in pair:
        assert left.code == 2
        assert left.out == ""
        assert "Traceback" not in left.err
    return pair[0].err, pair[1].err


def fits(text: str) -> None:
    """No line is wider than a terminal of 80 columns."""
    assert max(map(len, text.splitlines())) <= 80
