"""The placeholders of an LHE template: which there are, and what each is filled with."""

from __future__ import annotations

from integritas_rules.model import Text

MARK = "konsep"
"""The mark of a concept; it stands in the head or foot of every page."""

VALUES: dict[str, Text] = {
    MARK: Text(
        "tanda bahwa dokumen ini konsep; wajib di kepala atau kaki tiap halaman",
        "the mark of a concept; required in the head or foot of every page",
    ),
    "instansi": Text("nama instansi", "the agency's name"),
    "jenis_instansi": Text("jenis instansi", "the kind of agency"),
    "siklus": Text("nomor dan masa siklus", "number and dates of the cycle"),
    "pengajuan": Text(
        "nomor, jenis dan tanggal pengajuan", "number, kind and date of the submission"
    ),
    "acuan": Text("tanggal acuan", "the as-of date"),
    "peraturan": Text("peraturan yang dipakai menilai", "the regulation judged by"),
    "judul_peraturan": Text("judul peraturan itu", "that regulation's title"),
    "simpulan": Text(
        "simpulan dengan modusnya; wajib ada", "the conclusion with its mode; required"
    ),
    "arti_simpulan": Text("arti simpulan itu", "what the conclusion means"),
    "kemajuan": Text("kemajuan, a dari b", "progress, a of b"),
    "kelengkapan": Text("kelengkapan, a dari b", "completeness, a of b"),
    "jumlah_catatan": Text("banyaknya catatan menurut bobot", "how many notes, by severity"),
    "berkas_dosier": Text("nama berkas dosier", "the dossier's file"),
    "sidik_dosier": Text("sidik dosier", "the dossier's digest"),
}
BLOCKS: dict[str, Text] = {
    "dasar": Text("dasar evaluasi", "what the evaluation rests on"),
    "dasar_hukum_terkini": Text(
        "lapisan bertanggal tentang keadaan hukum sekarang",
        "the dated layer on the law as it stands now",
    ),
    "ruang_lingkup": Text(
        "ruang lingkup: dosier, modus, paket; wajib ada",
        "scope: dossier, mode, pack; required",
    ),
    "parameter": Text("parameter paket dan nilainya", "the pack's parameters and their values"),
    "batasan": Text("apa yang tidak diperiksa; wajib ada", "what wasn't examined; required"),
    "hasil_tahap": Text("hasil menurut tahap", "the result by stage"),
    "catatan": Text(
        "catatan: setiap celah dengan dasar dan tempatnya; wajib ada",
        "notes: every gap with its source and place; required",
    ),
    "rekomendasi": Text(
        "rekomendasi, masing-masing dengan dasarnya; wajib ada",
        "recommendations, each with its source; required",
    ),
    "tindak_lanjut": Text("daftar tindak lanjut", "the follow-up list"),
    "menunggu_penilaian": Text(
        "ketentuan yang menunggu putusan penilai; wajib ada",
        "clauses that await the evaluator's judgement; required",
    ),
    "pengecualian": Text(
        "ketentuan yang dikecualikan; wajib ada", "clauses that are waived; required"
    ),
    "lampiran_putusan": Text("putusan atas semua ketentuan", "the verdicts on all clauses"),
    "lampiran_pendamping": Text("anjuran dari naskah pendamping", "advice from companion texts"),
}
REQUIRED = (
    "simpulan", "ruang_lingkup", "batasan", "catatan", "rekomendasi", "menunggu_penilaian",
    "pengecualian",
)  # fmt: skip
"""What no template may leave out, so that no report can hide a gap or its own limits."""
