"""What the command line says: every help text and message, in both languages."""

from __future__ import annotations

from integritas_rules.model import Text

SUMMARIES: dict[str, Text] = {
    "check": Text(
        "Periksa dosier: simpulan, celah dan cara memperbaikinya.",
        "Check dossiers: conclusion, gaps, and how to mend them.",
    ),
    "batch": Text(
        "Periksa banyak dosier sekaligus: satu baris tiap dosier.",
        "Judge many dossiers at once: a row each.",
    ),
    "recap": Text(
        "Rangkum hasil batch: gambaran nasional, tiap angka dengan penyebutnya.",
        "Sum up the results of a batch: the national picture, with denominators.",
    ),
    "status": Text(
        "Tunjukkan posisi program dan langkah berikut yang sah.",
        "Show where the programme stands and what may lawfully come next.",
    ),
    "align": Text(
        "Sejajarkan peristiwa bertanggal dengan urutan yang diperintahkan.",
        "Align the dated events with the mandated order.",
    ),
    "plan": Text(
        "Susun langkah paling sedikit sampai dosier sah.",
        "Plan the fewest steps until the dossier is lawful.",
    ),
    "fix": Text(
        "Rapikan bentuk dosier tanpa mengubah faktanya.",
        "Put the form of a dossier right without touching its facts.",
    ),
    "record": Text(
        "Catat kegiatan, bukti dan capaian; ditolak dengan alasan bila belum sah.",
        "Record activities, evidence and achievements; refused with a reason when not lawful.",
    ),
    "diff": Text(
        "Bandingkan dua pengajuan: celah, fakta, dan riwayat yang ditulis ulang.",
        "Compare two submissions: gaps, facts, and rewritten history.",
    ),
    "verify": Text(
        "Periksa tanda terima: jalankan ulang, sama atau berbeda.",
        "Verify a receipt: run it again, same or different.",
    ),
    "explain": Text(
        "Jelaskan satu ketentuan, atau putusan atasnya dalam satu dosier.",
        "Explain a clause, or the verdict on it in a dossier.",
    ),
    "diagram": Text(
        "Gambar mesin keadaan (Mermaid atau DOT).", "Draw the state machine (Mermaid or DOT)."
    ),
    "init": Text("Buat dosier hari pertama.", "Write a first-day dossier."),
    "review": Text(
        "Telaah penilai: siapkan, lihat, bawa ke versi baru dosier.",
        "The evaluators' review: prepare it, look at it, carry it to a new version.",
    ),
    "lhe": Text(
        "Susun konsep Laporan Hasil Evaluasi (DOCX).", "Draft the evaluation report (DOCX)."
    ),
    "lke": Text(
        "Isi dosier dan telaah di Excel: ekspor dan impor lembar kerja.",
        "Fill in dossier and review in Excel: export and import the worksheet.",
    ),
    "evidence": Text(
        "Periksa berkas bukti dukung; kemas dan buka kemasannya.",
        "Examine the evidence files; pack them, and unpack.",
    ),
    "rules": Text(
        "Baca ketentuan dan aturan dalam paket.", "Read the clauses and rules of a pack."
    ),
}

GROUPS: tuple[tuple[Text, tuple[str, ...]], ...] = (
    (
        Text("Menyusun dan memeriksa dosier", "Build and check a dossier"),
        ("init", "record", "fix", "check", "explain", "status", "plan", "align", "evidence"),
    ),
    (
        Text("Menilai dan membandingkan", "Evaluate and compare"),
        ("review", "lke", "lhe", "diff", "verify"),
    ),
    (Text("Banyak dosier", "Many dossiers"), ("batch", "recap")),
    (Text("Paket aturan", "Rule packs"), ("rules", "diagram")),
)
"""The commands as the help lists them: by what somebody is about to do."""

_WORDS: dict[str, Text] = {
    "app": Text(
        "Memeriksa apakah program pembangunan integritas pegawai ASN suatu instansi mengikuti "
        "Permen PANRB 60/2020.",
        "Checks whether an agency's integrity programme follows Permen PANRB 60/2020.",
    ),
    "app_examples": Text(
        "\b\nContoh:\n  integritas check dosier.json\n  integritas status dosier.json\n"
        "  integritas explain p60-persiapan-urutan",
        "\b\nExamples:\n  integritas check dossier.json --lang en\n"
        "  integritas status dossier.json\n"
        "  integritas explain p60-persiapan-urutan --lang en",
    ),
    "commands": Text("Perintah", "Commands"),
    "command": Text("PERINTAH [ARGUMEN]...", "COMMAND [ARGS]..."),
    "options": Text("[OPSI]", "[OPTIONS]"),
    "lang": Text("Bahasa keluaran untuk orang.", "Language of the output for people."),
    "version": Text("Tampilkan versi alat dan paket, lalu selesai.", "Show versions and leave."),
    "pack": Text("Paket aturan: id bawaan atau folder.", "Rule pack: a bundled id, or a folder."),
    "packs": Text(
        "Paket aturan: id bawaan atau folder (boleh berulang; tiap paket dilaporkan sendiri).",
        "Rule pack: a bundled id, or a folder (repeatable; each is reported by itself).",
    ),
    "as_of": Text(
        "Tanggal acuan (TTTT-BB-HH); bawaan: tanggal pengajuan.",
        "As-of date (YYYY-MM-DD); default: the submission's.",
    ),
    "mode": Text(
        "mandiri: penilaian unit dihitung; evaluator: hanya sebagai klaim.",
        "mandiri: the unit's own judgements count; evaluator: they are claims only.",
    ),
    "param": Text("Setel parameter paket (boleh berulang).", "Set a pack parameter (repeatable)."),
    "pointer_value": Text("POINTER=NILAI", "POINTER=VALUE"),
    "set": Text(
        "Andaikan nilai ini dalam dosier, tanpa mengubah berkasnya (boleh berulang).",
        "What if the dossier had this value? The file isn't changed (repeatable).",
    ),
    "unset": Text(
        "Andaikan isian ini tidak ada dalam dosier (boleh berulang).",
        "What if the dossier didn't have this? (repeatable)",
    ),
    "review": Text(
        "Berkas telaah penilai (boleh berulang: tiap tingkat berkasnya sendiri).",
        "The reviewer's file (repeatable: each tier its own).",
    ),
    "fail_on": Text(
        "Bobot celah terendah yang membuat kode keluar 1.",
        "The lowest severity of gap that makes the exit code 1.",
    ),
    "fail_on_unjudged": Text(
        "Kode keluar 1 bila ada ketentuan wajib yang belum dinilai orang.",
        "Exit 1 when a required clause awaits a person's judgement.",
    ),
    "format": Text("Bentuk keluaran.", "Output format."),
    "form": Text("BENTUK", "FORMAT"),
    "formats": Text(
        "Bentuk keluaran (boleh berulang): {list}.", "Output format (repeatable): {list}."
    ),
    "outputs": Text(
        "Tulis ke berkas, bukan ke layar; satu untuk tiap --format, menurut urutannya.",
        "Write to a file instead of the screen; one for each --format, in their order.",
    ),
    "output": Text("Tulis ke berkas, bukan ke layar.", "Write to a file instead of the screen."),
    "quiet": Text("Hanya simpulan.", "Conclusion only."),
    "verbose": Text("Semua ketentuan, termasuk anjuran.", "Every clause, advice included."),
    "settings": Text(
        "Berkas setelan; bawaan: integritas.toml atau pyproject.toml di folder ini.",
        "Settings file; default: integritas.toml or pyproject.toml in this folder.",
    ),
    "kind": Text("Jenis instansi.", "Kind of agency."),
    "start": Text("Hari pertama siklus.", "First day of the cycle."),
    "end": Text(
        "Hari terakhir siklus; bawaan: 30 bulan sejak hari pertama.",
        "Last day of the cycle; default: 30 months from the first.",
    ),
    "agency": Text("Nama resmi instansi.", "Official name of the agency."),
    "staff": Text("Jumlah pegawai ASN.", "Number of staff."),
    "force": Text("Ganti berkas yang sudah ada.", "Replace a file that exists."),
    "reviewer": Text("Jabatan penelaah, bukan nama orang.", "Reviewing office, not a name."),
    "explain_names": Text("[DOSIER] KETENTUAN", "[DOSSIER] CLAUSE"),
    "dossier_if_any": Text("[DOSIER]", "[DOSSIER]"),
    "lke_output": Text(
        "Buku kerja yang ditulis; bawaan: LKE.xlsx.", "Workbook to write; default: LKE.xlsx."
    ),
    "dossier_output": Text("Dosier yang ditulis.", "Dossier to write."),
    "review_output": Text(
        "Telaah yang ditulis, bila buku kerja memuatnya.", "Review to write, if there is one."
    ),
    "clause": Text("KETENTUAN", "CLAUSE"),
    "text": Text("KATA", "WORDS"),
    "grep": Text(
        "Hanya ketentuan yang memuat kata ini (id, judul, kutipan, bukti).",
        "Only clauses that hold these words (id, title, citation, evidence).",
    ),
    "filter_modality": Text(
        "Hanya modalitas ini (boleh berulang).", "This modality only (repeatable)."
    ),
    "filter_severity": Text(
        "Hanya bobot ini (boleh berulang).", "This severity only (repeatable)."
    ),
    "filter_disposition": Text(
        "rule: diperiksa; judgement: diputus orang; unchecked: tidak diperiksa (boleh berulang).",
        "rule: checked; judgement: judged by a person; unchecked: not checked (repeatable).",
    ),
    "verbose_status": Text("Tampilkan semuanya.", "Show everything."),
    "dossier": Text("DOSIER", "DOSSIER"),
    "paths": Text("BERKAS...", "PATH..."),
    "required": Text("wajib", "required"),
    "usage": Text("Pemakaian", "Usage"),
    "options_heading": Text("Opsi", "Options"),
    "help": Text("Tampilkan bantuan ini.", "Show this help."),
}


def say(key: str, lang: str) -> str:
    """A word or sentence of the command line in ``lang``; ``KeyError`` for an unknown key."""
    return _WORDS[key].in_(lang)
