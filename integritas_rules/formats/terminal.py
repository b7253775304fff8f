"""Report → text for people: root causes first, by stage, readable in 80 columns without colour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from integritas_rules.alignment import align
from integritas_rules.conclusion import root_gaps, sums_up
from integritas_rules.formats import align_words
from integritas_rules.formats import review_words as words
from integritas_rules.formats.assumed import marked
from integritas_rules.formats.labels import (
    BASIS,
    CONCLUSION,
    GENERAL,
    MEANING,
    MODE,
    SEVERITY,
    STATUS,
    pack_flag,
    stage_of,
    weights,
)
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.review_text import follow_ups, sides
from integritas_rules.formats.sheet import Sheet
from integritas_rules.formats.standing import beside, is_known, summary
from integritas_rules.model import (
    Basis,
    Conclusion,
    Gap,
    Place,
    Report,
    Severity,
    Status,
    Text,
    Verdict,
)
from integritas_rules.words import day, plain, what_if

_COLOUR = {
    Severity.ERROR: "bold red",
    Severity.WARNING: "yellow",
    Severity.ADVICE: "cyan",
    Severity.NOTE: "dim",
}
_ANSWER: dict[Conclusion | None, str] = {
    Conclusion.COMPLIANT: "bold green",
    Conclusion.RUNNING: "bold cyan",
    None: "bold cyan",
}


def render(reports: Sequence[Report], manner: Manner) -> str:
    """The reports one under another."""
    sheet = Sheet(manner)
    packs = len({r.pack.id for r in reports}) > 1
    several = len({r.dossier.name for r in reports}) > 1
    for n, report in enumerate(reports):
        if n:
            sheet.gap()
        _Page(sheet, report, manner, several, packs).show()
    return sheet.text()


class _Page:
    """One report on its way to the sheet."""

    def __init__(
        self, sheet: Sheet, report: Report, manner: Manner, several: bool, packs: bool
    ) -> None:
        self.sheet, self.report, self.manner = sheet, report, manner
        self.several, self.packs = several, packs
        self.lang = manner.lang
        self.line = sheet.line
        self.roots = root_gaps(report.verdicts)

    def show(self) -> None:
        if self.manner.quiet:
            file = f"{self.file()}: " if self.several else ""
            answer = (self.answer(), self.tint())
            pack = f" ({self.report.pack.document})" if self.packs else ""
            self.line(file, self.name(), pack, ": ", answer, ". ", self.counts())
            self.against()
            return
        self.heading()
        shown = [(v, g) for v, g in self.roots if self.shows_advice or g.severity in _GRAVE]
        stages = self.report.pack.workflow.stages
        for stage in (*(s.title for s in stages), GENERAL):
            own = [(v, g) for v, g in shown if stage_of(v.clause, self.report.pack) == stage]
            if own and stages:
                self.sheet.gap()
                self.line((stage.in_(self.lang).upper(), "bold"))
            for verdict, gap in sorted(own, key=lambda vg: (is_known(vg[1]), vg[1].severity.rank)):
                self.gap(verdict, gap)
        self.reviewed()
        self.rest()

    def heading(self) -> None:
        report = self.report
        for notice in what_if(report.dossier):
            self.line((notice, "bold yellow"))
            self.sheet.gap()
        self.line((self.name(), "bold"))
        self.line(
            f"{self.file()} · {self.say('as_of')} {self.day(report.as_of)} · {report.pack.document}"
        )
        self.sheet.gap()
        self.line((self.answer(), self.tint()))
        self.line(f"{_begun(MEANING[report.conclusion].in_(self.lang))}.")
        if not report.pack.binding or self.manner.verbose:
            self.line(report.pack.authority.in_(self.lang))
        self.line(self.counts())
        self.against()
        progress, full = report.progress, report.completeness
        if progress.whole:
            self.line(_PROGRESS.within(a=progress.part, b=progress.whole).in_(self.lang))
        alignment = align(report)
        if alignment.cost:
            self.line(align_words.fitness(alignment.fitness), " ", align_words.counts(alignment))
        if report.verdicts:
            self.line(_COMPLETE.within(a=full.part, b=full.whole, c=report.waived).in_(self.lang))

    def against(self) -> None:
        """How the report stands to its baseline."""
        if said := summary(self.report):
            self.line((said, "bold"))
        for notice in self.report.baseline.notices if self.report.baseline else ():
            self.line((notice, "dim"))

    def gap(self, verdict: Verdict, gap: Gap) -> None:
        clause, lang = verdict.clause, self.lang
        self.sheet.gap()
        label = f"[{beside(SEVERITY[gap.severity], gap).in_(lang)}]"
        self.line((label, _COLOUR[gap.severity]), f" {clause.title.in_(lang)} ", (clause.id, "dim"))
        self.body(gap.message.in_(lang))
        if is_known(gap) and not self.manner.verbose:
            self.field("place", self.place(gap.place))
            return
        basis = "" if gap.basis == Basis.TEXT else f" ({BASIS[gap.basis].in_(lang)})"
        self.field("source", f"{clause.citation.document}, {clause.citation.locator}{basis}")
        self.field("place", self.place(gap.place))
        self.field("advice", gap.advice.in_(lang))
        if gap is verdict.gaps[0]:
            self.objections(clause.id)
        for text, place in gap.related[: None if self.manner.verbose else 3]:
            self.field("also", f"{text.in_(lang)} {self.place(place)}")
        caused = [v for v in self.report.verdicts if any(g.caused_by == clause.id for g in v.gaps)]
        if caused and gap is verdict.gaps[0]:
            self.field("causes", self.followers(caused))

    def objections(self, clause: str) -> None:
        """What the unit objects to the judgement or gap, and the answer."""
        for own in words.objections_on(self.report, clause):
            said = f"{own.id}, {words.objection(own).in_(self.lang)}"
            answer = words.answered(own).in_(self.lang)
            self.field("objection", f"{said}. {words.ANSWERED.in_(self.lang)}: {answer}")

    def reviewed(self) -> None:
        """The tiers side by side, when everything is asked for; follow-ups that aren't done."""
        review = self.report.review
        if review is None:
            return
        if self.manner.verbose:
            sides(self.sheet, self.report)
        follow_ups(self.sheet, review, self.manner.verbose)

    def followers(self, caused: list[Verdict]) -> str:
        names = [f"{v.clause.id} ({STATUS[v.status].in_(self.lang)})" for v in caused]
        if self.manner.verbose or len(names) <= 4:
            return "; ".join(names)
        return f"{'; '.join(names[:3])}; {_MORE.within(n=len(names) - 3).in_(self.lang)}"

    def rest(self) -> None:
        verdicts = self.report.verdicts
        self.sheet.gap()
        advice = sum(g.severity == Severity.ADVICE for _, g in self.roots)
        if advice and not self.shows_advice:
            self.line(_ADVICE.within(n=advice).in_(self.lang))
        waiting = [v for v in verdicts if v.status == Status.UNJUDGED and not sums_up(v.clause)]
        if waiting:
            self.line(_WAITING.within(n=len(waiting)).in_(self.lang))
            for v in waiting if self.manner.verbose else waiting[:5]:
                self.body(f"{v.clause.id}: {v.clause.title.in_(self.lang)}")
            if len(waiting) > 5 and not self.manner.verbose:
                self.body(_MORE.within(n=len(waiting) - 5).in_(self.lang))
        for v in verdicts:
            if v.waiver:
                text = _WAIVED.within(
                    clause=v.clause.id, office=v.waiver.office, until=day(v.waiver.until),
                    reason=v.waiver.reason,
                )  # fmt: skip
                self.line(text)
            if v.status == Status.FAULT and v.reason:
                self.line((f"{v.clause.id}: {v.reason.in_(self.lang)}", "bold red"))
        if self.manner.verbose:
            if verdicts:
                self.table()
            self.legal()
        for notice in self.report.notices[len(what_if(self.report.dossier)) :]:
            self.line((notice, "dim"))
        dossier = self.report.dossier
        if self.roots and dossier.name != "-" and not dossier.assumed:
            first = min(self.roots, key=lambda pair: pair[1].severity.rank)[0]
            name = self.report.dossier.name
            self.line(
                _NEXT.within(
                    name=name, clause=first.clause.id, pack=pack_flag(self.report.pack)
                ).in_(self.lang)
            )

    def table(self) -> None:
        """Every checkable clause with its status."""
        self.line((self.say("all"), "bold"))
        for v in self.report.verdicts:
            reason = f": {v.reason.in_(self.lang)}" if v.reason else ""
            self.body(f"{v.clause.id} — {STATUS[v.status].in_(self.lang)}{reason}")
        self.sheet.gap()

    def legal(self) -> None:
        """The dated layer on the current legal basis, with who says so and since when."""
        self.line((self.say("legal"), "bold"))
        for note in self.report.pack.legal_status:
            self.body(f"{note.subject}: {note.status.in_(self.lang)}")
            checked = _CHECKED.within(date=day(note.checked), source=note.source)
            self.line(checked.in_(self.lang), indent=4)
        self.sheet.gap()

    # --- pieces ---

    def name(self) -> str:
        return str(self.report.dossier.data["instansi"]["nama"])

    def file(self) -> str:
        name = self.report.dossier.name
        return self.say("stdin") if name == "-" else name

    def answer(self) -> str:
        mode = MODE[self.report.mode].in_(self.lang)
        told = f"{CONCLUSION[self.report.conclusion].in_(self.lang)} {mode}"
        return marked(plain(told), self.report.dossier).in_(self.lang)

    def tint(self) -> str:
        return _ANSWER.get(self.report.conclusion, "bold red")

    @property
    def shows_advice(self) -> bool:
        """Advice waits behind graver news; a text that doesn't bind has nothing else to tell."""
        return self.manner.verbose or not self.report.pack.binding

    def counts(self) -> str:
        if not self.report.verdicts:
            return _CONTEXT.in_(self.lang)
        found = Counter(g.severity for _, g in self.roots)
        if not self.report.pack.binding:
            return _ONLY_ADVICE.within(n=found[Severity.ADVICE]).in_(self.lang)
        parts = [f"{found[s]} {SEVERITY[s].in_(self.lang)}" for s in weights(self.report.pack)]
        return f"{self.say('gaps')}: {', '.join(parts)}."

    def place(self, place: Place) -> str:
        line = f":{place.line}:{place.column}" if place.line else ""
        return f"{self.file()}{line} {place.pointer}"

    def day(self, iso: str) -> str:
        return day(iso).in_(self.lang)

    def say(self, key: str) -> str:
        return _WORDS[key].in_(self.lang)

    def field(self, key: str, value: str) -> None:
        self.sheet.item(value, lead=f"{self.say(key)}: ")

    def body(self, value: str) -> None:
        self.line(value, indent=2)


def _begun(sentence: str) -> str:
    """A sentence with its first letter large, the rest as it is."""
    return sentence[:1].upper() + sentence[1:]


_GRAVE = (Severity.ERROR, Severity.WARNING)
_WORDS = {
    "as_of": Text("acuan", "as of"),
    "stdin": Text("masukan baku", "standard input"),
    "gaps": Text("Celah", "Gaps"),
    "source": Text("Dasar", "Source"),
    "place": Text("Tempat", "Place"),
    "advice": Text("Saran", "Advice"),
    "also": Text("Juga", "Also"),
    "causes": Text("Akibat", "Causes"),
    "objection": Text("Sanggahan", "Objection"),
    "legal": Text("Dasar hukum terkini", "Current legal basis"),
    "all": Text("Semua ketentuan yang diperiksa", "Every clause checked"),
}
_PROGRESS = Text("Kemajuan: {a} dari {b} gerbang program dilewati.", "Progress: {a} of {b} gates.")
_COMPLETE = Text(
    "Kelengkapan: {a} dari {b} ketentuan yang sudah jatuh tempo terpenuhi; {c} dikecualikan.",
    "Completeness: {a} of {b} clauses that are due are met; {c} waived.",
)
_ONLY_ADVICE = Text("Anjuran yang belum dijalankan: {n}.", "Advice not followed yet: {n}.")
_CONTEXT = Text(
    "Naskah ini hanya menjelaskan; tidak ada ketentuannya yang diperiksa terhadap instansi.",
    "This text only explains; none of its clauses is checked against the agency.",
)
_CHECKED = Text("Diperiksa {date}. {source}", "Checked on {date}. {source}")
_MORE = Text("{n} lainnya (lihat --verbose)", "{n} more (see --verbose)")
_ADVICE = Text(
    "{n} anjuran tidak ditampilkan (lihat --verbose).",
    "{n} pieces of advice hidden (see --verbose).",
)
_WAITING = Text(
    "{n} ketentuan menunggu penilaian orang:", "{n} clauses await a person's judgement:"
)
_WAIVED = Text(
    "Dikecualikan: {clause} oleh {office} sampai {until} ({reason}).",
    "Waived: {clause} by {office} until {until} ({reason}).",
)
_NEXT = Text(
    "Untuk penjelasan satu celah: integritas explain {name} {clause}{pack}",
    "To have a gap explained: integritas explain {name} {clause}{pack}",
)
