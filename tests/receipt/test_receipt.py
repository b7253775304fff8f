"""A receipt runs again to the same; whatever byte is changed, it is noticed."""

from __future__ import annotations

import json
import shutil
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from integritas_rules import IntegritasError, InvalidReceipt, check, load_dossier, load_pack
from integritas_rules.loading.canonical import NotCanonical, canonical, digest
from integritas_rules.loading.dossier import parse_dossier
from integritas_rules.loading.engine import engine_digest
from integritas_rules.loading.pack import bundled_packs
from integritas_rules.loading.receipts import laid_out, parse_receipt, seal_of
from integritas_rules.loading.review import load_review
from integritas_rules.model import DuePolicy
from integritas_rules.receipt.again import run_again
from integritas_rules.receipt.making import receipt_of
from integritas_rules.resources import folder
from tests.support import EXAMPLES

pytest.importorskip("cryptography")

from integritas_rules.receipt.signing import check_signature, signed
from tests.receipt.keys import key

DOSSIER = EXAMPLES / "provinsi-pelaksanaan.json"


@lru_cache
def receipt(name: str = "provinsi-pelaksanaan", pack: str = "permenpanrb-60-2020") -> Any:
    dossier = load_dossier(EXAMPLES / f"{name}.json")
    return receipt_of(check(load_pack(pack), dossier))


def holds(raw: bytes, dossier: bytes) -> bool:
    """Whether the receipt is whole and running it again gives the same."""
    try:
        own = parse_receipt(raw, "r.json")
        check_signature(own, "r.json", None)
        return run_again(own, parse_dossier(dossier, "d.json"), None).same
    except IntegritasError:
        return False


@pytest.mark.parametrize("name", [p.stem for p in sorted(EXAMPLES.glob("*.json"))])
@pytest.mark.parametrize("pack", bundled_packs())
def test_every_example_runs_again_to_the_same(name: str, pack: str) -> None:
    raw = laid_out(receipt(name, pack)).encode()
    own = parse_receipt(raw, "r.json")
    again = run_again(own, load_dossier(EXAMPLES / f"{name}.json"), None)
    assert again.same
    assert laid_out(receipt_of(again.report)).encode() == raw


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.data())
def test_a_changed_byte_of_the_receipt_is_noticed(data: st.DataObject) -> None:
    raw = bytearray(laid_out(signed(receipt(), key())).encode())
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(InvalidReceipt):
        check_signature(parse_receipt(bytes(raw), "r.json"), "r.json", None)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.data())
def test_a_changed_byte_of_the_dossier_is_noticed(data: st.DataObject) -> None:
    own, raw = laid_out(receipt()).encode(), bytearray(DOSSIER.read_bytes())
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] ^= data.draw(st.sampled_from([1, 2, 4, 8, 16, 32]))
    assert not holds(own, bytes(raw))


def test_blanks_count_too() -> None:
    own, raw = laid_out(receipt()).encode(), DOSSIER.read_bytes()
    assert holds(own, raw)
    assert not holds(own + b"\n", raw)
    assert not holds(own.replace(b'": ', b'":', 1), raw)
    assert not holds(own, raw + b"\n")
    again = run_again(receipt(), parse_dossier(raw + b"\n", "d.json"), None)
    assert [d.note.en for d in again.inputs if d.note] == [
        "the content is the same; only its layout isn't"
    ]
    # The report holds the digest of the bytes, and so differs; no verdict does.
    assert again.flips == ()


@pytest.mark.parametrize("old", ["legal.yaml", "readings.yaml", "pack.yaml", "workflow.yaml"])
def test_a_changed_byte_of_the_pack_is_noticed(tmp_path: Path, old: str) -> None:
    other = tmp_path / "permenpanrb-60-2020"
    shutil.copytree(folder("rules") / "permenpanrb-60-2020", other)
    assert run_again(receipt(), load_dossier(DOSSIER), str(other)).same
    file = other / old
    file.write_bytes(file.read_bytes() + b"# x\n")
    again = run_again(receipt(), load_dossier(DOSSIER), str(other))
    assert [d.what.en for d in again.inputs] == ["pack"]


def test_another_engine_is_named_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    other = {**receipt(), "engine": {**receipt()["engine"], "digest": f"sha256:{'0' * 64}"}}
    again = run_again(other, load_dossier(DOSSIER), None)
    assert [d.what.en for d in again.inputs] == ["engine code"]
    assert (again.outcome, again.flips) == ((), ())
    assert not again.same


def test_a_forged_verdict_needs_another_seal_and_is_found_by_running_it() -> None:
    own = json.loads(laid_out(receipt()))
    clause = next(c for c, s in own["verdicts"].items() if s == "belum_terpenuhi")
    own["verdicts"][clause] = "terpenuhi"
    with pytest.raises(InvalidReceipt):
        parse_receipt(laid_out(own).encode(), "r.json")
    own["seal"] = seal_of(own)
    again = run_again(parse_receipt(laid_out(own).encode(), "r"), load_dossier(DOSSIER), None)
    assert [(f.clause, f.here) for f in again.flips] == [(clause, "belum_terpenuhi")]


def test_a_review_is_part_of_it(tmp_path: Path) -> None:
    dossier, pack = load_dossier(DOSSIER), load_pack()
    file = tmp_path / "telaah.json"
    review = {
        "versi": "1.0", "dosier": dossier.digest, "paket": pack.id, "penelaah": "Evaluator A",
        "tanggal": "2025-10-10", "penilaian": [], "pengecualian": [],
    }  # fmt: skip
    file.write_text(json.dumps(review), encoding="utf-8")
    day = dossier.data["pengajuan"]["tanggal"]
    loaded = load_review(file, dossier, pack, day)
    own = receipt_of(check(pack, dossier, day, "evaluator", loaded))
    assert run_again(own, dossier, None, [str(file)]).same
    with pytest.raises(InvalidReceipt):
        run_again(own, dossier, None)
    assert not run_again(receipt(), dossier, None, [str(file)]).same
    file.write_text(json.dumps(review) + " ", encoding="utf-8")
    assert [d.what.en for d in run_again(own, dossier, None, [str(file)]).inputs] == ["review"]


def test_several_reviews_count_together(tmp_path: Path) -> None:
    dossier, pack = load_dossier(DOSSIER), load_pack()
    files = [str(tmp_path / f"{n}.json") for n in "ab"]
    for file in files:
        review = {
            "versi": "1.0", "dosier": dossier.digest, "paket": pack.id, "penelaah": file[-6],
            "tanggal": "2025-10-10", "penilaian": [], "pengecualian": [],
        }  # fmt: skip
        Path(file).write_text(json.dumps(review), encoding="utf-8")
    day, policy = dossier.data["pengajuan"]["tanggal"], DuePolicy(days=7, leave=("2025-11-03",))
    report = check(pack, dossier, day, "evaluator", load_review(files, dossier, pack, day, policy))
    own = receipt_of(report, policy)
    assert own["follow_ups"] == {"days": 7, "leave": ["2025-11-03"], "work": []}
    assert run_again(own, dossier, None, files).same
    assert not run_again(own, dossier, None, files[:1]).same


def test_a_signature_is_constant_and_holds_for_its_key_alone() -> None:
    own = signed(receipt(), key())
    assert own == signed(receipt(), key())
    check_signature(own, "r.json", own["signature"]["key"])
    other = signed(receipt(), key(2))["signature"]["key"]
    with pytest.raises(InvalidReceipt):
        check_signature(own, "r.json", other)
    with pytest.raises(InvalidReceipt):
        check_signature(receipt(), "r.json", other)
    swapped = {**own, "signature": {**own["signature"], "key": other}}
    with pytest.raises(InvalidReceipt):
        check_signature(swapped, "r.json", None)


def test_the_digest_of_the_engine_is_of_its_code() -> None:
    assert engine_digest() == engine_digest() == receipt()["engine"]["digest"]


# --- canonical form ------------------------------------------------------------------------


def test_canonical_is_as_rfc_8785_shows_it() -> None:
    data = {
        "numbers": [333333333.33333329, 1e30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": '€$\x0f\nA\'B"\\\\"/',
        "literals": [None, True, False],
    }
    assert canonical(data) == (
        b'{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],'
        b'"string":"\xe2\x82\xac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    )


@given(st.dictionaries(st.text("ab€\U0001f600", max_size=3), st.integers(-5, 5), max_size=6))
def test_the_order_of_members_does_not_count(data: dict[str, int]) -> None:
    assert digest(dict(reversed(data.items()))) == digest(data)


@pytest.mark.parametrize("bad", [2**53, -(2**60), float("nan"), float("inf"), "\ud800"])
def test_what_has_no_canonical_form_is_told(bad: object) -> None:
    with pytest.raises(NotCanonical):
        digest([bad])
