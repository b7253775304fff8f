"""What a recap says, in both languages; the vocabulary of verdicts itself is in `labels`."""

from __future__ import annotations

from integritas_rules.formats.labels import CONCLUSION
from integritas_rules.model import Conclusion, Text
from integritas_rules.words import plain

PAGE = {
    "title": Text("Gambaran program integritas", "The integrity programmes at a glance"),
    "skip": Text("Langsung ke isi", "Skip to the content"),
    "contents": Text("Isi", "Contents"),
    "none": Text("Belum ada.", "None."),
    "chart": Text("Grafik", "Chart"),
    "tool": Text("Alat", "Tool"),
    "prompts": Text("Perlu dilihat orang", "For a person to look into"),
    "not_findings": Text(
        "Bukan temuan dan bukan putusan. Masing-masing dapat mempunyai penjelasan biasa (surat "
        "edaran bersama, kegiatan bersama, salah ketik tanggal), dan tidak mengubah angka apa pun. "
        "Ambangnya kebijakan alat ini (dasar: kebijakan).",
        "Neither findings nor verdicts. Each may have an ordinary explanation (a shared circular, "
        "a joint event, a mistyped date), and none changes a figure. The thresholds are this "
        "tool's policy (basis: kebijakan).",
    ),
    "agency": Text("Instansi", "Agency"),
    "record": Text("Rekam", "Record"),
    "date": Text("Tanggal", "Date"),
    "number": Text("Nomor", "Number"),
    "place": Text("Letak", "Place"),
}

NOTES = {
    "latest": Text(
        "Tiap instansi dihitung sekali, menurut pengajuan terakhirnya. Bukan nilai resmi: yang "
        "disajikan adalah hitungan dengan penyebutnya.",
        "Each agency counts once, by its latest submission. No official score: these are counts "
        "with their denominators.",
    ),
    "older": Text(
        "{n} pengajuan lebih lama dari instansi yang sama tidak dihitung.",
        "{n} older submissions of the same agencies don't count.",
    ),
    "mixed": Text(
        "Perhatian: hasil ini memuat lebih dari satu paket, parameter atau modus; angkanya tidak "
        "sepenuhnya sebanding.",
        "Note: these results hold more than one pack, choice of parameters or mode; the figures "
        "aren't fully comparable.",
    ),
    "other_rules": Text(
        "Perhatian: kedua hasil memakai paket, parameter atau modus yang berbeda; perubahan dapat "
        "berasal dari sana.",
        "Note: the two results used different packs, parameters or modes; changes may come from "
        "that.",
    ),
    "clauses": Text(
        "Celah dari instansi yang ketentuannya berlaku dan sudah jatuh tempo. Ketentuan yang "
        "menunggu orang ikut dalam penyebut.",
        "Gaps among the agencies where the clause applies and is due. Where it awaits a person it "
        "is part of the denominator.",
    ),
    "stages": Text(
        "Tahap terjauh yang sudah dimulai oleh semua kelompok pegawai.",
        "The furthest stage that every group of staff has begun.",
    ),
    "criteria": Text(
        "Kriteria daun yang terpenuhi, dijumlahkan atas semua instansi.",
        "Leaf criteria that are met, added up over all agencies.",
    ),
    "more": Text("Ditampilkan {shown} dari {whole}.", "{shown} of {whole} are shown."),
}

TITLES = {
    "dossiers": Text("Dosier", "Dossiers"),
    "conclusions": Text("Simpulan", "Conclusions"),
    "stages": Text("Tahap yang dicapai", "Stage reached"),
    "steps": Text("Langkah yang sudah diakhiri", "Steps that have ended"),
    "substages": Text("Kriteria tiap subtahap", "Criteria of each subtahap"),
    "kinds": Text("Menurut jenis instansi", "By kind of agency"),
    "provinces": Text("Menurut provinsi", "By province"),
    "clauses": Text("Ketentuan yang paling sering belum terpenuhi", "Clauses most often unmet"),
    "failures": Text("Dosier yang belum dapat dibaca", "Dossiers that couldn't be read"),
    "change": Text("Perubahan terhadap hasil terdahulu", "Change against the earlier results"),
    "moved": Text("Simpulan yang berpindah", "Conclusions that moved"),
    "clauses_moved": Text("Celah yang tertutup dan terbuka", "Gaps closed and opened"),
    "movers": Text("Instansi yang berubah", "Agencies that changed"),
}

HEADS = {
    "what": Text("Hal", "What"),
    "agencies": Text("Instansi", "Agencies"),
    "share": Text("Banyaknya", "Count"),
    "conclusion": Text("Simpulan", "Conclusion"),
    "stage": Text("Tahap", "Stage"),
    "step": Text("Langkah", "Step"),
    "substage": Text("Subtahap", "Subtahap (sub-stage)"),
    "criteria": Text("Kriteria terpenuhi", "Criteria met"),
    "full": Text("Instansi yang memenuhi semuanya", "Agencies that meet all"),
    "kind": Text("Jenis", "Kind"),
    "province": Text("Kode provinsi", "Province code"),
    "noncompliant": Text("Belum patuh", "Not yet compliant"),
    "compliant": Text("Patuh", "Compliant"),
    "completeness": Text("Kelengkapan", "Completeness"),
    "finished": Text("Selesai", "Finished"),
    "clause": Text("Ketentuan", "Clause"),
    "title": Text("Judul", "Title"),
    "locator": Text("Letak dalam naskah", "Where in the text"),
    "unmet": Text("Belum terpenuhi", "Unmet"),
    "errors": Text("Instansi dengan celah error", "Agencies with an error gap"),
    "unjudged": Text("Menunggu orang", "Awaiting a person"),
    "file": Text("Berkas", "File"),
    "problem": Text("Masalah pertama", "First problem"),
    "before": Text("Semula", "Before"),
    "after": Text("Sekarang", "Now"),
    "closed": Text("Tertutup", "Closed"),
    "opened": Text("Terbuka", "Opened"),
    "agency": Text("Instansi", "Agency"),
    "code": Text("Kode", "Code"),
}

ROWS = {
    "read": Text("Dosier dalam hasil ini", "Dossiers in these results"),
    "unread": Text("Belum dapat dibaca", "Couldn't be read"),
    "older": Text("Pengajuan lama yang tidak dihitung", "Older submissions left out"),
    "agencies": Text("Instansi yang dihitung", "Agencies counted"),
    "pack": Text("Paket", "Pack"),
    "mode": Text("Modus", "Mode"),
    "days": Text("Tanggal acuan", "As-of dates"),
    "both": Text("Ada dalam kedua hasil", "In both results"),
    "new": Text("Baru dalam hasil ini", "New in these results"),
    "gone": Text("Tidak ada lagi", "Not there any more"),
}

PROMPTS = {
    "same_document": Text(
        "Dokumen yang sama (sha256 sama) pada lebih dari satu instansi",
        "The same document (the same sha256) in more than one agency",
    ),
    "same_link": Text(
        "Tautan bukti yang sama pada lebih dari satu instansi",
        "The same link to evidence in more than one agency",
    ),
    "one_day": Text(
        "Enam kegiatan persiapan dimulai pada satu tanggal",
        "Six preparation activities begun on one date",
    ),
    "early_evidence": Text(
        "Bukti bertanggal lebih dari {days} hari sebelum peristiwanya",
        "Evidence dated more than {days} days before its event",
    ),
}
DAYS_EARLY = Text("{days} hari lebih tua", "{days} days older")
FOUND = Text("{n} ditemukan", "{n} found")

KINDS = {
    "kementerian": Text("kementerian", "ministry (kementerian)"),
    "lpnk": Text("LPNK", "non-ministerial body (LPNK)"),
    "lembaga_negara": Text("lembaga negara", "state institution (lembaga negara)"),
    "lns": Text("LNS", "non-structural body (LNS)"),
    "provinsi": Text("provinsi", "province (provinsi)"),
    "kabupaten": Text("kabupaten", "regency (kabupaten)"),
    "kota": Text("kota", "city (kota)"),
    "unit_kerja": Text("unit kerja", "work unit (unit kerja)"),
}
STAGES = {
    "belum_mulai": Text("belum mulai", "not begun"),
    "persiapan": Text("persiapan", "preparation (persiapan)"),
    "pelaksanaan": Text("pelaksanaan", "implementation (pelaksanaan)"),
    "penilaian": Text("penilaian", "assessment (penilaian)"),
    "selesai": Text("selesai", "finished"),
}
NO_PROVINCE = Text("tanpa kode provinsi (pusat)", "no province code (central bodies)")
NO_STAGE = Text("naskah tanpa tahap", "a text without stages")


def conclusion(name: str | None) -> Text:
    """A conclusion as people read it, in small letters."""
    label = CONCLUSION[Conclusion(name) if name else None]
    return Text(label.id.lower(), label.en.lower())


def kind(name: str | None) -> Text:
    """A kind of agency."""
    return KINDS.get(name or "", plain(name or "–"))


def stage(name: str | None) -> Text:
    """A stage; ``None`` by a text that orders none."""
    return STAGES.get(name, plain(name)) if name else NO_STAGE
