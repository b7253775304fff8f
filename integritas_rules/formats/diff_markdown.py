"""Comparison → Markdown for a comment on a change; all text is escaped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from integritas_rules.formats import diff_words as words
from integritas_rules.formats.labels import CONCLUSION, SEVERITY, STANDING
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.markdown import Room
from integritas_rules.formats.markup import escaped
from integritas_rules.history.compare import Diff, History
from integritas_rules.history.facts import Change
from integritas_rules.history.gaps import Opened
from integritas_rules.history.rewritten import Rewritten
from integritas_rules.model import Text
from integritas_rules.words import day, plain


def render(diff: Diff, manner: Manner) -> str:
    """Rewritten history first, then what opened; the rest behind titles that open it."""
    page, room = _Page(diff, manner.lang), Room(manner.lang)
    room.put(page.head())
    if diff.history and diff.history.rewritten:
        room.put(page.warning(diff.history))
        for entry in diff.history.rewritten:
            room.put(page.altered(entry))
    opened = [*diff.gaps.regressed, *diff.gaps.new]
    room.table(page.columns(), page.opened(opened))
    room.fold(page.title(words.CLOSED, diff.gaps.closed), page.closed())
    room.fold(page.title(words.STILL, diff.gaps.still), page.still())
    room.fold(page.title(words.MOVES, diff.moves), page.moves())
    if diff.history:
        room.fold(page.title(words.LATE, diff.history.late), page.facts(diff.history.late))
        room.fold(page.title(words.FACTS, diff.history.changes), page.facts(diff.history.changes))
    for notice in diff.notices:
        room.put(f"\n{page.say(notice)}\n")
    return room.text()


class _Page:
    """One comparison in one language."""

    def __init__(self, diff: Diff, lang: str) -> None:
        self.diff, self.lang = diff, lang

    def say(self, text: Text | str) -> str:
        return escaped(text.in_(self.lang) if isinstance(text, Text) else text)

    def title(self, title: Text, items: Sequence[object]) -> str:
        return title.within(n=len(items)).in_(self.lang)

    def head(self) -> str:
        diff, say = self.diff, self.say
        agency = plain(diff.new.subject.agency)
        old, new = CONCLUSION[diff.old.conclusion], CONCLUSION[diff.new.conclusion]
        return (
            f"\n### {say(words.TITLE)}: {say(agency)}\n\n"
            f"**{say(words.arrow(old, new))}**\n\n{say(words.counts(diff))}\n\n"
            f"- {say(words.OLD)}: {say(words.side(diff, True))}\n"
            f"- {say(words.NEW)}: {say(words.side(diff, False))}\n"
        )

    def warning(self, history: History) -> str:
        title = self.title(words.REWRITTEN, history.rewritten)
        return (
            f"\n#### ⚠ {escaped(title)}\n\n{self.say(words.ASK.within(day=day(history.until)))}\n\n"
        )

    def altered(self, entry: Rewritten) -> str:
        lines = [f"- **{self.say(words.altered(entry))}**: {self.say(words.trail(entry.path))}"]
        for change in entry.changes:
            where = self.say(words.places(self.diff, change))
            said = f"{self.say(words.fact(change))} " if change.path != entry.path else ""
            lines.append(f"{said}({where})")
        if entry.clauses:
            lines.append(self.say(words.CLAUSES.within(names=", ".join(entry.clauses))))
        if entry.revised_by:
            lines.append(self.say(words.REVISED.within(names=", ".join(entry.revised_by))))
        return "  \n  ".join(lines) + "\n"

    def columns(self) -> str:
        heads = (words.SEVERITY, words.CLAUSE, words.GAP, words.PLACE)
        return f"\n| {' | '.join(map(self.say, heads))} |\n|{' --- |' * len(heads)}\n"

    def opened(self, found: Sequence[Opened]) -> Iterator[str]:
        for own in found:
            gap = own.gap
            weight, standing = SEVERITY[gap.severity], STANDING[own.standing]
            label = Text(f"{weight.id}, {standing.id}", f"{weight.en}, {standing.en}")
            place = words.placed(self.diff.new.name, gap.place)
            cells: tuple[Text | str, ...] = (label, gap.clause, gap.message, place)
            yield f"| {' | '.join(map(self.say, cells))} |\n"

    def closed(self) -> Iterator[str]:
        for own in self.diff.gaps.closed:
            how = self.say(words.closing(own))
            yield f"- {self.say(own.gap.message)} ({self.say(own.gap.clause)}): {how}\n"

    def still(self) -> Iterator[str]:
        for own in self.diff.gaps.still:
            weight = words.arrow(SEVERITY[own.old.severity], SEVERITY[own.new.severity])
            said = self.say(own.new.message)
            yield f"- {self.say(weight)}: {said} ({self.say(own.new.clause)})\n"

    def moves(self) -> Iterator[str]:
        for move in self.diff.moves:
            yield f"- {self.say(move.clause)}: {self.say(words.moved(move))}\n"

    def facts(self, changes: Sequence[Change]) -> Iterator[str]:
        for change in changes:
            path = words.trail(change.path.rpartition("/")[0])
            within = f"{self.say(path)}: " if path else ""
            where = self.say(words.places(self.diff, change))
            yield f"- {within}{self.say(words.fact(change))} ({where})\n"
