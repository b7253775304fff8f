"""Fill a Word template with a letter: ``{{name}}`` by a value, or by blocks of paragraphs.

A template is Word's own; nothing in it is run. What is put in is never looked at again, so that
text of a dossier that looks like a placeholder stays text.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

import docx
from docx.document import Document
from docx.opc.part import XmlPart
from docx.oxml.ns import qn

from integritas_rules.errors import InvalidTemplate, Problem
from integritas_rules.formats import lhe_docx_blocks as made
from integritas_rules.formats import lhe_trouble as trouble
from integritas_rules.formats.lhe_blocks import Heading, Letter
from integritas_rules.formats.lhe_fields import MARK, REQUIRED

Element = Any
"""An lxml element: python-docx leaves its types open."""

_FIELD = re.compile(r"\{\{\s*(.*?)\s*\}\}|\{%.*?%\}|\{\{|\}\}")
_LARGEST = 50_000_000
"""Bytes that a template may unpack to: far above any letterhead, far below what would hurt."""
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)


class _Found(NamedTuple):
    """A placeholder in a paragraph of the template."""

    paragraph: Element
    name: str
    start: int
    end: int
    alone: bool
    region: str


def fill(template: bytes, letter: Letter, name: str) -> bytes:
    """The template with everything filled in; :class:`InvalidTemplate` when that can't be done.

    ``name`` is how errors call the template. The bytes depend on the arguments alone.
    """
    document = _open(template, name)
    found = list(_placeholders(document))
    problems = [
        *_unknown(found, letter),
        *_missing(document, found),
        *_unreachable(document),
        *_styles(document, letter),
    ]
    if problems:
        raise InvalidTemplate([trouble.at(name, p) for p in problems])
    for one in reversed(found):
        if one.name in letter.blocks:
            made.put(document, one.paragraph, letter.blocks[one.name])
        else:
            _replace(one, letter.values[one.name])
    return saved(document, letter.title, letter.lang, letter.day)


def _open(template: bytes, name: str) -> Document:
    try:
        with zipfile.ZipFile(io.BytesIO(template)) as archive:
            if sum(i.file_size for i in archive.infolist()) > _LARGEST:
                raise InvalidTemplate([trouble.at(name, trouble.LARGE)])
        return docx.Document(io.BytesIO(template))
    except InvalidTemplate:
        raise
    except Exception:  # noqa: BLE001 - a broken file fails in python-docx in any number of ways
        raise InvalidTemplate([trouble.at(name, trouble.NOT_WORD)]) from None


def _placeholders(document: Document) -> Iterator[_Found]:
    """All placeholders, in the order of each part's text."""
    for part in document.part.package.iter_parts():
        if not isinstance(part, XmlPart) or part.element.tag not in _REGIONS:
            continue
        region = _REGIONS[part.element.tag]
        for paragraph in part.element.iter(qn("w:p")):
            text = "".join(t.text or "" for t in _texts(paragraph))
            for match in _FIELD.finditer(text):
                name = match[1] if match[1] is not None else match[0]
                alone = match[0] == text.strip()
                yield _Found(paragraph, name, match.start(), match.end(), alone, region)


_REGIONS = {qn("w:document"): "body", qn("w:hdr"): "edge", qn("w:ftr"): "edge"}


def _texts(paragraph: Element) -> list[Element]:
    """The paragraph's own pieces of text; those of a text box in it belong to the box."""
    inner = paragraph.iter(qn("w:t"))
    return [t for t in inner if next(t.iterancestors(qn("w:p"))) is paragraph]


def _unknown(found: list[_Found], letter: Letter) -> Iterator[Problem]:
    known = [*letter.values, *letter.blocks]
    for one in found:
        if one.name not in known:
            yield trouble.unknown(one.name, known)
        elif one.name in letter.blocks and not (one.alone and _holds_blocks(one)):
            yield trouble.crowded(one.name)


def _holds_blocks(one: _Found) -> bool:
    place = one.paragraph.getparent().tag
    return one.region == "body" and place in _ROOMY


_ROOMY = (qn("w:body"), qn("w:tc"), qn("w:sdtContent"))
"""What may hold any number of paragraphs: the body, a cell, a content control around them."""


def _missing(document: Document, found: list[_Found]) -> Iterator[Problem]:
    names = {one.name for one in found if one.region == "body"}
    yield from (trouble.missing(name) for name in REQUIRED if name not in names)
    marked = {id(one.paragraph.getroottree().getroot()) for one in found if one.name == MARK}
    pages = list(_pages(document))
    if not (pages and all(any(id(e) in marked for e in edges) for edges in pages)):
        yield trouble.UNMARKED


def _pages(document: Document) -> Iterator[list[Element]]:
    """Head and foot of each kind of page that the document can have."""
    for section in document.sections:
        yield [section.header._element, section.footer._element]
        if section.different_first_page_header_footer:
            yield [section.first_page_header._element, section.first_page_footer._element]
        if document.settings.odd_and_even_pages_header_footer:
            yield [section.even_page_header._element, section.even_page_footer._element]


def _unreachable(document: Document) -> Iterator[Problem]:
    """Placeholders in notes, where nothing is filled in."""
    for part in document.part.package.iter_parts():
        if re.fullmatch(r"/word/(footnotes|endnotes)\.xml", part.partname) and b"{{" in part.blob:
            yield trouble.IN_NOTES


def _styles(document: Document, letter: Letter) -> Iterator[Problem]:
    used = any(isinstance(b, Heading) for blocks in letter.blocks.values() for b in blocks)
    if used and made.HEADING not in [s.name for s in document.styles]:
        yield trouble.style(made.HEADING)


def _replace(one: _Found, value: str) -> None:
    """Put the value where the placeholder begins, in the letter type of that place."""
    at, left = 0, value
    for piece in _texts(one.paragraph):
        text = piece.text or ""
        start, end = max(one.start - at, 0), min(one.end - at, len(text))
        at += len(text)
        if start < end:
            piece.text = text[:start] + left + text[end:]
            piece.set(qn("xml:space"), "preserve")
            left = ""


def saved(document: Document, title: str, lang: str, day: str) -> bytes:
    """The document as bytes that tell nothing of when, where and by whom they were written."""
    own = document.core_properties
    own.title, own.subject, own.comments = title, "", ""
    own.author, own.last_modified_by, own.revision = "", "", 1
    own.created = own.modified = datetime.fromisoformat(day).replace(tzinfo=UTC)
    own.language = lang
    first, last = io.BytesIO(), io.BytesIO()
    document.save(first)
    with zipfile.ZipFile(first) as old, zipfile.ZipFile(last, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            entry = zipfile.ZipInfo(item.filename, _ZIP_DAY)
            entry.create_system, entry.compress_type = 3, zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(item))
    return last.getvalue()
