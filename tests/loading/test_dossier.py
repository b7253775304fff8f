"""The whole way from bytes to a ``Dossier``: its fields, and nothing but ``InvalidDossier``."""

from __future__ import annotations

import copy
import hashlib
import io
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from integritas_rules.errors import InvalidDossier
from integritas_rules.loading.dossier import load_dossier, parse_dossier

HOSTILE = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


def test_a_dossier_keeps_what_was_written(tmp_path: Path, full: dict[str, Any]) -> None:
    full["bukti"][0]["nomor"] = None
    raw = json.dumps(full, indent=2).encode()
    path = tmp_path / "dosier.json"
    path.write_bytes(raw)
    dossier = load_dossier(path)
    assert dossier.name == str(path)
    assert dossier.data == full
    assert dossier.digest == "sha256:" + hashlib.sha256(raw).hexdigest()
    assert dossier.locate("/siklus/mulai").line == raw[: raw.index(b'"mulai"')].count(b"\n") + 1
    assert load_dossier(str(path)) == dossier


def test_byte_order_mark_moves_no_place_but_changes_the_digest(full: dict[str, Any]) -> None:
    raw = json.dumps(full).encode()
    plain, marked = parse_dossier(raw, "d"), parse_dossier(b"\xef\xbb\xbf" + raw, "d")
    assert plain.locate("/siklus") == marked.locate("/siklus")
    assert plain.digest != marked.digest


def test_standard_input(monkeypatch: pytest.MonkeyPatch, full: dict[str, Any]) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(json.dumps(full).encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert load_dossier("-").name == "-"


def test_a_missing_file_is_an_invalid_dossier() -> None:
    with pytest.raises(InvalidDossier) as caught:
        load_dossier("tiada.json")
    assert [(p.file, p.code) for p in caught.value.problems] == [("tiada.json", "berkas")]
    assert caught.value.__cause__ is caught.value.__context__ is None


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ('{"a": NaN}', "angka", (1, 7)),
        ('{"a": [1,\n -Infinity]}', "angka", (2, 2)),
        ('{"a": 1e999}', "angka", (1, 7)),
        ('{"a": -1e999}', "angka", (1, 7)),
        ('{"a": ' + "9" * 5000 + "}", "angka", (1, 7)),
        ('{"a": 9007199254740992}', "angka", (1, 7)),
        ('{"a": "\\ud800"}', "karakter", (1, 7)),
        ('{"a": "x\\udfffy"}', "karakter", (1, 7)),
        ('{"\\ud800": 1}', "karakter", (1, 2)),
        ('{"a": "\\u0000"}', "karakter", (1, 7)),
        ('{"a": "\\u001b[31m"}', "karakter", (1, 7)),
        ('{"a": "\\u009b31m"}', "karakter", (1, 7)),
        ('{"a": 1, "a": 1}', "kunci-ganda", (1, 10)),
        ('{"x": [{"a": 1,\n  "\\u0061": 2}]}', "kunci-ganda", (2, 3)),
    ],
)
def test_what_json_lets_pass_is_placed(
    told: Any, text: str, code: str, place: tuple[int, int]
) -> None:
    (problem,) = [p for p in told(text) if p.code == code]
    assert (problem.line, problem.column) == place
    for said in (problem.message, problem.advice):
        assert len((said.id + said.en).encode()) < 400


def test_a_key_written_three_times_is_told_twice(told: Any) -> None:
    problems = [p for p in told('{"a": 1,\n"a": 2,\n"a": 3}') if p.code == "kunci-ganda"]
    assert [p.line for p in problems] == [2, 3]
    assert all("baris 1 kolom 2" in p.message.id for p in problems)


def test_an_unusable_number_is_told_once(told: Any, full: dict[str, Any]) -> None:
    text = json.dumps(full).replace('"Kabupaten Contoh (fiktif)"', "NaN")
    (problem,) = told(text)
    assert problem.code == "angka"


def test_pairs_of_surrogates_and_ordinary_signs_pass(told: Any, full: dict[str, Any]) -> None:
    full["keterangan"] = "tab\t baris\n “kutip” é 😀"
    assert told(full) == []
    assert told(json.dumps(full)) == []


@given(raw=st.binary(max_size=60))
@HOSTILE
def test_random_bytes(raw: bytes) -> None:
    with pytest.raises(InvalidDossier):
        parse_dossier(raw, "d.json")


@given(text=st.text(alphabet='{}[]",:0123456789.-+eEtrufalsn\\ \n\ud7ff😀', max_size=60))
@HOSTILE
def test_random_signs_of_json(text: str) -> None:
    with pytest.raises(InvalidDossier):
        parse_dossier(text.encode(), "d.json")


@given(seed=st.integers(0, 2**32))
@HOSTILE
def test_a_damaged_dossier(seed: int, full: dict[str, Any]) -> None:
    dice = random.Random(seed)
    raw = bytearray(json.dumps(full, indent=1).encode())
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(raw))
        raw[at : at + dice.randint(0, 3)] = dice.randbytes(dice.randint(0, 3))
    try:
        parse_dossier(bytes(raw), "d.json")
    except InvalidDossier as error:
        for problem in error.problems:
            repr(problem).encode()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(data=st.data())
@HOSTILE
def test_random_json_anywhere(data: Any, full: dict[str, Any]) -> None:
    full = copy.deepcopy(full)
    where: Any = full
    while isinstance(where, dict | list) and where:
        keys = list(where) if isinstance(where, dict) else list(range(len(where)))
        key = data.draw(st.sampled_from(keys))
        if data.draw(st.booleans()) or not isinstance(where[key], dict | list):
            where[key] = data.draw(JSON)
            break
        where = where[key]
    try:
        parse_dossier(json.dumps(full).encode(), "d.json")
    except InvalidDossier as error:
        told = error.problems
    else:
        told = ()
    assert all(p.line and p.column and p.message.en for p in told)


def test_importing_the_loader_imports_no_pydantic() -> None:
    code = "import sys, integritas_rules.loading.review; sys.exit('pydantic' in sys.modules)"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=root, check=False).returncode == 0
