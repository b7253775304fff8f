"""`reference`: a document cites another piece of evidence, or a regulation."""

from __future__ import annotations

from integritas_rules.checks.base import RECORDED, Finding, Outcome
from integritas_rules.checks.context import Context, Scope
from integritas_rules.frozen import replace
from integritas_rules.model import Status, Text
from integritas_rules.words import day, plain

Piece = tuple[str, str]
"""An evidence id and the place where it is named."""


def check(context: Context) -> Outcome:
    """Every claim at ``at`` (or one of them) has a piece that cites one of ``cited``, or ``law``.

    One piece of a claim suffices, so that naming further evidence never makes it worse.
    """
    return context.in_scopes(lambda scope: _judge(context, scope))


def _judge(context: Context, scope: Scope) -> Outcome:
    options = context.options
    claims = [[(n, f"{r.pointer}/{i}") for i, n in enumerate(r.value)] for r in scope.records()]
    claims = [claim for claim in claims if claim]
    if not claims:
        return scope.lacking()
    targets = scope.select(options["cited"]) if options.get("cited") else []
    cited = {n for node in targets for n in node.value}
    sound = [[p for p in claim if context.facts.evidence_problem(p[0]) is None] for claim in claims]
    good = [[p for p in claim if _cites(context, p[0], cited)] for claim in sound]
    early = [f for claim in good for f in _all_early(context, claim, scope.group)]
    if early and options.get("dated_after"):
        return Outcome(findings=tuple(early))
    silent = [s for s, g in zip(sound, good, strict=True) if s and not g]
    enough = any(good) and (options.get("enough") == "any" or not silent)
    if enough:
        return Outcome(facts=tuple((RECORDED, p) for claim in good for _, p in claim))
    if not scope.due:
        return Outcome(pending=True)
    if not silent:
        name, place = claims[0][0]
        return Outcome(findings=(_passing(context, scope, place, name),))
    found = [_silence(context, scope, claim, cited) for claim in silent]
    if options.get("enough") == "any":
        also = tuple((f.message, f.pointer) for f in found[1:])
        return Outcome(findings=(replace(found[0], related=(*found[0].related, *also)),))
    return Outcome(findings=tuple(found))


def _all_early(context: Context, claim: list[Piece], group: str | None) -> list[Finding]:
    """Findings when every piece that cites is too early: one that isn't suffices."""
    found = [_early(context, name, place, group) for name, place in claim]
    return [f for findings in found for f in findings] if all(found) else []


def _early(context: Context, name: str, pointer: str, group: str | None) -> list[Finding]:
    """A finding when a document is dated before a piece that it cites and that counts."""
    registry = context.facts.registry
    piece = registry[name].value
    cited = [n for n in piece.get("merujuk") or () if context.facts.evidence_problem(n) is None]
    later = [n for n in cited if registry[n].value["tanggal"] > piece["tanggal"]]
    if not later:
        return []
    values = {"found": plain(name), "cited": plain(later[0]), "date": day(piece["tanggal"])}
    message = context.for_group(_EARLY.within(**values), group)
    advice = _EARLY_ADVICE.within(**values)
    root = f"lebih-awal:{later[0]}"
    return [Finding(Status.UNMET, message, advice, pointer, root=root, group=group)]


_EARLY = Text(
    "Dokumen “{found}” bertanggal {date}, lebih awal dari “{cited}” yang dirujuknya.",
    "“{found}” is dated {date}, before “{cited}” that it cites.",
)
_EARLY_ADVICE = Text(
    "Periksa tanggal kedua dokumen; susun dokumen ini sesudah “{cited}” ada.",
    "Check the dates of both; draw this document up once “{cited}” exists.",
)


def _silence(context: Context, scope: Scope, claim: list[Piece], cited: set[str]) -> Finding:
    """A claim that cites nothing it should; when there is nothing sound to cite, that is why."""
    unmet, *others = [context.unmet(place, scope.group, found=name) for name, place in claim]
    unmet = replace(unmet, related=tuple((f.message, f.pointer) for f in others))
    if not context.options.get("cited"):
        return unmet
    broken = sorted(n for n in cited if context.facts.evidence_problem(n))
    root = f"bukti:{broken[0]}" if broken and len(broken) == len(cited) else ""
    return replace(unmet, seen=None if cited else (), root=root)


def _cites(context: Context, name: str, cited: set[str]) -> bool:
    piece = context.facts.registry[name].value
    law = context.options.get("law")
    if law:
        return law in (piece.get("dasar_hukum") or ())
    return any(n in cited for n in piece.get("merujuk") or ())


def _passing(context: Context, scope: Scope, pointer: str, name: str) -> Finding:
    """Nothing sound to look at: the break is the evidence's own, told where it is claimed."""
    unmet = context.unmet(pointer, scope.group, found=name)
    return replace(unmet, status=Status.UNPROVEN, severity=None, root=f"bukti:{name}")
