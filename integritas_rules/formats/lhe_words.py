"""What a draft LHE says, in both languages."""

from __future__ import annotations

from integritas_rules.model import Text

TITLE = Text("Laporan Hasil Evaluasi: {agency}", "Evaluation report: {agency}")
CONCEPT = Text("KONSEP — belum ditandatangani penilai", "DRAFT — not yet signed by the evaluator")
KIND = {
    "kementerian": Text("kementerian", "ministry"),
    "lpnk": Text("lembaga pemerintah nonkementerian", "non-ministerial agency"),
    "lembaga_negara": Text("lembaga negara", "state institution"),
    "lns": Text("lembaga nonstruktural", "non-structural body"),
    "provinsi": Text("pemerintah provinsi", "province"),
    "kabupaten": Text("pemerintah kabupaten", "regency (kabupaten)"),
    "kota": Text("pemerintah kota", "city"),
    "unit_kerja": Text("unit kerja", "work unit"),
}
SUBMISSION = {
    "berkala": Text("pengajuan berkala", "interim submission"),
    "akhir": Text("pengajuan akhir", "final submission"),
}
CYCLE = Text("siklus ke-{n}, {start} sampai {end}", "cycle {n}, {start} to {end}")
FILING = Text("{kind} nomor {n}, {day}", "{kind} no. {n}, {day}")
PART = Text("{a} dari {b}", "{a} of {b}")
PROGRESS = Text("{part} gerbang program dilewati", "{part} gates of the programme passed")
NO_GATES = Text("tidak dihitung; naskah ini tanpa gerbang", "not counted; this text has no gates")
COMPLETE = Text(
    "{part} ketentuan yang sudah jatuh tempo terpenuhi; {waived} dikecualikan",
    "{part} clauses that are due are met; {waived} waived",
)
NO_NOTES = Text("tidak ada", "none")
STDIN = Text("masukan baku", "standard input")
NONE = Text("–", "–")

# --- basis and scope -------------------------------------------------------------------------

REGULATION = Text("{document} tentang {title}.", "{document} on “{title}”.")
COMPANION = Text(
    "{document} ({title}), hanya sebagai anjuran: {authority}",
    "{document} ({title}), as advice only: {authority}",
)
LEGAL = Text(
    "Dasar hukum terkini ({state}). Kutipan di laporan ini tetap seperti tercetak dalam peraturan.",
    "The law as it stands now ({state}). Citations in this report stay as the regulation "
    "prints them.",
)
UNVERIFIED = Text("belum diverifikasi", "not verified")
VERIFIED = Text("sudah diverifikasi", "verified")
LEGAL_CAPTION = Text("Dasar hukum terkini", "Current legal basis")
LEGAL_HEAD = (
    Text("Peraturan", "Regulation"), Text("Keadaan", "State"), Text("Sumber", "Source"),
    Text("Diperiksa", "Checked on"),
)  # fmt: skip
SCOPE_CAPTION = Text("Ruang lingkup", "Scope")
SCOPE = {
    "agency": Text("Instansi", "Agency"),
    "staff": Text("Jumlah pegawai", "Staff"),
    "cycle": Text("Siklus program", "Cycle"),
    "filing": Text("Pengajuan", "Submission"),
    "as_of": Text("Tanggal acuan", "As of"),
    "mode": Text("Modus", "Mode"),
    "dossier": Text("Dosier", "Dossier"),
    "digest": Text("Sidik dosier", "Dossier's digest"),
    "pack": Text("Paket aturan", "Rule pack"),
    "pack_digest": Text("Sidik paket", "Pack's digest"),
    "review": Text("Telaah penilai", "Evaluator's review"),
}
PACK = Text("{id} versi {version}", "{id}, version {version}")
NO_REVIEW = Text("tanpa berkas telaah", "no review file")
REVIEW = Text(
    "{name}: {judged} putusan, {waived} pengecualian",
    "{name}: {judged} judgements, {waived} waivers",
)
PARAMETERS = Text("Parameter", "Parameters")
PARAMETER_HEAD = (
    Text("Parameter", "Parameter"), Text("Nilai", "Value"), Text("Bawaan", "Default"),
    Text("Sandaran", "Basis"),
)  # fmt: skip
NO_SCORE = Text(
    "Peraturan tidak menetapkan nilai (skor); laporan ini pun tidak memuat nilai.",
    "The regulation prescribes no score, and this report holds none.",
)
UNCHECKED = Text(
    "{n} ketentuan tidak diperiksa: definisi, penutup, atau ketentuan bagi pihak lain.",
    "{n} clauses aren't checked: definitions, closing provisions, or duties of others.",
)
READING = Text(
    "Catatan bertanda “tafsir alat” atau “kebijakan alat” tidak berasal dari bunyi peraturan; "
    "penilai yang memutuskan apakah tafsir itu dipakai.",
    "Notes marked “this tool's reading” or “tool policy” aren't the regulation's own words; the "
    "evaluator decides whether to follow them.",
)

# --- results ---------------------------------------------------------------------------------

STAGES_CAPTION = Text("Hasil menurut tahap", "Result by stage")
STAGES_HEAD = (
    Text("Tahap", "Stage"), Text("Diperiksa", "Checked"), Text("Terpenuhi", "Met"),
    Text("Belum terpenuhi", "Unmet"), Text("Belum dibuktikan", "Unproven"),
    Text("Perlu penilaian", "To be judged"), Text("Belum jatuh tempo", "Not due"),
    Text("Lainnya", "Other"), Text("Catatan", "Notes"),
)  # fmt: skip
TOTAL = Text("Jumlah", "Total")
STAGES_NOTE = Text(
    "Ketentuan yang hanya merangkum ketentuan lain tidak dihitung. “Lainnya” ialah terhalang, "
    "dikecualikan, tidak berlaku, dan galat. Satu ketentuan dapat memuat lebih dari satu catatan.",
    "Clauses that only sum others up aren't counted. “Other” is blocked, waived, not applicable "
    "and fault. One clause may have several notes.",
)
LEAD = Text("{title} [{severity}]", "{title} [{severity}]")
SOURCE = Text(
    "Dasar: {citation}. Tempat: {place}. Ketentuan: {clause}.",
    "Source: {citation}. Place: {place}. Clause: {clause}.",
)
PLACE = Text("{pointer} (baris {line}, kolom {column})", "{pointer} (line {line}, column {column})")
ALSO = Text("Juga: {text} ({place})", "Also: {text} ({place})")
CAUSES = Text(
    "Akibatnya pada ketentuan lain: {clauses}.", "Consequences in other clauses: {clauses}."
)
NO_GAPS = Text(
    "Belum ada catatan: tidak ditemukan celah pada ketentuan yang dapat diperiksa.",
    "No notes: no gap was found in the clauses that can be checked.",
)
NO_ADVICE = Text(
    "Tidak ada rekomendasi, sebab tidak ada catatan.",
    "No recommendations, since there are no notes.",
)
ADVICE_CAPTION = Text("Rekomendasi", "Recommendations")
ADVICE_HEAD = (
    Text("No.", "No."), Text("Rekomendasi", "Recommendation"), Text("Dasar", "Source"),
)  # fmt: skip
FOLLOW_CAPTION = Text("Daftar tindak lanjut", "Follow-up list")
FOLLOW_HEAD = (
    Text("No.", "No."), Text("Yang ditindaklanjuti", "To be mended"),
    Text("Ketentuan", "Clause"), Text("Penanggung jawab", "Office in charge"),
    Text("Batas waktu", "Due date"),
)  # fmt: skip
NO_OFFICE = Text("belum disebut dalam dosier", "not named in the dossier")
FOLLOW_NOTE = Text(
    "Nomor sama dengan nomor catatan. Batas waktu diisi penilai; peraturan tidak menetapkannya.",
    "Numbers are those of the notes. The evaluator fills in due dates; the regulation sets none.",
)
AGREED_CAPTION = Text("Tindak lanjut dalam telaah", "Follow-ups in the review")
AGREED_HEAD = (
    Text("Kode", "Id"), Text("Rekomendasi", "Recommendation"), Text("Jabatan", "Office"),
    Text("Tenggat", "Due"), Text("Keadaan", "Standing"),
)  # fmt: skip
OBJECTION = Text(
    "Sanggahan {name}, {raised}. Jawaban: {answer}.",
    "Objection {name}, {raised}. Answer: {answer}.",
)
SIDE = Text("{tier}: {said}", "{tier}: {said}")
NO_FOLLOW = Text("Tidak ada yang perlu ditindaklanjuti.", "Nothing has to be followed up.")
WAITING_CAPTION = Text("Menunggu penilaian", "Awaiting judgement")
WAITING_HEAD = (
    Text("No.", "No."), Text("Ketentuan", "Clause"), Text("Dasar", "Source"),
    Text("Klaim unit", "The unit's claim"), Text("Putusan penilai", "Evaluator's judgement"),
)  # fmt: skip
WAITING_NOTE = Text(
    "{n} ketentuan hanya dapat diputus orang, dan belum ada putusan yang dihitung.",
    "{n} clauses can be decided only by a person, and no judgement that counts is recorded.",
)
NO_WAITING = Text("Tidak ada ketentuan yang menunggu penilaian.", "No clause awaits judgement.")
WAIVED = Text(
    "{title} ({clause}): dikecualikan oleh {office}, {since} sampai {until}. Alasan: {reason}. "
    "Tanpa pengecualian: {status}.",
    "{title} ({clause}): waived by {office}, {since} to {until}. Reason: {reason}. Without the "
    "waiver: {status}.",
)
NO_WAIVERS = Text("Tidak ada ketentuan yang dikecualikan.", "No clause is waived.")

# --- annexes ---------------------------------------------------------------------------------

VERDICTS_CAPTION = Text("Putusan atas semua ketentuan", "Verdicts on all clauses")
VERDICTS_HEAD = (
    Text("No.", "No."), Text("Ketentuan", "Clause"), Text("Dasar", "Source"),
    Text("Putusan", "Verdict"), Text("Keterangan", "Remarks"),
)  # fmt: skip
NOTE_NUMBER = Text("catatan {numbers}", "notes {numbers}")
FOLLOWS = Text("akibat dari {clauses}", "follows from {clauses}")
JUDGED = Text("diputus {office}, {day}: {reason}", "judged by {office}, {day}: {reason}")
COMPANION_ANSWER = Text("{conclusion}: {meaning}.", "{conclusion}: {meaning}.")
COMPANION_GAP = Text("{message} {advice}", "{message} {advice}")
NO_COMPANION = Text("Tidak ada naskah pendamping yang diperiksa.", "No companion text was checked.")
NO_COMPANION_GAPS = Text("Tidak ada anjuran.", "No advice.")
