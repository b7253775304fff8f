"""What every reader of a report must know beside the verdicts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from functools import lru_cache
from itertools import chain

from integritas_rules.facts import LATE, NOWHERE, UNKNOWN, Facts
from integritas_rules.hints import Any
from integritas_rules.loading.jsonpath import Filter, compile_path
from integritas_rules.loading.pack import bundled_clauses
from integritas_rules.loading.references import EVIDENCE
from integritas_rules.model import (
    Clause,
    Disposition,
    Dispute,
    FollowUpState,
    Json,
    Pack,
    Review,
    Rule,
    Status,
    Text,
    Verdict,
)
from integritas_rules.once import once
from integritas_rules.words import day


def notices(facts: Facts, told: Collection[str], verdicts: Sequence[Verdict]) -> tuple[Text, ...]:
    """The standing notices, entries that led nowhere, and those of the review.

    ``told`` are the pieces of evidence whose trouble a gap tells already.
    """
    review = (*facts.review.notices, *_reviewed(facts.review, verdicts)) if facts.review else ()
    return (
        *_standing(facts),
        *_loose_evidence(facts, told),
        *_unused(facts),
        *_unknown_fulfilments(facts),
        *review,
    )


def _reviewed(review: Review, verdicts: Sequence[Verdict]) -> Iterator[Text]:
    """What waits for somebody: objections that lead on, or nowhere, and overdue follow-ups."""
    broken = {v.clause.id for v in verdicts if v.gaps}
    judged = {j.clause for own in review.sides.values() for j in own if j.status == Status.UNMET}
    for own in review.objections:
        said = {"name": own.id, "clause": own.clause}
        if own.state == Dispute.UPHELD:
            yield _UPHELD.within(**said)
        elif own.clause not in broken | judged:
            yield _NO_CAUSE.within(**said)
    for late in review.followups:
        if late.state == FollowUpState.OVERDUE and late.due.date:
            yield _OVERDUE.within(name=late.id, date=day(late.due.date), office=late.office)


_UPHELD = Text(
    "Sanggahan {name} atas {clause} diterima, tetapi putusan barunya belum ada; putusan lama masih "
    "berlaku.",
    "The objection {name} on {clause} was upheld, but there is no new judgement yet; the earlier "
    "one stands.",
)
_NO_CAUSE = Text(
    "Sanggahan {name} atas {clause}: ketentuan itu tidak bercelah dan tidak dinilai belum "
    "terpenuhi.",
    "The objection {name} on {clause}: that clause has no gap and isn't judged unmet.",
)
_OVERDUE = Text(
    "Tindak lanjut {name} lewat tenggat {date} ({office}).",
    "The follow-up {name} was due on {date} ({office}).",
)

UNEXAMINED = Text(
    "Fisik bukti belum diperiksa; yang dilihat hanya bahwa bukti terdaftar dan dapat dirujuk.",
    "The evidence files weren't examined; only that they are registered and resolve.",
)
"""What a report says until the files were opened."""


def _standing(facts: Facts) -> Iterator[Text]:
    yield UNEXAMINED
    if any(not note.verified for note in facts.pack.legal_status):
        yield Text(
            "Dasar hukum terkini: status belum diverifikasi.",
            "Current legal basis: status not verified.",
        )


_HOLDERS = (dict, list)
_EVIDENCE_KEYS = ("bukti", "instrumen", "norma", "rencana_aksi", "merujuk")
_TROUBLE = {
    UNKNOWN: Text("belum terdaftar", "isn't registered"),
    NOWHERE: Text("belum memiliki berkas atau tautan", "has neither a file nor a link"),
    LATE: Text("bertanggal sesudah pengajuan", "is dated after the submission"),
}


def _loose_evidence(facts: Facts, told: Collection[str]) -> Iterator[Text]:
    """Evidence that doesn't count, where no clause asks for it: no gap, but no silence either."""
    if not named_evidence(facts.data) - facts.sound - facts.planned - set(told):
        return
    seen = set(told)
    for pointer, name in evidence_references(facts.data):
        problem = facts.evidence_problem(name)
        if problem in _TROUBLE and name not in seen:
            seen.add(name)
            trouble = _TROUBLE[problem]
            yield Text(
                f"{pointer}: bukti “{name}” {trouble.id}; bukan tumpuan ketentuan mana pun.",
                f"{pointer}: the evidence “{name}” {trouble.en}; no clause rests on it.",
            )


def named_evidence(data: Json) -> Set[str]:
    """The pieces that valid data names, wherever it does: quicker than with their places."""
    return set(chain.from_iterable(_layers([data], _TREE)))


_Tree = dict[str, Any]


def _tree(routes: Iterable[str]) -> _Tree:
    """Routes as a tree of their parts, so that what they share is walked once."""
    tree: _Tree = {}
    for route in routes:
        here = tree
        for part in route.split("/"):
            here = here.setdefault(part, {})
    return tree


_TREE = _tree(EVIDENCE)


def _layers(layer: list[Any], tree: _Tree) -> Iterator[list[str]]:
    """All values at each end of the tree, from all values at its root."""
    for part, below in tree.items():
        if part == "*":
            inner = [item for value in layer for item in value]
        elif part == "{}":
            inner = [item for value in layer for item in value.values()]
        else:
            inner = [item for value in layer if (item := value.get(part)) is not None]
        if not below:
            yield inner
        elif inner:
            yield from _layers(inner, below)


def evidence_references(data: Json) -> list[tuple[str, str]]:
    """Every place that names a piece of evidence, in file order."""
    found: list[tuple[str, str]] = []
    _gather(data, "", False, found)
    return found


def _gather(value: Json, pointer: str, named: bool, found: list[tuple[str, str]]) -> None:
    """Add what is named inside of ``value``; ``named``: a text in a list here names a piece."""
    if isinstance(value, dict):
        outputs = pointer.endswith("/keluaran")
        for key, inner in value.items():
            if isinstance(inner, _HOLDERS):
                _gather(inner, f"{pointer}/{key}", outputs or key in _EVIDENCE_KEYS, found)
        return
    for n, item in enumerate(value):
        if isinstance(item, _HOLDERS):
            _gather(item, f"{pointer}/{n}", False, found)
        elif named and isinstance(item, str):
            found.append((f"{pointer}/{n}", item))


def _unused(facts: Facts) -> Iterator[Text]:
    """Self-judgements on clauses that don't exist or that no person decides: never applied."""
    judged = _judged_by_people(facts.pack)
    for n, j in enumerate(facts.data.get("penilaian_ketentuan") or ()):
        name = j["ketentuan"]
        if name not in judged and not _of_another_pack(facts, name):
            place = f"/penilaian_ketentuan/{n}"
            near = _alike(name, judged)
            yield Text(
                f"{place}: “{name}” bukan ketentuan yang diputus orang; diabaikan."
                + (f" Maksud Anda “{near[0]}”?" if near else ""),
                f"{place}: “{name}” isn't decided by a person; ignored."
                + (f" Did you mean “{near[0]}”?" if near else ""),
            )


@lru_cache(maxsize=1024)
def _alike(name: str, known: tuple[str, ...]) -> list[str]:
    """The name that was perhaps meant; the same slips are met in many dossiers."""
    import difflib

    return difflib.get_close_matches(name, known, 1)


@once
def _judged_by_people(pack: Pack) -> tuple[str, ...]:
    own = pack.clauses.values()
    return tuple(c.id for c in own if c.disposition == Disposition.JUDGEMENT or _claimed(c))


def _claimed(clause: Clause) -> bool:
    """Whether the unit states it, and a person may judge the statement."""
    kinds = {r.kind for r in clause.rules}
    return "attestation" in kinds or ("fulfilment" in kinds and clause.decidable == "penilai")


def _picked(rule: Rule) -> Iterator[str]:
    """The clauses whose entries a rule picks by its own path."""
    at = rule.options.get("at") or ()
    for path in [at] if isinstance(at, str) else at if isinstance(at, list) else ():
        for segment in compile_path(path).segments:
            if isinstance(segment, Filter) and segment.key == "ketentuan":
                yield segment.value


@once
def _read_by_clauses(pack: Pack) -> Set[str]:
    """The clauses whose entries in `pemenuhan` some rule reads."""
    clauses = pack.clauses.values()
    read = {c.id for c in clauses if any(r.kind == "fulfilment" for r in c.rules)}
    read |= {i for c in clauses for r in c.rules for i in r.options.get("counts") or ()}
    return read | {i for c in clauses for r in c.rules for i in _picked(r)}


def _unknown_fulfilments(facts: Facts) -> Iterator[Text]:
    """Entries that no clause of this pack reads; those of another pack are left to that one."""
    entries = facts.data.get("pemenuhan") or ()
    read = _read_by_clauses(facts.pack)
    for n, entry in enumerate(entries):
        name = entry["ketentuan"]
        if name in read or _of_another_pack(facts, name):
            continue
        near = _alike(name, tuple(sorted(read)))
        yield Text(
            f"/pemenuhan/{n}: “{name}” bukan ketentuan yang dipenuhi lewat pemenuhan; diabaikan."
            + (f" Maksud Anda “{near[0]}”?" if near else ""),
            f"/pemenuhan/{n}: “{name}” isn't a clause met through pemenuhan; ignored."
            + (f" Did you mean “{near[0]}”?" if near else ""),
        )


def _of_another_pack(facts: Facts, name: str) -> bool:
    """Whether a bundled pack other than this one has the clause: that one reads the entry."""
    others = (ids for pack, ids in bundled_clauses().items() if pack != facts.pack.id)
    return name not in facts.pack.clauses and any(name in ids for ids in others)
