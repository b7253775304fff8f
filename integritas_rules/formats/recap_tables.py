"""A recap as tables, the same for every output: terminal, HTML and workbook lay them out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from integritas_rules.formats import recap_words as words
from integritas_rules.formats.recap_words import HEADS, NOTES, ROWS, TITLES
from integritas_rules.many.recap import Change, Group, Recap, Share
from integritas_rules.model import Conclusion, Figure, Pack, Text
from integritas_rules.words import day, listing, plain

Cell = Text | int | Figure
"""Words, a plain count, or a count with its denominator."""


@dataclass(frozen=True, slots=True)
class Table:
    """A titled table; ``chart`` is the column of figures to draw as bars, if any."""

    id: str
    title: Text
    heads: tuple[Text, ...]
    rows: tuple[tuple[Cell, ...], ...]
    chart: int | None = None
    note: Text | None = None
    more: Text | None = None


def tables(recap: Recap, pack: Pack | None) -> list[Table]:
    """All tables in the order of reading; ``pack`` gives titles to steps and clauses."""
    made = [_dossiers(recap), _conclusions(recap), _stages(recap)]
    if recap.steps:
        made.append(_steps(recap, pack))
    if recap.substages:
        made.append(_substages(recap, pack))
    made += [
        _groups("kinds", HEADS["kind"], recap.kinds, words.kind),
        _groups("provinces", HEADS["province"], recap.provinces, _province),
        _clauses(recap, pack),
    ]
    if recap.change:
        made += _change(recap.change, pack)
    if recap.failures:
        made.append(_failures(recap))
    return made


def remarks(recap: Recap) -> list[Text]:
    """What no reader of the figures may miss."""
    said = [NOTES["latest"]]
    if recap.older:
        said.append(NOTES["older"].within(n=recap.older))
    if len(recap.digests) > 1 or recap.settings > 1 or len(recap.modes) > 1:
        said.append(NOTES["mixed"])
    if recap.change and not recap.change.same_rules:
        said.append(NOTES["other_rules"])
    return said


def percent(figure: Figure) -> Text:
    """The share with one decimal; a dash of nothing."""
    if not figure.whole:
        return plain("–")
    english = f"{100 * figure.part / figure.whole:.1f}%"
    return Text(english.replace(".", ","), english)


def _dossiers(recap: Recap) -> Table:
    rows: list[tuple[Cell, ...]] = [
        (ROWS["read"], recap.dossiers),
        (ROWS["unread"], recap.unread),
        (ROWS["older"], recap.older),
        (ROWS["agencies"], recap.agencies),
        (ROWS["pack"], listing([plain(p) for p in recap.packs])),
        (ROWS["mode"], listing([plain(m) for m in recap.modes])),
    ]
    if recap.days:
        first, last = (day(d) for d in recap.days)
        span = first if first == last else Text("{a} – {b}", "{a} – {b}").within(a=first, b=last)
        rows.append((ROWS["days"], span))
    return Table("dossiers", TITLES["dossiers"], (HEADS["what"], HEADS["share"]), tuple(rows))


def _conclusions(recap: Recap) -> Table:
    rows = ((words.conclusion(s.name), s.count) for s in recap.conclusions)
    return _shares("conclusions", HEADS["conclusion"], rows)


def _stages(recap: Recap) -> Table:
    order = list(words.STAGES)
    ranked = sorted(recap.stages, key=lambda s: order.index(s.name) if s.name in order else 99)
    rows = ((words.stage(s.name), s.count) for s in ranked)
    return _shares("stages", HEADS["stage"], rows, NOTES["stages"])


def _steps(recap: Recap, pack: Pack | None) -> Table:
    rows = ((_step(s.name, pack), s.count) for s in recap.steps)
    return _shares("steps", HEADS["step"], rows)


def _shares(
    name: str, head: Text, rows: Iterable[tuple[Cell, ...]], note: Text | None = None
) -> Table:
    return Table(name, TITLES[name], (head, HEADS["agencies"]), tuple(rows), 1, note)


def _substages(recap: Recap, pack: Pack | None) -> Table:
    rows = tuple((_step(s.step, pack), s.criteria, s.agencies) for s in recap.substages)
    heads = (HEADS["substage"], HEADS["criteria"], HEADS["full"])
    return Table("substages", TITLES["substages"], heads, rows, 1, NOTES["criteria"])


def _groups(name: str, head: Text, groups: Sequence[Group], say: object) -> Table:
    assert callable(say)
    heads = (head, HEADS["agencies"], HEADS["noncompliant"], HEADS["compliant"],
             HEADS["finished"], HEADS["completeness"], HEADS["criteria"])  # fmt: skip
    rows = tuple(
        (say(g.name), g.agencies, _of(g, Conclusion.NONCOMPLIANT), _of(g, Conclusion.COMPLIANT),
         g.finished, g.completeness, g.criteria)
        for g in groups
    )  # fmt: skip
    return Table(name, TITLES[name], heads, rows, 2)


def _of(group: Group, wanted: Conclusion) -> Figure:
    found: Iterator[Share] = (s for s in group.conclusions if s.name == wanted.value)
    return next((s.count for s in found), Figure(0, group.agencies))


def _clauses(recap: Recap, pack: Pack | None) -> Table:
    rows = tuple(
        (plain(c.clause), *_clause(c.clause, pack), c.unmet, c.errors, c.unjudged)
        for c in recap.clauses
    )
    heads = (HEADS["clause"], HEADS["title"], HEADS["locator"], HEADS["unmet"], HEADS["errors"],
             HEADS["unjudged"])  # fmt: skip
    return Table("clauses", TITLES["clauses"], heads, rows, 3, NOTES["clauses"])


def _change(change: Change, pack: Pack | None) -> Iterator[Table]:
    yield Table(
        "change",
        TITLES["change"],
        (HEADS["what"], HEADS["agencies"]),
        ((ROWS["both"], change.agencies), (ROWS["new"], change.new), (ROWS["gone"], change.gone)),
    )
    moved = tuple((words.conclusion(a), words.conclusion(b), n) for a, b, n in change.moved)
    heads: tuple[Text, ...] = (HEADS["before"], HEADS["after"], HEADS["agencies"])
    yield Table("moved", TITLES["moved"], heads, moved, 2)
    rows = tuple((plain(c), _clause(c, pack)[0], down, up) for c, down, up in change.clauses)
    heads = (HEADS["clause"], HEADS["title"], HEADS["closed"], HEADS["opened"])
    yield Table("clauses_moved", TITLES["clauses_moved"], heads, rows)
    who = tuple(
        (plain(m.agency), plain(m.code or "–"),
         _twice(words.conclusion(m.before), words.stage(m.stage_before)),
         _twice(words.conclusion(m.after), words.stage(m.stage_after)), m.closed, m.opened)
        for m in change.movers
    )  # fmt: skip
    heads = (HEADS["agency"], HEADS["code"], HEADS["before"], HEADS["after"], HEADS["closed"],
             HEADS["opened"])  # fmt: skip
    more = _more(len(who), change.movers_of)
    yield Table("movers", TITLES["movers"], heads, who, more=more)


def _failures(recap: Recap) -> Table:
    rows = tuple(
        (plain(":".join(str(p) for p in (place(f.file, f.member), f.line, f.column) if p)),
         f.message)
        for f in recap.failures
    )  # fmt: skip
    more = _more(len(rows), recap.unread.part)
    return Table("failures", TITLES["failures"], (HEADS["file"], HEADS["problem"]), rows, more=more)


def place(file: str, member: str | None) -> str:
    """A dossier as messages name it."""
    return f"{file}!{member}" if member else file


def _more(shown: int, whole: int) -> Text | None:
    return NOTES["more"].within(shown=shown, whole=whole) if shown < whole else None


def _twice(first: Text, second: Text) -> Text:
    return Text("{a}, {b}", "{a}, {b}").within(a=first, b=second)


def _province(name: str | None) -> Text:
    return plain(name) if name else words.NO_PROVINCE


def _step(name: str | None, pack: Pack | None) -> Text:
    step = pack.workflow.steps.get(name or "") if pack else None
    return step.title if step else plain(name)


def _clause(name: str, pack: Pack | None) -> tuple[Text, Text]:
    clause = pack.clauses.get(name) if pack else None
    if clause is None:
        return plain("–"), plain("–")
    return clause.title, plain(clause.citation.locator)
