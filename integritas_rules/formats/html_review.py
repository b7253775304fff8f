"""The reviewers' part of the HTML report: tiers side by side, objections, follow-ups."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from integritas_rules.formats import review_words as words
from integritas_rules.formats.html_base import Subject
from integritas_rules.formats.labels import STATUS
from integritas_rules.model import Judgement
from integritas_rules.words import day


@dataclass(frozen=True, slots=True)
class Side:
    """What one tier says of a clause."""

    tier: str
    status: str
    label: str
    text: str
    counts: bool


@dataclass(frozen=True, slots=True)
class Sides:
    """One clause with the tiers side by side."""

    clause: str
    title: str
    differ: bool
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class ObjectionView:
    """An objection and its answer."""

    id: str
    clause: str
    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class FollowUpView:
    """A follow-up on one row."""

    id: str
    clauses: str
    text: str
    office: str
    due: str
    state: str
    stands: str


@dataclass(frozen=True, slots=True)
class ReviewView:
    """All of it; ``sides`` only where more than one has judged."""

    sides: tuple[Sides, ...]
    objections: tuple[ObjectionView, ...]
    follow_ups: tuple[FollowUpView, ...]
    labels: dict[str, str]


def reviewed(subject: Subject) -> ReviewView | None:
    """What the reviewers said beyond one judgement a clause; ``None`` when that is nothing."""
    review = subject.report.review
    sides = tuple(_sides(subject))
    if review is None or not (sides or review.objections or review.followups):
        return None
    return ReviewView(sides, tuple(_objections(subject)), tuple(_follow_ups(subject)), {
        name: subject.say(text) for name, text in _LABELS.items()
    })  # fmt: skip


def _sides(subject: Subject) -> Iterator[Sides]:
    """The clauses on which tiers differ first."""
    review = subject.report.review
    tiers = {j.rank for own in review.sides.values() for j in own} if review else set()
    named = review and any(j.tier for own in review.sides.values() for j in own)
    if len(tiers) < 2 and not named:
        return
    for clause in sorted(words.clauses(subject.report), key=lambda c: not c.differ):
        views = tuple(_side(subject, own, own == clause.counts) for own in clause.sides)
        yield Sides(clause.id, subject.say(clause.title), clause.differ, views)


def _side(subject: Subject, own: Judgement, counts: bool) -> Side:
    say = subject.say
    text = f"{own.office}, {say(day(own.date))}"
    text += f": {own.reason}" if own.reason else ""
    text += f" ({own.note})" if own.note else ""
    return Side(say(words.tier(own)), own.status.value, say(STATUS[own.status]), text, counts)


def _objections(subject: Subject) -> Iterator[ObjectionView]:
    for own in subject.report.review.objections if subject.report.review else ():
        raised, answer = subject.say(words.objection(own)), subject.say(words.answered(own))
        yield ObjectionView(own.id, own.clause, raised, answer)


def _follow_ups(subject: Subject) -> Iterator[FollowUpView]:
    say = subject.say
    for own in subject.report.review.followups if subject.report.review else ():
        yield FollowUpView(
            id=own.id,
            clauses=", ".join(own.clauses),
            text=own.recommendation,
            office=own.office,
            due=say(words.due(own.due)),
            state=own.state.value,
            stands=say(words.standing(own)),
        )


_LABELS = {
    "sides": words.SIDES,
    "differ": words.DIFFER,
    "counts": words.COUNTS,
    "objections": words.OBJECTIONS,
    "answer": words.ANSWERED,
    "follow_ups": words.FOLLOW_UPS,
    "recommendation": words.RECOMMENDATION,
    "office": words.OFFICE,
    "due": words.DUE,
    "stands": words.STANDS,
    "policy": words.POLICY,
}
