"""Paragraphs and tables as Word has them, in the manner of the place where they are put."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from integritas_rules.formats.lhe_blocks import Block, Heading, Para, Table

Element = Any
"""An lxml element: python-docx leaves its types open."""

HEADING = "Heading 2"
"""The style that titles inside a block have, as Word calls it in English."""
SMALL, CELL = 18, 17
"""Sizes of letters, in half points."""
_HANG = 454
"""How far a number stands before its paragraph, in twentieths of a point."""


def put(document: Document, paragraph: Element, blocks: Iterable[Block]) -> None:
    """Set the blocks where the paragraph stands; they take its style and letter type."""
    maker = _Maker(document, paragraph)
    for block in blocks:
        for element in maker.make(block):
            paragraph.addprevious(element)
    if paragraph.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is None:
        paragraph.getparent().remove(paragraph)
    else:  # it ends a section of the document, and stays as an empty line
        for run in paragraph.findall(qn("w:r")):
            paragraph.remove(run)


class _Maker:
    def __init__(self, document: Document, model: Element) -> None:
        self.heading_id = next((s.style_id for s in document.styles if s.name == HEADING), "")
        self.pPr = model.find(qn("w:pPr"))
        self.rPr = model.find(f".//{qn('w:r')}/{qn('w:rPr')}")
        section = document.sections[0]
        page, left, right = section.page_width, section.left_margin, section.right_margin
        self.line = ((page or 0) - (left or 0) - (right or 0)) // 635 or 9000

    def make(self, block: Block) -> Iterator[Element]:
        if isinstance(block, Heading):
            yield self.heading(block)
        elif isinstance(block, Para):
            yield self.paragraph(block)
        else:
            yield self.table(block)
            # Word wants a paragraph after a table, as does the eye.
            yield _new("w:p", _new("w:pPr", _spacing(0, 120)))

    def heading(self, block: Heading) -> Element:
        return _new("w:p", _new("w:pPr", _new("w:pStyle", val=self.heading_id)), run(block.text))

    def paragraph(self, block: Para) -> Element:
        own = deepcopy(self.pPr) if self.pPr is not None else _new("w:pPr")
        for tag in ("w:sectPr", *(("w:ind", "w:tabs") if block.mark else ())):
            for old in own.findall(qn(tag)):
                own.remove(old)
        element = _new("w:p", own)
        if block.small or block.keep:
            for old in own.findall(qn("w:spacing")):
                own.remove(old)
            _insert(own, _spacing(0, 60))
        if block.keep:
            _insert(own, _new("w:keepNext"))
        if block.mark:
            _insert(own, _new("w:ind", left=_HANG, hanging=_HANG))
            element.append(self.run(block.mark, block))
            element.append(_new("w:r", _new("w:tab")))
        if block.lead:
            element.append(self.run(block.lead, block, bold=True))
            element.append(self.run(" ", block))
        element.append(self.run(block.text, block))
        return element

    def run(self, text: str, block: Para, bold: bool = False) -> Element:
        return run(text, SMALL if block.small else 0, bold, self.rPr)

    def table(self, block: Table) -> Element:
        whole = sum(block.widths)
        widths = [self.line * w // whole for w in block.widths]
        table = _new("w:tbl", _table_properties(block, self.line))
        table.append(_new("w:tblGrid", *(_new("w:gridCol", w=w) for w in widths)))
        if block.head:
            table.append(_row(block.head, widths, (), head=True))
        for row in block.rows:
            table.append(_row(row, widths, block.numbers, first=not block.head))
        return table


def run(text: str, size: int = 0, bold: bool = False, like: Element | None = None) -> Element:
    """A run of text, in the letter type of the properties ``like``."""
    own = deepcopy(like) if like is not None else _new("w:rPr")
    if bold and own.find(qn("w:b")) is None:
        _insert(own, _new("w:b"))
    if size:
        for old in own.findall(qn("w:sz")):
            own.remove(old)
        _insert(own, _new("w:sz", val=size))
    piece = _new("w:t")
    piece.text = text
    piece.set(qn("xml:space"), "preserve")
    return _new("w:r", own, piece)


def _table_properties(block: Table, line: int) -> Element:
    edges = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = (_new(f"w:{e}", val="single", sz=4, space=0, color="7F7F7F") for e in edges)
    return _new(
        "w:tblPr",
        _new("w:tblW", w=line, type="dxa"),
        _new("w:tblBorders", *lines),
        _new("w:tblLayout", type="fixed"),
        _new("w:tblCellMar", _new("w:left", w=70, type="dxa"), _new("w:right", w=70, type="dxa")),
        _new("w:tblLook", val="0020" if block.head else "0080", firstRow=int(bool(block.head)),
             lastRow=0, firstColumn=int(not block.head), lastColumn=0, noHBand=1, noVBand=1),
        _new("w:tblCaption", val=block.caption),
    )  # fmt: skip


def _row(
    cells: tuple[str, ...], widths: list[int], numbers: tuple[int, ...], head: bool = False,
    first: bool = False,
) -> Element:  # fmt: skip
    properties = _new("w:trPr", _new("w:cantSplit"))
    if head:
        properties.append(_new("w:tblHeader"))
    row = _new("w:tr", properties)
    for n, (text, width) in enumerate(zip(cells, widths, strict=True)):
        strong = head or (first and n == 0)
        own = _new("w:tcPr", _new("w:tcW", w=width, type="dxa"))
        if strong:
            own.append(_new("w:shd", val="clear", color="auto", fill="E7E6E6"))
        align = "center" if head or n in numbers else "left"
        line = _new("w:pPr", _spacing(30, 30), _new("w:jc", val=align))
        row.append(_new("w:tc", own, _new("w:p", line, run(text, CELL, bold=strong))))
    return row


def _spacing(before: int, after: int) -> Element:
    return _new("w:spacing", before=before, after=after, line=240, lineRule="auto")


def _new(tag: str, *children: Element, **attributes: object) -> Element:
    element: Element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), str(value))
    for child in children:
        element.append(child)
    return element


_PARAGRAPH = (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers "
    "pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE "
    "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind"
).split()
_RUN = (
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
    "snapToGrid vanish webHidden color spacing w kern position sz"
).split()
"""The order in which Word wants what comes before, and including, what is set here."""


def _insert(properties: Element, new: Element) -> None:
    """Put a property in its lawful place among the others."""
    order = _RUN if properties.tag == qn("w:rPr") else _PARAGRAPH
    rank = {qn(f"w:{name}"): n for n, name in enumerate(order)}
    for n, other in enumerate(properties):
        if rank.get(other.tag, len(rank)) > rank[new.tag]:
            properties.insert(n, new)
            return
    properties.append(new)
