"""JSON Patch (RFC 6902) carried out on the text of a file: all else stays as it was, to the byte.

Indentation, line ends, the order of keys, one-line records, escapes and a byte order mark are
kept; what is added is laid out as the file does it (:mod:`integritas_rules.loading.layout`). The
outcome is read again and compared with the patched data before anybody gets to see it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from integritas_rules.loading.jsonpatch import (
    CantAmend,
    Operation,
    read_exactly,
    simple_steps,
    stepped,
)
from integritas_rules.loading.layout import Layout, line_start, margin_of
from integritas_rules.loading.positions import Locator, Member, parts_of
from integritas_rules.model import Json

_MARK = "\ufeff"
_BEGINNING = re.compile(r'[ \t]*(?:"(?:[^"\\]|\\.)*"\s*:\s*)?')


def amended(text: str, operations: Sequence[Operation]) -> str:
    """``text`` with the operations carried out one after another, and nothing else changed.

    ``text`` is what ``json.loads`` accepts, with or without a byte order mark. Of a repeated key
    only the one that was written remains. Raises :class:`CantAmend`, which tells the operation by
    its position, for one that can't be carried out, or when the result wouldn't be the patched
    data.
    """
    mark = _MARK if text.startswith(_MARK) else ""
    body = text.removeprefix(mark)
    data, layout = read_exactly(body), Layout.of(body)
    for n, operation in enumerate(operations):
        try:
            for step in simple_steps(data, operation):
                data = stepped(data, step)
                body = _spread(_written(body, step, layout), step, layout)
        except CantAmend as error:
            raise CantAmend(error.why, n) from None
    if read_exactly(body) != data:
        raise CantAmend("the text wouldn't hold the patched data")
    return mark + body


def _written(text: str, step: Operation, layout: Layout) -> str:
    locator = Locator(text)
    if not step["path"]:
        value = layout.shown(step["value"], "")
        return text[: locator.root] + value + text[locator.end(locator.root) :]
    *parents, last = parts_of(step["path"])
    holder = locator.at(tuple(parents))
    members = list(locator.members(holder))
    if text[holder] == "[":
        return _in_list(text, holder, members, last, step, layout)
    return _in_object(text, holder, members, last, step, layout)


def _spread(text: str, step: Operation, layout: Layout) -> str:
    """The text with the line that a container was put into laid out anew, if it holds too much.

    ``{"list": []}`` stands on one line in most files; with records in the list it doesn't.
    """
    if not isinstance(step.get("value"), dict | list):
        return text
    locator = Locator(text)
    at = locator.root
    for part in parts_of(step["path"]):
        members = {m.name: m for m in locator.members(at)}
        if part not in members:
            return text
        at, end = members[part].value, locator.end(members[part].value)
        if text[at] not in "{[" or _breaks(text[at:end]):
            continue
        value = read_exactly(text[at:end])
        if _begins_line(text, at) and layout.never_flat(value):
            return _replaced(text, members[part], value, layout)
        return text
    return text


def _in_object(
    text: str, holder: int, members: list[Member], name: str, step: Operation, layout: Layout
) -> str:
    """An operation on a member of an object; earlier ones of the same name go with it."""
    same = [n for n, member in enumerate(members) if member.name == name]
    if step["op"] == "rename":
        member, end = members[same[-1]], Locator(text).end(members[same[-1]].key)
        text = text[: member.key] + layout.key(step["name"]) + text[end:]
    elif step["op"] == "remove":
        text = _without(text, holder, members, same[-1])
    elif same:
        text = _replaced(text, members[same[-1]], step["value"], layout)
    else:
        row = _Row(layout.key(name) + layout.colon, step["value"])
        return _inserted(text, holder, members, len(members), row, layout)
    for n in reversed(same[:-1]):
        text = _without(text, holder, list(Locator(text).members(holder)), n)
    return text


def _in_list(
    text: str, holder: int, members: list[Member], name: str, step: Operation, layout: Layout
) -> str:
    at = len(members) if name == "-" else int(name)
    if step["op"] == "remove":
        return _without(text, holder, members, at)
    if step["op"] == "replace":
        return _replaced(text, members[at], step["value"], layout)
    return _inserted(text, holder, members, at, _Row("", step["value"]), layout)


class _Row:
    """What is put into a container: the key with its colon, if any, and the value."""

    def __init__(self, head: str, value: Json) -> None:
        self.head, self.value = head, value

    def shown(self, layout: Layout, margin: str | None) -> str:
        before = len(margin or "") + len(self.head)
        return self.head + layout.shown(self.value, margin, before)


def _replaced(text: str, member: Member, value: Json, layout: Layout) -> str:
    end = Locator(text).end(member.value)
    margin = margin_of(text, member.key)
    begins_line = line_start(text, member.key) + len(margin) == member.key
    before = member.value - line_start(text, member.key)
    shown = layout.shown(value, margin if begins_line else None, before)
    return text[: member.value] + shown + text[end:]


def _inserted(
    text: str, holder: int, members: list[Member], at: int, row: _Row, layout: Layout
) -> str:
    """``row`` as member ``at``, apart from its neighbour as the others are from each other."""
    if not members:
        return _only(text, holder, row, layout)
    locator = Locator(text)
    if len(members) > 1:
        pair = max(1, min(at, len(members) - 1))
        apart = text[locator.end(members[pair - 1].value) : members[pair].key]
    else:
        blank = text[holder + 1 : members[0].key]
        apart = f",{blank}" if _breaks(blank) else layout.comma
    margin = apart[line_start(apart, len(apart)) :] if _breaks(apart) else None
    shown = row.shown(layout, margin)
    if at == len(members):
        end = locator.end(members[-1].value)
        return text[:end] + apart + shown + text[end:]
    return text[: members[at].key] + shown + apart + text[members[at].key :]


def _only(text: str, holder: int, row: _Row, layout: Layout) -> str:
    """``row`` as the first member: on lines of its own where its container is on one."""
    close = Locator(text).end(holder) - 1
    margin = margin_of(text, holder)
    if _begins_line(text, holder) and not layout.one_line:
        value = {"": row.value} if row.head else [row.value]
        flat = row.head + layout.flat(row.value)
        if not layout.fits(value, holder - line_start(text, holder) + len(flat) + 2):
            deeper = margin + layout.unit
            inner = f"{layout.line_end}{deeper}{row.shown(layout, deeper)}{layout.line_end}{margin}"
            return text[: holder + 1] + inner + text[close:]
    padding = layout.padding if row.head else ""
    return text[: holder + 1] + padding + row.shown(layout, None) + padding + text[close:]


def _without(text: str, holder: int, members: list[Member], at: int) -> str:
    """The container without member ``at`` and the comma that went with it."""
    locator = Locator(text)
    if len(members) == 1:
        return text[: holder + 1] + text[locator.end(holder) - 1 :]
    if at == 0:
        return text[: members[0].key] + text[members[1].key :]
    before, here = members[at - 1].value, members[at].value
    return text[: locator.end(before)] + text[locator.end(here) :]


def _begins_line(text: str, at: int) -> bool:
    """Whether nothing but a key stands before the offset on its line."""
    return _BEGINNING.fullmatch(text, line_start(text, at), at) is not None


def _breaks(blank: str) -> bool:
    return "\n" in blank or "\r" in blank
