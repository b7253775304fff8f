"""What every kind of check receives: one rule of one clause, put to one dossier."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from integritas_rules.checks.base import Finding, Outcome, ended, merged
from integritas_rules.facts import Facts
from integritas_rules.frozen import frozen, replace
from integritas_rules.hints import Any
from integritas_rules.loading.jsonpath import Filter, Node, compile_path
from integritas_rules.model import Clause, Rule, Status, Text, Trace


@frozen
class Context:
    """One rule of one clause, put to one dossier's facts and replay."""

    clause: Clause
    rule: Rule
    facts: Facts
    trace: Trace

    @property
    def options(self) -> Mapping[str, Any]:
        """The rule's own data."""
        return self.rule.options

    def scopes(self) -> list[Scope]:
        """Where the rule is judged: the whole dossier, or each record of its scope."""
        path = self.options.get("scope")
        if not path:
            groups = self.facts.groups if self.options.get("per_group") else (None,)
            return [Scope(self, self.facts.root, group) for group in groups]
        return [
            Scope(self, node, node.value.get("kelompok"), bounded=True)
            for node in self.facts.select(path)
        ]

    def in_scopes(self, judge: Callable[[Scope], Outcome], needed: bool = True) -> Outcome:
        """Judge every scope; when none exists, what is ``needed`` is missing or not due yet."""
        scopes = self.scopes()
        if scopes:
            return merged(judge(scope) for scope in scopes)
        if not needed:
            return Outcome(pending=not self.closed())
        return self.without_step(self.options["scope"])

    def without_step(self, path: str) -> Outcome:
        """The step that holds everything asked for was never recorded: its own clause owns that."""
        if not self.closed():
            return Outcome(pending=True)
        step = self.facts.pack.workflow.steps.get(self.rule.due)
        cause = step.clause if step and step.clause != self.clause.id else None
        return Outcome(findings=(replace(self.unmet(self.deepest(path)), cause=cause),))

    def deepest(self, path: str, start: Node | None = None) -> str:
        """The pointer to the last part of ``path`` that exists: where a thing belongs.

        When the path leads to records, but none that will do, that is the list that they stand in.
        """
        compiled = compile_path(path)
        begin = self.facts.root if compiled.absolute or not start else start
        for length in range(len(compiled.segments), -1, -1):
            found = replace(compiled, segments=compiled.segments[:length]).find(begin)
            if found:
                whole = length == len(compiled.segments) and length > 0
                other_record = whole and not isinstance(compiled.segments[-1], str)
                return found[0].pointer.rpartition("/")[0] if other_record else found[0].pointer
        return begin.pointer

    def closed(self, group: str | None = None) -> bool:
        """Whether what the rule asks for is due by now (for ``group``)."""
        return (self.rule.due, group) in self.trace.closed

    def unmet(self, pointer: str, group: str | None = None, **values: object) -> Finding:
        """The rule's own message and advice, filled in."""
        known = {"title": self.clause.title, "found": _NOTHING, "field": _NOTHING, **values}
        message = self.for_group(self.rule.message.within(**known), group)
        advice = self.rule.advice.within(**known)
        return Finding(Status.UNMET, message, advice, pointer, self.rule.severity, group=group)

    def for_group(self, message: Text, group: str | None) -> Text:
        """The message with the group of staff named, before its full stop."""
        if group is None or len(self.facts.groups) == 1:
            return message
        name = self.facts.group_names.get(group, group)
        return Text(
            f"{message.id.removesuffix('.')} (kelompok {name}).",
            f"{message.en.removesuffix('.')} (group {name}).",
        )


@frozen
class Scope:
    """One record (or the dossier) within which the rule holds by itself."""

    context: Context
    node: Node
    group: str | None
    bounded: bool = False

    def records(self, paths: str | list[str] | None = None) -> list[Node]:
        """The records at the rule's ``at`` (or ``paths``) that pass its filters."""
        options = self.context.options
        given = paths if paths is not None else options["at"]
        found = [
            node
            for path in ([given] if isinstance(given, str) else given)
            for node in self.select(path)
        ]
        return found if _FILTERS.isdisjoint(options) else self._passing(found, options)

    def select(self, path: str) -> list[Node]:
        """The facts at ``path``; for an activity carried over, what is carried stands in."""
        facts = self.context.facts
        found = facts.select(path, self.node)
        if found or not facts.carried:
            return found
        kinds = [s.value for s in compile_path(path).segments if isinstance(s, Filter)]
        carried = facts.carried.get(kinds[0]) if kinds else None
        if carried is None or not path.startswith(_PREPARATION):
            return found
        if path.endswith("]"):
            return [carried]
        return [Node(f"{carried.pointer}/bukti", carried.value.get("bukti") or [])]

    def _passing(self, found: list[Node], options: Mapping[str, Any]) -> list[Node]:
        """Those of ``found`` that pass the rule's filters, one filter after the other."""
        if options.get("per_group"):
            found = [n for n in found if n.value.get("kelompok") in (None, self.group)]
        for key, value in (options.get("where") or {}).items():
            found = [n for n in found if _holds(n.value.get(key), value)]
        for key in options.get("without") or ():
            found = [n for n in found if not n.value.get(key)]
        role = options.get("role")
        if role is not None and found:
            roles = self.context.facts.roles
            found = [n for n in found if roles.get(n.value.get(role["field"])) in role["roles"]]
        return found

    @property
    def due(self) -> bool:
        """Whether a lack here is a gap by now."""
        record = self.node.value
        facts = self.context.facts
        if self.bounded and "mulai" in record:
            return ended(record, facts.as_of) or self.context.closed(self.group)
        return self.context.closed(self.group)

    def is_open(self, record: Any) -> bool:
        """Whether ``record`` is still running, so that what it lacks may yet come."""
        facts = self.context.facts
        if self.context.closed(self.group) or not isinstance(record, dict):
            return False
        return "mulai" in record and not ended(record, facts.as_of)

    def lacking(self, seen: Iterable[Node] = (), field: str = "") -> Outcome:
        """What to say when a thing isn't among ``seen`` (or in their ``field``): a gap once due."""
        if not self.due:
            return Outcome(pending=True)
        places = tuple(f"{node.pointer}/{field}".rstrip("/") for node in seen)
        finding = self.context.unmet(places[0] if places else self.place(), self.group)
        return Outcome(findings=(replace(finding, seen=places),))

    def place(self) -> str:
        """Where what is missing belongs."""
        at = self.context.options["at"]
        return self.context.deepest(at if isinstance(at, str) else at[0], self.node)


def _holds(own: Any, value: Any) -> bool:
    """Whether a member is ``value``, or has it among its items."""
    return bool(own == value or (isinstance(own, list) and value in own))


_FILTERS = frozenset({"per_group", "where", "without", "role"})
_PREPARATION = "$.persiapan.kegiatan"
_NOTHING = Text("belum diisi", "not filled in")
