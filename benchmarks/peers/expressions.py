"""The table as expressions, for languages of expressions: CEL, and that of the zen engine.

They can't make a register of records by id, so the registers are made in Python before they are
asked: ``pieces`` (evidence by id), ``sound`` (the ids that count) and ``roles``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, Protocol

from benchmarks.subset import Ask, Step

Test = Callable[[str], str]
"""What is asked of a record, given the name that it has in the expression."""


class Language(Protocol):
    """How a language says what the table asks."""

    either: str
    both: str

    def some(self, at: str, name: str, test: str) -> str:
        """Whether a list that may be absent has an item that passes."""

    def every(self, at: str, name: str, test: str) -> str:
        """Whether every item of a list that may be absent passes."""

    def there(self, at: str) -> str:
        """Whether a member is there."""

    def lacks(self, test: str) -> str:
        """The opposite of a test."""

    def filled(self, at: str) -> str:
        """Whether a member holds anything."""

    def many(self, at: str, least: int) -> str:
        """Whether a list has so many items."""

    def is_sound(self, name: str) -> str:
        """Whether a piece of evidence counts."""

    def begins(self, at: str, text: str) -> str:
        """Whether a text begins with another."""

    def until(self, day: str, last: str) -> str:
        """Whether a day isn't later than another."""

    def ending(self, of: str) -> str:
        """The day on which a span ends; one that is open ends in the year 9999."""


class Dossier(NamedTuple):
    """What the expressions are about: the dossier, and what they can't look up by themselves."""

    d: Mapping[str, Any]
    pieces: Mapping[str, Any]
    sound: Mapping[str, bool]
    roles: Mapping[str, str]


def registers(data: Mapping[str, Any]) -> dict[str, Any]:
    """The dossier with its registers."""
    last = data["pengajuan"]["tanggal"]
    pieces = {b["id"]: b for b in data.get("bukti") or ()}
    sound = {
        name: True
        for name, b in pieces.items()
        if b["tanggal"] <= last and (b.get("berkas") or b.get("tautan"))
    }
    roles = {p["id"]: p["peran"] for p in data.get("pejabat") or ()}
    return Dossier(data, pieces, sound, roles)._asdict()


def expressions(asks: Iterable[Ask], language: Language) -> dict[str, str]:
    """For each clause an expression that tells whether it holds."""
    writer, found = Writer(language), dict[str, list[str]]()
    for ask in asks:
        found.setdefault(ask.clause, []).append(writer.holds(ask))
    return {clause: writer.all(parts) for clause, parts in found.items()}


class Writer:
    """Writes rows of the table in a language."""

    def __init__(self, language: Language) -> None:
        self.say = language
        self.kinds: Mapping[str, Callable[[Ask, str], str]] = {
            "presence": self.presence,
            "values": self.values,
            "each": self.each,
            "evidence": self.evidence,
            "dates": self.dates,
            "touching": self.touching,
            "reference": self.reference,
        }

    def all(self, parts: Iterable[str]) -> str:
        """All of them."""
        return f"({self.say.both.join(parts)})"

    def any(self, parts: Iterable[str]) -> str:
        """One of them."""
        return f"({self.say.either.join(parts)})"

    def holds(self, ask: Ask) -> str:
        """Whether one row of the table holds."""
        kind = self.kinds["touching" if ask.options.get("overlaps") else ask.kind]
        if not ask.scope:
            return kind(ask, "d")
        within = self.every(ask.scope, lambda s: kind(ask, s))
        if ask.kind == "dates":
            return within
        return self.all([self.some(ask.scope, lambda _: "true"), within])

    # --- ways ----------------------------------------------------------------------------

    def some(self, way: tuple[Step, ...], test: Test, base: str = "d") -> str:
        """Whether a test holds of something at a way."""
        step, *rest = way
        at = f"{base}.{step.name}"
        name = named(base, step)
        inner = self.some(tuple(rest), test, name) if rest else test(name)
        body = self.all([*self.passing(step, name), inner])
        return self.say.some(at, name, body) if step.items else self.all([self.say.there(at), body])

    def every(self, way: tuple[Step, ...], test: Test, base: str = "d") -> str:
        """Whether a test holds of everything at a way."""
        step, *rest = way
        at = f"{base}.{step.name}"
        name = named(base, step)
        inner = self.every(tuple(rest), test, name) if rest else test(name)
        body = self.any([*map(self.say.lacks, self.passing(step, name)), inner])
        if step.items:
            return self.say.every(at, name, body)
        return self.any([self.say.lacks(self.say.there(at)), body])

    def passing(self, step: Step, name: str) -> list[str]:
        """What a record at a step must be: of the kind asked for, and no plan."""
        found = [f"{name}.{step.where[0]} == {text(step.where[1])}"] if step.where else []
        if step.dated:
            day = f"{name}.{step.dated}"
            past = self.say.until(day, "d.pengajuan.tanggal")
            absent = self.say.lacks(self.say.there(day))
            found.append(self.any([absent, past]) if step.optional_day else past)
        return found

    # --- records of a rule ---------------------------------------------------------------

    def where(self, ask: Ask, name: str) -> list[str]:
        """The filters of a rule."""
        found = []
        for key, value in (ask.options.get("where") or {}).items():
            at = f"{name}.{key}"
            found.append(self.all([self.say.there(at), f"{at} == {text(value)}"]))
        role = ask.options.get("role")
        if role:
            found.append(f"roles[{name}.{role['field']}] in {text(role['roles'])}")
        if ask.kind in ("evidence", "reference") and not of_records(ask):
            found.append(self.say.many(name, 1))
        return found

    def any_record(self, ask: Ask, test: Test, base: str) -> str:
        """Whether a test holds of some record of a rule."""
        return self.any(
            self.some(w, lambda n: self.all([*self.where(ask, n), test(n)]), base) for w in ask.ways
        )

    def each_record(self, ask: Ask, test: Test, base: str) -> str:
        """Whether a test holds of every record of a rule; if it is required, of one at least."""

        def passes(name: str) -> str:
            return self.any([*map(self.say.lacks, self.where(ask, name)), test(name)])

        found = [self.every(w, passes, base) for w in ask.ways]
        if ask.options.get("required", True) and ask.kind != "dates":
            found.insert(0, self.any_record(ask, lambda _: "true", base))
        return self.all(found)

    # --- kinds of check ------------------------------------------------------------------

    def presence(self, ask: Ask, base: str) -> str:
        """Every way leads to a record that is filled in."""

        def good(name: str) -> str:
            return self.all([*self.where(ask, name), *self.filled(ask, name), "true"])

        return self.all(self.some(w, good, base) for w in ask.ways)

    def filled(self, ask: Ask, name: str) -> list[str]:
        """The members that must hold something."""
        return [self.say.filled(f"{name}.{field}") for field in ask.options.get("filled", ())]

    def values(self, ask: Ask, base: str) -> str:
        """Some record holds a wanted value, or one that begins with it."""
        wanted, field = ask.options.get("any_of") or (), ask.options["field"]
        tests = [t for w in wanted for t in (f"v == {text(w)}", self.say.begins("v", f"{w}."))]
        held = self.any(tests or ["true"])
        return self.any_record(ask, lambda n: self.say.some(f"{n}.{field}", "v", held), base)

    def each(self, ask: Ask, base: str) -> str:
        """Every record is filled in, with lawful values."""
        lawful = ask.options.get("one_of", {}).items()

        def test(n: str) -> str:
            listed = [
                self.all([self.say.there(f"{n}.{f}"), f"{n}.{f} in {text(v)}"]) for f, v in lawful
            ]
            return self.all([*self.filled(ask, n), *listed])

        return self.each_record(ask, test, base)

    def evidence(self, ask: Ask, base: str) -> str:
        """The evidence of every record counts, and meets the constraints."""
        field = ask.options.get("field", "bukti")

        def test(n: str) -> str:
            ids = f"{n}.{field}" if of_records(ask) else n
            there = [self.say.there(ids)] if of_records(ask) else []
            sound = self.say.every(ids, "e", self.say.is_sound("e"))
            some = [self.say.some(ids, "e", piece) for piece in self.pieces(ask.options, n)]
            return self.all(
                [*there, self.say.many(ids, 1), sound, *self.on_days(ask.options, n), *some]
            )

        return self.each_record(ask, test, base)

    def on_days(self, options: Mapping[str, Any], name: str) -> list[str]:
        """How many days a record must name."""
        least = options.get("dates")
        at = f"{name}.tanggal"
        return [self.say.there(at), self.say.many(at, least)] if least else []

    def pieces(self, options: Mapping[str, Any], name: str) -> list[str]:
        """What some piece ``e`` must be."""
        tests = []
        if options.get("dated_before"):
            tests.append(self.say.until("pieces[e].tanggal", f"{name}.{options['dated_before']}"))
        if options.get("kinds"):
            tests.append(f"pieces[e].jenis in {text(options['kinds'])}")
        if options.get("issued_by"):
            issued = f"roles[pieces[e].penetap] in {text(options['issued_by'])}"
            tests.append(self.all([self.say.there("pieces[e].penetap"), issued]))
        signers = "pieces[e].penandatangan"
        if options.get("signed_by"):
            by = f"roles[o] in {text(options['signed_by'])}"
            tests.append(self.say.some(signers, "o", by))
        if options.get("signed_by_all"):
            roles = options["signed_by_all"]
            tests.append(
                self.all(self.say.some(signers, "o", f"roles[o] == {text(r)}") for r in roles)
            )
        if options.get("staff"):
            staff = "pieces[e].unsur_pegawai"
            tests.append(self.all([self.say.there(staff), f"{staff} == true"]))
        return tests

    def dates(self, ask: Ask, base: str) -> str:
        """Every record lies inside the cycle, or its scope."""
        bounds = "d.siklus" if base == "d" else base
        low, high = f"{bounds}.mulai", self.say.ending(bounds)

        def test(n: str) -> str:
            start, end = f"{n}.mulai", f"{n}.selesai"
            closes = self.any([self.say.lacks(self.say.there(end)), self.say.until(end, high)])
            return self.all([self.say.until(low, start), self.say.until(start, high), closes])

        return self.each_record(ask, test, base)

    def touching(self, ask: Ask, base: str) -> str:
        """Some record touches the cycle."""

        def test(n: str) -> str:
            start, end = f"{n}.mulai", f"{n}.selesai"
            begun = self.say.until(start, "d.siklus.selesai")
            goes_on = self.say.until("d.siklus.mulai", end)
            return self.all([
                self.any([self.say.lacks(self.say.there(start)), begun]),
                self.any([self.say.lacks(self.say.there(end)), goes_on]),
            ])  # fmt: skip

        return self.any_record(ask, test, base)

    def reference(self, ask: Ask, base: str) -> str:
        """Some sound piece of some claim cites what it should."""
        law, way = ask.options.get("law"), ask.cited
        if way:
            cited = self.some(way, lambda ids: f"m in {ids}")
            cites = self.say.some("pieces[e].merujuk", "m", cited)
        else:
            cites = self.say.some("pieces[e].dasar_hukum", "m", f"m == {text(law)}")
        sound = self.all([self.say.is_sound("e"), cites])
        return self.any_record(ask, lambda n: self.say.some(n, "e", sound), base)


def of_records(ask: Ask) -> bool:
    """Whether a way leads to records, not to lists of evidence."""
    return ask.ways[0][-1].items or bool(ask.ways[0][-1].dated)


def named(base: str, step: Step) -> str:
    """The name of an item in an expression: a step deeper, another name."""
    if not step.items:
        return f"{base}.{step.name}"
    depth = int(base[1]) + 1 if base[:1] == "v" else 0
    return f"v{depth}"


def text(value: object) -> str:
    """A text, or a list of texts."""
    return json.dumps(value)
