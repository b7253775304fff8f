"""Standing → text: where the programme is, what may come next, what is missing, and why not."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import groupby

from integritas_rules.conclusion import root_gaps
from integritas_rules.formats import status_said as said
from integritas_rules.formats.assumed import marked
from integritas_rules.formats.labels import BASIS, CONCLUSION, MODE, STATUS, pack_flag
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.sheet import Sheet
from integritas_rules.formats.status_refused import refused
from integritas_rules.formats.status_words import (
    ACTION,
    nearest,
    title_of,
    waiting_for,
    with_group,
)
from integritas_rules.model import Basis, Clause, Passage, Severity, Text
from integritas_rules.words import day, listing, plain, what_if
from integritas_rules.workflow.status import Groups, Next, Position, Standing

_SHOWN = 4
"""Missing things told under one event, unless everything is asked for."""


def render(standing: Standing, manner: Manner) -> str:
    """The answer on one page."""
    return _Page(standing, manner).text()


class _Page:
    """A page with footnotes: each clause that stands in the way is cited once."""

    def __init__(self, standing: Standing, manner: Manner) -> None:
        self.standing, self.report, self.sheet = standing, standing.report, Sheet(manner)
        self.pack, self.manner = self.report.pack, manner
        self.notes: dict[str, Clause] = {}

    def text(self) -> str:
        self.heading()
        if not self.pack.workflow.stages:
            self.sheet.gap()
            self.sheet.line(said.NO_STAGES.within(command=self.checking()))
            return self.sheet.text()
        self.position()
        nexts = self.standing.nexts
        self.running([n for n in nexts if n.action == "selesai"])
        others = [n for n in nexts if n.action != "selesai"]
        self.lawful([n for n in others if n.severity != Severity.ERROR])
        self.regular()
        self.not_yet([n for n in others if n.severity == Severity.ERROR])
        self.refused()
        self.footnotes()
        return self.sheet.text()

    def heading(self) -> None:
        report, say = self.report, self.sheet.say
        for notice in what_if(report.dossier):
            self.sheet.line((notice, "bold yellow"))
            self.sheet.gap()
        self.sheet.line((report.dossier.data["instansi"]["nama"], "bold"))
        as_of = said.AS_OF.within(day=day(report.as_of))
        self.sheet.line(f"{report.dossier.name} · {say(as_of)} · {report.pack.document}")
        progress, counts = report.progress, Text("", "")
        if progress.whole:
            counts = said.PROGRESS.within(a=progress.part, b=progress.whole)
        answer = (
            f"{say(marked(CONCLUSION[report.conclusion], report.dossier))} {say(MODE[report.mode])}"
        )
        self.sheet.line((f"{answer}. ", "bold"), counts)

    def checking(self) -> str:
        return f"integritas check {self.report.dossier.name}{pack_flag(self.pack)}"

    # --- where it stands ---

    def position(self) -> None:
        self.sheet.heading(said.POSITION)
        for place in self.standing.positions:
            self.sheet.line(with_group(self.place(place), self.report, place.groups), indent=2)
        for stage in self.pack.workflow.stages:
            done = [p for p in self.standing.passed if p.step in stage.steps]
            if done:
                self.sheet.field(
                    said.PASSED.within(stage=stage.title), listing(self.ends(done), 99)
                )

    def place(self, place: Position) -> Text:
        if self.standing.finished:
            return said.FINISHED
        if place.stage is None:
            return said.NOT_BEGUN
        if place.running:
            running = listing([title_of(self.pack, p.step) for p in place.running])
            return said.IN_STAGE.within(stage=place.stage.title, running=running)
        return said.BETWEEN.within(stage=place.stage.title)

    def ends(self, passages: list[Passage]) -> list[Text]:
        """“Kesadaran (7 Februari 2025)”; dates of several groups stand together."""
        found = []
        for step, own in groupby(passages, key=lambda p: p.step):
            dates = listing([said.CARRIED if p.carried else day(p.ended or "") for p in own])
            title = title_of(self.pack, step)
            found.append(Text(f"{title.id} ({dates.id})", f"{title.en} ({dates.en})"))
        return found

    # --- what comes next ---

    def running(self, events: list[Next]) -> None:
        everyone = self.report.trace.groups
        if events:
            self.sheet.heading(said.RUNNING)
        for event in events:
            own = self.report.trace.passages[event.step.id, (event.groups or everyone)[0]]
            since = said.SINCE.within(step=event.step.title, day=day(own.started or ""))
            self.sheet.item((with_group(since, self.report, event.groups), "bold"))
            self.lacks(event)
            self.sheet.line(self.closing(event), indent=4)

    def closing(self, event: Next) -> Text:
        if not event.waits:
            return said.MAY_END if event.missing else said.MAY_END_NOW
        wait = nearest(event, self.pack)
        own = waiting_for(event, wait, self.pack)
        return said.MAY_NOT_END.within(wait=own, note=self.note(wait.guard.clause))

    def lawful(self, events: list[Next]) -> None:
        if self.standing.finished:
            return
        self.sheet.heading(said.LAWFUL)
        if not events:
            self.sheet.line(said.NONE_LAWFUL, indent=2)
        for event in events:
            title = ACTION[event.action].within(step=event.step.title)
            self.sheet.item((with_group(title, self.report, event.groups), "bold"))
            if event.waits:
                wait = nearest(event, self.pack)
                own = waiting_for(event, wait, self.pack)
                note = self.note(wait.guard.clause)
                self.sheet.line(said.WARNED.within(wait=own, note=note), indent=4)
            if not event.waits or self.manner.verbose:
                self.lacks(event)

    def lacks(self, event: Next) -> None:
        """What the step still asks for: its criteria, then its clauses with their evidence."""
        most = None if self.manner.verbose else _SHOWN
        if event.criteria:
            whole = len(event.step.criteria)
            names = listing([self.criterion(*c) for c in event.criteria], most or 99)
            counts = {"n": len(event.criteria), "of": whole, "names": names}
            self.sheet.line(said.CRITERIA.within(**counts), indent=4)
        if event.missing:
            label = said.STILL if event.action == "selesai" else said.ASKS
            self.sheet.line(label.within(n=len(event.missing)), indent=4)
        for name in event.missing[:most]:
            verdict = self.report.verdict(name)
            clause = verdict.clause
            status = STATUS[verdict.status]
            self.sheet.item(
                clause.title, (f" ({name}, {self.sheet.say(status)})", "dim"),
                *((". ", clause.evidence) if clause.evidence else ()),
                indent=4,
            )  # fmt: skip
        if most and len(event.missing) > most:
            self.sheet.item(said.MORE.within(n=len(event.missing) - most), indent=4)

    def criterion(self, clause: str, stated: str | None) -> Text:
        title = self.pack.clauses[clause].title
        return said.STATED.get(stated or "", plain("{title}")).within(title=title)

    def not_yet(self, events: list[Next]) -> None:
        """Events that must wait; those held by one clause stand on one line."""
        if events:
            self.sheet.heading(said.NOT_YET)
        chains: dict[tuple[str, str, str, Groups], list[Next]] = {}
        for event in events:
            guard = nearest(event, self.pack).guard
            key = (guard.clause, guard.state, event.action, event.groups)
            chains.setdefault(key, []).append(event)
        for (clause, _, action, groups), chain in chains.items():
            titles = listing([event.step.title for event in chain])
            what = with_group(ACTION[action].within(step=titles), self.report, groups)
            waits = [waiting_for(e, nearest(e, self.pack), self.pack) for e in chain]
            label = said.WAITS if len(set(waits)) == 1 else said.IN_TURN
            filled = label.within(first=chain[0].step.title, wait=waits[0], note=self.note(clause))
            self.sheet.item((what, "bold"), ": ", filled)

    def regular(self) -> None:
        closed = self.report.trace.closed
        open_ = [r for r in self.standing.regular if (r.step.id, None) not in closed]
        if open_:
            self.sheet.heading(said.REGULAR)
        for activity in open_:
            limit, clause = self.longest(activity.step.id)
            value = said.LAST.within(day=day(activity.last), n=activity.count)
            if limit:
                due = (date.fromisoformat(activity.last) + timedelta(limit)).isoformat()
                late = said.LATE if due < self.report.as_of else said.DUE
                note = self.note(clause)
                tail = late.within(day=day(due), n=limit, note=note)
                value = Text(value.id + tail.id, value.en + tail.en)
            self.sheet.item((activity.step.title, "bold"), ": ", value)

    def longest(self, activity: str) -> tuple[int, str]:
        """The most days between occurrences that the pack allows, and the clause that says so."""
        for clause in self.pack.clauses.values():
            for rule in clause.rules:
                if rule.kind == "continuity" and activity in rule.options["at"]:
                    limit = rule.options.get("gap")
                    if limit:
                        return int(limit), clause.id
        return 0, ""

    # --- what was refused, and the citations ---

    def refused(self) -> None:
        found = list(refused(self.report))
        roots = [r for r in found if not r.refusal.causes]
        others = len(found) - len(roots)
        if not found:
            return
        self.sheet.heading(said.REFUSED)
        for r in roots:
            self.sheet.item(r.reason, f" {self.sheet.say(self.note(r.clause.id))}")
        if others:
            causes = {c for r in found for c in r.refusal.causes}
            names = ", ".join(sorted(c for c in causes if c))
            self.sheet.item(said.FOLLOWERS.within(n=others, causes=names))

    def note(self, clause: str) -> Text:
        """The footnote's number, given when a clause is cited first."""
        self.notes.setdefault(clause, self.pack.clauses[clause])
        mark = f"[{list(self.notes).index(clause) + 1}]"
        return Text(mark, mark)

    def footnotes(self) -> None:
        self.sheet.gap()
        for n, clause in enumerate(self.notes.values(), 1):
            basis = (
                "" if clause.basis == Basis.TEXT else f" ({self.sheet.say(BASIS[clause.basis])})"
            )
            cited = f": {clause.citation.document}, {clause.citation.locator}{basis} "
            self.sheet.item(clause.title, cited, (clause.id, "dim"), indent=0, lead=f"[{n}] ")
        gaps = Counter(g.severity for _, g in root_gaps(self.report.verdicts))
        if gaps:
            counts = {"errors": gaps[Severity.ERROR], "warnings": gaps[Severity.WARNING]}
            self.sheet.line(said.GAPS.within(**counts))
