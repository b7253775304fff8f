"""The table as a Rego module, for the engines that evaluate Rego inside the process."""

from __future__ import annotations

import json
from collections.abc import Iterator

from benchmarks.subset import Ask, Step

HEAD = """\
package rules

import rego.v1

submitted := input.pengajuan.tanggal

pieces := {b.id: b | some b in input.bukti}

roles := {p.id: p.peran | some p in input.pejabat}

held(b) if b.berkas

held(b) if b.tautan

sound contains b.id if {
    some b in input.bukti
    b.tanggal <= submitted
    held(b)
}

sound_all(ids) if {
    count(ids) > 0
    every n in ids { n in sound }
}

filled(v) if not v in {null, "", [], {}}

outside(r, low, _) if r.mulai < low

outside(r, _, high) if r.mulai > high

outside(r, _, high) if r.selesai > high
"""


class Module:
    """A Rego module as it grows: ways to records are named once and shared."""

    def __init__(self) -> None:
        self.lines = [HEAD]
        self.ways: dict[tuple[Step, ...], str] = {}
        self.terms: dict[str, str] = {}

    def text(self) -> str:
        """The module."""
        return "\n".join(self.lines)

    def add(self, head: str, *body: str) -> None:
        """A rule."""
        self.lines.append(f"{head} if {{\n    " + "\n    ".join(body) + "\n}\n" if body else head)

    def shared(self, term: str) -> str:
        """The name of a term that several rules use."""
        if term not in self.terms:
            self.terms[term] = f"term_{len(self.terms)}"
            self.lines.append(f"{self.terms[term]} := {term}\n")
        return self.terms[term]

    def way(self, steps: tuple[Step, ...]) -> str:
        """The name of the list of what stands at a way, once it is a fact."""
        if steps not in self.ways:
            *before, last = steps
            if last.items and any(s.items for s in before):
                body = [f"some h in {self.way(tuple(before))}", f"some r in h.{last.name}"]
            elif last.items:
                body = [f"some r in input.{'.'.join(s.name for s in steps)}"]
            elif any(s.items for s in before):
                body = [f"some h in {self.way(tuple(before))}", f"r := h.{last.name}"]
            else:
                body = [f"r := input.{'.'.join(s.name for s in steps)}"]
            self.ways[steps] = name = f"way_{len(self.ways)}"
            body = [*body, *passing(last)]
            self.lines.append(f"{name} := [r | {'; '.join(body)}]\n")
        return self.ways[steps]


def passing(step: Step) -> Iterator[str]:
    """What a record at a step must be: of the kind asked for, and no plan."""
    if step.where:
        yield f"r.{step.where[0]} == {json.dumps(step.where[1])}"
    if step.dated and step.optional_day:
        yield f'object.get(r, "{step.dated}", "") <= submitted'
    elif step.dated:
        yield f"r.{step.dated} <= submitted"


def module(asks: tuple[Ask, ...], parts: int = 1) -> str:
    """The module whose ``broken_0`` and so on, as many as ``parts``, hold what is broken."""
    made = Module()
    for n, ask in enumerate(asks):
        rules(made, f"r{n}", ask, f"broken_{n * parts // len(asks)}")
    return made.text()


def rules(made: Module, name: str, ask: Ask, answer: str) -> None:
    """The rules of one row of the table."""
    broken = f'{answer} contains "{ask.clause}"'
    scope = made.way(ask.scope) if ask.scope else ""
    given = "(s)" if scope else ""
    around = [f"some s in {scope}"] if scope else []
    if scope and ask.kind != "dates":
        made.add(broken, f"count({scope}) == 0")
    records = [[f"some r in {made.way(w)}"] for w in ask.ways] if not scope else [
        [f"some r in s.{ask.ways[0][0].name}", *passing(ask.ways[0][0])]
    ]  # fmt: skip
    some = [[*r, *where(ask)] for r in records]
    if ask.kind == "presence":
        for m, body in enumerate(some):
            made.add(f"{name}_{m}{given}", *body, *filled(ask))
            made.add(broken, *around, f"not {name}_{m}{given}")
    else:
        kind = "touching" if ask.options.get("overlaps") else ask.kind
        KINDS[kind](made, name, ask, given, some)
        if kind in ("values", "reference", "touching"):
            made.add(broken, *around, f"not {name}{given}")
        else:
            for body in some:
                made.add(broken, *around, *body, f"not {name}(r{', s' if scope else ''})")
            if ask.options.get("required", True) and ask.kind != "dates":
                lists = " + ".join(f"count([r | {'; '.join(b)}])" for b in some)
                made.add(broken, *around, f"{lists} == 0")


def where(ask: Ask) -> Iterator[str]:
    """The filters of a rule."""
    for key, value in (ask.options.get("where") or {}).items():
        yield f"r.{key} == {json.dumps(value)}"
    role = ask.options.get("role")
    if role:
        yield f"roles[r.{role['field']}] in {one_of(role['roles'])}"
    if ask.kind in ("evidence", "reference") and not ask.ways[0][-1].items:
        yield "count(r) > 0"


def filled(ask: Ask) -> Iterator[str]:
    """The members that must hold something."""
    for field in ask.options.get("filled", ()):
        yield f"filled(r.{field})"


def one_of(values: list[str]) -> str:
    """A set of texts."""
    return "{" + ", ".join(map(json.dumps, values)) + "}"


def values(made: Module, name: str, ask: Ask, given: str, some: list[list[str]]) -> None:
    """Some record holds a wanted value, or one that begins with it."""
    wanted = ask.options.get("any_of") or ()
    tests = [f'some v in held; v == "{w}"' for w in wanted]
    tests += [f'some v in held; startswith(v, "{w}.")' for w in wanted]
    for body in some:
        held = f"{{v | {'; '.join(body)}; some v in r.{ask.options['field']}}}"
        shared = held if given else made.shared(held)
        for test in tests or ["count(held) > 0"]:
            made.add(f"{name}{given}", f"held := {shared}", test)


def each(made: Module, name: str, ask: Ask, given: str, _: list[list[str]]) -> None:
    """A record is filled in, with lawful values."""
    lawful = [f"r.{f} in {one_of(v)}" for f, v in ask.options.get("one_of", {}).items()]
    made.add(f"{name}(r{', _' if given else ''})", *filled(ask), *lawful)


def evidence(made: Module, name: str, ask: Ask, given: str, _: list[list[str]]) -> None:
    """The evidence of a record counts, and meets the constraints."""
    ids = f"r.{ask.options.get('field', 'bukti')}" if is_record(ask) else "r"
    made.add(f"{name}(r{', _' if given else ''})", f"sound_all({ids})", *constraints(ask, ids))


def is_record(ask: Ask) -> bool:
    """Whether a way leads to records, not to lists of evidence."""
    return ask.ways[0][-1].items or bool(ask.ways[0][-1].dated)


def constraints(ask: Ask, ids: str) -> Iterator[str]:
    """What some piece must be."""
    options = ask.options
    if options.get("dates"):
        yield f"count(r.tanggal) >= {options['dates']}"
    if options.get("dated_before"):
        yield from (f"some a in {ids}", f"pieces[a].tanggal <= r.{options['dated_before']}")
    if options.get("kinds"):
        yield from (f"some b in {ids}", f"pieces[b].jenis in {one_of(options['kinds'])}")
    if options.get("issued_by"):
        yield from (
            f"some c in {ids}",
            f"roles[pieces[c].penetap] in {one_of(options['issued_by'])}",
        )
    if options.get("signed_by"):
        yield from (f"some d in {ids}", "some e in pieces[d].penandatangan",
                    f"roles[e] in {one_of(options['signed_by'])}")  # fmt: skip
    if options.get("signed_by_all"):
        yield from (f"some f in {ids}", "signs := {roles[o] | some o in pieces[f].penandatangan}",
                    f"count({one_of(options['signed_by_all'])} - signs) == 0")  # fmt: skip
    if options.get("staff"):
        yield from (f"some g in {ids}", "pieces[g].unsur_pegawai == true")


def dates(made: Module, name: str, ask: Ask, given: str, some: list[list[str]]) -> None:
    """A record lies inside the cycle or its scope."""
    if given:
        bounds = ("s.mulai", 'object.get(s, "selesai", "9999-12-31")')
    else:
        bounds = ("input.siklus.mulai", "input.siklus.selesai")
    made.add(f"{name}(r{', s' if given else ''})", f"not outside(r, {', '.join(bounds)})")


def touching(made: Module, name: str, ask: Ask, given: str, some: list[list[str]]) -> None:
    """Some record touches the cycle."""
    for body in some:
        made.add(name, *body, 'object.get(r, "mulai", "") <= input.siklus.selesai',
                 'object.get(r, "selesai", "9999-12-31") >= input.siklus.mulai')  # fmt: skip


def reference(made: Module, name: str, ask: Ask, given: str, some: list[list[str]]) -> None:
    """Some sound piece of some claim cites what it should."""
    if ask.options.get("law"):
        test = [f'"{ask.options["law"]}" in pieces[n].dasar_hukum']
    else:
        assert ask.cited
        targets = f"{{m | some ids in {made.way(ask.cited)}; some m in ids}}"
        test = ["some c in pieces[n].merujuk", f"c in {name}_cited"]
        made.lines.append(f"{name}_cited := {targets}\n")
    for body in some:
        made.add(name, *body, "some n in r", "n in sound", *test)


KINDS = {
    "values": values,
    "each": each,
    "evidence": evidence,
    "dates": dates,
    "touching": touching,
    "reference": reference,
}
