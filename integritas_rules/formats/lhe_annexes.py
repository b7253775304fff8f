"""Annexes of a draft LHE: the verdict on every clause, and what companion texts advise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from integritas_rules.formats import lhe_words as words
from integritas_rules.formats import review_words
from integritas_rules.formats.labels import CONCLUSION, MEANING, STATUS
from integritas_rules.formats.lhe_blocks import Block, Heading, Para, Table
from integritas_rules.formats.lhe_said import Said
from integritas_rules.model import Verdict
from integritas_rules.words import day


def verdicts(said: Said) -> Iterator[Block]:
    """Every checkable clause, once, in the order of the text."""
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for note in said.notes:
        numbers[note.verdict.clause.id].append(note.number)
    rows = tuple(
        said.row(
            n, said.named(v.clause), v.clause.citation.locator, STATUS[v.status],
            _remarks(said, v, numbers[v.clause.id]),
        )
        for n, v in enumerate(said.report.verdicts, 1)
    )  # fmt: skip
    head, caption = said.row(*words.VERDICTS_HEAD), said.say(words.VERDICTS_CAPTION)
    yield Table(head, rows, (7, 33, 22, 14, 24), caption, numbers=(0,))


def _remarks(said: Said, verdict: Verdict, numbers: Sequence[int]) -> str:
    parts = []
    if numbers:
        parts.append(words.NOTE_NUMBER.within(numbers=", ".join(map(str, numbers))))
    causes = dict.fromkeys(g.caused_by for g in verdict.gaps if g.caused_by)
    if causes:
        parts.append(words.FOLLOWS.within(clauses=", ".join(causes)))
    sides = said.sides.get(verdict.clause.id, ())
    if verdict.judgement and not sides:
        own = verdict.judgement
        parts.append(
            words.JUDGED.within(
                office=said.office(own.office), day=day(own.date), reason=own.reason
            )
        )
    for side in sides:
        told = review_words.said(side)
        parts.append(words.SIDE.within(tier=review_words.tier(side), said=told))
    if verdict.reason:
        parts.append(verdict.reason)
    return "; ".join(said.say(part) for part in parts)


def companions(first: Said, others: Sequence[Said]) -> Iterator[Block]:
    """Each further pack's answer and breaks; advice never touches the conclusion."""
    if not others:
        yield Para(first.say(words.NO_COMPANION))
    for said in others:
        report = said.report
        yield Heading(said.say(report.pack.document))
        answer = words.COMPANION_ANSWER.within(
            conclusion=CONCLUSION[report.conclusion], meaning=MEANING[report.conclusion]
        )
        yield Para(said.say(answer))
        if not said.notes:
            yield Para(said.say(words.NO_COMPANION_GAPS))
        for note in said.notes:
            text = words.COMPANION_GAP.within(
                message=note.gap.message, advice=said.advice(note.gap)
            )
            lead = f"{said.named(note.verdict.clause)}."
            yield Para(said.say(text), lead, f"{note.number}.")
            source = said.source(note.verdict.clause, note.gap.basis)
            yield Para(source, mark=" ", small=True)
