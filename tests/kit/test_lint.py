"""Lint: each of its rules finds what it is for, by line; the bundled packs are clean."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from integritas_rules.errors import InvalidPack
from integritas_rules.kit.lint import lint
from integritas_rules.loading.pack import bundled_packs
from tests.kit.small import FIRST, NAME, add, change, make

Found = list[tuple[str, str, str, int]]


def found(folder: Path) -> Found:
    """Rule, severity, file and line of each finding; scaffold texts left as they are aside."""
    issues = [i for i in lint(folder) if i.rule != "unfinished"]
    for i in issues:
        assert i.message.id != i.message.en
        assert i.advice.id.strip()
        assert i.advice.en.strip()
        assert i.column >= 1
    return [(i.rule, i.severity.value, i.file.partition("/")[2], i.line) for i in issues]


@pytest.mark.parametrize("pack", bundled_packs())
def test_bundled_packs_are_clean(pack: str) -> None:
    assert [(i.rule, i.file, i.line, i.message.en) for i in lint(pack)] == []


def test_a_scaffold_passes_and_says_what_is_left_to_fill_in(tmp_path: Path) -> None:
    issues = lint(make(tmp_path, "judgement", "unchecked"))
    assert {(i.rule, i.severity.value) for i in issues} == {("unfinished", "advice")}
    assert [i.file for i in issues].count(f"{NAME}/ketentuan.yaml") == 3


def test_no_pack_at_all_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InvalidPack):
        lint(tmp_path)


CLAUSES = "ketentuan.yaml"
CASES = "cases/ketentuan.yaml"


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (CLAUSES, "        advice:", "        advise:", [("format", "error", CLAUSES, 24)]),
        (CLAUSES, "    basis: teks", "    basis: teks\n    parent: se-x-9-2025-0",
         [("unknown-name", "error", CLAUSES, 5)]),
        (CLAUSES, "    severity: advice", "    severity: error",
         [("too-grave", "error", CLAUSES, 11)]),
        (CLAUSES, "    rules:\n", "    unchecked: {id: Tidak., en: No.}\n    rules:\n",
         [("disposition", "error", CLAUSES, 5)]),
        (CLAUSES, "“{title}” isn't stated as met, with evidence.", "   ",
         [("blank-text", "error", CLAUSES, 23)]),
        (CLAUSES, "“{title}” isn't stated as met, with evidence.",
         "“{title}” belum dinyatakan terpenuhi dengan bukti.",
         [("same-in-both", "warning", CLAUSES, 22)]),
        (CLAUSES, "“{title}” isn't stated as met", "“{judul}” isn't stated as met",
         [("placeholder", "error", CLAUSES, 23)]),
        (CLAUSES, "“{title}” isn't stated as met", "“{title” isn't stated as met",
         [("placeholder", "error", CLAUSES, 23)]),
        (CLAUSES, "‹frasa pendek persis seperti dalam naskah›", "a b c d e f g h i",
         [("long-anchor", "error", CLAUSES, 7)]),
        (CLAUSES, "‹frasa pendek persis seperti dalam naskah›", " ",
         [("blank-citation", "error", CLAUSES, 7)]),
        ("legal.yaml", "  - subject", "  - subjek", [("format", "error", "legal.yaml", 3),
         ("format", "error", "legal.yaml", 3)]),
        ("pack.yaml", "  - ketentuan.yaml", "  - ketentuan.yaml\n  - lain.yaml",
         [("unreadable", "error", "lain.yaml", 1)]),
        (CASES, "  - clause: se-x-9-2025-1", "  - clause: se-x-9-2025-7",
         [("case-clause", "error", CASES, 4), ("case-clause", "error", CASES, 6),
          ("case-clause", "error", CASES, 10), ("no-failing-case", "error", CLAUSES, 5),
          ("no-passing-case", "error", CLAUSES, 5)]),
        (CASES, "        status: belum_dibuktikan",
         "        status: belum_dibuktikan\n        gaps: 2",
         [("unexplained-gaps", "warning", CASES, 10)]),
        (CASES, "        status: belum_dibuktikan",
         "        status: belum_dibuktikan\n        param: {jeda: 3}",
         [("case-parameter", "error", CASES, 10)]),
        (CASES, "name: tanpa bukti", "name: belum dinyatakan",
         [("case-name", "warning", CASES, 6), ("case-name", "warning", CASES, 10)]),
        (CASES, "base: dasar", "base: tidak-ada", [("case-base", "error", CASES, 2)]),
    ],
)  # fmt: skip
def test_each_fault_is_found_at_its_line(
    tmp_path: Path, file: str, old: str, new: str, expected: Found
) -> None:
    folder = make(tmp_path)
    change(folder / file, old, new)
    assert found(folder) == expected


def test_what_the_loader_refuses_is_told_all_at_once(tmp_path: Path) -> None:
    folder = make(tmp_path)
    change(folder / "pack.yaml", "binding: false", "binding: mungkin")
    change(folder / CASES, "    fails:", "    gagal:")
    change(folder / "legal.yaml", "verified: false", "verified: entah")
    assert {f for _, _, f, _ in found(folder)} == {"pack.yaml", CASES, "legal.yaml"}


def test_words_that_are_missing(tmp_path: Path) -> None:
    folder = make(tmp_path)
    clauses = folder / CLAUSES
    head = clauses.read_text("utf-8").partition("        message:")[0]
    clauses.write_text(head, encoding="utf-8")
    assert [rule for rule, *_ in found(folder)] == ["missing-advice", "missing-message"]


def test_parameters_and_readings_that_nobody_uses(tmp_path: Path) -> None:
    folder = make(tmp_path)
    add(folder / "pack.yaml", """
parameters:
  - name: jeda
    type: days
    default: 92
    basis: kebijakan
    title: {id: Jeda, en: Gap}
    reason: {id: Satu triwulan., en: A quarter.}
""")  # fmt: skip
    (folder / "readings.yaml").write_text("""readings:
  - id: T1
    question: {id: Apa artinya?, en: What does it mean?}
    strict: {id: Ini., en: This.}
    lenient: {id: Itu., en: That.}
    default: {id: Ini saja., en: Just this.}
    why: {id: Begitu bunyinya., en: So it reads.}
""", encoding="utf-8")  # fmt: skip
    assert found(folder) == [
        ("untried-parameter", "warning", "pack.yaml", 20),
        ("unused-parameter", "error", "pack.yaml", 20),
        ("unused-reading", "advice", "readings.yaml", 2),
    ]


def test_two_rules_that_check_the_same(tmp_path: Path) -> None:
    folder = make(tmp_path, "presence", "each")
    one = f"[?@.ketentuan == '{NAME}-each']"
    clauses = folder / CLAUSES
    change(
        clauses,
        f'{one}"\n        one_of: {{status: [terpenuhi]}}',
        f'{one}"\n        filled: [bukti]',
    )
    change(clauses, "kind: each", "kind: presence")
    change(clauses, f"[?@.ketentuan == '{NAME}-presence']", one)
    assert [f for f in found(folder) if f[0] == "duplicate-rule"] != []
    change(clauses, f"  - id: {NAME}-each", f"  - id: {NAME}-each\n    requires: [{NAME}-presence]")
    assert [f for f in found(folder) if f[0] == "duplicate-rule"] == []


def test_circles_and_what_builds_on_nothing(tmp_path: Path) -> None:
    folder = make(tmp_path, "presence", "unchecked")
    clauses = folder / CLAUSES
    change(clauses, f"  - id: {FIRST}\n", f"  - id: {FIRST}\n    requires: [{NAME}-presence]\n")
    change(clauses, f"  - id: {NAME}-presence\n",
           f"  - id: {NAME}-presence\n    requires: [{FIRST}, {NAME}-unchecked]\n")  # fmt: skip
    assert [rule for rule, *_ in found(folder)] == ["circle", "circle", "requires-unchecked"]


def test_a_file_that_nobody_reads(tmp_path: Path) -> None:
    folder = make(tmp_path)
    (folder / "lama.yaml").write_text("section: {}\n", encoding="utf-8")
    assert [f[:2] for f in found(folder)] == [("stray-file", "warning")]


def test_a_judgement_needs_a_case_in_which_it_waits(tmp_path: Path) -> None:
    folder = make(tmp_path, "judgement")
    change(folder / CASES, "        modus: evaluator\n", "")
    assert [f[:3] for f in found(folder)] == [("no-waiting-case", "warning", CLAUSES)]


def test_a_guard_without_a_clause_to_show_it(tmp_path: Path) -> None:
    folder = make(tmp_path)
    (folder / "workflow.yaml").write_text(f"""stages:
  - id: tahap
    title: {{id: Tahap, en: Stage}}
    clause: {FIRST}
    steps:
      - {{id: satu, title: {{id: Satu, en: One}}, clause: {FIRST}, records: "$.penilaian[*]",
         criteria: [{FIRST}]}}
guards:
  - id: urutan
    clause: {FIRST}
    event: mulai
    state: selesai
    severity: advice
    sequence: [satu]
    message: {{id: "{{step}} mendahului {{siapa}}.", en: "{{step}} comes before {{missing}}."}}
    advice: {{id: "Urutkan.", en: "Put it in order."}}
""", encoding="utf-8")  # fmt: skip
    assert [f[:2] for f in found(folder)] == [
        ("criterion-without-attestation", "error"),
        ("guard-without-order", "error"),
        ("placeholder", "error"),
    ]


def test_every_rule_is_described() -> None:
    root = Path(__file__).resolve().parents[2]
    names: set[str] = set()
    loading = root / "integritas_rules/loading"
    kit = (root / "integritas_rules/kit").rglob("*.py")
    for file in (*kit, *loading.glob("pack*.py"), loading / "yamlfile.py"):
        text = file.read_text("utf-8")
        names |= set(re.findall(r'(?:issue|_of)\(\s*(?:trial, )?"([a-z-]+)"', text))
        names |= set(re.findall(r'code="([a-z-]+)"', text))
    assert {"placeholder", "case-name", "unknown-name", "guard-without-order"} <= names
    page = (root / "docs/writing-a-pack.md").read_text("utf-8")
    assert [name for name in sorted(names) if f"`{name}`" not in page] == []
