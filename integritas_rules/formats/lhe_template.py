"""The default template of a draft LHE, made here so that no opaque file needs to be kept.

``integritas lhe --new-template FILE`` writes it for a ministry to change in Word.
"""

from __future__ import annotations

from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.shared import Cm, Pt, RGBColor

from integritas_rules.formats import lhe_template_looks as looks
from integritas_rules.formats import lhe_template_words as words
from integritas_rules.formats.lhe_docx import saved
from integritas_rules.model import Text

_DAY = "2020-09-07"


def default(lang: str) -> bytes:
    """The template in one language, as the bytes of a Word document."""
    page = _Page(lang)
    page.letter()
    page.report()
    page.annexes()
    return saved(page.document, words.HEADING.in_(lang), page.tongue, _DAY)


class _Page:
    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.tongue = "en-GB" if lang == "en" else "id-ID"
        self.document = docx.Document()
        looks.modern(self.document)
        looks.paper(self.document)
        looks.styles(self.document, self.tongue)
        self.edges()

    def edges(self) -> None:
        """The mark of a concept on every page, and its number."""
        section = self.document.sections[0]
        head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
        head.alignment = foot.alignment = ALIGN.CENTER
        looks.bold(head.add_run("{{konsep}}"), 10, RGBColor(0xA6, 0x1C, 0x1C))
        looks.watermark(head, words.WATERMARK.in_(self.lang))
        before, between, _ = words.PAGE.in_(self.lang).split("{n}")
        for text, code in ((before, "PAGE"), (between, "NUMPAGES")):
            looks.small(foot.add_run(text))
            looks.counter(foot, code)

    def letter(self) -> None:
        """Letterhead, reference lines and the addressed opening."""
        for n, line in enumerate(words.LETTERHEAD):
            paragraph = self.line(line, ALIGN.CENTER, after=0)
            looks.bold(paragraph.runs[0], 13 - n, bold=n < 2)
        looks.ruled(paragraph)
        self.line(words.DATE, ALIGN.RIGHT, before=10)
        for label, value in words.REFERENCE:
            line = self.line(f"{label.in_(self.lang)}\t: {value.in_(self.lang)}", after=0)
            line.paragraph_format.tab_stops.add_tab_stop(Cm(2.3))
            line.paragraph_format.left_indent = Cm(2.6)
            line.paragraph_format.first_line_indent = Cm(-2.6)
        for n, line_ in enumerate(words.ADDRESS):
            self.line(line_, ALIGN.LEFT, before=12 if n == 0 else 0, after=0)
        title = self.document.add_paragraph(words.HEADING.in_(self.lang), style="Title")
        title.paragraph_format.space_before = Pt(18)
        self.line("{{instansi}}", ALIGN.CENTER, after=10).runs[0].bold = True
        self.line(words.OPENING)
        looks.boxed(self.line("{{simpulan}}", ALIGN.CENTER, before=4, after=8))

    def report(self) -> None:
        """The chapters, then room for a signature."""
        for number, (title, lines) in zip("ABCDEFGHIJ", words.CHAPTERS, strict=False):
            self.document.add_heading(f"{number}. {title.in_(self.lang)}", 1)
            self.lines(lines)
        self.document.paragraphs[-1].paragraph_format.keep_with_next = True
        self.signature()

    def signature(self) -> None:
        """Place, date and office are the evaluator's to fill in; never a name from a file."""
        for n, line in enumerate(words.SIGNATURE):
            own = self.line(line, ALIGN.LEFT, before=(20, 0, 44)[n], after=0)
            own.paragraph_format.left_indent = Cm(8.5)
            own.paragraph_format.keep_with_next = n < len(words.SIGNATURE) - 1

    def annexes(self) -> None:
        """One annex a page."""
        for title, lines in words.ANNEXES:
            heading = self.document.add_heading(title.in_(self.lang), 1)
            heading.paragraph_format.page_break_before = True
            self.lines(lines)

    def lines(self, lines: words.Lines) -> None:
        """Paragraphs of a chapter; a sentence stays with the block that it leads in."""
        for n, line in enumerate(lines, 1):
            own = self.line(line)
            leads = isinstance(line, Text) and n < len(lines) and isinstance(lines[n], str)
            own.paragraph_format.keep_with_next = leads or None

    def line(self, text: Text | str, align: Any = None, before: float = 0, after: float = 6) -> Any:
        """A paragraph of the body."""
        own = text.in_(self.lang) if isinstance(text, Text) else text
        paragraph = self.document.add_paragraph(own)
        paragraph.alignment = align
        paragraph.paragraph_format.space_before = Pt(before)
        paragraph.paragraph_format.space_after = Pt(after)
        return paragraph
