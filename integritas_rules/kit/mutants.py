"""(Pack) → its rules and guards, each altered in the standard ways, one alteration at a time.

An alteration is a function from clause to clause (or workflow to workflow), so that it can be made
to the pack under every choice of parameters. Nothing here runs a case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from integritas_rules.kit.edits import shifted
from integritas_rules.model import Clause, Guard, Pack, Rule, Severity, Workflow

Options = Mapping[str, Any]
_Change = tuple[str, Callable[[Options], Options]]

_OTHER = {
    Severity.ERROR: Severity.WARNING,
    Severity.WARNING: Severity.ADVICE,
    Severity.ADVICE: Severity.NOTE,
    Severity.NOTE: Severity.ADVICE,
}
_FILTER = re.compile(r"\[\?@\.(\w+) == '([^']*)'\]")


@dataclass(frozen=True, eq=False)
class Mutant:
    """One alteration: the clause whose cases must notice it, its name, and the file it stands in.

    One of ``clause_change`` and ``flow_change`` is set.
    """

    clause: str
    name: str
    file: str
    clause_change: Callable[[Clause], Clause] | None = None
    flow_change: Callable[[Workflow], Workflow] | None = None

    def __str__(self) -> str:
        return f"{self.clause}: {self.name}"

    def of(self, pack: Pack) -> Pack:
        """The pack with this alteration; a digest of its own, since machines are kept by it."""
        changed = replace(pack, digest=f"{pack.digest} {self}", editions=None)
        if self.flow_change:
            return replace(changed, workflow=self.flow_change(pack.workflow))
        if self.clause_change:
            own = self.clause_change(pack.clauses[self.clause])
            return replace(changed, clauses={**pack.clauses, self.clause: own})
        return changed


def mutants(pack: Pack, windows: bool = False, others: Sequence[Pack] = ()) -> Iterator[Mutant]:
    """Every alteration, clause by clause in the order of the text, then the guards.

    ``windows`` also moves the window at whose closing a lack becomes a gap. ``others`` are the pack
    under other parameters: a weight or state that only they have is altered too.
    """
    for name in pack.checkable:
        weights = [p.clauses[name].severity for p in (pack, *others)]
        yield from _weights(pack.clauses[name], weights)
        yield from _of_clause(pack, pack.clauses[name], windows)
    files = {g.clause: pack.clauses[g.clause].file for g in pack.workflow.guards}
    workflow = {c: f"{f.rpartition('/')[0]}/workflow.yaml" for c, f in files.items()}
    for clause, name, change in _of_guards([p.workflow for p in (pack, *others)]):
        yield Mutant(clause, name, workflow[clause], flow_change=change)


def _weights(clause: Clause, weights: Sequence[Severity]) -> Iterator[Mutant]:
    for was in dict.fromkeys(weights):
        other = _OTHER[was]
        change = _reweighed(was, other)
        yield Mutant(clause.id, f"severity {was} → {other}", clause.file, clause_change=change)


def _reweighed(was: Severity, other: Severity) -> Callable[[Clause], Clause]:
    return lambda c: replace(c, severity=other) if c.severity == was else c


def _of_clause(pack: Pack, clause: Clause, windows: bool) -> Iterator[Mutant]:
    def mutant(name: str, change: Callable[[Clause], Clause]) -> Mutant:
        return Mutant(clause.id, name, clause.file, clause_change=change)

    for n, rule in enumerate(clause.rules):
        label = f"rule {n + 1}, {rule.kind}"
        if len(clause.rules) > 1:
            yield mutant(f"{label}: removed", _without_rule(n))
        for name, change in (*_of_rule(pack, rule), *(_due(pack, rule) if windows else ())):
            yield mutant(f"{label}: {name}", _with_rule(n, change))


def _without_rule(n: int) -> Callable[[Clause], Clause]:
    return lambda c: replace(c, rules=(*c.rules[:n], *c.rules[n + 1 :]))


def _with_rule(n: int, change: Callable[[Rule], Rule]) -> Callable[[Clause], Clause]:
    return lambda c: replace(c, rules=(*c.rules[:n], change(c.rules[n]), *c.rules[n + 1 :]))


def _of_rule(pack: Pack, rule: Rule) -> Iterator[tuple[str, Callable[[Rule], Rule]]]:
    if rule.severity:
        other = _OTHER[rule.severity]
        yield f"severity {rule.severity} → {other}", lambda r: replace(r, severity=other)
    for ways in (_numbers, _dates, _lists, _flags, _tables, _paths):
        for name, change in ways(pack, rule):
            yield name, _on_options(change)


def _on_options(change: Callable[[Options], Options]) -> Callable[[Rule], Rule]:
    return lambda r: replace(r, options=change(r.options))


def _due(pack: Pack, rule: Rule) -> Iterator[tuple[str, Callable[[Rule], Rule]]]:
    """The window moved: a step's to the cycle's end, any other to that of the first step."""
    if rule.kind in ("order", "rollup", "same_as", "continuity") or not pack.workflow.stages:
        return
    steps = list(pack.workflow.steps)
    other = steps[0] if rule.due == "siklus" or rule.due not in steps[:-1] else "siklus"
    yield f"due {rule.due} → {other}", lambda r: replace(r, due=other)


# --- options -------------------------------------------------------------------------------


def _set(key: str, value: Any) -> Callable[[Options], Options]:
    return lambda o: {**o, key: value}


def _unset(key: str) -> Callable[[Options], Options]:
    return lambda o: {k: v for k, v in o.items() if k != key}


def _moved(key: str, by: int, default: int) -> Callable[[Options], Options]:
    return lambda o: {**o, key: o.get(key, default) + by}


def _numbers(_pack: Pack, rule: Rule) -> Iterator[_Change]:
    """Counts and limits of days, off by one."""
    names = [
        k for k in ("at_least", "at_most", "dates", "gap") if isinstance(rule.options.get(k), int)
    ]
    if rule.kind == "presence" and "at_least" not in names and "at_most" not in names:
        names.append("at_least")
    for key in names:
        value = rule.options.get(key, 1)
        for by in (1, -1):
            if value + by >= (1 if key in ("at_most", "gap", "dates") else 0):
                yield f"{key} {value} → {value + by}", _moved(key, by, 1)


def _dates(_pack: Pack, rule: Rule) -> Iterator[_Change]:
    """A date bound, off by a day."""
    bound = rule.options.get("not_before")
    if bound:
        for by in (1, -1):
            yield f"not_before {by:+d} day", _set("not_before", shifted(bound, by))


_LISTS = (
    "filled", "any_of", "all_of", "without", "kinds", "issued_by", "signed_by", "signed_by_all",
    "fields",
)  # fmt: skip


def _lists(_pack: Pack, rule: Rule) -> Iterator[_Change]:
    """One item fewer in a list; a list of one item altogether gone."""
    for key in _LISTS:
        items = list(rule.options.get(key) or ())
        for item in items:
            rest = [i for i in items if i != item]
            yield f"{key} without {item}", _set(key, rest) if rest else _unset(key)
    role = rule.options.get("role")
    if role:
        yield "role filter removed", _unset("role")
        for name in role["roles"] if len(role["roles"]) > 1 else ():
            fewer = {**role, "roles": [r for r in role["roles"] if r != name]}
            yield f"role without {name}", _set("role", fewer)


_ENOUGH = {"any": "all", "all": "any"}


def _flags(_pack: Pack, rule: Rule) -> Iterator[_Change]:
    """Flags turned, enough any or all, and single conditions removed."""
    options = rule.options
    if rule.kind in ("each", "evidence"):
        value = not options.get("required", True)
        yield f"required → {value}", _set("required", value)
    if rule.kind in ("reference", "rollup"):
        enough = _ENOUGH[options.get("enough", "all")]
        yield f"enough → {enough}", _set("enough", enough)
    for key in ("staff", "dated_after", "per_group"):
        if options.get(key):
            yield f"{key} → False", _set(key, False)
    for key in ("dated_before", "after", "scope") if rule.kind != "distinct" else ():
        if options.get(key) and not (key == "scope" and "@" in str(options.get("at"))):
            yield f"{key} removed", _unset(key)
    if options.get("law"):
        yield "law → another", _set("law", "lain")


def _tables(_pack: Pack, rule: Rule) -> Iterator[_Change]:
    """Conditions on members, lawful values and weights of empty windows."""
    options = rule.options
    for key in options.get("where") or {}:
        rest = {k: v for k, v in options["where"].items() if k != key}
        yield f"where without {key}", _set("where", rest)
    for key, values in (options.get("one_of") or {}).items():
        for value in values:
            fewer = {**options["one_of"], key: [v for v in values if v != value]}
            yield f"one_of {key} without {value}", _set("one_of", fewer)
    for key, weight in (options.get("missing") or {}).items():
        other = _OTHER[Severity(weight)].value
        yield (
            f"missing {key} {weight} → {other}",
            _set("missing", {**options["missing"], key: other}),
        )
        gone = {k: v for k, v in options["missing"].items() if k != key}
        yield f"missing without {key}", _set("missing", gone)


def _paths(pack: Pack, rule: Rule) -> Iterator[_Change]:
    """Another target: the next known value in a filter of a path; one path fewer."""
    known = _known(pack)
    for key in ("at", "scope", "cited"):
        path = rule.options.get(key)
        if isinstance(path, list):
            for one in path:
                yield f"{key} without {one}", _set(key, [p for p in path if p != one])
        for found in _FILTER.finditer(path) if isinstance(path, str) else ():
            values = known[found[1]]
            other = values[(values.index(found[2]) + 1) % len(values)]
            if other != found[2]:
                changed = str(path).replace(found[0], f"[?@.{found[1]} == '{other}']")
                yield f"{key} {found[2]} → {other}", _set(key, changed)


def _known(pack: Pack) -> dict[str, list[str]]:
    """The values that filters of the pack name, by member."""
    said = " ".join(str(r.options.get(k)) for c in pack.clauses.values() for r in c.rules
                    for k in ("at", "scope", "cited"))  # fmt: skip
    known: dict[str, dict[str, None]] = {}
    for key, value in re.findall(r"\[\?@\.(\w+) == '([^']*)'\]", said):
        known.setdefault(key, {})[value] = None
    return {key: list(values) for key, values in known.items()}


# --- guards --------------------------------------------------------------------------------

_FlowChange = Callable[[Workflow], Workflow]


def _of_guards(flows: Sequence[Workflow]) -> Iterator[tuple[str, str, _FlowChange]]:
    flow = flows[0]
    for name in dict.fromkeys(g.id for g in flow.guards):
        own = [g for g in flow.guards if g.id == name]
        clause, label = own[0].clause, f"guard {name}"
        yield clause, f"{label}: removed", _guards(name, lambda _: None)
        ever = [g for f in flows for g in f.guards if g.id == name]
        for was in dict.fromkeys(g.state for g in ever):
            for state in ("berjalan", "selesai", "tercapai"):
                if state != was and _possible(flow, own, state):
                    change = _guards(name, _to_state(was, state))
                    yield clause, f"{label}: state {was} → {state}", change
        for weight in dict.fromkeys(g.severity for g in ever):
            other = _OTHER[weight]
            change = _guards(name, _to_weight(weight, other))
            yield clause, f"{label}: severity {weight} → {other}", change
        if any(g.item != g.needs for g in own):
            yield clause, f"{label}: order reversed", _guards(name, _turned)
        for a, b in _neighbours(own):
            yield clause, f"{label}: {b} before {a}", _guards(name, _swapped(a, b))


def _possible(flow: Workflow, own: list[Guard], state: str) -> bool:
    steps = [flow.steps.get(g.needs) for g in own]
    return state != "tercapai" or all(s is not None and s.criteria for s in steps)


def _neighbours(own: list[Guard]) -> list[tuple[str, str]]:
    items = list(dict.fromkeys([own[0].needs, *(g.item for g in own)]))
    ordered = any(g.item != g.needs for g in own)
    return list(pairwise(items)) if ordered and len(items) > 2 else []


def _guards(name: str, change: Callable[[Guard], Guard | None]) -> _FlowChange:
    def changed(flow: Workflow) -> Workflow:
        found = (change(g) if g.id == name else g for g in flow.guards)
        return replace(flow, guards=tuple(g for g in found if g is not None))

    return changed


def _to_state(was: str, state: str) -> Callable[[Guard], Guard]:
    return lambda g: replace(g, state=state) if g.state == was else g


def _to_weight(was: Severity, other: Severity) -> Callable[[Guard], Guard]:
    return lambda g: replace(g, severity=other) if g.severity == was else g


def _turned(g: Guard) -> Guard:
    return replace(g, item=g.needs, needs=g.item)


def _swapped(a: str, b: str) -> Callable[[Guard], Guard]:
    names = {a: b, b: a}
    return lambda g: replace(g, item=names.get(g.item, g.item), needs=names.get(g.needs, g.needs))
