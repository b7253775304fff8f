"""Reports of one dossier → the letter: every placeholder with its text or blocks."""

from __future__ import annotations

from collections.abc import Sequence

from integritas_rules.formats import lhe_annexes as annexes
from integritas_rules.formats import lhe_results as results
from integritas_rules.formats import lhe_scope as scope
from integritas_rules.formats import lhe_words as words
from integritas_rules.formats.labels import CONCLUSION, MEANING, MODE
from integritas_rules.formats.lhe_blocks import Block, Letter
from integritas_rules.formats.lhe_fields import MARK
from integritas_rules.formats.lhe_said import Said
from integritas_rules.model import Report, Text
from integritas_rules.words import day


def letter(reports: Sequence[Report], lang: str) -> Letter:
    """The letter on the first report; those by further packs go to an annex."""
    said = Said(reports[0], lang)
    others = [Said(r, lang) for r in reports[1:]]
    return Letter(
        title=said.say(words.TITLE.within(agency=said.agency())),
        lang="en-GB" if lang == "en" else "id-ID",
        day=reports[0].as_of,
        values=_values(said),
        blocks=_blocks(said, others),
    )


def _values(said: Said) -> dict[str, str]:
    report, data = said.report, said.data
    part, waived = said.figure(report.completeness), report.waived
    gates = words.PROGRESS.within(part=said.figure(report.progress))
    conclusion = CONCLUSION[report.conclusion].in_(said.lang)
    texts: dict[str, Text | str] = {
        MARK: words.CONCEPT,
        "instansi": said.agency(),
        "jenis_instansi": words.KIND[data["instansi"]["jenis"]],
        "siklus": scope.cycle(said),
        "pengajuan": scope.filing(said),
        "acuan": day(report.as_of),
        "peraturan": report.pack.document,
        "judul_peraturan": report.pack.title,
        "simpulan": f"{conclusion} {MODE[report.mode].in_(said.lang)}",
        "arti_simpulan": MEANING[report.conclusion],
        "kemajuan": gates if report.progress.whole else words.NO_GATES,
        "kelengkapan": words.COMPLETE.within(part=part, waived=waived),
        "jumlah_catatan": said.counts(),
        "berkas_dosier": said.file(),
        "sidik_dosier": report.dossier.digest,
    }
    return {name: said.say(text) for name, text in texts.items()}


def _blocks(said: Said, others: Sequence[Said]) -> dict[str, tuple[Block, ...]]:
    return {
        "dasar": tuple(scope.basis(said, others)),
        "dasar_hukum_terkini": tuple(scope.law(said)),
        "ruang_lingkup": tuple(scope.scope(said)),
        "parameter": tuple(scope.parameters(said)),
        "batasan": tuple(scope.limits(said)),
        "hasil_tahap": tuple(results.stages(said)),
        "catatan": tuple(results.notes(said)),
        "rekomendasi": tuple(results.advice(said)),
        "tindak_lanjut": tuple(results.follow_up(said)),
        "menunggu_penilaian": tuple(results.waiting(said)),
        "pengecualian": tuple(results.waivers(said)),
        "lampiran_putusan": tuple(annexes.verdicts(said)),
        "lampiran_pendamping": tuple(annexes.companions(said, others)),
    }
