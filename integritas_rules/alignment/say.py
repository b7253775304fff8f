"""Why a move is what it is, in words."""

from __future__ import annotations

from collections.abc import Sequence

from integritas_rules.alignment.moves import Kind
from integritas_rules.model import Event, Pack, Text
from integritas_rules.words import day, listing


def activity(pack: Pack, action: str, step: str) -> Text:
    """“mulainya Asesmen Awal”: an event of a step as a noun."""
    flow = pack.workflow
    title = (flow.steps.get(step) or flow.continuous[step]).title
    return _ACTIVITY[action].within(step=title)


def why(
    pack: Pack,
    kind: Kind,
    event: Event | None,
    own: tuple[str, str] | Text,
    others: Sequence[Event],
) -> Text:
    """A sentence on one move; ``own`` is its action and step, or the title of a whole step."""
    text = _WHY[kind] if others or kind == Kind.IN_ORDER else _ALONE[kind]
    return text.within(
        activity=own if isinstance(own, Text) else activity(pack, *own),
        date=day(event.date) if event else "",
        others=listing([_dated(pack, e) for e in others]),
    )


def _dated(pack: Pack, event: Event) -> Text:
    when = day(event.date) if event.date else _NEVER
    name = activity(pack, event.action, event.step)
    return Text(f"{name.id} ({when.id})", f"{name.en} ({when.en})")


_ACTIVITY = {
    "mulai": Text("mulainya {step}", "the beginning of {step}"),
    "capai": Text("tercapainya kriteria {step}", "reaching the criteria of {step}"),
    "selesai": Text("selesainya {step}", "the end of {step}"),
}
_NEVER = Text("belum tercatat", "not recorded")
_WHY = {
    Kind.IN_ORDER: Text(
        "Menurut urutan: {activity} pada {date}.", "In order: {activity} on {date}."
    ),
    Kind.SKIPPED: Text(
        "Belum tercatat: {activity}, padahal yang menyusulnya sudah ada: {others}.",
        "Not recorded: {activity}, though what comes after it is: {others}.",
    ),
    Kind.EARLY: Text(
        "Terlalu dini: {activity} pada {date}, mendahului {others}.",
        "Too early: {activity} on {date}, ahead of {others}.",
    ),
    Kind.LATE: Text(
        "Terlambat: {activity} pada {date}, sesudah yang seharusnya menyusulnya: {others}.",
        "Late: {activity} on {date}, after what had to wait for it: {others}.",
    ),
    Kind.EXTRA: Text(
        "Tambahan di luar urutan: {activity} pada {date}; yang menurut urutan: {others}.",
        "Extra, outside the order: {activity} on {date}; the one in order: {others}.",
    ),
}
_ALONE = {
    Kind.SKIPPED: Text(
        "Belum tercatat sampai siklus berakhir: {activity}.",
        "Not recorded by the end of the cycle: {activity}.",
    ),
    Kind.EARLY: Text(
        "Terlalu dini: {activity} pada {date}, sebelum gilirannya.",
        "Too early: {activity} on {date}, before its turn.",
    ),
    Kind.LATE: Text(
        "Terlambat: {activity} pada {date}, sesudah gilirannya.",
        "Late: {activity} on {date}, after its turn.",
    ),
    Kind.EXTRA: Text(
        "Tambahan di luar urutan: {activity} pada {date}.",
        "Extra, outside the order: {activity} on {date}.",
    ),
}
