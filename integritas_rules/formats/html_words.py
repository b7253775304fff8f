"""What the HTML report says, in both languages; the vocabulary itself is in `labels`."""

from __future__ import annotations

from integritas_rules.model import Text

PAGE: dict[str, Text] = {
    "kind": Text("Laporan pemeriksaan dosier integritas", "Integrity dossier check report"),
    "skip": Text("Langsung ke simpulan", "Skip to the conclusion"),
    "index": Text("Daftar dosier", "Dossiers in this report"),
    "agency": Text("Instansi", "Agency"),
    "file": Text("Berkas", "File"),
    "baseline": Text("Dibanding acuan", "Against the baseline"),
    "stdin": Text("masukan baku", "standard input"),
    "as_of": Text("Acuan", "As of"),
    "submitted": Text("Pengajuan", "Submission"),
    "cycle": Text("Siklus", "Cycle"),
    "mode": Text("Cara menilai", "Mode"),
    "conclusion": Text("Simpulan", "Conclusion"),
    "progress": Text("Kemajuan", "Progress"),
    "progress_of": Text("gerbang program dilewati", "gates of the programme passed"),
    "complete": Text("Kelengkapan", "Completeness"),
    "complete_of": Text(
        "ketentuan yang sudah jatuh tempo terpenuhi", "clauses that are due are met"
    ),
    "of": Text("dari", "of"),
    "waiting": Text("menunggu penilaian", "awaiting judgement"),
    "waived": Text("dikecualikan", "waived"),
    "now": Text("Yang perlu dilakukan sekarang", "What must be done now"),
    "close_first": Text("Tutup lebih dahulu", "Close these first"),
    "nothing": Text(
        "Tidak ada celah berbobot kesalahan yang terbuka.", "No gap of severity error is open."
    ),
    "next": Text("Langkah yang boleh berikutnya", "Steps that may come next"),
    "gap": Text("Celah", "Gap"),
    "gaps": Text("Celah dan saran", "Gaps and advice"),
    "no_gaps": Text("Tidak ada celah yang ditemukan.", "No gap was found."),
    "filter": Text("Saring celah", "Filter the gaps"),
    "stage": Text("Tahap", "Stage"),
    "severity": Text("Bobot", "Severity"),
    "status": Text("Status", "Status"),
    "count": Text("{shown} dari {all} celah ditampilkan", "{shown} of {all} gaps shown"),
    "reset": Text("Tampilkan semua", "Show all"),
    "source": Text("Dasar", "Source"),
    "basis": Text("Sandaran", "Basis"),
    "place": Text("Tempat", "Place"),
    "satisfies": Text("Bukti yang memenuhi", "What would satisfy it"),
    "advice": Text("Saran", "Advice"),
    "also": Text("Juga", "Also"),
    "causes": Text("Akibat", "Consequences"),
    "timeline": Text("Garis waktu program", "Timeline of the programme"),
    "timeline_table": Text("Garis waktu sebagai tabel", "The timeline as a table"),
    "scroll": Text("dapat digulir mendatar", "scrolls sideways"),
    "step": Text("Langkah", "Step"),
    "start": Text("Mulai", "Start"),
    "end": Text("Selesai", "End"),
    "notes": Text("Keterangan", "Notes"),
    "order": Text(
        "Urutan yang diperintahkan dan yang terjadi", "The mandated order and what happened"
    ),
    "order_note": Text(
        "Penyejajaran ini menjelaskan urutan dan tidak mengubah putusan.",
        "This alignment explains the order and changes no verdict.",
    ),
    "deviations": Text("Penyimpangan", "Deviations"),
    "criteria": Text("Peta kriteria pencapaian", "Map of the achievement criteria"),
    "reached_of": Text("tercapai", "reached"),
    "checklist": Text("Menunggu putusan penilai", "Awaiting the evaluator's decision"),
    "checklist_note": Text(
        "Hanya orang yang dapat memutus butir ini. Daftar dapat dicetak dan diisi, lalu dicatat "
        "dalam berkas telaah.",
        "Only a person can decide these items. Print and fill in the list, then record it in the "
        "review file.",
    ),
    "no_waiting": Text("Tidak ada butir yang menunggu putusan.", "No item awaits a decision."),
    "yes": Text("terpenuhi", "met"),
    "no": Text("belum terpenuhi", "unmet"),
    "reason": Text("Alasan", "Reason"),
    "waivers": Text("Pengecualian", "Waivers"),
    "no_waivers": Text("Tidak ada ketentuan yang dikecualikan.", "No clause is waived."),
    "clause": Text("Ketentuan", "Clause"),
    "office": Text("Pemberi", "By"),
    "period": Text("Masa berlaku", "Period"),
    "without": Text("Tanpa pengecualian", "Without the waiver"),
    "verdicts": Text("Semua ketentuan yang diperiksa", "Every clause checked"),
    "companions": Text("Naskah pendamping (tidak mengikat)", "Companion texts (not binding)"),
    "provenance": Text("Dasar hukum dan asal-usul laporan", "Legal basis and provenance"),
    "legal": Text("Dasar hukum terkini", "Current legal basis"),
    "checked_on": Text("Diperiksa", "Checked on"),
    "subject": Text("Peraturan", "Instrument"),
    "origin": Text("Sumber", "Source"),
    "verified": Text("terverifikasi", "verified"),
    "unverified": Text("belum diverifikasi", "not verified"),
    "pack": Text("Paket aturan", "Rule pack"),
    "digest": Text("Sidik berkas dosier", "Digest of the dossier"),
    "pack_digest": Text("Sidik paket aturan", "Digest of the rule pack"),
    "review": Text("Berkas telaah", "Review file"),
    "no_review": Text("tidak ada", "none"),
    "tool": Text("Alat", "Tool"),
    "parameters": Text("Parameter", "Parameters"),
    "notices": Text("Perhatian", "Notices"),
    "faults": Text("Pemeriksaan yang gagal", "Checks that failed"),
    "foot": Text(
        "Dibuat oleh alat pemeriksa dari berkas yang disebut di atas. Bukan nilai resmi dan bukan "
        "pengganti penilaian evaluator.",
        "Made by a checking tool from the file named above. Not an official score, and no "
        "substitute for the evaluator's assessment.",
    ),
    "legend": Text("Tanda", "Key"),
    "key_done": Text("selesai", "ended"),
    "key_running": Text("berjalan", "under way"),
    "key_reached": Text("semua kriteria tercapai", "all criteria reached"),
    "key_occurrence": Text("kejadian", "occurrence"),
    "key_early": Text("mendahului syaratnya", "ahead of what it must wait for"),
    "key_error": Text("kesalahan (nomor celah)", "error (number of the gap)"),
    "key_warning": Text("peringatan", "warning"),
    "key_follows": Text("akibat celah itu", "consequence of that gap"),
}
"""Labels of the page, by name; the template asks for them as `w.name`."""

CYCLE = Text("ke-{n}, {start} sampai {end}", "no. {n}, {start} to {end}")
PERIOD = Text("{start} sampai {end}", "{start} to {end}")
NOT_STARTED = Text("belum dimulai", "not begun")
RUNNING = Text("berjalan", "under way")
CARRIED = Text("dibawa dari siklus lalu", "carried over from an earlier cycle")
REACHED_ON = Text("kriteria tercapai {day}", "criteria reached on {day}")
OCCURRENCES = Text("{n} kejadian: {days}", "{n} occurrences: {days}")
PLANNED = Text("{day} (rencana)", "{day} (planned)")
INTERIM = Text("Penilaian berkala", "Interim assessment")
CYCLE_START = Text("Siklus mulai {day}", "Cycle begins {day}")
CYCLE_END = Text("Siklus selesai {day}", "Cycle ends {day}")
AS_OF = Text("Acuan {day}", "As of {day}")
SUBMITTED = Text("Pengajuan {day}", "Submission {day}")
BOTH = Text("Acuan dan pengajuan {day}", "As of and submission {day}")
MARK = Text("Celah {n}: {text}", "Gap {n}: {text}")
FOLLOWS = Text("Akibat celah {n}: {text}", "Consequence of gap {n}: {text}")
SUMMARY = Text(
    "Tahap, kegiatan dan subtahap sebagai batang menurut tanggal; tanda bernomor menunjuk celah. "
    "Isi yang sama ada dalam tabel di bawahnya.",
    "Stages, activities and subtahap as bars by date; numbered marks point to gaps. The table "
    "below says the same.",
)
JUDGED = Text("{status} oleh {office}, {day}: {reason}", "{status} by {office}, {day}: {reason}")
BETTER_WAIT = Text(
    "Boleh, tetapi akan diperingatkan: sebaiknya menunggu {wait}.",
    "Allowed, but with a warning: better to wait for {wait}.",
)
MORE_GRAVE = Text("{n} kesalahan lagi ada di bawah.", "{n} more errors are listed below.")
DOSSIERS = Text("{n} dosier diperiksa", "{n} dossiers checked")

REACHED = Text("tercapai {day}", "reached {day}")
STATES: dict[str, Text] = {
    "unmet": Text("belum tercapai", "not reached"),
    "unproven": Text("belum dibuktikan", "unproven"),
    "partly": Text("sebagian", "in part"),
    "silent": Text("belum dinyatakan", "not stated yet"),
    "waiting": Text("menunggu", "waiting"),
    "unjudged": Text("menunggu penilaian", "awaits judgement"),
    "reached": Text("tercapai", "reached"),
}
"""What is known of a criterion, the worst first."""
