"""One clause explained: what it asks, why the tool reads it so, and how it is checked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from integritas_rules.formats.explain_how import conditions, gates_of, what
from integritas_rules.formats.labels import (
    BASIS,
    DECIDABLE,
    DISPOSITION,
    MODALITY,
    SEVERITY,
    pack_flag,
)
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.formats.status_words import title_of
from integritas_rules.frozen import frozen
from integritas_rules.model import Clause, Pack, Parameter, Rule, Term, Text
from integritas_rules.words import day, listing, plain


@frozen
class Subject:
    """A clause with where its rule stands, and the parameters that change what it asks."""

    pack: Pack
    clause: Clause
    file: str
    parameters: Sequence[Parameter] = ()


def render(subject: Subject, manner: Manner) -> str:
    """The explanation on one sheet."""
    sheet = Sheet(manner)
    clause = subject.clause
    sheet.line((clause.id, "bold"), " ", (clause.title, "bold"))
    source(sheet, clause)
    asks(sheet, clause)
    checked(sheet, subject)
    readings(sheet, subject)
    parameters(sheet, subject)
    family(sheet, subject)
    if clause.rules:
        sheet.gap()
        sheet.line(_TRY.within(clause=clause.id, pack=pack_flag(subject.pack)))
    return sheet.text()


def source(sheet: Sheet, clause: Clause) -> None:
    """The citation: document, locator and the phrase found there."""
    cited = clause.citation
    sheet.line(f"{cited.document}, {cited.locator}: “{cited.anchor}”")
    if clause.note:
        sheet.field(_NOTE, clause.note)


def asks(sheet: Sheet, clause: Clause) -> None:
    """What the clause is, who decides, how grave a gap is and why, and what satisfies it."""
    sheet.heading(_ASKS)
    sheet.field(_MODALITY, MODALITY[clause.modality])
    sheet.field(_DECIDED, DECIDABLE[clause.decidable])
    sheet.field(_SEVERITY, _BECAUSE.within(severity=SEVERITY[clause.severity], why=clause.why))
    sheet.field(_BASIS, BASIS[clause.basis])
    if clause.term != Term():
        sheet.field(_IN_FORCE, in_force(clause.term))
    if clause.evidence:
        sheet.field(_EVIDENCE, clause.evidence)


def checked(sheet: Sheet, subject: Subject) -> None:
    """How each rule is checked, or why nothing is."""
    clause = subject.clause
    sheet.heading(_HOW)
    if clause.reason:
        said = f"{sheet.say(DISPOSITION[clause.disposition]).capitalize()}. "
        sheet.line(said, clause.reason, indent=2)
    for rule in clause.rules:
        sheet.item((what(rule), "bold"), f" ({rule.kind})")
        for point in asked(subject.pack, clause, rule):
            sheet.item(point, indent=4)
    sheet.field(_FILE, subject.file)


def asked(pack: Pack, clause: Clause, rule: Rule) -> Iterator[Text]:
    """What a rule asks for, point by point: gates, options, its term, when a lack is a gap."""
    if rule.kind == "order":
        yield from gates_of(pack, clause)
    yield from conditions(rule)
    if rule.term != Term():
        yield IN_FORCE.within(term=in_force(rule.term))
    if rule.kind not in _AT_ONCE:
        yield _DUE.within(due=due_name(pack, rule.due))


def in_force(term: Term) -> Text:
    """“1 Januari 2027 sampai 31 Desember 2028”; an open end is told in words."""
    since = _SINCE.within(day=day(term.since)) if term.since else None
    until = _UNTIL.within(day=day(term.until)) if term.until else None
    parts = [t for t in (since, until) if t]
    return Text(" ".join(t.id for t in parts), " ".join(t.en for t in parts))


_AT_ONCE = ("rollup", "same_as", "dates", "distinct", "wording")
"""Kinds that wait for nothing: what is there and wrong is wrong at once."""


def due_name(pack: Pack, due: str) -> Text:
    """The step, stage or cycle that a rule is due with."""
    stage = next((s for s in pack.workflow.stages if s.id == due), None)
    if stage:
        return _STAGE.within(title=stage.title)
    known = due in pack.workflow.steps or due in pack.workflow.continuous
    return title_of(pack, due) if known else _CYCLE


def readings(sheet: Sheet, subject: Subject) -> None:
    """Where the words leave room: the question, this tool's choice and why, the alternatives."""
    found = [subject.pack.readings[i] for i in subject.clause.interpretation]
    if found:
        sheet.heading(_WHY)
    for reading in found:
        sheet.item((f"{reading.id} ", "bold"), (reading.question, "bold"))
        sheet.field(_CHOICE, reading.default, indent=4)
        sheet.field(_REASON, reading.why, indent=4)
        sheet.field(_STRICT, reading.strict, indent=4)
        sheet.field(_LENIENT, reading.lenient, indent=4)


def parameters(sheet: Sheet, subject: Subject) -> None:
    """The parameters that change what the clause asks, with the value now and the others."""
    if subject.parameters:
        sheet.heading(_PARAMETERS)
    for p in subject.parameters:
        now = subject.pack.settings[p.name]
        value = _NOW.within(name=p.name, value=now, default=p.default)
        sheet.item((value, "bold"), f" ({sheet.say(BASIS[p.basis])})")
        lawful = p.values or (f"{p.minimum}–{p.maximum}",)
        sheet.field(_LAWFUL, ", ".join(lawful), indent=4)
        sheet.field(_REASON, p.reason, indent=4)


def family(sheet: Sheet, subject: Subject) -> None:
    """Parent, children, and the clauses whose gap causes this one's."""
    clauses, clause = subject.pack.clauses, subject.clause
    if not (clause.parent or clause.children or clause.requires or clause.points_to):
        return
    sheet.heading(_FAMILY)
    if clause.parent:
        sheet.field(_PARENT, named(clauses[clause.parent]))
    if clause.requires:
        sheet.field(_REQUIRES, listing([named(clauses[c]) for c in clause.requires], 99))
    if clause.points_to:
        pointers = [plain(f"{p.clause} ({p.pack})") for p in clause.points_to]
        sheet.field(_POINTS_TO, listing(pointers, 99))
    if clause.children:
        sheet.field(_CHILDREN, "")
    for child in clause.children:
        sheet.item(named(clauses[child]), indent=4)


def named(clause: Clause) -> Text:
    """“Bentuk tim atau komite (p60-…)”."""
    return Text("{title} ({id})", "{title} ({id})").within(title=clause.title, id=plain(clause.id))


_ASKS = Text("Apa yang diminta", "What it asks")
_MODALITY = Text("Modalitas", "Modality")
_DECIDED = Text("Diputus oleh", "Decided by")
_SEVERITY = Text("Bobot celah", "Severity of a gap")
_BECAUSE = Text("{severity}. {why}", "{severity}. {why}")
_BASIS = Text("Dasar aturan", "Basis of the rule")
_IN_FORCE = Text("Masa berlaku", "In force")
IN_FORCE = Text("masa berlaku: {term}", "in force: {term}")
_SINCE = Text("sejak {day}", "from {day}")
_UNTIL = Text("sampai {day}", "until {day}")
_EVIDENCE = Text("Bukti yang memenuhi", "Evidence that satisfies it")
_HOW = Text("Bagaimana diperiksa", "How it is checked")
_DUE = Text(
    "menjadi celah setelah jendelanya tertutup: {due}", "a lack is a gap once this closes: {due}"
)
_STAGE = Text("tahap {title}", "stage {title}")
_CYCLE = Text("siklus", "the cycle")
_FILE = Text("Berkas aturan", "File of the rule")
_WHY = Text("Mengapa dibaca begini", "Why it is read so")
_CHOICE = Text("Pilihan alat ini", "This tool's choice")
_REASON = Text("Alasan", "Reason")
_STRICT = Text("Bacaan ketat", "Strict reading")
_LENIENT = Text("Bacaan longgar", "Lenient reading")
_PARAMETERS = Text("Parameter yang berpengaruh", "Parameters that bear on it")
_NOW = Text("{name} = {value}; bawaan {default}", "{name} = {value}; default {default}")
_LAWFUL = Text("Nilai yang sah", "Allowed")
_FAMILY = Text("Kaitan", "Related clauses")
_PARENT = Text("Induk", "Parent")
_REQUIRES = Text("Bertumpu pada", "Builds on")
_CHILDREN = Text("Anak", "Children")
_POINTS_TO = Text("Menunjuk", "Points to")
_NOTE = Text("Catatan atas naskah", "Note on the text")
_TRY = Text(
    "Putusan dalam satu dosier: integritas explain DOSIER {clause}{pack}",
    "The verdict in a dossier: integritas explain DOSSIER {clause}{pack}",
)
