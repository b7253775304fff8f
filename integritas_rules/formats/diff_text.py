"""Comparison → text for a screen: rewritten history first, then what opened, then what closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from integritas_rules.formats import diff_words as words
from integritas_rules.formats.labels import CONCLUSION, SEVERITY
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.history.compare import Diff, History
from integritas_rules.history.facts import Change
from integritas_rules.history.gaps import Closed, Opened, Still
from integritas_rules.history.rewritten import Rewritten
from integritas_rules.model import Figure, Text
from integritas_rules.words import day

_Item = TypeVar("_Item")
_FEW = 10
"""Entries shown of a long list, unless all are asked for."""


def render(diff: Diff, manner: Manner) -> str:
    """The comparison on a page; ``quiet`` shows the counts and what was rewritten."""
    page = _Page(Sheet(manner), diff)
    page.show()
    return page.sheet.text()


class _Page:
    """One comparison on its way to the sheet."""

    def __init__(self, sheet: Sheet, diff: Diff) -> None:
        self.sheet, self.diff, self.manner = sheet, diff, sheet.manner

    def show(self) -> None:
        self.head()
        if self.diff.history:
            self.rewritten(self.diff.history)
        if not self.manner.quiet:
            gaps = self.diff.gaps
            self.opened(words.REGRESSED, gaps.regressed)
            self.opened(words.FRESH, gaps.new)
            self.closed(gaps.closed)
            self.still(gaps.still)
            self.moves()
            if self.diff.history:
                self.facts(words.LATE, self.diff.history.late, self.diff.history)
                self.facts(words.FACTS, self.diff.history.changes)
        if self.diff.notices:
            self.sheet.gap()
        for notice in self.diff.notices:
            self.sheet.line((notice, "dim"))

    def head(self) -> None:
        sheet, diff = self.sheet, self.diff
        sheet.line((words.TITLE, "bold"), ": ", (diff.new.subject.agency, "bold"))
        sheet.field(words.OLD, words.side(diff, True))
        sheet.field(words.NEW, words.side(diff, False))
        if diff.empty:
            sheet.line(words.NOTHING)
        old, new = CONCLUSION[diff.old.conclusion], CONCLUSION[diff.new.conclusion]
        sheet.field(words.CONCLUSION, words.arrow(old, new), indent=0)
        sheet.line((words.counts(diff), "bold"))
        for label, a, b in (
            (words.PROGRESS, diff.old.progress, diff.new.progress),
            (words.COMPLETENESS, diff.old.completeness, diff.new.completeness),
        ):
            sheet.field(label, words.arrow(_figure(a), _figure(b)), indent=0)

    def rewritten(self, history: History) -> None:
        found = history.rewritten
        if not found:
            return
        self.sheet.gap()
        title = words.REWRITTEN.within(n=len(found))
        self.sheet.line((self.sheet.say(title).upper(), "bold red"))
        self.sheet.line(words.ASK.within(day=day(history.until)), indent=2)
        for entry in found:
            self.altered(entry)

    def altered(self, entry: Rewritten) -> None:
        sheet = self.sheet
        sheet.item((words.altered(entry), "bold"), f": {words.trail(entry.path)}", lead="! ")
        for change in entry.changes:
            if change.path != entry.path:
                sheet.item(words.fact(change), indent=4, lead="")
            sheet.item((words.places(self.diff, change), "dim"), indent=4, lead="")
        if entry.clauses:
            sheet.item(words.CLAUSES.within(names=", ".join(entry.clauses)), indent=4, lead="")
        if entry.revised_by:
            sheet.item(words.REVISED.within(names=", ".join(entry.revised_by)), indent=4, lead="")

    def opened(self, title: Text, found: Sequence[Opened]) -> None:
        if found:
            self.sheet.heading(title.within(n=len(found)))
        for own in found:
            gap, was = own.gap, words.before(own)
            label = f"[{self.sheet.say(SEVERITY[gap.severity])}] "
            said = f" ({self.sheet.say(was)})" if was else ""
            self.sheet.item(label, gap.message, (f" {gap.clause}{said}", "dim"))
            self.spot(words.placed(self.diff.new.name, gap.place))
            self.reasons(self.diff.behind(gap))

    def closed(self, found: Sequence[Closed]) -> None:
        if found:
            self.sheet.heading(words.CLOSED.within(n=len(found)))
        for own in found:
            gap = own.gap
            label = f"[{self.sheet.say(SEVERITY[gap.severity])}] "
            self.sheet.item(label, gap.message, (f" {gap.clause}", "dim"))
            self.sheet.item(words.closing(own), indent=4, lead="→ ")
            self.reasons(self.diff.behind(gap))

    def still(self, found: Sequence[Still]) -> None:
        if not found:
            return
        self.sheet.heading(words.STILL.within(n=len(found)))
        shown = sorted(found, key=lambda s: (not s.changed, s.new.severity.rank))
        for own in self.cut(shown):
            weight = words.arrow(SEVERITY[own.old.severity], SEVERITY[own.new.severity])
            label = f"[{self.sheet.say(weight)}] "
            self.sheet.item(label, own.new.message, (f" {own.new.clause}", "dim"))
        self.rest(found)

    def moves(self) -> None:
        moves = self.diff.moves
        if moves:
            self.sheet.heading(words.MOVES.within(n=len(moves)))
        for move in self.cut(moves):
            self.sheet.item(f"{move.clause}: ", words.moved(move))
        self.rest(moves)

    def facts(self, title: Text, changes: Sequence[Change], history: History | None = None) -> None:
        if not changes:
            return
        self.sheet.heading(title.within(n=len(changes)))
        if history:
            self.sheet.line(words.LATE_HOW.within(day=day(history.until)), indent=2)
        for change in self.cut(changes):
            path = words.trail(change.path.rpartition("/")[0])
            within = f"{path}: " if path else ""
            self.sheet.item(within, words.fact(change), lead=f"{words.SIGN[change.kind]} ")
            self.spot(words.places(self.diff, change))
        self.rest(changes)

    def reasons(self, changes: Sequence[Change]) -> None:
        for change in changes[:3]:
            self.sheet.item(words.FROM.within(what=words.fact(change)), indent=4, lead="")

    def spot(self, place: str) -> None:
        self.sheet.item((place, "dim"), indent=4, lead="")

    def cut(self, items: Sequence[_Item]) -> Sequence[_Item]:
        return items if self.manner.verbose else items[:_FEW]

    def rest(self, items: Sequence[object]) -> None:
        if len(items) > _FEW and not self.manner.verbose:
            self.sheet.line(words.MORE.within(n=len(items) - _FEW), indent=2)


def _figure(own: Figure) -> Text:
    return words.OF.within(a=own.part, b=own.whole)
