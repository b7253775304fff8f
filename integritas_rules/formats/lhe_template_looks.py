"""How the default template of a draft LHE looks: paper, styles, lines, page numbers, watermark."""

from __future__ import annotations

from typing import Any

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

FONT = "Arial"
"""The letter type of official letters; free office programs have one of the same widths."""
BLACK = RGBColor(0, 0, 0)


def modern(document: Document) -> None:
    """Without the leftovers of python-docx's own start, and as a file of today's Word."""
    for part in (document.part.package, document.part):
        for name, relation in list(part.rels.items()):
            if relation.reltype.endswith(("/thumbnail", "/stylesWithEffects")):
                del part.rels[name]
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def paper(document: Document) -> None:
    """A4, with room for a letterhead and for binding."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.5), Cm(2)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.2)
    section.header_distance = section.footer_distance = Cm(1.1)


def styles(document: Document, tongue: str) -> None:
    """Headings as real styles, black and in one letter type; the language of the whole."""
    styles = document.styles
    for name, size, before in (("Normal", 11, 0), ("Title", 14, 18), ("Heading 1", 12, 14),
                               ("Heading 2", 11, 8)):  # fmt: skip
        style: Any = styles[name]
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), BLACK
        fonts = style.element.rPr.rFonts
        for key in [k for k in fonts.attrib if "heme" in k]:
            del fonts.attrib[key]
        for part in ("eastAsia", "cs"):
            fonts.set(qn(f"w:{part}"), FONT)
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


def bold(run: Any, size: float, colour: RGBColor = BLACK, bold: bool = True) -> None:
    """A run set apart by size, weight and colour."""
    run.bold, run.font.size, run.font.color.rgb = bold, Pt(size), colour


def small(run: Any) -> Any:
    """A run in small letters."""
    run.font.size = Pt(9)
    return run


def counter(paragraph: Any, code: str) -> None:
    """A number that Word counts itself."""
    for kind in ("begin", "code", "separate", "shown", "end"):
        run = small(paragraph.add_run("1" if kind == "shown" else ""))
        if kind == "code":
            text = OxmlElement("w:instrText")
            text.text = f" {code} "
            run._r.append(text)
        elif kind != "shown":
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def ruled(paragraph: Any) -> None:
    """A double line under the letterhead."""
    _border(paragraph, {"bottom": ("double", "6", "6")})


def boxed(paragraph: Any) -> None:
    """A box around the conclusion."""
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


def watermark(paragraph: Any, text: str) -> None:
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
