"""One value as one cell, and back: dates as dates, lists in one cell, odd text as a JSON string.

Text that a spreadsheet would change (blanks at the ends, a carriage return, a character code such
as ``_x0041_``, a list's separator inside an item) is written as ``json:"…"``, so nothing is lost.
"""

from __future__ import annotations

import json
import re
from datetime import date, datetime

from integritas_rules.model import Json
from integritas_rules.words import MONTHS
from integritas_rules.workbook.tables import Column

LITERAL = "json:"
YES, NO = "ya", "tidak"
DIGITS = 15
"""So many digits of a number a spreadsheet keeps."""
_FIRST_DATE = "1900-03-01"
"""Before it the calendars of spreadsheets disagree, since 1900 was no leap year."""

_ODD = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_APART = {"text": re.compile(r"\n"), "": re.compile(r"[;,\n]")}
_ISO = re.compile(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}")
_WORDED = re.compile(r"([0-9]{1,2})\s+([A-Za-z]+)\s+((?:19|20)[0-9]{2})")
_TEXTS = ("text", "name", "choice")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")

Cell = str | int | float | date


def written(value: Json, column: Column) -> Cell:
    """The cell of a value that isn't null nor an empty list."""
    if not column.many:
        return _scalar(value, column.kind)
    if len(value) == 1 and column.kind == "date":
        return _scalar(value[0], "date")
    glue = "\n" if column.kind == "text" else "; "
    return glue.join(_item(v, column.kind) for v in value)


def _scalar(value: Json, kind: str) -> Cell:
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, int | float):
        text = json.dumps(value)
        return value if len(re.sub(r"[eE].*|[^0-9]", "", text)) <= DIGITS else text
    if kind == "date" and _ISO.fullmatch(value) and value >= _FIRST_DATE:
        return date.fromisoformat(value)
    return _plain(value)


def _plain(text: str) -> str:
    odd = not text or text != text.strip() or _ODD.search(text) or text.startswith(LITERAL)
    return _literal(text) if odd else text


def _literal(text: str) -> str:
    """The text in JSON's own escapes, those characters included that mean something in a cell."""
    escaped = json.dumps(text)
    for character in "_;,":
        escaped = escaped.replace(character, f"\\u{ord(character):04x}")
    return LITERAL + escaped


def _item(value: Json, kind: str) -> str:
    if not isinstance(value, str):
        return json.dumps(value)
    text = _plain(value)
    apart = _APART["text" if kind == "text" else ""]
    return _literal(value) if apart.search(text) else text


def read(value: object, column: Column) -> Json:
    """The value in a cell that isn't blank; what doesn't fit is left for the loader to refuse."""
    if not column.many:
        return _value(value, column.kind)
    if not isinstance(value, str):
        return [_value(value, column.kind)]
    return [_value(item, column.kind) for item in _items(value, column.kind)]


def _items(text: str, kind: str) -> list[str]:
    """The items of a list: texts stand on a line each, short names may also be set off by ; or ,"""
    apart = _APART["text" if kind == "text" else ""]
    return [t for t in map(str.strip, apart.split(text)) if t]


def _value(value: object, kind: str) -> Json:
    if isinstance(value, datetime):
        whole = value.time() == datetime.min.time()
        return value.date().isoformat() if whole else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 10**DIGITS:
        value = int(value)
    if isinstance(value, str):
        return _told(value.strip(), kind)
    if isinstance(value, int | float) and not isinstance(value, bool) and kind in _TEXTS:
        # A long number in full, so that a personal one shows as such.
        return str(int(value)) if abs(value) >= 10**DIGITS else json.dumps(value)
    return value if isinstance(value, bool | int | float) else str(value)


def _told(text: str, kind: str) -> Json:
    if text.startswith(LITERAL):
        try:
            return json.loads(text[len(LITERAL) :])
        except ValueError:
            return text
    if kind in ("integer", "number") and _NUMBER.fullmatch(text):
        return json.loads(text)
    if kind == "boolean":
        return {YES: True, NO: False, "true": True, "false": False}.get(text.lower(), text)
    return _day(text) if kind == "date" else text


def _day(text: str) -> str:
    """“7 September 2020” as an ISO date; other text as it is."""
    found = _WORDED.fullmatch(text)
    month = MONTHS.get(found[2].lower()) if found else None
    return f"{found[3]}-{month:02}-{int(found[1]):02}" if found and month else text
