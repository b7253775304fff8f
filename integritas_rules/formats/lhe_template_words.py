"""What the default template of a draft LHE says itself; what stands in [brackets] is for people."""

from __future__ import annotations

from integritas_rules.model import Text

WATERMARK = Text("KONSEP", "DRAFT")
PAGE = Text("Halaman {n} dari {n}", "Page {n} of {n}")
LETTERHEAD = (
    Text("[NAMA INSTANSI PENILAI]", "[EVALUATING INSTITUTION]"),
    Text("[NAMA UNIT KERJA]", "[UNIT]"),
    Text("[Alamat, telepon, laman]", "[Address, telephone, site]"),
)
DATE = Text("[Tempat, tanggal]", "[Place, date]")
REFERENCE = (
    (Text("Nomor", "Number"), Text("[diisi penilai]", "[evaluator fills in]")),
    (Text("Sifat", "Class"), Text("[diisi penilai]", "[evaluator fills in]")),
    (Text("Lampiran", "Annexes"), Text("tiga", "three")),
    (
        Text("Hal", "Re"),
        Text(
            "Laporan Hasil Evaluasi Pembangunan Integritas Pegawai ASN",
            "Evaluation report on building the integrity of civil servants",
        ),
    ),
)
ADDRESS = (
    Text("Yth. Pimpinan {{instansi}}", "To the head of {{instansi}}"),
    Text("di [tempat]", "[place]"),
)
HEADING = Text(
    "LAPORAN HASIL EVALUASI PEMBANGUNAN INTEGRITAS PEGAWAI ASN",
    "EVALUATION REPORT ON BUILDING THE INTEGRITY OF CIVIL SERVANTS",
)
OPENING = Text(
    "Bersama ini kami sampaikan hasil evaluasi atas {{pengajuan}}, {{siklus}}, menurut keadaan "
    "pada {{acuan}}, berdasarkan {{peraturan}}. Simpulannya:",
    "Herewith the result of the evaluation of the {{pengajuan}}, {{siklus}}, as things stood on "
    "{{acuan}}, under {{peraturan}}. The conclusion:",
)

Lines = tuple[Text | str, ...]

CHAPTERS: tuple[tuple[Text, Lines], ...] = (
    (Text("Dasar", "Basis"), ("{{dasar}}",)),
    (
        Text("Ruang Lingkup dan Batasan", "Scope and limits"),
        (
            "{{ruang_lingkup}}",
            Text(
                "Yang perlu diketahui saat membaca laporan ini:",
                "What to know when reading this report:",
            ),
            "{{batasan}}",
        ),
    ),
    (
        Text("Hasil Ringkas", "Result in short"),
        (
            Text("Simpulan: {{simpulan}} ({{arti_simpulan}}).",
                 "Conclusion: {{simpulan}} ({{arti_simpulan}})."),
            Text("Kemajuan: {{kemajuan}}.", "Progress: {{kemajuan}}."),
            Text("Kelengkapan: {{kelengkapan}}.", "Completeness: {{kelengkapan}}."),
            Text("Catatan: {{jumlah_catatan}}.", "Notes: {{jumlah_catatan}}."),
        ),
    ),
    (Text("Hasil menurut Tahap", "Result by stage"), ("{{hasil_tahap}}",)),
    (Text("Catatan", "Notes"), ("{{catatan}}",)),
    (
        Text("Rekomendasi", "Recommendations"),
        (
            Text("Nomor rekomendasi sama dengan nomor catatan.",
                 "Recommendations have the numbers of the notes."),
            "{{rekomendasi}}",
        ),
    ),
    (Text("Tindak Lanjut", "Follow-up"), ("{{tindak_lanjut}}",)),
    (Text("Menunggu Putusan Penilai", "Awaiting judgement"), ("{{menunggu_penilaian}}",)),
    (Text("Pengecualian", "Waivers"), ("{{pengecualian}}",)),
    (
        Text("Penutup", "Closing"),
        (
            Text(
                "Dokumen ini konsep hasil pemeriksaan otomatis. Isinya menjadi laporan hanya "
                "setelah penilai memeriksa, mengubah bila perlu, dan menandatanganinya.",
                "This document is a draft from an automatic check. It becomes a report only once "
                "the evaluator has examined it, changed it where needed, and signed it.",
            ),
        ),
    ),
)  # fmt: skip
SIGNATURE = (
    Text("[Tempat, tanggal]", "[Place, date]"),
    Text("[Jabatan penilai]", "[Office of the evaluator]"),
    Text("(belum ditandatangani)", "(not yet signed)"),
)
ANNEXES: tuple[tuple[Text, Lines], ...] = (
    (
        Text("Lampiran 1. Dasar hukum terkini dan parameter",
             "Annex 1. Current legal basis and parameters"),
        (
            "{{dasar_hukum_terkini}}",
            Text("Parameter yang dipakai:", "Parameters used:"),
            "{{parameter}}",
        ),
    ),
    (
        Text("Lampiran 2. Putusan atas semua ketentuan", "Annex 2. Verdicts on all clauses"),
        ("{{lampiran_putusan}}",),
    ),
    (
        Text("Lampiran 3. Anjuran dari naskah pendamping",
             "Annex 3. Advice from companion texts"),
        ("{{lampiran_pendamping}}",),
    ),
)  # fmt: skip
