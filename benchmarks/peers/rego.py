"""The table as a Rego module, for the engines that evaluate Rego inside the process."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

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
        Rules(made, f"r{n}", ask, f"broken_{n * parts // len(asks)}").write()
    return made.text()


Body = list[str]
"""Expressions that must all hold; those that lead to a record call it ``r``."""


class Rules:
    """The rules of one row of the table."""

    def __init__(self, made: Module, name: str, ask: Ask, answer: str) -> None:
        self.made, self.name, self.ask = made, name, ask
        self.broken = f'{answer} contains "{ask.clause}"'
        scope = made.way(ask.scope) if ask.scope else ""
        self.around = [f"some s in {scope}"] if scope else []
        self.given = "(s)" if scope else ""
        self.records = [[*self.leading(way), *self.where()] for way in ask.ways]

    def leading(self, way: tuple[Step, ...]) -> Body:
        """What leads to each record at a way, from the dossier or within the scope."""
        if not self.around:
            return [f"some r in {self.made.way(way)}"]
        return [f"some r in s.{way[0].name}", *passing(way[0])]

    def where(self) -> Body:
        """The filters of the rule."""
        asked = (self.ask.options.get("where") or {}).items()
        found = [f"r.{key} == {json.dumps(value)}" for key, value in asked]
        role = self.ask.options.get("role")
        if role:
            found.append(f"roles[r.{role['field']}] in {one_of(role['roles'])}")
        if self.ask.kind in ("evidence", "reference") and not self.of_records:
            found.append("count(r) > 0")
        return found

    @property
    def of_records(self) -> bool:
        """Whether a way leads to records, not to lists of evidence."""
        return self.ask.ways[0][-1].items or bool(self.ask.ways[0][-1].dated)

    def write(self) -> None:
        """Write them."""
        kind = "touching" if self.ask.options.get("overlaps") else self.ask.kind
        if self.ask.scope and kind != "dates":
            self.made.add(self.broken, f"count({self.made.way(self.ask.scope)}) == 0")
        getattr(self, kind)()

    # --- one record is enough, or every record must pass -----------------------------------

    def unless(self, bodies: Iterable[Body], part: str = "") -> None:
        """Broken unless one of the bodies holds."""
        test = f"{self.name}{part}{self.given}"
        for body in bodies:
            self.made.add(test, *body)
        self.made.add(self.broken, *self.around, f"not {test}")

    def unless_each(self, *body: str) -> None:
        """Broken unless a body holds of each record, and where it is required there is one."""
        given = "(r, s)" if self.around else "(r)"
        self.made.add(f"{self.name}{given}", *body)
        for leading in self.records:
            self.made.add(self.broken, *self.around, *leading, f"not {self.name}{given}")
        if self.ask.options.get("required", True) and self.ask.kind != "dates":
            lists = " + ".join(f"count([r | {'; '.join(b)}])" for b in self.records)
            self.made.add(self.broken, *self.around, f"{lists} == 0")

    # --- kinds of check --------------------------------------------------------------------

    def presence(self) -> None:
        """Every way leads to a record that is filled in."""
        for n, leading in enumerate(self.records):
            self.unless([[*leading, *self.filled()]], f"_{n}")

    def filled(self) -> Body:
        """The members that must hold something."""
        return [f"filled(r.{field})" for field in self.ask.options.get("filled", ())]

    def values(self) -> None:
        """Some record holds a wanted value, or one that begins with it."""
        wanted = self.ask.options.get("any_of") or ()
        tests = [f'some v in held; v == "{w}"' for w in wanted]
        tests += [f'some v in held; startswith(v, "{w}.")' for w in wanted]
        bodies = []
        for leading in self.records:
            held = f"{{v | {'; '.join(leading)}; some v in r.{self.ask.options['field']}}}"
            shared = held if self.around else self.made.shared(held)
            bodies += [[f"held := {shared}", test] for test in tests or ["count(held) > 0"]]
        self.unless(bodies)

    def each(self) -> None:
        """Every record is filled in, with lawful values."""
        lawful = self.ask.options.get("one_of", {}).items()
        self.unless_each(*self.filled(), *(f"r.{f} in {one_of(v)}" for f, v in lawful))

    def evidence(self) -> None:
        """The evidence of every record counts, and meets the constraints."""
        ids = f"r.{self.ask.options.get('field', 'bukti')}" if self.of_records else "r"
        self.unless_each(f"sound_all({ids})", *constraints(self.ask, ids))

    def dates(self) -> None:
        """Every record lies inside the cycle, or its scope."""
        whole = "input.siklus.mulai, input.siklus.selesai"
        own = 's.mulai, object.get(s, "selesai", "9999-12-31")'
        self.unless_each(f"not outside(r, {own if self.around else whole})")

    def touching(self) -> None:
        """Some record touches the cycle."""
        test = ['object.get(r, "mulai", "") <= input.siklus.selesai',
                'object.get(r, "selesai", "9999-12-31") >= input.siklus.mulai']  # fmt: skip
        self.unless([*leading, *test] for leading in self.records)

    def reference(self) -> None:
        """Some sound piece of some claim cites what it should."""
        law, cited = self.ask.options.get("law"), self.ask.cited
        test = [f'"{law}" in pieces[n].dasar_hukum']
        if cited:
            there = f"{{m | some ids in {self.made.way(cited)}; some m in ids}}"
            test = ["some c in pieces[n].merujuk", f"c in {self.made.shared(there)}"]
        self.unless([*leading, "some n in r", "n in sound", *test] for leading in self.records)


def one_of(values: list[str]) -> str:
    """A set of texts."""
    return "{" + ", ".join(map(json.dumps, values)) + "}"


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
