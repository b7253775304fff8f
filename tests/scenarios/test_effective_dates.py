"""Effective dates: a rule to come only warns, a lapsed one asks nothing, values change."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from integritas_rules import InvalidPack, check, load_pack, parse_dossier
from integritas_rules.conclusion import root_gaps
from integritas_rules.model import Conclusion, Dossier, Severity, Status
from tests.support import ROOT, example

CLAUSE = "p60-persiapan-1-tim-penetap"
FILE = "bab-3b-1-persiapan.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the bundled pack, to date."""
    return Path(shutil.copytree(ROOT / "rules" / "permenpanrb-60-2020", tmp_path / "paket"))


def say(folder: Path, line: str) -> None:
    """Put a line at the head of the clause."""
    insert(folder / FILE, f"  - id: {CLAUSE}\n", f"  - id: {CLAUSE}\n    {line}\n")


def insert(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")


def dossier(broken: bool = True) -> Dossier:
    """The compliant example, its team set up by nobody who may when ``broken``."""
    data = example()
    if broken:
        next(b for b in data["bukti"] if b["id"] == "sk-tim")["penetap"] = "apip"
    return parse_dossier(json.dumps(data).encode(), "d.json")


DAY = example()["pengajuan"]["tanggal"]


def test_a_clause_to_come_warns_ahead_of_time_and_counts_in_nothing(folder: Path) -> None:
    plain = check(load_pack(folder), dossier())
    say(folder, 'from: "2027-01-01"')
    early = check(load_pack(folder), dossier())
    ((verdict, gap),) = root_gaps(early.verdicts)
    assert (verdict.clause.id, gap.severity) == (CLAUSE, Severity.WARNING)
    assert "1 Januari 2027" in gap.message.id
    assert "1 January 2027" in gap.message.en
    assert (plain.conclusion, early.conclusion) == (Conclusion.NONCOMPLIANT, Conclusion.COMPLIANT)
    assert early.completeness.whole == plain.completeness.whole - 1
    assert early.verdict("p60-persiapan").status == Status.MET


def test_on_its_first_day_a_clause_holds_in_full(folder: Path) -> None:
    say(folder, 'from: "2027-01-01"')
    for day, conclusion in (("2026-12-31", "patuh"), ("2027-01-01", "belum_patuh")):
        assert check(load_pack(folder), dossier(), day).conclusion == conclusion


def test_a_lapsed_clause_stands_in_the_report_and_asks_nothing(folder: Path) -> None:
    say(folder, f'until: "{DAY}"')
    pack = load_pack(folder)
    assert check(pack, dossier(), DAY).verdict(CLAUSE).status == Status.UNMET
    later = check(pack, dossier(), "2026-12-31")
    verdict = later.verdict(CLAUSE)
    assert (verdict.status, verdict.gaps) == (Status.NOT_APPLICABLE, ())
    assert verdict.reason
    assert DAY[:4] in verdict.reason.id
    assert later.conclusion == Conclusion.COMPLIANT
    assert [v.clause.id for v in later.verdicts] == list(pack.checkable)


def test_one_rule_of_a_clause_may_lapse(folder: Path) -> None:
    old = "      - kind: order\n        due: persiapan\n"
    insert(folder / FILE, old, old + '        until: "2020-12-31"\n')
    data = example()
    activity = next(k for k in data["persiapan"]["kegiatan"] if k["jenis"] == "kurikulum")
    activity["selesai"] = "2024-06-05"
    overlap = parse_dossier(json.dumps(data).encode(), "d.json")
    assert root_gaps(check(load_pack(folder), overlap).verdicts) == []


def test_a_lapsed_gate_no_longer_refuses(folder: Path) -> None:
    insert(folder / FILE, "  - id: p60-persiapan-urutan\n",
           '  - id: p60-persiapan-urutan\n    until: "2020-12-31"\n')  # fmt: skip
    data = example()
    activity = next(k for k in data["persiapan"]["kegiatan"] if k["jenis"] == "kurikulum")
    activity["selesai"] = "2024-06-05"
    pack, late = load_pack(folder), parse_dossier(json.dumps(data).encode(), "d.json")
    assert check(pack, late, "2020-12-31").pack.workflow != check(pack, late).pack.workflow
    assert check(pack, late).trace.refusals == ()


def test_a_dated_default_holds_in_its_time_and_the_user_wins(folder: Path) -> None:
    dated = '    dated:\n      - {from: "2027-01-01", value: 30}\n'
    insert(folder / "pack.yaml", "    default: 92\n", f"    default: 92\n{dated}")
    pack = load_pack(folder)
    now, later = check(pack, dossier(False), DAY), check(pack, dossier(False), "2027-01-01")
    assert (now.pack.settings["jeda_terpanjang"], later.pack.settings["jeda_terpanjang"]) == (
        92,
        30,
    )
    assert not root_gaps(now.verdicts)
    assert root_gaps(later.verdicts)
    chosen = check(load_pack(folder, {"jeda_terpanjang": 92}), dossier(False), "2027-01-01")
    assert not root_gaps(chosen.verdicts)


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (FILE, f"  - id: {CLAUSE}\n",
         f'  - id: {CLAUSE}\n    from: "2027-01-02"\n    until: "2027-01-01"\n', "2027-01-01"),
        (FILE, f"  - id: {CLAUSE}\n", f'  - id: {CLAUSE}\n    from: "2027-02-30"\n', "2027-02-30"),
        ("pack.yaml", "    default: 92\n",
         '    default: 92\n    dated: [{from: "2027-01-01", value: 30}, {value: 60}]\n',
         "2027-01-01"),
        ("pack.yaml", "    default: 92\n",
         '    default: 92\n    dated: [{from: "2027-01-01", value: 900}]\n', "900"),
        ("pack.yaml", "    default: peringatan\n",
         "    default: peringatan\n    dated: [{value: wajb}]\n", "wajb"),
    ],
)  # fmt: skip
def test_dates_that_make_no_sense_are_refused(
    folder: Path, file: str, old: str, new: str, told: str
) -> None:
    insert(folder / file, old, new)
    with pytest.raises(InvalidPack) as caught:
        load_pack(folder)
    assert any(told in p.message.en and p.line for p in caught.value.problems)
