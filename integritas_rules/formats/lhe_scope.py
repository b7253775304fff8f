"""Basis, scope and limits of a draft LHE."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from integritas_rules.formats import lhe_words as words
from integritas_rules.formats.labels import BASIS, MODE
from integritas_rules.formats.lhe_blocks import Block, Para, Table
from integritas_rules.formats.lhe_said import Said
from integritas_rules.model import Disposition, Text
from integritas_rules.words import day, number


def cycle(said: Said) -> Text:
    """Number and dates of the cycle."""
    own = said.data["siklus"]
    return words.CYCLE.within(n=own["nomor"], start=day(own["mulai"]), end=day(own["selesai"]))


def filing(said: Said) -> Text:
    """Number, kind and date of the submission."""
    own = said.data["pengajuan"]
    kind = words.SUBMISSION[own["jenis"]]
    return words.FILING.within(kind=kind, n=own["nomor"], day=day(own["tanggal"]))


def basis(said: Said, others: Sequence[Said]) -> Iterator[Block]:
    """The regulation, and the texts that only advise."""
    for n, one in enumerate((said, *others), 1):
        pack = one.report.pack
        text = (words.REGULATION if pack.binding else words.COMPANION).within(
            document=pack.document, title=pack.title, authority=pack.authority
        )
        yield Para(said.say(text), mark=f"{n}.")


def law(said: Said) -> Iterator[Block]:
    """The dated layer on the law as it stands now, with who says so and since when."""
    lines = said.report.pack.legal_status
    if not lines:
        return
    verified = all(line.verified for line in lines)
    state = words.VERIFIED if verified else words.UNVERIFIED
    yield Para(said.say(words.LEGAL.within(state=state)), keep=True)
    rows = tuple(said.row(n.subject, n.status, n.source, day(n.checked)) for n in lines)
    head = said.row(*words.LEGAL_HEAD)
    yield Table(head, rows, (22, 34, 30, 14), said.say(words.LEGAL_CAPTION))


def scope(said: Said) -> Iterator[Block]:
    """What was evaluated: by which rules, as of when, and whose judgements count."""
    report, data = said.report, said.data
    pack, staff = report.pack, data["instansi"].get("jumlah_pegawai")
    values: dict[str, Text | str] = {
        "agency": said.agency(),
        "staff": number(staff) if staff else words.NONE,
        "cycle": cycle(said),
        "filing": filing(said),
        "as_of": day(report.as_of),
        "mode": MODE[report.mode],
        "dossier": said.file(),
        "digest": report.dossier.digest,
        "pack": words.PACK.within(id=pack.id, version=pack.version),
        "pack_digest": pack.digest,
        "review": _review(said),
    }
    rows = tuple(said.row(words.SCOPE[name], value) for name, value in values.items())
    yield Table((), rows, (28, 72), said.say(words.SCOPE_CAPTION))


def _review(said: Said) -> Text:
    review = said.report.review
    if review is None:
        return words.NO_REVIEW
    return words.REVIEW.within(
        name=review.name.rpartition("/")[2],
        judged=len(review.judgements),
        waived=len(review.waivers),
    )


def parameters(said: Said) -> Iterator[Block]:
    """The policies of the pack, as set for this check."""
    pack = said.report.pack
    rows = tuple(
        said.row(p.title, str(pack.settings[p.name]), str(p.default), BASIS[p.basis])
        for p in pack.parameters.values()
    )
    if rows:
        head = said.row(*words.PARAMETER_HEAD)
        yield Table(head, rows, (46, 20, 18, 16), said.say(words.PARAMETERS))


def limits(said: Said) -> Iterator[Block]:
    """What wasn't examined, and what this report can't say."""
    report = said.report
    unchecked = sum(c.disposition == Disposition.UNCHECKED for c in report.pack.clauses.values())
    count = words.UNCHECKED.within(n=unchecked)
    for text in (*report.notices, count, words.NO_SCORE, words.READING):
        yield Para(said.say(text), mark="–")
