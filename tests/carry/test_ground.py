"""What a judgement rests on: sound before sharp, and sharp enough to be of use."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from integritas_rules.carry.compare import changes
from integritas_rules.carry.ground import Footing
from integritas_rules.conclusion import sums_up
from integritas_rules.errors import IntegritasError
from integritas_rules.loading.positions import parts_of
from integritas_rules.model import Status, Text
from tests.reviewing import loaded
from tests.support import example, pack

Path = tuple[str | int, ...]


def footing(data: Any) -> Footing:
    return Footing(pack(), loaded(data))


BEFORE = footing(example())
JUDGED = [
    v.clause
    for v in BEFORE.report.verdicts
    if v.status == Status.UNJUDGED and not sums_up(v.clause)
]
GROUNDS = {c.id: BEFORE.of(c) for c in JUDGED}


def leaves(value: Any, at: Path = ()) -> Iterator[Path]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*at, key))
    elif isinstance(value, list):
        for n, inner in enumerate(value):
            yield from leaves(inner, (*at, n))
    else:
        yield at


LEAVES = sorted(leaves(example()), key=str)


def altered(path: Path, value: Any = None, drop: bool = False) -> Any:
    """A copy of the example in which one leaf is another, or gone."""
    data = example()
    here = data
    for part in path[:-1]:
        here = here[part]
    if drop:
        del here[path[-1]]
    else:
        here[path[-1]] = value
    return data


def other(path: Path) -> Any:
    """Another value of the same kind, as an editor would leave it."""
    here = example()
    for part in path:
        here = here[part]
    if isinstance(here, bool):
        return not here
    if isinstance(here, int | float):
        return here + 7
    if isinstance(here, str) and len(here) == 10 and here[4] == here[7] == "-":
        return "2025-11-03" if here != "2025-11-03" else "2025-11-04"
    return f"{here}x" if isinstance(here, str) else "x"


def visible(foot: Footing, clause: str) -> Any:
    """What the report says of a clause, and the records that this stands on: the oracle."""
    verdict = foot.report.verdict(clause)
    facts = foot.report.facts(clause)
    places = [p.pointer for _, p in facts] + [g.place.pointer for g in verdict.gaps]
    said = [t.id for t, _ in facts] + [g.message.id for g in verdict.gaps]
    stated = sorted(json.dumps(_at(foot.dossier.data, p), sort_keys=True) for p in places)
    reason = verdict.reason or Text("", "")
    evidence = {b["id"]: b for b in foot.dossier.data["bukti"]}
    named = {n for p in places for n in _names(_at(foot.dossier.data, p)) if n in evidence}
    return verdict.status, said, reason.id, stated, [evidence[n] for n in sorted(named)]


def _at(data: Any, pointer: str) -> Any:
    for part in parts_of(pointer):
        data = data[int(part)] if isinstance(data, list) else data[part]
    return data


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _names(inner)


@settings(max_examples=250, derandomize=True, deadline=None,
          suppress_health_check=[HealthCheck.filter_too_much])  # fmt: skip
@given(path=st.sampled_from(LEAVES), drop=st.booleans())
def test_whatever_shows_in_the_report_shows_in_the_ground(path: Path, drop: bool) -> None:
    """No judgement is proposed to stand whose verdict, facts, claim or evidence changed."""
    try:
        after = footing(altered(path, drop=True) if drop else altered(path, other(path)))
    except IntegritasError:
        return
    for clause in JUDGED:
        if visible(BEFORE, clause.id) != visible(after, clause.id):
            assert GROUNDS[clause.id].digests() != after.of(clause).digests(), clause.id
            assert changes(GROUNDS[clause.id], after.of(clause)), clause.id


def kept(after: Footing) -> set[str]:
    return {c.id for c in JUDGED if GROUNDS[c.id].digests() == after.of(c).digests()}


def lost(after: Footing) -> set[str]:
    return {c.id for c in JUDGED} - kept(after)


def test_the_order_in_the_file_does_not_matter() -> None:
    data = example()
    for key in ("bukti", "penilaian_ketentuan", "pejabat", "ukuran"):
        data[key].reverse()
    data["persiapan"]["kegiatan"].reverse()
    assert lost(footing(data)) == set()


def test_a_new_activity_elsewhere_leaves_every_judgement() -> None:
    data = example()
    extra = {"id": "apel", "jenis": "tambahan", "judul": "Apel", "mulai": "2024-03-01"}
    data["persiapan"]["kegiatan"].insert(0, {**extra, "selesai": "2024-03-01"})
    assert lost(footing(data)) == set()


def test_a_later_submission_alone_leaves_every_judgement() -> None:
    data = example()
    data["pengajuan"] |= {"nomor": 9, "tanggal": "2026-08-03"}
    assert lost(footing(data)) == set()


@pytest.mark.parametrize("key", ["sha256", "berkas", "judul", "tanggal"])
def test_a_piece_of_evidence_moves_those_that_cite_it_only(key: str) -> None:
    data = example()
    piece = next(b for b in data["bukti"] if b["id"] == "sadar-k1")
    piece[key] = {"sha256": "0" * 64, "tanggal": "2024-12-01"}.get(key, "lain")
    assert lost(footing(data)) == {"p60-kesadaran-k1", "p60-kesadaran-k2-a"}


def test_one_criterion_leaves_the_others_of_its_subtahap() -> None:
    data = example()
    (stated,) = [
        k
        for s in data["pelaksanaan"]["subtahap"]
        for k in s["kriteria"]
        if k["ketentuan"] == "p60-kesadaran-k3"
    ]
    stated["catatan"] = "Ditambah"
    assert lost(footing(data)) == {"p60-kesadaran-k3"}


def test_the_office_that_states_it_is_part_of_the_ground() -> None:
    data = example()
    next(p for p in data["pejabat"] if p["id"] == "tim")["jabatan"] = "Tim yang lain"
    assert "p60-kesadaran-k3" in lost(footing(data))


def test_a_judgement_that_names_nothing_rests_on_the_whole_dossier() -> None:
    data = example()
    data["penilaian_ketentuan"] = [
        j for j in data["penilaian_ketentuan"] if j["ketentuan"] != "p60-b1a-mandiri"
    ]
    clause = pack().clauses["p60-b1a-mandiri"]
    before = footing(data).of(clause)
    data["siklus"]["nomor"] += 1
    assert footing(data).of(clause).digests()["klaim"] != before.digests()["klaim"]


def test_a_changed_policy_moves_what_it_bears_on() -> None:
    strict = Footing(pack(penutupan_subtahap="peringatan"), loaded())
    own = pack(penutupan_subtahap="peringatan").clauses["p60-kesadaran-k1"]
    changed = strict.of(own).digests()
    assert changed["ketentuan"] != GROUNDS["p60-kesadaran-k1"].digests()["ketentuan"]


def test_a_change_tells_place_old_and_new() -> None:
    data = example()
    index = next(n for n, b in enumerate(data["bukti"]) if b["id"] == "sadar-k1")
    old, data["bukti"][index]["judul"] = data["bukti"][index]["judul"], "Lain"
    clause = pack().clauses["p60-kesadaran-k1"]
    (found,) = changes(GROUNDS[clause.id], footing(data).of(clause))
    assert (found.pointer, found.old, found.new) == (f"/bukti/{index}/judul", old, "Lain")
