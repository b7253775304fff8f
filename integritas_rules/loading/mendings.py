"""What would mend a value of the wrong form, by the kind of error; no fact is ever added.

One offer is the answer; several are for a person to choose from.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from integritas_rules.loading.findings import Mending
from integritas_rules.loading.likeness import likely
from integritas_rules.loading.personal import holds
from integritas_rules.model import Json
from integritas_rules.words import MONTHS

_Context = Mapping[str, Any]

_YEAR_FIRST = re.compile(r"(\d{4})([-/. ]?)(\d{1,2})\2(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})")
_NAMED = re.compile(r"(\d{1,2})[-/. ]+([a-z]+)[-/., ]+(\d{4})")
_SHORT_MONTHS = {
    **{name[:3]: number for name, number in MONTHS.items()},
    "agt": 8, "ags": 8, "agu": 8, "sept": 9,
}  # fmt: skip
_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,14})")
_REAL = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?")
_YES_NO = {"true": True, "ya": True, "yes": True, "false": False, "tidak": False, "no": False}
_DIGEST = re.compile(r"(?:sha-?256[:=]?)?([0-9a-f]{64})")


def mending(kind: str, value: Json, ctx: _Context, optional: bool) -> Mending | None:
    """What would mend a value with an error of this kind; ``None`` for what only people know.

    ``optional`` tells that the value stands under a key that may be left out.
    """
    if isinstance(value, str | int | float) and holds(value):
        return None
    if optional and (value is None or value == ""):
        return Mending("remove", (None,))
    offer = _OFFERS.get(kind)
    offers = offer(value, ctx) if offer else ()
    if kind == "string_type" and offers:
        return Mending("quote", offers)
    return Mending("replace", offers) if offers else None


def key_mending(key: object, known: tuple[str, ...]) -> Mending | None:
    """The key that an unknown one was meant to be."""
    offers = likely(key, known, vocabulary=True)
    return Mending("rename", offers) if offers else None


def choices(value: Json, allowed: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a fixed list that were meant."""
    if isinstance(value, float | int) and not isinstance(value, bool):
        return (str(value),) if str(value) in allowed else ()
    return likely(value, allowed, vocabulary=True)


def dates(value: Json) -> tuple[str, ...]:
    """The days that a date of another form may mean, as ISO dates.

    Indonesians write the day first, spreadsheets sometimes the month: where both could be, both
    are offered.
    """
    if not isinstance(value, str):
        return ()
    text = " ".join(unicodedata.normalize("NFKC", value).lower().split())
    if found := _YEAR_FIRST.fullmatch(text.upper()):
        readings = [(found[1], found[3], found[4])]
        if not found[2] and len(found[3] + found[4]) < 4:
            readings = []  # 2024111: the month or the day could have one digit
    elif found := _DAY_FIRST.fullmatch(text):
        readings = [(found[4], found[3], found[1]), (found[4], found[1], found[3])]
    elif found := _NAMED.fullmatch(text):
        month = MONTHS.get(found[2]) or _SHORT_MONTHS.get(found[2])
        readings = [(found[3], str(month), found[1])] if month else []
    else:
        readings = []
    days = (_day(*reading) for reading in readings)
    return tuple(dict.fromkeys(d for d in days if d))


def _day(year: str, month: str, day: str) -> str | None:
    try:
        found = date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None
    return found if "1900" <= found < "2100" else None


def name_like(value: object, regex: str) -> str | None:
    """An id or digest written properly; ``None`` when letters would get lost on the way."""
    text = unicodedata.normalize("NFKC", str(value)).strip().lower()
    if "64" in regex:
        found = _DIGEST.fullmatch(text)
        digest = found[1] if found else ""
        return next((d for d in (digest, f"sha256:{digest}") if re.search(regex, d)), None)
    lossless = not re.search(r"[^\W\d_a-z]|[^\W0-9_a-z]", text)
    spaced = re.sub(r"\s+", "-", text)
    slug = re.sub(r"[^a-z0-9]+", "-", text).strip("-")
    names = (n for n in (text, spaced, slug) if len(n) <= 80 and re.search(regex, n))
    name = next(names, None) if lossless else None
    return None if name is None or holds(name) else name


def _literal(value: Json, ctx: _Context) -> tuple[Json, ...]:
    return choices(value, tuple(re.findall(r"'([^']*)'", str(ctx.get("expected", "")))))


def _tag(_value: Json, ctx: _Context) -> tuple[Json, ...]:
    return choices(ctx.get("tag"), tuple(re.findall(r"'([^']*)'", str(ctx.get("expected_tags")))))


def _date(value: Json, _ctx: _Context) -> tuple[Json, ...]:
    return dates(value)


def _form(value: Json, ctx: _Context) -> tuple[Json, ...]:
    name = name_like(value, str(ctx.get("pattern", "")))
    return () if name is None else (name,)


def _text(value: Json, _ctx: _Context) -> tuple[Json, ...]:
    """A number where a text belongs: the text is the number as it is written in the file."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return (value,) if is_number else ()


def _whole(value: Json, _ctx: _Context) -> tuple[Json, ...]:
    text = value.strip() if isinstance(value, str) else ""
    return (int(text),) if _WHOLE.fullmatch(text) else ()


def _real(value: Json, ctx: _Context) -> tuple[Json, ...]:
    text = value.strip() if isinstance(value, str) else ""
    return _whole(value, ctx) or ((float(text),) if _REAL.fullmatch(text) else ())


def _yes_no(value: Json, _ctx: _Context) -> tuple[Json, ...]:
    found = _YES_NO.get(value.strip().lower()) if isinstance(value, str) else None
    return () if found is None else (found,)


def _listed(value: Json, _ctx: _Context) -> tuple[Json, ...]:
    """One value where a list of such belongs."""
    return () if value in (None, "") or isinstance(value, bool) else ([value],)


_OFFERS: dict[str, Callable[[Json, _Context], tuple[Json, ...]]] = {
    "literal_error": _literal,
    "union_tag_invalid": _tag,
    "tanggal": _date,
    "string_pattern_mismatch": _form,
    "string_type": _text,
    "int_type": _whole,
    "float_type": _real,
    "bool_type": _yes_no,
    "list_type": _listed,
}
