"""The sheets of clauses: a row a clause, with what unit and reviewer say of it and the last status.

The records of ``penilaian_ketentuan`` and of the review's ``penilaian`` stand in these rows; only
those that no row can hold (another pack's, a second one on the same clause) stand elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from integritas_rules.conclusion import sums_up
from integritas_rules.formats.labels import GENERAL, MODALITY, SEVERITY, STATUS
from integritas_rules.model import Clause, Disposition, Gap, Pack, Severity, Text, Verdict
from integritas_rules.words import plain
from integritas_rules.workbook import style
from integritas_rules.workbook.grid import FIRST, KEYS, LABELS, WIDTHS, fill, heading
from integritas_rules.workbook.lists import Lists
from integritas_rules.workbook.names import GROUPS, HOMES, sheet_of
from integritas_rules.workbook.rows import Row
from integritas_rules.workbook.spots import Spot, Spots, letters
from integritas_rules.workbook.tables import DOSSIER, MARKS, REVIEW, Column, root, table

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

CLAUSE = "ketentuan"
_HIDDEN = (
    "judul",
    "petunjuk",
    *(f"sandaran.{part}" for part in ("ketentuan", "klaim", "bukti", "hasil")),
    "dibawa_dari.telaah",
)
"""Fields of a review that repeat what the row says, or mean nothing to people: kept, not shown."""


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a clause sheet that is filled in: whose record it belongs to, and its field."""

    file: str
    column: Column

    @property
    def key(self) -> str:
        """The name in the key row, as ``unit.status``."""
        return f"{GROUPS[self.file]}.{self.column.key}"


@dataclass(frozen=True, slots=True)
class Area:
    """A written clause sheet: what the summary needs to count in it."""

    sheet: str
    last: int
    columns: Mapping[str, str]

    def cells(self, key: str) -> str:
        """The range of one column."""
        letter = self.columns[key]
        return f"'{self.sheet}'!${letter}${FIRST}:${letter}${self.last}"


def fields() -> tuple[Field, ...]:
    """The columns to fill in, the unit's first."""
    return tuple(
        Field(file, c)
        for file, path in HOMES.items()
        for c in table(file, *path).columns
        if c.key != CLAUSE
    )


def place_of(clause: Clause, pack: Pack) -> str:
    """The sheet of a clause: its subtahap's, else its stage's, else the general one."""
    due = clause.rules[0].due if clause.rules else ""
    step = pack.workflow.steps.get(due) or pack.workflow.continuous.get(due)
    if step and step.criteria:
        return step.id.replace("_", " ").title()
    name = step.stage if step else due
    return next((s.title.id for s in pack.workflow.stages if s.id == name), GENERAL.id)


def sheets_of(pack: Pack) -> dict[str, list[Clause]]:
    """The checkable clauses by sheet: the stages in their order, what is general last."""
    order = {s.title.id: 100 * n for n, s in enumerate(pack.workflow.stages)}
    found: dict[str, list[Clause]] = {}
    for name in pack.checkable:
        clause = pack.clauses[name]
        found.setdefault(place_of(clause, pack), []).append(clause)
    stages = {p.id.replace("_", " ").title(): order.get(_stage(pack, p.stage), 900) + n
              for n, p in enumerate(pack.workflow.steps.values(), 1) if p.criteria}  # fmt: skip
    rank = {**order, **stages}
    return dict(sorted(found.items(), key=lambda pair: rank.get(pair[0], 999)))


def _stage(pack: Pack, name: str) -> str:
    return next(s.title.id for s in pack.workflow.stages if s.id == name)


def judged_by_people(clause: Clause) -> bool:
    """Whether the unit may judge the clause itself."""
    return clause.disposition == Disposition.JUDGEMENT or any(
        r.kind == "judgement" for r in clause.rules
    )


def open_for(file: str, clause: Clause) -> bool:
    """Whether the row of a clause has cells to fill in for the unit or the reviewer."""
    reviewed = file == REVIEW and any(r.kind == "attestation" for r in clause.rules)
    return judged_by_people(clause) or reviewed


def homed(file: str, rows: Sequence[Row], shown: Sequence[Clause]) -> dict[str, Row]:
    """By clause, the record that stands in its row; each is marked with its place in the list."""
    room = {c.id for c in shown if open_for(file, c)}
    found: dict[str, Row] = {}
    for n, row in enumerate(rows):
        row.marks = (f"#{n}", *row.marks)
        clause = row.values[CLAUSE]
        if clause in room and clause not in found:
            found[clause] = row
    return found


def clause_sheet(
    book: Workbook,
    name: str,
    clauses: Sequence[Clause],
    verdicts: Mapping[str, Verdict],
    homes: Mapping[str, Mapping[str, Row]],
    lists: Lists,
    spots: Spots,
) -> tuple[Worksheet, Area]:
    """One sheet; the findings are written later, when it is known where everything stands."""
    lang = lists.lang
    sheet: Worksheet = book.create_sheet(name)
    style.put(sheet, 1, 1, name, style.TITLE)
    style.put(sheet, 2, 1, _HOW.in_(lang), style.NOTE)
    wanted = fields()
    keys = [k for k, *_ in _FRONT] + [f.key for f in wanted] + [k for k, *_ in _BACK]
    columns = {key: n for n, key in enumerate(keys, 1)}
    last = FIRST + len(clauses) - 1
    for key, label, width, _ in (*_FRONT, *_BACK):
        _head(sheet, columns[key], key, label.in_(lang), width)
    for field in wanted:
        n = columns[field.key]
        known = _FIELDS.get(field.key)
        said = known.in_(lang) if known else heading(field.column, lang)
        _head(sheet, n, field.key, said, WIDTHS.get(field.column.kind, 28))
        lists.offer(sheet, field.column, f"{letters(n)}{FIRST}:{letters(n)}{last}")
    for at, clause in enumerate(clauses, FIRST):
        verdict = verdicts.get(clause.id)
        for key, _, _, get in (*_FRONT, *_BACK):
            text = get(clause, verdict, at - FIRST + 1)
            value = text.in_(lang) if isinstance(text, Text) else text
            style.put(sheet, at, columns[key], value, style.FIXED)
        if verdict and verdict.status in style.STATUS_FILL:
            shade = style.solid(style.STATUS_FILL[verdict.status])
            sheet.cell(at, columns["hasil.status"]).fill = shade
        _answers(sheet, at, clause, columns, homes, spots)
    hidden = [MARKS, "hasil.celah", "hasil.hitung", *(f"telaah.{h}" for h in _HIDDEN)]
    for key in (k for k in columns if k in hidden or k.endswith(f".{MARKS}")):
        sheet.column_dimensions[letters(columns[key])].hidden = True
    sheet.freeze_panes = f"C{FIRST}"
    sheet.auto_filter.ref = f"A{KEYS}:{letters(columns['hasil.temuan'])}{last}"
    sheet.print_area = f"A1:{letters(columns['hasil.temuan'])}{last}"
    style.protect(sheet)
    style.printed(sheet, f"{LABELS}:{KEYS}", "A:B")
    return sheet, Area(name, last, {k: letters(n) for k, n in columns.items()})


def fit_rows(sheet: Worksheet, area: Area) -> None:
    """Row heights, once everything stands in the rows."""
    shown = [d for d in sheet.column_dimensions.values() if not d.hidden]
    for at in range(FIRST, area.last + 1):
        style.fit(sheet, at, ((sheet[f"{d.index}{at}"].value, d.width) for d in shown))


def _head(sheet: Worksheet, n: int, key: str, label: str, width: int) -> None:
    style.put(sheet, LABELS, n, label, style.LABEL)
    style.put(sheet, KEYS, n, key, style.KEY)
    sheet.column_dimensions[letters(n)].width = width
    sheet.row_dimensions[LABELS].height = 44


def _answers(
    sheet: Worksheet,
    at: int,
    clause: Clause,
    columns: Mapping[str, int],
    homes: Mapping[str, Mapping[str, Row]],
    spots: Spots,
) -> None:
    for file, group in GROUPS.items():
        row = homes[file].get(clause.id)
        for field in fields():
            spot = Spot(sheet.title, at, columns[field.key])
            if field.file != file:
                continue
            if not open_for(file, clause):
                style.put(sheet, at, spot.column, None, style.FIXED)
            elif file == DOSSIER:
                fill(sheet, spot, field.column, row or Row({}, path=("?",)), spots)
            else:
                fill(sheet, spot, field.column, row or Row({}), Spots())
        if row:
            first = Spot(sheet.title, at, columns[f"{group}.status"])
            if file == DOSSIER:
                spots.put(row.path, first)
            style.put(sheet, at, columns[f"{group}.{MARKS}"], ";".join(row.marks), style.FIXED)


def gaps_told(verdict: Verdict, spots: Spots, lang: str) -> str:
    """What the last check found on a clause: each gap with its cell and what to do."""
    told = [_gap(g, spots).in_(lang) for g in verdict.gaps]
    if not told and verdict.reason:
        told = [verdict.reason.in_(lang)]
    return "\n".join(told)


def _gap(gap: Gap, spots: Spots) -> Text:
    spot = spots.find(gap.place.pointer)
    where = f"{spot}: " if spot else ""
    if gap.caused_by:
        because = _BECAUSE.within(clause=gap.caused_by)
        return Text(
            f"{where}{gap.message.id} {because.id}", f"{where}{gap.message.en} {because.en}"
        )
    return Text(
        f"{where}{gap.message.id} → {gap.advice.id}", f"{where}{gap.message.en} → {gap.advice.en}"
    )


def _source(clause: Clause) -> Text:
    """Where what the clause looks at is filled in."""
    if judged_by_people(clause):
        return _HERE
    known = {
        "/".join(p for p in t.path if p != "*"): sheet_of(t) for t in root(DOSSIER).everything()
    }
    for rule in clause.rules:
        path = re.sub(r"\[[^]]*\]", "", str(rule.options.get("at", ""))).lstrip("$.")
        parts = [p for p in path.split(".") if p.isidentifier()]
        while parts and "/".join(parts) not in known:
            parts.pop()
        if parts:
            name = known["/".join(parts)]
            return Text(name, name)
    if any(r.kind == "attestation" for r in clause.rules):
        return plain("Kriteria")
    return Text("", "")


def _counts(clause: Clause) -> int:
    return int(not sums_up(clause) and clause.severity != Severity.NOTE)


def _gaps(verdict: Verdict | None) -> int:
    from integritas_rules.conclusion import root_gaps

    return len(root_gaps([verdict])) if verdict else 0


def _satisfied(clause: Clause) -> Text:
    text = clause.evidence or clause.why
    return Text(text.id.replace("`", ""), text.en.replace("`", ""))


def _cited(clause: Clause) -> str:
    return f"{clause.citation.document}, {clause.citation.locator}: “{clause.citation.anchor}”"


_HERE = Text("lembar ini", "this sheet")
_HOW = Text(
    "Isi sel berlatar kuning; lihat Petunjuk. Temuan menunjuk sel yang perlu diperbaiki.",
    "Fill in the yellow cells; see Petunjuk. A finding names the cell to mend.",
)
_FIELDS = {
    "unit.status": Text("Jawaban unit", "Unit's answer"),
    "unit.alasan": Text("Penjelasan unit", "Unit's explanation"),
    "unit.penilai": Text("Jabatan yang menilai (id)", "Office that judged (id)"),
    "unit.tanggal": Text("Tanggal jawaban", "Date of the answer"),
    "unit.bukti": Text("Bukti (id)", "Evidence (ids)"),
    "telaah.status": Text("Putusan penilai", "Reviewer's judgement"),
    "telaah.alasan": Text("Catatan penilai", "Reviewer's note"),
    "telaah.jabatan": Text("Jabatan, bila bukan penelaah", "Office, unless the review's"),
    "telaah.tanggal": Text("Tanggal, bila bukan tanggal telaah", "Date, unless the review's"),
    "telaah.tingkat": Text("Tingkat, bila bukan tingkat telaah", "Tier, unless the review's"),
    "telaah.catatan": Text("Sebab beda antartingkat", "Why it differs from the tier below"),
    "telaah.atas_sanggahan": Text("Atas sanggahan (id)", "After objection (id)"),
    "telaah.bukti": Text("Bukti tambahan (id)", "Further evidence (ids)"),
    "telaah.dibawa_dari.tanggal": Text("Dibawa dari telaah", "Carried from the review of"),
}
_BECAUSE = Text("(akibat {clause})", "(because of {clause})")

_Get = Callable[[Clause, Verdict | None, int], Text | str | int | None]
_FRONT: tuple[tuple[str, Text, int, _Get], ...] = (
    ("nomor", Text("No.", "No."), 5, lambda _c, _v, n: n),
    ("pertanyaan", Text("Ketentuan: sudahkah …?", "Clause: is it so that …?"), 28,
     lambda c, _v, _n: c.title),
    ("pemenuhan", Text("Terpenuhi bila", "Satisfied by"), 38, lambda c, _v, _n: _satisfied(c)),
    ("kutipan", Text("Kutipan", "Citation"), 28, lambda c, _v, _n: _cited(c)),
    ("sifat", Text("Sifat dan bobot", "Modality and weight"), 14,
     lambda c, _v, _n: Text(f"{MODALITY[c.modality].id}; {SEVERITY[c.severity].id}",
                            f"{MODALITY[c.modality].en}; {SEVERITY[c.severity].en}")),
    ("diisi", Text("Diisi di lembar", "Filled in on sheet"), 16, lambda c, _v, _n: _source(c)),
)  # fmt: skip
_BACK: tuple[tuple[str, Text, int, _Get], ...] = (
    ("hasil.status", Text("Status pemeriksaan terakhir", "Status of the last check"), 16,
     lambda _c, v, _n: STATUS[v.status] if v else None),
    ("hasil.temuan", Text("Temuan", "Finding"), 56, lambda _c, _v, _n: None),
    (CLAUSE, Text("Id ketentuan", "Clause id"), 30, lambda c, _v, _n: c.id),
    ("hasil.celah", Text("Celah", "Gaps"), 8, lambda _c, v, _n: _gaps(v)),
    ("hasil.hitung", Text("Dihitung", "Counted"), 8, lambda c, _v, _n: _counts(c)),
    (f"unit.{MARKS}", Text(MARKS, MARKS), 4, lambda _c, _v, _n: None),
    (f"telaah.{MARKS}", Text(MARKS, MARKS), 4, lambda _c, _v, _n: None),
)  # fmt: skip
