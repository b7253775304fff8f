"""Results of a draft LHE: by stage, notes, recommendations, follow-up, what awaits a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from integritas_rules.conclusion import sums_up
from integritas_rules.formats import lhe_words as words
from integritas_rules.formats import review_words
from integritas_rules.formats.labels import SEVERITY, STATUS
from integritas_rules.formats.lhe_blocks import Block, Heading, Para, Table
from integritas_rules.formats.lhe_said import Note, Said
from integritas_rules.model import Objection, Status, Text, Verdict
from integritas_rules.words import day

_COLUMNS = (
    (Status.MET,), (Status.UNMET,), (Status.UNPROVEN,), (Status.UNJUDGED,), (Status.NOT_DUE,),
    (Status.BLOCKED, Status.WAIVED, Status.NOT_APPLICABLE, Status.FAULT),
)  # fmt: skip


def stages(said: Said) -> Iterator[Block]:
    """How many clauses of each stage have which verdict."""
    own = [v for v in said.report.verdicts if not sums_up(v.clause)]
    rows = []
    for title in said.stages:
        mine = [v for v in own if said.stage(v.clause) == title]
        noted = sum(said.stage(n.verdict.clause) == title for n in said.notes)
        rows.append(said.row(title, *_tally(mine), noted))
    rows.append(said.row(words.TOTAL, *_tally(own), len(said.notes)))
    widths = (17, 10, 11, 11, 12, 11, 10, 9, 9)
    caption = said.say(words.STAGES_CAPTION)
    yield Table(said.row(*words.STAGES_HEAD), tuple(rows), widths, caption, tuple(range(1, 9)))
    yield Para(said.say(words.STAGES_NOTE), small=True)


def _tally(verdicts: Sequence[Verdict]) -> list[int]:
    found = Counter(v.status for v in verdicts)
    return [len(verdicts), *(sum(found[s] for s in group) for group in _COLUMNS)]


def notes(said: Said) -> Iterator[Block]:
    """Every break, under its stage, with what it rests on and where it stands."""
    if not said.notes:
        yield Para(said.say(words.NO_GAPS))
    for stage, own in groupby(said.notes, key=lambda note: said.stage(note.verdict.clause)):
        yield Heading(said.say(stage))
        for note in own:
            yield from _note(said, note)


def _note(said: Said, note: Note) -> Iterator[Block]:
    clause, gap = note.verdict.clause, note.gap
    lead = words.LEAD.within(title=clause.title, severity=SEVERITY[gap.severity])
    yield Para(said.say(gap.message), said.say(lead).strip() + ".", f"{note.number}.", keep=True)
    source = words.SOURCE.within(
        citation=said.source(clause, gap.basis), place=said.place(gap.place), clause=clause.id
    )
    more = [words.ALSO.within(text=text, place=said.place(place)) for text, place in gap.related]
    if caused := _caused(said, note):
        more.append(words.CAUSES.within(clauses=", ".join(caused)))
    if gap is note.verdict.gaps[0]:
        more += [_objection(own) for own in review_words.objections_on(said.report, clause.id)]
    for text in (source, *more):
        yield Para(said.say(text), mark=" ", small=True)


def _objection(own: Objection) -> Text:
    return words.OBJECTION.within(
        name=own.id, raised=review_words.objection(own), answer=review_words.answered(own)
    )


def _caused(said: Said, note: Note) -> list[str]:
    """The clauses that this break breaks too; told once, at the clause's first gap."""
    clause = note.verdict.clause.id
    if note.gap is not note.verdict.gaps[0]:
        return []
    return [v.clause.id for v in said.report.verdicts if any(g.caused_by == clause for g in v.gaps)]


def advice(said: Said) -> Iterator[Block]:
    """What to do about each note, with its citation."""
    rows = tuple(
        said.row(n.number, said.advice(n.gap), said.source(n.verdict.clause, n.gap.basis))
        for n in said.notes
    )
    yield from _table(
        said, words.ADVICE_HEAD, rows, (7, 59, 34), words.ADVICE_CAPTION, words.NO_ADVICE
    )


def follow_up(said: Said) -> Iterator[Block]:
    """The notes as a list to work through, and the review's follow-ups with their due dates."""
    rows = tuple(
        said.row(
            n.number, n.verdict.clause.title, n.verdict.clause.id, said.in_charge(n.gap.place), ""
        )
        for n in said.notes
    )
    yield from _table(
        said, words.FOLLOW_HEAD, rows, (7, 30, 27, 21, 15), words.FOLLOW_CAPTION, words.NO_FOLLOW
    )
    if rows:
        yield Para(said.say(words.FOLLOW_NOTE), small=True)
    own = said.report.review.followups if said.report.review else ()
    agreed = tuple(
        said.row(
            f.id, f.recommendation, f.office, review_words.due(f.due), review_words.standing(f)
        )
        for f in own
    )
    if agreed:
        caption = said.say(words.AGREED_CAPTION)
        yield Table(said.row(*words.AGREED_HEAD), agreed, (9, 32, 19, 20, 20), caption)
        yield Para(said.say(review_words.POLICY), small=True)


def waiting(said: Said) -> Iterator[Block]:
    """What only a person can judge, with room to write the judgement."""
    own = [v for v in said.report.verdicts if v.status == Status.UNJUDGED and not sums_up(v.clause)]
    rows = tuple(
        said.row(
            n, said.named(v.clause), said.source(v.clause, v.clause.basis),
            v.reason or words.NONE, "",
        )
        for n, v in enumerate(own, 1)
    )  # fmt: skip
    if rows:
        yield Para(said.say(words.WAITING_NOTE.within(n=len(rows))), keep=True)
    widths, caption = (7, 28, 23, 25, 17), words.WAITING_CAPTION
    yield from _table(said, words.WAITING_HEAD, rows, widths, caption, words.NO_WAITING)


def waivers(said: Said) -> Iterator[Block]:
    """What was set aside, by whom and until when."""
    own = [(v, v.waiver) for v in said.report.verdicts if v.waiver]
    if not own:
        yield Para(said.say(words.NO_WAIVERS))
    for n, (verdict, waiver) in enumerate(own, 1):
        text = words.WAIVED.within(
            title=verdict.clause.title, clause=verdict.clause.id, office=said.office(waiver.office),
            since=day(waiver.since), until=day(waiver.until), reason=waiver.reason.rstrip("."),
            status=STATUS[verdict.unwaived or verdict.status],
        )  # fmt: skip
        yield Para(said.say(text), mark=f"{n}.")


def _table(
    said: Said, head: tuple[Text, ...], rows: tuple[tuple[str, ...], ...],
    widths: tuple[int, ...], caption: Text, empty: Text,
) -> Iterator[Block]:  # fmt: skip
    """A table with a number in its first column, or one sentence when there is nothing in it."""
    if rows:
        yield Table(said.row(*head), rows, widths, said.say(caption), numbers=(0,))
    else:
        yield Para(said.say(empty))
