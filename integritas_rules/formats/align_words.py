"""How an alignment is said: signs, kinds, fitness, steps."""

from __future__ import annotations

from integritas_rules.alignment.moves import Alignment, Groups, Kind, Move
from integritas_rules.alignment.rows import Row
from integritas_rules.formats.labels import BASIS
from integritas_rules.formats.status_words import group_names
from integritas_rules.model import Basis, Figure, Place, Report, Text
from integritas_rules.words import day, plain

TITLE = Text("Urutan program", "Order of the programme")
SIGN: dict[Kind | None, str] = {
    Kind.IN_ORDER: "=",
    Kind.SKIPPED: "-",
    Kind.EARLY: "<",
    Kind.LATE: ">",
    Kind.EXTRA: "+",
    None: "·",
}
KIND: dict[Kind | None, Text] = {
    Kind.IN_ORDER: Text("sesuai urutan", "in order"),
    Kind.SKIPPED: Text("terlewat", "skipped"),
    Kind.EARLY: Text("terlalu dini", "early"),
    Kind.LATE: Text("terlambat", "late"),
    Kind.EXTRA: Text("tambahan", "extra"),
    None: Text("belum gilirannya", "not due yet"),
}
CARRIED = Text("dibawa dari siklus lalu", "carried over from an earlier cycle")
SOURCE = Text("Dasar", "Source")
PLACE = Text("Tempat", "Place")
EXPLAINS = Text(
    "Penyejajaran ini menjelaskan urutan dan tidak mengubah putusan; putusan ada pada "
    "integritas check.",
    "This alignment explains the order and changes no verdict; verdicts are integritas check's.",
)
NO_ORDER = Text("Naskah ini tidak memerintahkan urutan.", "This text mandates no order.")
_FITNESS = Text(
    "Kesesuaian urutan: {part} dari {whole} ({percent}%).",
    "Fitness of the order: {part} of {whole} ({percent}%).",
)
_NOTHING = Text(
    "Belum ada peristiwa bertanggal yang dapat disejajarkan.",
    "There is no dated event to align yet.",
)
_WHOLE = Text(
    "Siklus sudah berakhir: dibandingkan dengan seluruh urutan.",
    "The cycle is over: compared with the whole order.",
)
_PREFIX = Text(
    "Siklus masih berjalan: yang belum gilirannya tidak dihitung.",
    "The cycle still runs: what isn't due yet doesn't count.",
)
_STEPS = Text("Langkah: {counts}.", "Steps: {counts}.")
_COUNT = Text("{n} {kind}", "{n} {kind}")


def fitness(figure: Figure) -> Text:
    """“Kesesuaian urutan: 37 dari 43 (86,0%).”; rounded down, so that 100 is all."""
    if not figure.whole:
        return _NOTHING
    tenths = figure.part * 1000 // figure.whole
    percent = Text(f"{tenths // 10},{tenths % 10}", f"{tenths // 10}.{tenths % 10}")
    return _FITNESS.within(part=figure.part, whole=figure.whole, percent=percent)


def compared(alignment: Alignment) -> Text:
    """With what the programme is compared."""
    return _WHOLE if alignment.whole else _PREFIX


def counts(alignment: Alignment) -> Text:
    """“2 terlewat, 1 terlalu dini”: the steps that deviate by kind, or that none does;
    nothing where nothing has happened."""
    if not alignment.fitness.whole:
        return Text("", "")
    told = dict.fromkeys((m.kind, m.step, m.group) for m, _ in alignment.deviations)
    kinds = [kind for kind, _, _ in told]
    parts = [
        _COUNT.within(n=kinds.count(k), kind=label) for k, label in KIND.items() if k and k in kinds
    ]
    if not parts:
        return Text("Tanpa penyimpangan.", "No deviation.")
    listed = Text(", ".join(p.id for p in parts), ", ".join(p.en for p in parts))
    return _STEPS.within(counts=listed)


def step(report: Report, row: Row) -> Text:
    """The title of a step, with the groups where they didn't all go the same way."""
    return named(report, row.step.title, row.groups)


def groups(report: Report, own: Groups) -> Text | None:
    """“kelompok Unit pelaksana”; nothing for what holds for all."""
    return None if own == report.trace.groups else group_names(report, own)


def named(report: Report, text: Text, own: Groups) -> Text:
    """The title or sentence, with the groups in brackets where it doesn't hold for all."""
    names = groups(report, own)
    if names is None:
        return text
    return Text(_bracketed(text.id, names.id), _bracketed(text.en, names.en))


def _bracketed(text: str, names: str) -> str:
    """Before a full stop, where there is one."""
    stop = "." if text.endswith(".") else ""
    return f"{text.removesuffix('.')} ({names}){stop}"


def state(row: Row) -> Text:
    """“sesuai urutan, 2 Januari 2024 – 9 Februari 2024”."""
    if row.carried and not row.moves:
        return CARRIED
    if not row.span:
        return KIND[row.kind]
    label = _PARTLY if row.kind == Kind.SKIPPED else KIND[row.kind]
    first, last = row.span
    if last is None:
        when = _SINCE.within(date=day(first))
    else:
        when = day(first) if last == first else _SPAN.within(first=day(first), last=day(last))
    return Text(f"{label.id}, {when.id}", f"{label.en}, {when.en}")


_PARTLY = Text("sebagian terlewat", "partly skipped")
_SINCE = Text("sejak {date}", "since {date}")
_SPAN = Text("{first} – {last}", "{first} – {last}")


def source(move: Move) -> Text:
    """“Permen PANRB 60/2020, Pasal 4 (tafsir alat)”."""
    cited = move.clause.citation
    basis = move.basis
    told = plain(f"{cited.document}, {cited.locator}")
    if basis == Basis.TEXT:
        return told
    return Text(f"{told.id} ({BASIS[basis].id})", f"{told.en} ({BASIS[basis].en})")


def place(report: Report, spot: Place) -> str:
    """“dosier.json:197:18 /persiapan/kegiatan/4/mulai”."""
    line = f":{spot.line}:{spot.column}" if spot.line else ""
    return f"{report.dossier.name}{line} {spot.pointer}"


def legend() -> Text:
    """What the signs mean."""
    parts = [(SIGN[k], label) for k, label in KIND.items()]
    return Text(
        "; ".join(f"{s} {label.id}" for s, label in parts),
        "; ".join(f"{s} {label.en}" for s, label in parts),
    )
