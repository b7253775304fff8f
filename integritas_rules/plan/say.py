"""What acts say, in both languages."""

from __future__ import annotations

from integritas_rules.model import Text

CARRY_OUT = Text("Laksanakan dan catat: {title}", "Carry out and record: {title}")
OCCUR = Text("Adakan {title} pada subtahap {window}", "Hold {title} within the subtahap {window}")
OBTAIN = Text("Terbitkan dan daftarkan dokumen: {title}", "Issue and register a document: {title}")
REGISTER = Text("Daftarkan bukti {name}", "Register the piece of evidence {name}")
LOCATE = Text("Simpan berkas bukti {name} dan tulis letaknya", "File {name} and say where it lies")
REVISE = Text("Revisi dokumen {name}: {title}", "Revise the document {name}: {title}")
COMPLETE = Text("Lengkapi catatan: {title} ({fields})", "Complete the record: {title} ({fields})")
ATTEST = Text("Nyatakan tercapai: {title}", "State as reached: {title}")
ATTEST_AGAIN = Text(
    "Buka kembali {step}, lalu nyatakan tercapai: {title}",
    "Take up {step} again, then state as reached: {title}",
)
RESTATE = Text(
    "Nilai ulang dan nyatakan kembali capaian {step}; capaian subtahap sebelumnya lebih dahulu",
    "Assess and state the achievement of {step} anew, after that of the subtahap before",
)
RESTART = Text("Mulai kembali {step}", "Begin {step} again")
REOPEN = Text(
    "Buka kembali {step} dan tutup sesudah kriterianya tercapai",
    "Take up {step} again and close it once its criteria are reached",
)
AGAIN = Text(
    "Ulangi {step}; yang terdahulu tetap tercatat sebagai kegiatan tambahan",
    "Carry out {step} again; the earlier one stays on record as an extra activity",
)
AS_INTERIM = Text(
    "Ulangi penilaian akhir; yang terdahulu tetap tercatat sebagai penilaian berkala",
    "Repeat the final assessment; the earlier one stays on record as an interim one",
)
USE_AGAIN = Text(
    "Manfaatkan hasil penilaian akhir yang baru", "Use the results of the new final assessment"
)
REVISION = Text(
    "Sebut {first} sebagai yang digantikan oleh catatan berikutnya: {title}",
    "Name {first} as what the later record replaces: {title}",
)
FULFIL = Text("Penuhi dan nyatakan: {title}", "Fulfil and state: {title}")
JUDGE = Text("Mintakan penilaian orang: {title}", "Have judged by a person: {title}")
NOT_ENDED = Text("{step} belum selesai.", "{step} hasn't ended.")
END = Text("Selesaikan {step}", "Finish {step}")
SUBMIT = Text(
    "Ajukan kembali dosier (pengajuan {number}, {kind})",
    "Submit the dossier again (submission {number}, {kind})",
)
SUBMISSION = {"berkala": Text("berkala", "interim"), "akhir": Text("akhir", "final")}

OF_DOCUMENT = (
    Text(
        "nomor, judul, tanggal dan letak berkas dokumen itu",
        "the document's number, title, date and file",
    ),
)
OF_FILE = (Text("letak berkas atau tautannya", "where the file or link is"),)
OF_RECORD = (Text("tanggal dan isi kegiatan yang sebenarnya", "the real dates and content"),)
OF_ATTESTATION = (
    Text(
        "hasil penilaian yang sebenarnya, tanggal, dan laporannya",
        "the real outcome, its date, and the report on it",
    ),
)
OF_JUDGEMENT = (Text("putusan, alasan, dan buktinya", "the decision, its reason and evidence"),)
OF_REVISION = (Text("alasan revisi", "the reason for the revision"),)
FIELDS = Text("isi {fields}", "the content of {fields}")

STUCK = {
    "order": Text(
        "Urutannya sudah terlanggar dan yang kemudian sudah berjalan; tidak ada tindakan dari "
        "sekarang yang mengubahnya: perlu pengecualian atau siklus baru.",
        "The order was broken and what follows has taken place; no act from now on changes that: "
        "it needs a waiver or a new cycle.",
    ),
    "presence": Text(
        "Ini harus ada sebelum tahap yang sekarang sudah berjalan; yang baru akan melanggar "
        "urutan: perlu pengecualian atau siklus baru.",
        "It had to be there before a stage that has begun already; a new one would break the "
        "order: it needs a waiver or a new cycle.",
    ),
    "dates": Text(
        "Yang sudah terjadi tetap bertanggal sama. Bila catatannya keliru, perbaiki; bila benar, "
        "perlu penjelasan atau pengecualian.",
        "What took place keeps its dates. If the record is wrong, correct it; if it is right, it "
        "needs an explanation or a waiver.",
    ),
    "distinct": Text(
        "Hanya pelaksananya yang tahu catatan mana yang benar; perbaiki yang lain.",
        "Only those who carried it out know which record is right; correct the other.",
    ),
    "wording": Text(
        "Perbaiki kata-katanya dalam catatan; itu bukan kegiatan yang dapat direncanakan.",
        "Correct the words in the record; that is no act to be planned.",
    ),
    "judgement": Text(
        "Hanya penilai yang dapat mengubah putusannya.",
        "Only the reviewer can change that decision.",
    ),
}
STUCK_ELSE = Text(
    "Tidak ada tindakan dari sekarang yang menutupnya; periksa catatannya, atau minta "
    "pengecualian.",
    "No act from now on closes it; check the record, or ask for a waiver.",
)
