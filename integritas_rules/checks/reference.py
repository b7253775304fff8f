"""`reference`: a document cites another piece of evidence, or a regulation."""

from __future__ import annotations

from dataclasses import replace

from integritas_rules.checks.base import RECORDED, Finding, Outcome
from integritas_rules.checks.context import Context, Scope
from integritas_rules.model import Status, Text
from integritas_rules.words import day, plain


def check(context: Context) -> Outcome:
    """The evidence at ``at`` cites one of the pieces at ``cited``, or the regulation ``law``."""
    return context.in_scopes(lambda scope: _judge(context, scope))


def _judge(context: Context, scope: Scope) -> Outcome:
    facts, options = context.facts, context.options
    citing = [
        (n, f"{node.pointer}/{i}") for node in scope.records() for i, n in enumerate(node.value)
    ]
    sound = [(n, p) for n, p in citing if facts.evidence_problem(n) is None]
    if not citing:
        return scope.lacking()
    targets = scope.select(options["cited"]) if options.get("cited") else []
    cited = {n for node in targets for n in node.value}
    good = [(n, p) for n, p in sound if _cites(context, n, cited)]
    early = [f for n, p in good for f in _early(context, n, p, scope.group)]
    if early and options.get("dated_after"):
        return Outcome(findings=tuple(early))
    if (good and options.get("enough") == "any") or (good and len(good) == len(sound)):
        return Outcome(facts=tuple((RECORDED, p) for _, p in good))
    if not scope.due:
        return Outcome(pending=True)
    silent = [(n, p) for n, p in sound if (n, p) not in good]
    if not silent:
        broken = next(n for n, _ in citing)
        return Outcome(findings=(_passing(context, scope, citing[0][1], broken),))
    found = [_silence(context, scope, n, p, cited) for n, p in silent]
    if options.get("enough") == "any":
        also = tuple((f.message, f.pointer) for f in found[1:])
        return Outcome(findings=(replace(found[0], related=also),))
    return Outcome(findings=tuple(found))


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
    return [Finding(Status.UNMET, message, advice, pointer, root=f"lebih-awal:{later[0]}")]


_EARLY = Text(
    "Dokumen “{found}” bertanggal {date}, lebih awal dari “{cited}” yang dirujuknya.",
    "“{found}” is dated {date}, before “{cited}” that it cites.",
)
_EARLY_ADVICE = Text(
    "Periksa tanggal kedua dokumen; susun dokumen ini sesudah “{cited}” ada.",
    "Check the dates of both; draw this document up once “{cited}” exists.",
)


def _silence(context: Context, scope: Scope, name: str, pointer: str, cited: set[str]) -> Finding:
    """A document that cites nothing it should; when there is nothing sound to cite, that is why."""
    unmet = context.unmet(pointer, scope.group, found=name)
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
    return Finding(Status.UNPROVEN, unmet.message, unmet.advice, pointer, root=f"bukti:{name}")
