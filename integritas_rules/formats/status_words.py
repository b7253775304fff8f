"""How a state of the programme is said: steps, groups, and what an event waits for."""

from __future__ import annotations

from integritas_rules.model import Pack, Report, Text
from integritas_rules.words import listing, plain
from integritas_rules.workflow.status import Groups, Next, Wait

ACTION = {
    "mulai": Text("Memulai {step}", "Begin {step}"),
    "capai": Text("Mencapai kriteria {step}", "Reach the criteria of {step}"),
    "selesai": Text("Menutup {step}", "End {step}"),
}
STATE = {
    "selesai": Text("{step} selesai", "{step} to end"),
    "berjalan": Text("{step} dimulai", "{step} to begin"),
    "tercapai": Text("kriteria {step} tercapai", "the criteria of {step} to be reached"),
}
_OWN = Text("{n} kriterianya tercapai", "its {n} criteria to be reached")
_BEFORE = Text("{last} dan {n} langkah sebelumnya", "{last} (and {n} before it)")


def title_of(pack: Pack, step: str) -> Text:
    """The title of a step or continuous activity."""
    flow = pack.workflow
    return (flow.steps.get(step) or flow.continuous[step]).title


def group_names(report: Report, groups: Groups) -> Text | None:
    """“kelompok Unit pelaksana”, or nothing when it holds for all staff."""
    known = {k["id"]: k["nama"] for k in report.dossier.data.get("kelompok") or ()}
    names = [plain(known.get(g, g)) for g in groups if g is not None]
    if not names:
        return None
    return Text("kelompok {names}", "group {names}").within(names=listing(names))


def with_group(text: Text, report: Report, groups: Groups) -> Text:
    """The text with the groups in brackets, where it isn't about all staff."""
    names = group_names(report, groups)
    return Text(f"{text.id} ({names.id})", f"{text.en} ({names.en})") if names else text


def nearest(event: Next, pack: Pack) -> Wait:
    """The wait that stands closest before the event: the gravest, then the latest step."""
    order = list(pack.workflow.steps)
    return min(event.waits, key=lambda w: (w.guard.severity.rank, -order.index(w.steps[-1])))


def waiting_for(event: Next, wait: Wait, pack: Pack) -> Text:
    """“Kurikulum selesai dan 4 langkah sebelumnya”."""
    if wait.steps == (event.step.id,) and wait.guard.state == "tercapai":
        return _OWN.within(n=len(event.criteria))
    last = STATE[wait.guard.state].within(step=title_of(pack, wait.steps[-1]))
    same = [w.steps for w in event.waits if w.guard.id == wait.guard.id]
    others = {step for steps in same for step in steps} - {wait.steps[-1]}
    return _BEFORE.within(last=last, n=len(others)) if others else last
