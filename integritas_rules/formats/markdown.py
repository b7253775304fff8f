"""Report → Markdown for a comment on a change or a job's summary, drawn by GitHub and GitLab.

All text is escaped (`markup`). A comment holds so many characters; what doesn't fit is counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from integritas_rules.conclusion import failed, root_gaps, sums_up
from integritas_rules.formats import review_words as words
from integritas_rules.formats.assumed import marked
from integritas_rules.formats.labels import (
    BASIS,
    CONCLUSION,
    MEANING,
    MODE,
    SEVERITY,
    STATUS,
    stage_of,
    weights,
)
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.markup import escaped, in_html
from integritas_rules.formats.standing import beside, is_known, summary
from integritas_rules.model import Basis, Gap, Place, Report, Status, Text, Verdict
from integritas_rules.words import day, what_if

LIMIT = 65_536
"""What a comment on GitHub holds, in characters."""


def render(reports: Sequence[Report], manner: Manner) -> str:
    """The reports one under another: first every answer, then the gaps, then the details."""
    pages = [_Page(r, manner.lang) for r in reports]
    room = Room(manner.lang)
    for page in pages:
        room.put(page.answer())
        room.table(page.head(), page.rows())
    for page in pages:
        room.fold(_DETAILS.within(name=page.name).in_(manner.lang), page.details())
        room.fold(_WAITING.within(name=page.name).in_(manner.lang), page.waiting())
        room.fold(_NOTICES.within(name=page.name).in_(manner.lang), page.notices())
    return room.text()


class Room:
    """What fits in a comment, with room kept for the line that tells what doesn't."""

    def __init__(self, lang: str) -> None:
        self.lang, self.parts, self.left, self.cut = lang, list[str](), LIMIT - 200, 0

    def put(self, part: str, closing: str = "") -> bool:
        if len(part) + len(closing) > self.left:
            self.cut += 1
            return False
        self.parts.append(part)
        self.left -= len(part)
        return True

    def table(self, head: str, rows: Iterator[str]) -> None:
        """The rows under their heading; nothing at all when there are none."""
        listed = list(rows)
        if listed and self.put(head):
            for row in listed:
                self.put(row)

    def fold(self, title: str, items: Iterator[str]) -> None:
        """Items behind a title that opens them."""
        listed, end = list(items), "\n</details>\n"
        opening = f"\n<details>\n<summary>{in_html(title)}</summary>\n\n"
        if not listed:
            return
        if not self.put(opening, end):
            self.cut += len(listed) - 1
            return
        for item in listed:
            self.put(item, end)
        self.parts.append(end)
        self.left -= len(end)

    def text(self) -> str:
        if self.cut:
            self.parts.append(f"\n{_CUT.within(n=self.cut, limit=LIMIT).in_(self.lang)}\n")
        return "".join(self.parts).lstrip("\n")


class _Page:
    """One report in one language."""

    def __init__(self, report: Report, lang: str) -> None:
        self.report, self.lang = report, lang
        self.roots = sorted(
            root_gaps(report.verdicts), key=lambda pair: (is_known(pair[1]), pair[1].severity.rank)
        )
        file = report.dossier.name
        self.file = escaped(_STDIN.in_(lang) if file == "-" else file)
        self.name = f"{report.dossier.data['instansi']['nama']}, {report.pack.document}"

    def answer(self) -> str:
        report, lang = self.report, self.lang
        found = Counter(g.severity for _, g in self.roots)
        counts = ", ".join(f"{found[s]} {SEVERITY[s].in_(lang)}" for s in weights(report.pack))
        figures = _FIGURES.within(
            a=report.completeness.part, b=report.completeness.whole, waived=report.waived
        )
        meaning = MEANING[report.conclusion].in_(lang)
        against = f"{escaped(said.in_(lang))}\n\n" if (said := summary(report)) else ""
        answer = marked(CONCLUSION[report.conclusion], report.dossier)
        assumed = "".join(f"> {escaped(n.in_(lang))}\n\n" for n in what_if(report.dossier))
        standing = "" if report.pack.binding else f"{escaped(report.pack.authority.in_(lang))}\n\n"
        return (
            f"\n### {escaped(self.name)}\n\n{assumed}"
            f"**{answer.in_(lang)}** {MODE[report.mode].in_(lang)}: "
            f"{meaning}.\n\n{against}{standing}"
            f"{self.file} · {_AS_OF.in_(lang)} {day(report.as_of).in_(lang)}  \n"
            f"{_GAPS.in_(lang)}: {counts}. {figures.in_(lang)}\n"
        )

    def head(self) -> str:
        cells = " | ".join(t.in_(self.lang) for t in _COLUMNS)
        return f"\n| {cells} |\n|{' --- |' * len(_COLUMNS)}\n"

    def rows(self) -> Iterator[str]:
        for v in self.report.verdicts:
            if failed(v):
                reason = v.reason.in_(self.lang) if v.reason else ""
                yield self.row(STATUS[v.status], v, reason, "")
        for v, g in self.roots:
            yield self.row(
                beside(SEVERITY[g.severity], g), v, g.message.in_(self.lang), self.place(g.place)
            )

    def row(self, label: Text, v: Verdict, said: str, place: str) -> str:
        where = stage_of(v.clause, self.report.pack).in_(self.lang)
        cells = (label.in_(self.lang), where, v.clause.citation.locator, said)
        return f"| {' | '.join(map(escaped, cells))} | {place} |\n"

    def details(self) -> Iterator[str]:
        for v, g in self.roots:
            yield from self.detail(v, g)
        for v in self.report.verdicts:
            if w := v.waiver:
                told = _WAIVED.within(office=w.office, until=day(w.until), reason=w.reason)
                title = escaped(v.clause.title.in_(self.lang))
                yield f"- {title}: {escaped(told.in_(self.lang))}\n"
        yield from self.follow_ups()

    def detail(self, verdict: Verdict, gap: Gap) -> Iterator[str]:
        clause, lang = verdict.clause, self.lang
        basis = "" if gap.basis == Basis.TEXT else f" ({BASIS[gap.basis].in_(lang)})"
        source = f"{clause.citation.document}, {clause.citation.locator}{basis}"
        lines = [
            f"- **{escaped(clause.title.in_(lang))}** ({escaped(clause.id)})",
            f"{_SOURCE.in_(lang)}: {escaped(source)}",
            f"{_PLACE.in_(lang)}: {self.place(gap.place)} {escaped(gap.place.pointer)}",
            f"{_ADVICE.in_(lang)}: {escaped(gap.advice.in_(lang))}",
        ]
        if gap is verdict.gaps[0]:
            lines += [escaped(line) for line in self.objected(clause.id)]
        yield "  \n  ".join(lines) + "\n"

    def objected(self, clause: str) -> Iterator[str]:
        for own in words.objections_on(self.report, clause):
            raised, answer = words.objection(own).in_(self.lang), words.answered(own).in_(self.lang)
            label = words.ANSWERED.in_(self.lang)
            yield f"{_OBJECTION.in_(self.lang)} {own.id}: {raised}. {label}: {answer}"

    def follow_ups(self) -> Iterator[str]:
        for own in self.report.review.followups if self.report.review else ():
            due, stands = words.due(own.due), words.standing(own)
            told = _FOLLOW_UP.within(
                name=own.id, what=own.recommendation, office=own.office, due=due, stands=stands
            )
            yield f"- {escaped(told.in_(self.lang))}\n"

    def waiting(self) -> Iterator[str]:
        for v in self.report.verdicts:
            if v.status == Status.UNJUDGED and not sums_up(v.clause):
                title = escaped(v.clause.title.in_(self.lang))
                yield f"- [ ] {title} ({escaped(v.clause.citation.locator)})\n"

    def notices(self) -> Iterator[str]:
        own = self.report.baseline
        for notice in (*self.report.notices, *(own.notices if own else ())):
            yield f"- {escaped(notice.in_(self.lang))}\n"

    def place(self, place: Place) -> str:
        return f"{self.file}:{place.line}:{place.column}" if place.line else self.file


_STDIN = Text("masukan baku", "standard input")
_AS_OF = Text("acuan", "as of")
_GAPS = Text("Celah", "Gaps")
_SOURCE = Text("Dasar", "Source")
_PLACE = Text("Tempat", "Place")
_ADVICE = Text("Saran", "Advice")
_COLUMNS = (
    Text("Bobot", "Severity"),
    Text("Tahap", "Stage"),
    Text("Letak", "Locator"),
    Text("Celah", "Gap"),
    Text("Tempat", "Place"),
)
_FIGURES = Text(
    "Kelengkapan: {a} dari {b}; {waived} dikecualikan.",
    "Completeness: {a} of {b}; {waived} waived.",
)
_DETAILS = Text("Dasar dan saran: {name}", "Sources and advice: {name}")
_WAITING = Text("Menunggu penilaian orang: {name}", "Awaiting a person's judgement: {name}")
_NOTICES = Text("Catatan: {name}", "Notices: {name}")
_OBJECTION = Text("Sanggahan", "Objection")
_FOLLOW_UP = Text(
    "Tindak lanjut {name} ({office}): {what}. {stands}; tenggat {due}",
    "Follow-up {name} ({office}): {what}. {stands}; due {due}",
)
_WAIVED = Text(
    "dikecualikan oleh {office} sampai {until}: {reason}",
    "waived by {office} until {until}: {reason}",
)
_CUT = Text(
    "{n} bagian tidak dimuat karena komentar dibatasi {limit} karakter; jalankan pemeriksaan untuk "
    "laporan lengkap.",
    "{n} parts left out, since a comment holds {limit} characters; run the check for the whole "
    "report.",
)
