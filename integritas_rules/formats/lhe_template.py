"""The default template of a draft LHE, made here so that no opaque file needs to be kept.

``integritas lhe --new-template FILE`` writes it for a ministry to change in Word.
"""

from __future__ import annotations

from typing import Any

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from integritas_rules.formats import lhe_template_words as words
from integritas_rules.formats.lhe_docx import saved
from integritas_rules.model import Text

_FONT = "Arial"
"""The letter type of official letters; free office programs have one of the same widths."""
_BLACK = RGBColor(0, 0, 0)
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
        _modern(self.document)
        _paper(self.document)
        _styles(self.document, self.tongue)
        self.edges()

    def edges(self) -> None:
        """The mark of a concept on every page, and its number."""
        section = self.document.sections[0]
        head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
        head.alignment = foot.alignment = ALIGN.CENTER
        _bold(head.add_run("{{konsep}}"), 10, RGBColor(0xA6, 0x1C, 0x1C))
        _watermark(head, words.WATERMARK.in_(self.lang))
        before, between, _ = words.PAGE.in_(self.lang).split("{n}")
        for text, code in ((before, "PAGE"), (between, "NUMPAGES")):
            _small(foot.add_run(text))
            _counter(foot, code)

    def letter(self) -> None:
        """Letterhead, reference lines and the addressed opening."""
        for n, line in enumerate(words.LETTERHEAD):
            paragraph = self.line(line, ALIGN.CENTER, after=0)
            _bold(paragraph.runs[0], 13 - n, bold=n < 2)
        _ruled(paragraph)
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
        _boxed(self.line("{{simpulan}}", ALIGN.CENTER, before=4, after=8))

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


def _modern(document: Document) -> None:
    """Without the leftovers of python-docx's own start, and as a file of today's Word."""
    for part in (document.part.package, document.part):
        for name, relation in list(part.rels.items()):
            if relation.reltype.endswith(("/thumbnail", "/stylesWithEffects")):
                del part.rels[name]
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def _paper(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)
    section.header_distance = section.footer_distance = Cm(1.1)


def _styles(document: Document, tongue: str) -> None:
    styles = document.styles
    for name, size, before in (("Normal", 11, 0), ("Title", 14, 18), ("Heading 1", 12, 14),
                               ("Heading 2", 11, 8)):  # fmt: skip
        style: Any = styles[name]
        style.font.name, style.font.size, style.font.color.rgb = _FONT, Pt(size), _BLACK
        fonts = style.element.rPr.rFonts
        for key in [k for k in fonts.attrib if "heme" in k]:
            del fonts.attrib[key]
        for part in ("eastAsia", "cs"):
            fonts.set(qn(f"w:{part}"), _FONT)
        style.paragraph_format.space_before = Pt(before)
        style.paragraph_format.space_after = Pt(4)
        style.paragraph_format.line_spacing = 1.15
        if name != "Normal":
            style.font.bold = True
            style.paragraph_format.keep_with_next = True
    title: Any = styles["Title"]
    title.paragraph_format.alignment = ALIGN.CENTER
    for border in title.element.pPr.findall(qn("w:pBdr")):
        title.element.pPr.remove(border)
    defaults = styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    language = defaults.find(qn("w:lang"))
    language.set(qn("w:val"), tongue)


def _bold(run: Any, size: float, colour: RGBColor = _BLACK, bold: bool = True) -> None:
    run.bold, run.font.size, run.font.color.rgb = bold, Pt(size), colour


def _small(run: Any) -> Any:
    run.font.size = Pt(9)
    return run


def _counter(paragraph: Any, code: str) -> None:
    """A number that Word counts itself."""
    for kind in ("begin", "code", "separate", "shown", "end"):
        run = _small(paragraph.add_run("1" if kind == "shown" else ""))
        if kind == "code":
            text = OxmlElement("w:instrText")
            text.text = f" {code} "
            run._r.append(text)
        elif kind != "shown":
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def _ruled(paragraph: Any) -> None:
    _border(paragraph, {"bottom": ("double", "6", "6")})


def _boxed(paragraph: Any) -> None:
    _border(paragraph, dict.fromkeys(("top", "left", "bottom", "right"), ("single", "8", "6")))
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Cm(0.3)
    paragraph.runs[0].bold = True


def _border(paragraph: Any, edges: dict[str, tuple[str, str, str]]) -> None:
    borders = OxmlElement("w:pBdr")
    for edge, (kind, size, space) in edges.items():
        line = OxmlElement(f"w:{edge}")
        for name, value in (("val", kind), ("sz", size), ("space", space), ("color", "000000")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    properties = paragraph._p.get_or_add_pPr()
    after = properties.find(qn("w:spacing"))
    after.addprevious(borders)


def _watermark(paragraph: Any, text: str) -> None:
    """One grey word across the page, as Word draws its own watermarks."""
    run = paragraph.add_run()
    run._r.append(parse_xml(_WATERMARK.replace("TEXT", text)))


_WATERMARK = """\
<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:w10="urn:schemas-microsoft-com:office:word">
<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800"
 path="m@7,l@8,m@5,21600l@6,21600e">
<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>
<v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>
<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/>
<v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>
<v:f eqn="sum @6 0 @5"/></v:formulas>
<v:path textpathok="t" o:connecttype="custom"
 o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>
<v:textpath on="t" fitshape="t"/></v:shapetype>
<v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" type="#_x0000_t136" alt="TEXT"
 style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:110pt;rotation:315;\
z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f"
 fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".4"/>
<v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold" string="TEXT"/>
<w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict>"""
