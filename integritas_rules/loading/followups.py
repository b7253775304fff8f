"""Follow-ups (tindak lanjut): broken ones refused, due dates, and where each stands by now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from integritas_rules.hints import Any
from integritas_rules.loading.disputes import unregistered
from integritas_rules.loading.findings import Finding
from integritas_rules.loading.positions import Path
from integritas_rules.loading.sieve import Notices, Source, not_applied, unknown
from integritas_rules.loading.tiers import Located
from integritas_rules.loading.walk import records
from integritas_rules.model import (
    Dossier,
    Due,
    DuePolicy,
    FollowUp,
    FollowUpState,
    Json,
    Pack,
    Text,
)
from integritas_rules.workdays import due


def follow_up_faults(files: Sequence[Json], dossier: Dossier) -> Iterator[Located]:
    """What is unsound in the follow-ups of all files."""
    found = [(n, p, r) for n, f in enumerate(files) for p, r in records(f, "tindak_lanjut/*")]
    named = Counter(record["id"] for _, _, record in found)
    for n, path, own in found:
        if named[own["id"]] > 1:
            yield n, Finding("id-ganda", (*path, "id"), *_ID_TWICE)
        if not own["ketentuan"]:
            yield n, Finding("tindak-lanjut", (*path, "ketentuan"), *_NO_CLAUSE)
        yield from ((n, finding) for finding in _order(path, own))
        done = own.get("selesai")
        if done and not done["bukti"]:
            yield n, Finding("tindak-lanjut", (*path, "selesai", "bukti"), *_BARE)
        if done:
            yield from unregistered(n, (*path, "selesai", "bukti"), done["bukti"], dossier)
        if own.get("verifikasi") and not done:
            yield n, Finding("tindak-lanjut", (*path, "verifikasi"), *_NOTHING_DONE)


def _order(path: Path, own: dict[str, Any]) -> Iterator[Finding]:
    """Issued, due or done, verified: none before the one it follows."""
    issued, done = own["tanggal"], (own.get("selesai") or {}).get("tanggal")
    checked = (own.get("verifikasi") or {}).get("tanggal")
    for at, later, earlier in (
        (("tenggat",), own.get("tenggat"), issued),
        (("selesai", "tanggal"), done, issued),
        (("verifikasi", "tanggal"), checked, done),
    ):
        if later and earlier and later < earlier:
            message = _EARLY.within(later=later, earlier=earlier)
            yield Finding("urutan-tanggal", (*path, *at), message, _CHECK_DATES)


def sift_followups(
    sources: Sequence[Source], pack: Pack, as_of: str, policy: DuePolicy
) -> tuple[tuple[FollowUp, ...], Notices]:
    """The follow-ups issued by ``as_of``, overdue first, then by due date."""
    heard: list[FollowUp] = []
    notices: list[Text] = []
    for source in sources:
        for index, entry in source.listed("tindak_lanjut"):
            where = source.where("tindak_lanjut", index)
            strange = [(c, why) for c in entry["ketentuan"] if (why := unknown(c, pack))]
            notices += [not_applied(_FOLLOW_UP, clause, where, why) for clause, why in strange]
            if entry["tanggal"] > as_of:
                why = _LATER.within(date=entry["tanggal"], as_of=as_of)
                notices.append(not_applied(_FOLLOW_UP, entry["ketentuan"][0], where, why))
            elif not strange:
                heard.append(_follow_up(entry, as_of, policy))
    if any(f.due.date is None for f in heard):
        notices.append(NO_CALENDAR)
    order = list(FollowUpState)
    heard.sort(key=lambda f: (order.index(f.state), f.due.date or "", f.id))
    return tuple(heard), tuple(notices)


def due_of(entry: Any, policy: DuePolicy) -> Due:
    """The due date of an entry: the one it states, or so many working days from its issue."""
    if stated := entry.get("tenggat"):
        return Due(stated)
    return due(entry["tanggal"], entry.get("hari_kerja") or policy.days, policy)


def _follow_up(entry: Any, as_of: str, policy: DuePolicy) -> FollowUp:
    last = due_of(entry, policy)
    done, checked = entry.get("selesai"), entry.get("verifikasi")
    done = done if done and done["tanggal"] <= as_of else None
    checked = checked if checked and checked["tanggal"] <= as_of else None
    accepted = checked if checked and checked["hasil"] == "sesuai" else None
    returned = checked is not None and accepted is None
    said = checked or done or {}
    return FollowUp(
        id=entry["id"],
        clauses=tuple(entry["ketentuan"]),
        recommendation=entry["rekomendasi"],
        office=entry["jabatan"],
        issued=entry["tanggal"],
        due=last,
        state=_state(bool(done) and not returned, accepted is not None, last.date, as_of),
        done=done["tanggal"] if done else None,
        evidence=tuple(done["bukti"]) if done else (),
        verified=accepted["tanggal"] if accepted else None,
        verifier=checked["jabatan"] if checked else None,
        note=said.get("catatan") or "",
    )


def _state(done: bool, accepted: bool, last: str | None, as_of: str) -> FollowUpState:
    if accepted:
        return FollowUpState.VERIFIED
    if done:
        return FollowUpState.DONE
    return FollowUpState.OVERDUE if last and last < as_of else FollowUpState.OPEN


_FOLLOW_UP = Text("Tindak lanjut", "The follow-up")
NO_CALENDAR = Text(
    "Tenggat dalam hari kerja belum dihitung; pasang: pip install 'integritas-rules[calendar]'",
    "Due dates in working days aren't computed; install: pip install 'integritas-rules[calendar]'",
)
_LATER = Text(
    "tanggalnya {date}, sesudah tanggal acuan {as_of}.",
    "it is dated {date}, after the as-of date {as_of}.",
)
_ID_TWICE = (
    Text("Id tindak lanjut ini dipakai dua kali.", "This id of a follow-up is used twice."),
    Text("Beri id lain pada salah satunya.", "Give one of them another id."),
)
_NO_CLAUSE = (
    Text("Tindak lanjut ini belum menyebut ketentuan.", "This follow-up names no clause."),
    Text("Tulis sekurangnya satu id ketentuan.", "Write the id of one clause at least."),
)
_BARE = (
    Text("Dilaporkan selesai tanpa bukti.", "It is reported as done without evidence."),
    Text('Tulis id buktinya, atau hapus "selesai".', 'Name its evidence, or remove "selesai".'),
)
_NOTHING_DONE = (
    Text("Diverifikasi, padahal belum dilaporkan selesai.",
         "It is verified, but not reported as done."),
    Text("Isi \"selesai\" dengan tanggal dan bukti.", 'Fill in "selesai" with date and evidence.'),
)  # fmt: skip
_EARLY = Text(
    "Tanggal {later} mendahului {earlier}; seharusnya sama atau sesudahnya.",
    "The date {later} is before {earlier}; the same day or later was expected.",
)
_CHECK_DATES = Text("Periksa kedua tanggal.", "Check both dates.")
