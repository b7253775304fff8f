"""How people read values: dates as Indonesians write them, lists, counts; in both languages."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from integritas_rules.model import Assumption, Dossier, Json, Text

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


WHAT_IF = Text("ANDAIAN", "WHAT IF")
"""The mark of whatever isn't the answer on the file as it is."""


def what_if(dossier: Dossier) -> tuple[Text, ...]:
    """The mark and what was assumed, in one notice; nothing for a dossier as its file has it."""
    if not dossier.assumed:
        return ()
    told = listing([_assumed(a) for a in dossier.assumed], 99)
    return (_NOT_AS_IS.within(mark=WHAT_IF, told=told),)


def supposed(sentence: Text, dossier: Dossier, pointer: str) -> Text:
    """The sentence about ``pointer``, with the assumptions that it rests on there."""
    own = [a.option for a in dossier.assumed if a.bears_on(pointer)]
    return _RESTS_ON.within(sentence=sentence, given=", ".join(own)) if own else sentence


def _assumed(assumption: Assumption) -> Text:
    old, new = _short(assumption.old), _short(assumption.new)
    if assumption.new is None:
        return _TAKEN_OUT.within(option=assumption.option, old=old)
    text = _NEW if assumption.old is None else _CHANGED
    return text.within(option=assumption.option, new=new, old=old)


def _short(value: Json) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


_LONGEST = 60
_NOT_AS_IS = Text(
    "{mark}, bukan hasil atas dosier yang sebenarnya: {told}.",
    "{mark}, not the answer on the dossier as it is: {told}.",
)
_CHANGED = Text(
    "{option} = {new} (dalam dosier: {old})", "{option} = {new} (in the dossier: {old})"
)
_NEW = Text("{option} = {new} (belum ada dalam dosier)", "{option} = {new} (not in the dossier)")
_TAKEN_OUT = Text("{option} (dalam dosier: {old})", "{option} (in the dossier: {old})")
_RESTS_ON = Text("{sentence} (Andaian: {given}.)", "{sentence} (Assumed: {given}.)")
