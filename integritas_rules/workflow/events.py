"""The dated events of a dossier, as the machine wants them: one passage a step and group."""

from __future__ import annotations

from integritas_rules.facts import Facts
from integritas_rules.loading.jsonpath import Node
from integritas_rules.model import Event, Passage, Step


def passages_of(facts: Facts, group: str | None) -> dict[str, Passage]:
    """What is known of each step and continuous activity for one group of staff."""
    flow = facts.pack.workflow
    found = {step.id: _passage(facts, step, group) for step in flow.steps.values()}
    for step in flow.continuous.values():
        dates = [(n.value["tanggal"], n.pointer) for n in facts.select(step.records)]
        first, pointer = min(dates, default=(None, ""))
        found[step.id] = Passage(step.id, group, pointer, first, None, None)
    return found


def main_records(facts: Facts, step: Step, group: str | None) -> list[Node]:
    """The records of a step that take part in the order: no revisions, this group's or all's."""
    return [
        node
        for node in facts.select(step.records)
        if not node.value.get("menggantikan")
        and (group is None or node.value.get("kelompok") in (None, group))
    ]


def _passage(facts: Facts, step: Step, group: str | None) -> Passage:
    nodes = main_records(facts, step, group)
    own = group if step.per_group else None
    if not nodes:
        carried = facts.carried.get(step.id) if step.carriable else None
        if carried is None:
            return Passage(step.id, own, "", None, None, None)
        start = facts.data["siklus"]["mulai"]
        return Passage(step.id, own, carried.pointer, start, start, None, carried=True)
    nodes.sort(key=_content)
    return _of_records(facts, step, own, nodes if step.many else nodes[:1])


def surplus_of(facts: Facts, group: str | None) -> list[Passage]:
    """The further main records of steps that have one, each as a passage of its own, by date."""
    flow = facts.pack.workflow
    return [
        _of_records(facts, step, group if step.per_group else None, [node])
        for step in flow.steps.values()
        if not step.many
        for node in sorted(main_records(facts, step, group), key=_content)[1:]
    ]


def _of_records(facts: Facts, step: Step, own: str | None, nodes: list[Node]) -> Passage:
    first = nodes[0]
    ends = [_end(node, facts.known) for node in nodes]
    return Passage(
        step=step.id,
        group=own,
        pointer=first.pointer,
        started=_start(first),
        ended=None if None in ends else max(e for e in ends if e),
        achieved=_achieved(facts, step, first),
    )


def _content(node: Node) -> tuple[str, str, str]:
    """What records are sorted by: never their place in the file, unless they are all the same."""
    return _start(node), str(node.value.get("selesai") or "~"), str(node.value.get("id", ""))


def _start(node: Node) -> str:
    return str(node.value.get("mulai") or node.value["tanggal"])


def _end(node: Node, known: str) -> str | None:
    end = node.value.get("selesai") if "mulai" in node.value else node.value["tanggal"]
    return end if end and end <= known else None


def _achieved(facts: Facts, step: Step, node: Node) -> str | None:
    """The day on which the last criterion was reached, once all are."""
    if not step.criteria:
        return None
    said = {k["ketentuan"]: k for k in node.value.get("kriteria") or ()}
    last = ""
    for leaf in step.criteria:
        day = facts.reached(said[leaf]) if leaf in said else None
        if day is None:
            return None
        last = max(last, day)
    return last


def events_of(passages: dict[str, Passage]) -> list[Event]:
    """The events of the passages, in no particular order; carried-over steps have none."""
    events = []
    for p in passages.values():
        if p.carried:
            continue
        for action, date, field in (
            ("mulai", p.started, "mulai"),
            ("capai", p.achieved, "kriteria"),
            ("selesai", p.ended, "selesai"),
        ):
            if date:
                events.append(Event(date, p.step, action, f"{p.pointer}/{field}", p.group))
    return events
