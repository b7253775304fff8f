"""The verdict on one clause explained: from the file, by rule and replay, to the regulation."""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.conclusion import sums_up
from integritas_rules.formats import explain_said as said
from integritas_rules.formats import review_words as words
from integritas_rules.formats.explain import (
    Subject,
    asks,
    checked,
    named,
    parameters,
    readings,
    source,
)
from integritas_rules.formats.explain_place import excerpt, place_in, value_at
from integritas_rules.formats.explain_window import windows
from integritas_rules.formats.labels import BASIS, CONCLUSION, DISPOSITION, MODE, SEVERITY, STATUS
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.review_text import objection
from integritas_rules.formats.sheet import Sheet
from integritas_rules.formats.status_refused import refused
from integritas_rules.formats.status_words import title_of, with_group
from integritas_rules.model import Basis, Gap, Passage, Report, Status, Text, Verdict
from integritas_rules.ownership import roll_up
from integritas_rules.words import day, what_if

_SHOWN = 12
"""Facts told, unless everything is asked for."""


def render(report: Report, subject: Subject, manner: Manner) -> str:
    """The chain of facts behind one verdict."""
    return _Page(report, subject, manner).text()


class _Page:
    """One verdict on its way to the reader."""

    def __init__(self, report: Report, subject: Subject, manner: Manner) -> None:
        self.report, self.subject, self.manner = report, subject, manner
        self.clause, self.sheet = subject.clause, Sheet(manner)

    def text(self) -> str:
        self.heading()
        if self.clause.rules:
            verdict = self.report.verdict(self.clause.id)
            self.answer(verdict)
            self.parts()
            self.facts()
            self.gaps(verdict)
            self.chain(verdict)
            self.decided(verdict)
            self.when()
            self.refusals()
        asks(self.sheet, self.clause)
        checked(self.sheet, self.subject)
        readings(self.sheet, self.subject)
        parameters(self.sheet, self.subject)
        return self.sheet.text()

    def heading(self) -> None:
        report, say = self.report, self.sheet.say
        for notice in what_if(report.dossier):
            self.sheet.line((notice, "bold yellow"))
            self.sheet.gap()
        self.sheet.line((report.dossier.data["instansi"]["nama"], "bold"))
        self.sheet.line(
            f"{report.dossier.name} · {say(said.AS_OF.within(day=day(report.as_of)))} · "
            f"{report.pack.id} {report.pack.version}"
        )
        self.sheet.line((said.DIGEST.within(digest=report.dossier.digest), "dim"))
        self.sheet.gap()
        self.sheet.line((self.clause.id, "bold"), " ", (self.clause.title, "bold"))
        source(self.sheet, self.clause)
        if not self.clause.rules:
            self.sheet.line((DISPOSITION[self.clause.disposition], "bold"), indent=2)

    def answer(self, verdict: Verdict) -> None:
        say = self.sheet.say
        self.sheet.heading(said.VERDICT)
        weight = f", {say(SEVERITY[verdict.severity])}" if verdict.gaps else ""
        mode = say(MODE[self.report.mode])
        self.sheet.line((f"{say(STATUS[verdict.status]).upper()}{weight}", "bold"), f" {mode}",
                        indent=2)  # fmt: skip
        if verdict.reason:
            self.sheet.line(verdict.reason, indent=2)
        elif verdict.status in said.MEANING:
            self.sheet.line(said.MEANING[verdict.status], indent=2)
        self.sheet.field(said.CONCLUSION, CONCLUSION[self.report.conclusion])

    # --- from the file ---

    def parts(self) -> None:
        """Of a clause that sums others up: which, and their statuses."""
        if not sums_up(self.clause):
            return
        found: dict[str, Status] = {}

        def status(clause: str) -> Status:
            return found.setdefault(clause, self.report.verdict(clause).status)

        roll_up(self.clause, self.report.pack, status)
        self.sheet.heading(said.PARTS)
        for name, own in found.items():
            title = named(self.report.pack.clauses[name])
            self.sheet.item((f"[{self.sheet.say(STATUS[own])}] ", "bold"), title)

    def facts(self) -> None:
        steps = list(self.steps())
        told = {pointer for _, pointer in steps}
        found = self.report.facts(self.clause.id)
        pairs = dict.fromkeys((text, place.pointer) for text, place in found)
        listed = [(text, pointer) for text, pointer in pairs if pointer not in told]
        if not (listed or steps):
            return
        self.sheet.heading(said.FACTS)
        for text, pointer in steps:
            self.fact(text, pointer)
        most = len(listed) if self.manner.verbose else _SHOWN
        for text, pointer in listed[:most]:
            self.fact(text, pointer)
        if len(listed) > most:
            self.sheet.item(said.MORE.within(n=len(listed) - most))

    def fact(self, text: Text, pointer: str) -> None:
        place = self.report.dossier.locate(pointer)
        self.sheet.item((text, "bold"), f": {excerpt(self.report, pointer)}")
        self.sheet.line((place_in(self.report, place), "dim"), indent=4)
        for name, piece in self.evidence(pointer):
            where = place_in(self.report, self.report.dossier.locate(piece))
            self.sheet.field(said.PIECE.within(name=name), excerpt(self.report, piece), indent=4)
            self.sheet.line((where, "dim"), indent=6)

    def evidence(self, pointer: str) -> Iterator[tuple[str, str]]:
        """The registered pieces on which a record rests."""
        record = value_at(self.report.dossier.data, pointer)
        names = record.get("bukti") if isinstance(record, dict) else None
        registry = self.report.dossier.data.get("bukti") or ()
        known = {b["id"]: f"/bukti/{n}" for n, b in enumerate(registry)}
        yield from ((name, known[name]) for name in (names or ())[:3] if name in known)

    def steps(self) -> Iterator[tuple[Text, str]]:
        """Of an order: the dates that it compares, step by step."""
        guards = [g for g in self.report.pack.workflow.guards if g.clause == self.clause.id]
        names = {name for g in guards for name in (g.item, g.needs)}
        flow, trace = self.report.pack.workflow, self.report.trace
        names |= {step for s in flow.stages if s.id in names for step in s.steps}
        for step in flow.steps:
            found: dict[Passage, tuple[str | None, ...]] = {}
            for group in trace.groups if step in names else ():
                passage = trace.passages[step, group]
                found[passage] = (*found.get(passage, ()), group)
            for passage, groups in found.items():
                if passage.started:
                    own = () if groups == trace.groups else groups
                    yield with_group(self.span(passage), self.report, own), passage.pointer

    def span(self, passage: Passage) -> Text:
        title = title_of(self.report.pack, passage.step)
        if passage.carried:
            return said.CARRIED.within(step=title)
        label = said.SPAN if passage.ended else said.SINCE
        text = label.within(
            step=title, start=day(passage.started or ""), end=day(passage.ended or "")
        )
        if not passage.achieved:
            return text
        return said.ACHIEVED.within(span=text, day=day(passage.achieved))

    def gaps(self, verdict: Verdict) -> None:
        if verdict.gaps:
            self.sheet.heading(said.GAPS)
        for gap in verdict.gaps:
            self.gap(gap)

    def gap(self, gap: Gap) -> None:
        rests = "" if gap.basis == Basis.TEXT else f", {self.sheet.say(BASIS[gap.basis])}"
        label = f"[{self.sheet.say(SEVERITY[gap.severity])}{rests}] "
        self.sheet.item((label, "bold"), gap.message)
        self.sheet.field(said.FOUND, excerpt(self.report, gap.place.pointer), indent=4)
        self.sheet.field(said.PLACE, place_in(self.report, gap.place), indent=4)
        self.sheet.field(said.ADVICE, gap.advice, indent=4)
        for text, place in gap.related:
            also = f"{self.sheet.say(text)} {place_in(self.report, place)}"
            self.sheet.field(said.ALSO, also, indent=4)

    # --- causes, consequences, persons ---

    def chain(self, verdict: Verdict) -> None:
        """Up to the root of the break, and down to what it causes."""
        causes = list(self.causes(verdict))
        caused = [
            v
            for v in self.report.verdicts
            if any(g.caused_by == self.clause.id for g in v.gaps) and v is not verdict
        ]
        if causes or caused:
            self.sheet.heading(said.CHAIN)
        for cause in causes:
            self.sheet.item(said.CAUSE.within(clause=named(cause.clause)))
            for gap in cause.gaps[: 1 if cause.gaps else 0]:
                self.sheet.line(gap.message, indent=4)
                self.sheet.line((place_in(self.report, gap.place), "dim"), indent=4)
        for v in caused:
            status = STATUS[v.status]
            self.sheet.item(said.CAUSES.within(clause=named(v.clause), status=status))

    def causes(self, verdict: Verdict) -> Iterator[Verdict]:
        waiting, seen = [g.caused_by for g in verdict.gaps], {verdict.clause.id}
        while waiting:
            name = waiting.pop(0)
            if name and name not in seen:
                seen.add(name)
                cause = self.report.verdict(name)
                yield cause
                waiting.extend(g.caused_by for g in cause.gaps)

    def decided(self, verdict: Verdict) -> None:
        judgement, waiver = verdict.judgement, verdict.waiver
        sides = [c.sides for c in words.clauses(self.report) if c.id == self.clause.id]
        objections = words.objections_on(self.report, self.clause.id)
        if judgement or waiver or sides or objections:
            self.sheet.heading(said.DECIDED)
        if judgement:
            self.sheet.item(said.JUDGED.within(
                status=STATUS[judgement.status], office=judgement.office,
                day=day(judgement.date), reason=judgement.reason, source=judgement.source,
            ))  # fmt: skip
        for own in sides[0] if sides and len(sides[0]) > 1 else ():
            self.sheet.field(words.tier(own), words.said(own))
        for raised in objections:
            objection(self.sheet, raised)
        if waiver:
            self.sheet.item(said.WAIVED.within(
                office=waiver.office, since=day(waiver.since), until=day(waiver.until),
                reason=waiver.reason, status=STATUS[verdict.unwaived or verdict.status],
            ))  # fmt: skip

    def when(self) -> None:
        told = list(windows(self.report, self.clause))
        if told:
            self.sheet.heading(said.WHEN)
        for text in told:
            self.sheet.item(text)

    def refusals(self) -> None:
        own = [r for r in refused(self.report) if r.clause.id == self.clause.id]
        if own:
            self.sheet.heading(said.REFUSED)
        for r in own:
            self.sheet.item(r.reason)
            self.sheet.line(
                (place_in(self.report, self.report.dossier.locate(r.refusal.event.pointer)), "dim"),
                indent=4,
            )
