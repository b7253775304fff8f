"""Case files of any folder: read with places, spelt out, refused with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from integritas_rules.errors import InvalidPack
from integritas_rules.kit.cases import packs, trials
from integritas_rules.kit.judging import Judge
from integritas_rules.kit.suite import run
from tests.kit.small import FIRST, NAME, add, change, make


def refused(folder: Path) -> list[tuple[str, int | None, str]]:
    with pytest.raises(InvalidPack) as caught:
        run(folder)
    return [(p.file, p.line, p.message.en) for p in caught.value.problems]


def test_trials_know_what_they_are_and_where_they_stand(tmp_path: Path) -> None:
    found = trials(make(tmp_path))
    assert [(t.kind, t.clause, t.status) for t in found] == [
        ("passes", FIRST, "terpenuhi"),
        ("fails", FIRST, "belum_terpenuhi"),
        ("fails", FIRST, "belum_dibuktikan"),
    ]
    assert {t.file for t in found} == {f"{NAME}/cases/ketentuan.yaml"}
    assert found[1].spots == [(6, 9), (8, 13)]


def test_a_base_may_be_a_bundled_example(tmp_path: Path) -> None:
    folder = make(tmp_path)
    change(folder / "cases" / "ketentuan.yaml", "base: dasar", "base: kabupaten-patuh")
    assert {t.base.name for t in trials(folder)} == {"kabupaten-patuh.json"}


def test_for_each_fills_names_and_values(tmp_path: Path) -> None:
    folder = make(tmp_path)
    add(folder / "cases" / "ketentuan.yaml", f"""
  - for_each:
      - {{clause: {FIRST}, status: belum, n: 1}}
      - {{clause: {FIRST}, status: sebagian, n: 2}}
    clause: "{{clause}}"
    fails:
      - name: "dinyatakan {{status}}"
        patch:
          - {{op: replace, path: "/pemenuhan/[ketentuan={{clause}}]/status", value: "{{status}}"}}
        status: belum_terpenuhi
        gaps: "{{n}}"
        also: {{"{{clause}}": belum_terpenuhi}}
""")  # fmt: skip
    spelt = [t for t in trials(folder) if t.name.startswith("dinyatakan")]
    assert [(t.name, t.gaps, dict(t.also)) for t in spelt] == [
        ("dinyatakan belum", 1, {FIRST: "belum_terpenuhi"}),
        ("dinyatakan sebagian", 2, {FIRST: "belum_terpenuhi"}),
    ]


def test_a_date_without_quotes_is_a_date_all_the_same(tmp_path: Path) -> None:
    folder = make(tmp_path)
    add(folder / "cases" / "ketentuan.yaml", f"""
  - clause: {FIRST}
    passes: {{name: diperiksa kemudian, as_of: 2026-06-01}}
""")  # fmt: skip
    trial = trials(folder)[-1]
    assert trial.as_of == "2026-06-01"
    assert Judge(packs(folder)).failures(trial) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("    fails:", "    fials:", 5, 'The key "fials" isn\'t known'),
        ("        status: belum_dibuktikan", "        status: belum_bukti", 13, "choices"),
        ("base: dasar", "base: dasr", 2, "No base dossier “dasr”"),
        ("{op: remove, path: \"/pemenuhan/[ketentuan=se-x-9-2025-1]\"}",
         "{op: remove, path: \"/pemenuhan/[ketentuan=se-x-9-2025-9]\"}", 8, "finds nothing"),
        ("{op: remove, path: \"/pemenuhan/[ketentuan=se-x-9-2025-1]\"}",
         "{op: hapus, path: \"/pemenuhan/0\"}", 8, "choices"),
        ("{op: remove, path: \"/pemenuhan/[ketentuan=se-x-9-2025-1]\"}",
         "{op: replace, path: \"/siklus/selesai\", value: kapan-kapan}", 6, "Can't run the case"),
        ("      - name: tanpa bukti", "      - name: [tanpa bukti", 11, "can't be parsed"),
        ("      - name: tanpa bukti", "      - name: tanpa bukti\n        name: dua", 11, "twice"),
        ("      - name: tanpa bukti", "      - name: tanpa bukti\n        param: {jeda: 3}", 10,
         "Unknown parameter “jeda”"),
    ],
)  # fmt: skip
def test_a_broken_case_file_is_told_by_line(
    tmp_path: Path, old: str, new: str, line: int, said: str
) -> None:
    folder = make(tmp_path)
    change(folder / "cases" / "ketentuan.yaml", old, new)
    [(file, at, message), *_] = refused(folder)
    assert (file, at) == (f"{NAME}/cases/ketentuan.yaml", line)
    assert said in message


def test_an_empty_case_file_is_told(tmp_path: Path) -> None:
    folder = make(tmp_path)
    (folder / "cases" / "kosong.yaml").write_text("", encoding="utf-8")
    [(file, line, _)] = refused(folder)
    assert (file, line) == (f"{NAME}/cases/kosong.yaml", 1)


def test_a_row_that_lacks_a_name_is_told(tmp_path: Path) -> None:
    folder = make(tmp_path)
    add(folder / "cases" / "ketentuan.yaml", """
  - for_each: [{ketentuan: x-1}]
    clause: "{clause}"
""")  # fmt: skip
    [(_, _, message)] = refused(folder)
    assert message == "A row of for_each has no “clause”."


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ('"bukti": ["dokumen-1"]', '"bukit": ["dokumen-1"]', 27),
        ('"versi": "1.0",', '"versi": ,', 2),
    ],
)
def test_a_base_that_is_no_dossier_is_told_once(
    tmp_path: Path, old: str, new: str, line: int
) -> None:
    folder = make(tmp_path)
    change(folder / "cases" / "dasar.json", old, new)
    [(file, at, _)] = refused(folder)
    assert (file, at) == ("cases/dasar.json", line)


def test_a_clause_in_two_cases_is_met_by_the_base_once(tmp_path: Path) -> None:
    folder = make(tmp_path)
    add(folder / "cases" / "ketentuan.yaml", f"""
  - clause: {FIRST}
    fails:
      name: dinyatakan belum
      patch: [{{op: replace, path: /pemenuhan/0/status, value: belum}}]
      status: belum_terpenuhi
""")  # fmt: skip
    assert [t.name for t in trials(folder) if t.kind == "passes"] == ["contoh apa adanya"]
    assert len(trials(folder)) == 4
