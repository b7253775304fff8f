"""How people read values: dates as Indonesians write them, lists, counts; in both languages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from integritas_rules.model import Text

_MONTHS_ID = (
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
).split()
_MONTHS_EN = (
    "January February March April May June July August September October November December"
).split()

MONTHS = {name.lower(): n for names in (_MONTHS_ID, _MONTHS_EN) for n, name in enumerate(names, 1)}
"""The number of a month by its name in either language, in lower case."""


def day(iso: str) -> Text:
    """``2020-09-07`` as “7 September 2020”; a text that isn't such a date is kept as it is."""
    try:
        own = date.fromisoformat(iso)
    except ValueError:
        return Text(iso, iso)
    month = own.month - 1
    return Text(
        f"{own.day} {_MONTHS_ID[month]} {own.year}", f"{own.day} {_MONTHS_EN[month]} {own.year}"
    )


def number(value: int | float) -> Text:
    """``11870.5`` as “11.870,5” in Indonesian and “11,870.5” in English."""
    english = f"{value:,}"
    return Text(english.translate(_SWAP), english)


_SWAP = str.maketrans(",.", ".,")


def plain(value: object) -> Text:
    """A name or number that reads the same in both languages."""
    return Text(str(value), str(value))


def listing(items: Sequence[Text], most: int = 6) -> Text:
    """“a, b dan c”; a long list is cut with the number left out."""
    shown = list(items[:most])
    if len(items) > most:
        rest = len(items) - most
        shown.append(Text(f"{rest} lainnya", f"{rest} more"))
    return Text(_join([t.id for t in shown], "dan"), _join([t.en for t in shown], "and"))


def _join(parts: list[str], last: str) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"
