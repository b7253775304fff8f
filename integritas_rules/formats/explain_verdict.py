"""The verdict on one clause explained: from the file, by rule and replay, to the regulation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from integritas_rules.formats.explain import (
    Subject,
    asks,
    checked,
    named,
    parameters,
    readings,
    source,
)
from integritas_rules.formats.explain_window import windows
from integritas_rules.formats.labels import CONCLUSION, DISPOSITION, MODE, SEVERITY, STATUS
from integritas_rules.formats.sheet import Sheet
from integritas_rules.formats.status_refused import refused
from integritas_rules.formats.status_words import title_of, with_group
from integritas_rules.formats.terminal import Manner
from integritas_rules.loading.positions import parts_of
from integritas_rules.model import Gap, Passage, Place, Report, Status, Text, Verdict
from integritas_rules.ownership import roll_up
from integritas_rules.words import day

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
            self.facts(verdict)
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
        self.sheet.line((report.dossier.data["instansi"]["nama"], "bold"))
        self.sheet.line(
            f"{report.dossier.name} · {say(_AS_OF.within(day=day(report.as_of)))} · "
            f"{report.pack.id} {report.pack.version}"
        )
        self.sheet.line((_DIGEST.within(digest=report.dossier.digest), "dim"))
        self.sheet.gap()
        self.sheet.line((self.clause.id, "bold"), " ", (self.clause.title, "bold"))
        source(self.sheet, self.clause)
        if not self.clause.rules:
            self.sheet.line((DISPOSITION[self.clause.disposition], "bold"), indent=2)

    def answer(self, verdict: Verdict) -> None:
        say = self.sheet.say
        self.sheet.heading(_VERDICT)
        weight = f", {say(SEVERITY[verdict.severity])}" if verdict.gaps else ""
        mode = say(MODE[self.report.mode])
        self.sheet.line((f"{say(STATUS[verdict.status]).upper()}{weight}", "bold"), f" {mode}",
                        indent=2)  # fmt: skip
        if verdict.reason:
            self.sheet.line(verdict.reason, indent=2)
        elif verdict.status in _MEANING:
            self.sheet.line(_MEANING[verdict.status], indent=2)
        self.sheet.field(_CONCLUSION, CONCLUSION[self.report.conclusion])

    # --- from the file ---

    def parts(self) -> None:
        """Of a clause that sums others up: which, and their statuses."""
        if self.clause.rules[0].kind not in ("rollup", "same_as"):
            return
        found: dict[str, Status] = {}

        def status(clause: str) -> Status:
            return found.setdefault(clause, self.report.verdict(clause).status)

        roll_up(self.clause, self.report.pack, status)
        self.sheet.heading(_PARTS)
        for name, own in found.items():
            title = named(self.report.pack.clauses[name])
            self.sheet.item((f"[{self.sheet.say(STATUS[own])}] ", "bold"), title)

    def facts(self, verdict: Verdict) -> None:
        steps = list(self.steps())
        told = {pointer for _, pointer in steps}
        pairs = dict.fromkeys((text, place.pointer) for text, place in verdict.facts)
        listed = [(text, pointer) for text, pointer in pairs if pointer not in told]
        if not (listed or steps):
            return
        self.sheet.heading(_FACTS)
        for text, pointer in steps:
            self.fact(text, pointer)
        most = len(listed) if self.manner.verbose else _SHOWN
        for text, pointer in listed[:most]:
            self.fact(text, pointer)
        if len(listed) > most:
            self.sheet.item(_MORE.within(n=len(listed) - most))

    def fact(self, text: Text, pointer: str) -> None:
        place = self.report.dossier.locate(pointer)
        self.sheet.item((text, "bold"), f": {self.excerpt(pointer)}")
        self.sheet.line((self.place(place), "dim"), indent=4)
        for name, piece in self.evidence(pointer):
            where = self.place(self.report.dossier.locate(piece))
            self.sheet.field(_PIECE.within(name=name), self.excerpt(piece), indent=4)
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
            return _CARRIED.within(step=title)
        label = _SPAN if passage.ended else _SINCE
        text = label.within(
            step=title, start=day(passage.started or ""), end=day(passage.ended or "")
        )
        if not passage.achieved:
            return text
        return _ACHIEVED.within(span=text, day=day(passage.achieved))

    def gaps(self, verdict: Verdict) -> None:
        if verdict.gaps:
            self.sheet.heading(_GAPS)
        for gap in verdict.gaps:
            self.gap(gap)

    def gap(self, gap: Gap) -> None:
        label = f"[{self.sheet.say(SEVERITY[gap.severity])}] "
        self.sheet.item((label, "bold"), gap.message)
        self.sheet.field(_FOUND, self.excerpt(gap.place.pointer), indent=4)
        self.sheet.field(_PLACE, self.place(gap.place), indent=4)
        self.sheet.field(_ADVICE, gap.advice, indent=4)
        for text, place in gap.related:
            also = f"{self.sheet.say(text)} {self.place(place)}"
            self.sheet.field(_ALSO, also, indent=4)

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
            self.sheet.heading(_CHAIN)
        for cause in causes:
            self.sheet.item(_CAUSE.within(clause=named(cause.clause)))
            for gap in cause.gaps[: 1 if cause.gaps else 0]:
                self.sheet.line(gap.message, indent=4)
                self.sheet.line((self.place(gap.place), "dim"), indent=4)
        for v in caused:
            status = STATUS[v.status]
            self.sheet.item(_CAUSES.within(clause=named(v.clause), status=status))

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
        if judgement or waiver:
            self.sheet.heading(_DECIDED)
        if judgement:
            self.sheet.item(_JUDGED.within(
                status=STATUS[judgement.status], office=judgement.office,
                day=day(judgement.date), reason=judgement.reason, source=judgement.source,
            ))  # fmt: skip
        if waiver:
            self.sheet.item(_WAIVED.within(
                office=waiver.office, since=day(waiver.since), until=day(waiver.until),
                reason=waiver.reason, status=STATUS[verdict.unwaived or verdict.status],
            ))  # fmt: skip

    def when(self) -> None:
        said = list(windows(self.report, self.clause))
        if said:
            self.sheet.heading(_WHEN)
        for text in said:
            self.sheet.item(text)

    def refusals(self) -> None:
        own = [r for r in refused(self.report) if r.clause.id == self.clause.id]
        if own:
            self.sheet.heading(_REFUSED)
        for r in own:
            self.sheet.item(r.reason)
            self.sheet.line(
                (self.place(self.report.dossier.locate(r.refusal.event.pointer)), "dim"), indent=4
            )

    # --- places ---

    def place(self, place: Place) -> str:
        line = f":{place.line}:{place.column}" if place.line else ""
        return f"{self.report.dossier.name}{line} {place.pointer}"

    def excerpt(self, pointer: str) -> str:
        """What stands at the pointer, short: a record by what tells it apart."""
        value = value_at(self.report.dossier.data, pointer)
        if isinstance(value, dict):
            short = {k: v for k, v in value.items() if k in _TELLING and isinstance(v, str)}
            shown = ", ".join(f"{k} = {v}" for k, v in short.items()) or ", ".join(value)
        else:
            shown = json.dumps(value, ensure_ascii=False)
        return shown if len(shown) <= 160 else f"{shown[:159]}…"


def value_at(data: Any, pointer: str) -> Any:
    """The value at a pointer, or at its nearest ancestor."""
    for part in parts_of(pointer):
        if isinstance(data, dict) and part in data:
            data = data[part]
        elif isinstance(data, list) and part.isdigit() and int(part) < len(data):
            data = data[int(part)]
        else:
            break
    return data


_TELLING = (
    "id", "jenis", "ketentuan", "judul", "nomor", "status", "tanggal", "mulai", "selesai",
    "kelompok", "penilai", "penetap", "oleh", "berkas", "tautan",
)  # fmt: skip
"""Members that tell a record apart."""

_AS_OF = Text("acuan {day}", "as of {day}")
_DIGEST = Text("sidik dosier {digest}", "digest {digest}")
_VERDICT = Text("Putusan", "Verdict")
_CONCLUSION = Text("Simpulan dosier", "Conclusion on the dossier")
_MEANING = {
    Status.MET: Text(
        "Semua syarat aturannya terpenuhi oleh fakta di bawah.",
        "The facts below meet every condition of the rule.",
    ),
    Status.UNMET: Text(
        "Ada syarat yang sudah ditagih dan belum dipenuhi; lihat celah.",
        "A condition that is due isn't met; see the gaps.",
    ),
    Status.UNPROVEN: Text(
        "Dinyatakan, tetapi buktinya belum ada atau belum dapat dirujuk; lihat celah.",
        "Claimed, but the evidence is missing or doesn't resolve; see the gaps.",
    ),
    Status.NOT_DUE: Text(
        "Belum ditagih: jendelanya masih terbuka, atau tahapnya belum dicapai.",
        "Nothing is asked yet: the window is open, or the stage isn't reached.",
    ),
    Status.BLOCKED: Text(
        "Urutan atau gerbang ini dilanggar semata karena celah yang lebih dahulu; lihat sebabnya.",
        "This order or gate is broken only because of an earlier gap; see the cause.",
    ),
    Status.WAIVED: Text(
        "Dikecualikan; ketentuannya tetap diperiksa dan dihitung terpisah.",
        "Waived; the clause is still evaluated and counted apart.",
    ),
}
_PARTS = Text("Ketentuan yang diringkas", "Clauses summed up")
_FACTS = Text("Fakta dari berkas", "Facts from the file")
_PIECE = Text("bukti {name}", "evidence {name}")
_SPAN = Text("{step}: {start} sampai {end}", "{step}: {start} to {end}")
_SINCE = Text("{step}: sejak {start}", "{step}: since {start}")
_CARRIED = Text("{step}: dibawa dari siklus lalu", "{step}: carried over")
_ACHIEVED = Text("{span}, kriteria tercapai {day}", "{span}, criteria reached on {day}")
_MORE = Text("{n} lainnya (lihat --verbose)", "{n} more (see --verbose)")
_GAPS = Text("Celah", "Gaps")
_FOUND = Text("Tertulis", "It says")
_PLACE = Text("Tempat", "Place")
_ADVICE = Text("Saran", "Advice")
_ALSO = Text("Juga", "Also")
_CHAIN = Text("Sebab dan akibat", "Causes and consequences")
_CAUSE = Text("Disebabkan oleh {clause}:", "Caused by {clause}:")
_CAUSES = Text("Mengakibatkan {clause}: {status}", "It causes {clause}: {status}")
_DECIDED = Text("Putusan orang", "Decisions by people")
_JUDGED = Text(
    "{office} memutus {status} pada {day} ({source}): {reason}",
    "{office} judged it {status} on {day} ({source}): {reason}",
)
_WAIVED = Text(
    "Dikecualikan oleh {office}, {since} sampai {until}: {reason}. Tanpa pengecualian: {status}.",
    "Waived by {office}, {since} to {until}: {reason}. Without the waiver: {status}.",
)
_WHEN = Text("Kapan jatuh tempo", "When it is due")
_REFUSED = Text("Peristiwa yang ditolak mesin", "Events that the machine refused")
