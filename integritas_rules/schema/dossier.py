"""The dossier: one JSON file for one programme cycle of one agency.

Source of the names: Permen PANRB 60/2020, Lampiran Bab III and Tabel 1 to 8. What a schema
can't express (order of dates, references, personal numbers, duplicate keys) is checked by
``integritas_rules.loading.soundness``.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from integritas_rules.schema.base import (
    Cell,
    ClauseId,
    Count,
    Date,
    Id,
    Line,
    Positive,
    Record,
    Sha256,
    UpToFour,
    about,
)

Factor = Literal[
    "keyakinan",
    "keyakinan.idealisme",
    "keyakinan.penerimaan_diri",
    "keyakinan.kemandirian",
    "keyakinan.bermartabat",
    "daya_nalar",
    "daya_nalar.fokus",
    "daya_nalar.terencana",
    "daya_nalar.disiplin",
    "daya_nalar.evaluasi_diri",
    "keberanian_moral",
    "keberanian_moral.pengenalan",
    "keberanian_moral.pilihan",
    "keberanian_moral.individualitas",
    "keberanian_moral.rasa_takut",
]
Domain = Literal["keyakinan", "daya_nalar", "keberanian_moral"]
Method = Literal[
    "media_daring",
    "media_fisik",
    "interaksi_antaranggota",
    "forum_daring",
    "pertemuan_rutin",
    "pelatihan",
    "mentoring",
    "coaching",
    "penugasan_terbimbing",
    "wawancara_acak",
    "asesmen_akhir_program",
    "audit_rutin",
    "survei_pihak_lain",
    "lainnya",
]
Way = Literal[
    "menyamakan_bahasa_kebijakan",
    "menyuarakan_kode_etik",
    "memberi_contoh",
    "menyusun_kurikulum",
    "pelatihan",
    "pembinaan_wadah_berbagi",
    "pelatihan_pimpinan",
    "pelatihan_coaching_mentoring",
    "forum_berbagi",
    "penugasan_mentoring",
    "pelatihan_coaching",
    "wadah_komunikasi",
    "role_model",
    "penguatan_mentoring",
    "coaching_mentoring_penugasan",
    "pelatihan_lanjutan",
    "pelatihan_penerimaan_diri",
    "pelatihan_daya_nalar",
    "pelatihan_keberanian_moral",
    "pelatihan_keberanian_moral_lanjutan",
    "lainnya",
]
Medium = Literal[
    "forum_rutin",
    "kampanye_kode_etik",
    "dalam_kelas",
    "luar_kelas",
    "coaching_counseling",
    "penugasan",
    "arahan_pimpinan",
    "bedah_kasus",
    "penugasan_kelompok",
    "dialog_kinerja",
    "rapat_informal",
    "menulis_artikel",
    "asesmen_pra_pasca",
    "pembahasan",
    "wadah_komunikasi",
    "blog",
    "story_telling",
    "studi_kasus",
    "mentoring",
    "coaching",
    "keteladanan",
    "dialog",
    "briefing_rutin",
    "pertemuan_informal",
    "evaluasi_diri",
    "lainnya",
]

LEAVES: dict[str, tuple[str, ...]] = {
    "kesadaran": (
        "p60-kesadaran-k1",
        *(f"p60-kesadaran-k2-{x}" for x in "abcde"),
        "p60-kesadaran-k3",
        "p60-kesadaran-k4",
    ),
    "pemahaman": (
        *(f"p60-pemahaman-k1-{x}" for x in "abcdefg"),
        *(f"p60-pemahaman-k{n}" for n in (2, 3, 4)),
    ),
    "penerimaan": tuple(f"p60-penerimaan-k{n}" for n in range(1, 9)),
    "kepemilikan": tuple(f"p60-kepemilikan-k{n}" for n in range(1, 11)),
}
"""The 36 leaf attestations by subtahap (Lampiran Bab III.B.2.a to d)."""

_ALL_LEAVES = tuple(leaf for group in LEAVES.values() for leaf in group)


def _is_leaf(value: object) -> object:
    if isinstance(value, str) and value not in _ALL_LEAVES:
        raise PydanticCustomError(
            "literal_error",
            "not a criterion of Bab III.B.2",
            {"expected": ", ".join(f"'{leaf}'" for leaf in _ALL_LEAVES)},
        )
    return value


Leaf = Annotated[
    str, BeforeValidator(_is_leaf), Field(json_schema_extra={"enum": list(_ALL_LEAVES)})
]
Share = Annotated[float, Field(ge=0, le=100)]


def _ids(indonesian: str, english: str, example: list[str]) -> list[Id]:
    field: list[Id] = about(indonesian, english, example, default_factory=list)
    return field


class Agency(Record):
    """Instansi yang melaksanakan program. | The agency that runs the programme."""

    nama: Line = about("Nama resmi instansi.", "Official name.", "Kabupaten Contoh Jaya (fiktif)")
    jenis: Literal[
        "kementerian",
        "lpnk",
        "lembaga_negara",
        "lns",
        "provinsi",
        "kabupaten",
        "kota",
        "unit_kerja",
    ] = about("Jenis instansi (Bab IV).", "Kind of agency (Bab IV).", "kabupaten")
    kode: Line | None = about("Kode instansi.", "Agency code.", "99.01", default=None)
    kode_provinsi: Line | None = about("Kode provinsi.", "Province code.", "99", default=None)
    induk: Line | None = about(
        "Instansi induk bila unit kerja.", "Parent agency of a unit.", "Dinas X", default=None
    )
    jumlah_pegawai: Count = about(
        "Jumlah pegawai ASN (PNS dan PPPK).", "Number of staff (PNS and PPPK).", 4213
    )


class CarriedOver(Record):
    """Hasil siklus lalu yang masih berlaku. | An output of an earlier cycle still in force."""

    kegiatan: Literal[
        "pembentukan_tim",
        "deklarasi_komitmen",
        "asesmen_awal",
        "rencana_aksi",
        "kurikulum",
        "agen_perubahan",
    ] = about("Kegiatan persiapan yang dibawa.", "Preparation activity.", "pembentukan_tim")
    siklus: Positive = about("Nomor siklus asal.", "Cycle it comes from.", 1)
    asal: Literal["penilaian_akhir"] | None = about(
        "Wajib untuk asesmen_awal: hanya penilaian akhir siklus lalu yang dapat menggantikannya.",
        "Needed for asesmen_awal: only the last final assessment may stand in for it.",
        "penilaian_akhir",
        default=None,
    )
    bukti: list[Id] = _ids("Bukti yang masih berlaku.", "Evidence still in force.", ["sk-tim"])
    berlaku_sampai: Date = about("Hari terakhir berlaku.", "Last day in force.", "2027-12-31")


class Cycle(Record):
    """Siklus program. | The programme cycle."""

    nomor: Positive = about("Nomor siklus.", "Cycle number.", 1)
    mulai: Date = about("Hari pertama siklus.", "First day.", "2024-01-08")
    selesai: Date = about(
        "Hari terakhir siklus menurut rencana.", "Planned last day.", "2026-06-30"
    )
    dibawa_dari: list[CarriedOver] = about(
        "Hasil siklus lalu yang dibawa.", "Outputs carried over.", [], default_factory=list
    )


class Submission(Record):
    """Pengajuan berkas ini. | This submission."""

    nomor: Positive = about("Nomor urut pengajuan.", "Serial number.", 3)
    tanggal: Date = about(
        "Tanggal pengajuan; juga tanggal acuan pemeriksaan.",
        "Submission date; also the default as-of date.",
        "2026-07-06",
    )
    jenis: Literal["berkala", "akhir"] = about(
        "'akhir' menutup semua jendela waktu.", "'akhir' closes every window.", "berkala"
    )


class Official(Record):
    """Jabatan yang berperan; tanpa nama orang. | An office that takes part; no person's name."""

    id: Id = about("Pengenal unik.", "Unique id.", "ppk")
    peran: Literal["ppk", "pyb", "pimpinan", "apip", "tim", "penilai", "narasumber"] = about(
        "Peran dalam program.", "Role in the programme.", "ppk"
    )
    jabatan: Line = about("Nama jabatan, bukan nama orang.", "Office, not a name.", "Bupati")
    tingkat: Literal["utama", "madya", "pratama", "administrator", "pengawas"] | None = about(
        "Tingkat pimpinan.", "Tier of leadership.", "pratama", default=None
    )


class Group(Record):
    """Kelompok pegawai yang menjalani subtahap bersama. | Staff who go through together."""

    id: Id = about("Pengenal unik.", "Unique id.", "semua")
    nama: Line = about("Nama kelompok.", "Name.", "Seluruh pegawai")
    jumlah: Count = about("Jumlah pegawai.", "Headcount.", 4213)
    status_kepegawaian: list[Literal["pns", "pppk"]] = about(
        "Status kepegawaian yang tercakup.",
        "Kinds of staff.",
        ["pns", "pppk"],
        default_factory=list,
    )


class Evidence(Record):
    """Bukti dukung, didaftar sekali lalu dirujuk. | A piece of evidence, registered once."""

    id: Id = about("Pengenal unik.", "Unique id.", "sk-tim")
    jenis: Literal[
        "keputusan",
        "peraturan",
        "surat_edaran",
        "surat_tugas",
        "deklarasi",
        "pencanangan",
        "peta_asesmen",
        "rencana_aksi",
        "roadmap",
        "renaksi_ap",
        "panduan",
        "kurikulum",
        "silabus",
        "rencana_pelatihan",
        "instrumen",
        "norma",
        "laporan",
        "berita_acara",
        "notulen",
        "daftar_hadir",
        "publikasi",
        "kebijakan",
        "kode_etik",
        "tindak_lanjut",
        "survei",
        "lainnya",
    ] = about("Jenis dokumen.", "Kind of document.", "keputusan")
    judul: Line = about("Judul dokumen.", "Title.", "Pembentukan Tim Supervisi")
    nomor: Line | None = about(
        "Nomor dokumen, teks bebas.",
        "Document number, free text.",
        "700/12/HK/437.12/2024",
        default=None,
    )
    tanggal: Date = about("Tanggal dokumen.", "Date of the document.", "2024-01-15")
    penetap: Id | None = about(
        "Jabatan yang menetapkan (id pejabat).", "Office that issued it.", "ppk", default=None
    )
    penandatangan: list[Id] = _ids("Jabatan penanda tangan.", "Signing offices.", ["ppk", "pyb"])
    unsur_pegawai: bool | None = about(
        "Ditandatangani juga oleh wakil pegawai?",
        "Signed by representatives of staff too?",
        True,
        default=None,
    )
    berkas: Line | None = about(
        "Letak berkas di folder ini.", "Path in this folder.", "bukti/sk-tim.pdf", default=None
    )
    tautan: Line | None = about(
        "Tautan ke berkas.", "Link to the file.", "https://contoh.invalid/sk-tim", default=None
    )
    sha256: Sha256 | None = about("SHA-256 berkas.", "SHA-256 of the file.", "0" * 64, default=None)
    merujuk: list[Id] = _ids(
        "Bukti lain yang dirujuk dokumen ini.", "Other evidence it cites.", ["peta-asesmen"]
    )
    dasar_hukum: list[Line] = about(
        "Peraturan yang disebut dokumen ini.",
        "Regulations it cites.",
        ["permenpanrb-60-2020"],
        default_factory=list,
    )
    keterangan: Line | None = about("Catatan.", "Note.", "Halaman 4", default=None)


class Outputs(Record):
    """Keluaran Tabel 3, tiap isian berupa daftar id bukti. | Outputs of Tabel 3, by evidence id."""

    tim_supervisi: list[Id] = _ids("Penetapan tim.", "Team decree.", ["sk-tim"])
    selaras_rb: list[Id] = _ids(
        "Keselarasan dengan tim RB.", "Fit with the reform team.", ["sk-rb"]
    )
    deklarasi: list[Id] = _ids("Pencanangan atau deklarasi.", "Declaration.", ["deklarasi"])
    selaras_zi: list[Id] = _ids("Keselarasan dengan ZI.", "Fit with the integrity zone.", ["zi"])
    peta_asesmen: list[Id] = _ids("Peta asesmen.", "Assessment map.", ["peta-asesmen"])
    rencana_aksi: list[Id] = _ids("Rencana aksi.", "Action plan.", ["renaksi"])
    roadmap: list[Id] = _ids("Roadmap maturitas.", "Maturity roadmap.", ["roadmap"])
    panduan: list[Id] = _ids("Panduan pelatihan.", "Training guide.", ["panduan"])
    kurikulum: list[Id] = _ids("Kurikulum.", "Curriculum.", ["kurikulum"])
    silabus: list[Id] = _ids("Silabus.", "Syllabus.", ["silabus"])
    rencana_pelatihan: list[Id] = _ids("Rencana pelatihan.", "Training plan.", ["rencana-latih"])
    penetapan_agen: list[Id] = _ids("Penetapan agen perubahan.", "Agent decree.", ["sk-ap"])
    lainnya: list[Id] = _ids("Keluaran lain.", "Other outputs.", ["notulen-1"])


class PreparationActivity(Record):
    """Kegiatan tahap persiapan (Tabel 3). | An activity of the preparation stage (Tabel 3)."""

    id: Id = about("Pengenal unik.", "Unique id.", "keg-tim")
    jenis: Literal[
        "pembentukan_tim",
        "deklarasi_komitmen",
        "asesmen_awal",
        "rencana_aksi",
        "kurikulum",
        "agen_perubahan",
        "tambahan",
    ] = about("Jenis kegiatan; 'tambahan' bebas urutan.", "Kind of activity.", "pembentukan_tim")
    judul: Line | None = about("Nama kegiatan.", "Title.", "Pembentukan Tim", default=None)
    mulai: Date = about("Hari mulai.", "First day.", "2024-01-08")
    selesai: Date | None = about(
        "Hari selesai; kosong berarti masih berjalan.",
        "Last day; absent means still running.",
        "2024-01-19",
        default=None,
    )
    penanggung_jawab: Id | None = about("Id pejabat.", "Office in charge.", "pyb", default=None)
    tujuan: Line | None = about("Tujuan.", "Aim.", "Koordinasi lintas unit", default=None)
    keluaran: Outputs = about(
        "Keluaran kegiatan.", "Outputs.", {"tim_supervisi": ["sk-tim"]}, default_factory=Outputs
    )
    menggantikan: Id | None = about(
        "Id kegiatan yang direvisi.", "Activity that this revises.", "keg-tim", default=None
    )
    alasan: Line | None = about(
        "Alasan kegiatan tambahan atau revisi.", "Reason.", "Mutasi pejabat", default=None
    )


class Preparation(Record):
    """Tahap persiapan. | The preparation stage."""

    kegiatan: list[PreparationActivity] = about(
        "Enam kegiatan utama dan tambahan.", "Activities.", [], default_factory=list
    )


class Occurrence(Record):
    """Satu kejadian kegiatan utama. | One occurrence of a continuous activity."""

    tanggal: Date = about("Tanggal kejadian.", "Date.", "2024-07-10")
    uraian: Line | None = about("Uraian singkat.", "Short description.", "Apel", default=None)
    metode: list[Method] = about(
        "Metode Tabel 4.", "Methods of Tabel 4.", ["media_daring"], default_factory=list
    )
    faktor: list[Factor] = about(
        "Faktor pembangun integritas.", "Factors.", ["keyakinan.idealisme"], default_factory=list
    )
    aspek: list[Literal["pemantauan", "evaluasi"]] = about(
        "Untuk pemantauan_evaluasi.", "Facet.", ["pemantauan"], default_factory=list
    )
    bukti: list[Id] = _ids("Bukti kejadian.", "Evidence.", ["lap-kampanye-1"])


class MainActivity(Record):
    """Kegiatan utama yang terus menerus (Tabel 4). | A continuous activity (Tabel 4)."""

    id: Id = about("Pengenal unik.", "Unique id.", "kampanye")
    jenis: Literal[
        "kampanye_integritas",
        "wadah_berbagi",
        "penguatan_kepemimpinan",
        "penguatan_kapasitas",
        "pemantauan_evaluasi",
    ] = about("Jenis kegiatan utama.", "Kind.", "kampanye_integritas")
    judul: Line | None = about("Nama kegiatan.", "Title.", "ASN Jujur", default=None)
    penanggung_jawab: Id | None = about("Id pejabat.", "Office in charge.", "pyb", default=None)
    tujuan: list[Line] = about(
        "Tujuan Tabel 4.", "Aims of Tabel 4.", ["komunikasi terencana"], default_factory=list
    )
    kejadian: list[Occurrence] = about("Kejadian.", "Occurrences.", [], default_factory=list)


class SubstageActivity(Record):
    """Kegiatan subtahap (Tabel 5 sampai 8). | An activity of a subtahap (Tabel 5 to 8)."""

    id: Id = about("Pengenal.", "Id.", "sadar-pimpinan")
    jenis: Literal["penguatan_kepemimpinan", "penguatan_kapasitas", "alternatif"] = about(
        "Jenis kegiatan.", "Kind.", "penguatan_kapasitas"
    )
    level: Literal["dasar", "menengah", "atas", "ahli"] | None = about(
        "Level penguatan kapasitas.", "Capacity level.", "dasar", default=None
    )
    uraian: Line | None = about("Uraian.", "Description.", "Kelas dasar", default=None)
    mulai: Date = about("Hari mulai.", "First day.", "2024-07-10")
    selesai: Date | None = about("Hari selesai.", "Last day.", "2024-07-12", default=None)
    penanggung_jawab: Id | None = about("Id pejabat.", "Office in charge.", "pyb", default=None)
    baris: list[UpToFour] = about(
        "Nomor sub-baris Tabel 6 atau 7 yang dijalankan.",
        "Sub-rows of Tabel 6 or 7 covered.",
        [1],
        default_factory=list,
    )
    tujuan: list[Line] = about("Tujuan.", "Aims.", ["role model"], default_factory=list)
    cara: list[Way] = about("Cara melakukan.", "Methods.", ["pelatihan"], default_factory=list)
    media: list[Medium] = about("Media.", "Media.", ["dalam_kelas"], default_factory=list)
    faktor: list[Factor] = about("Faktor.", "Factors.", ["daya_nalar"], default_factory=list)
    kriteria: list[Leaf] = about(
        "Kriteria yang dituju.", "Criteria aimed at.", ["p60-kesadaran-k1"], default_factory=list
    )
    mendukung: list[Id] = _ids("Elemen organisasi pendukung.", "Backing elements.", ["org-kode"])
    acuan_asesmen: bool | None = about(
        "Disusun dari hasil asesmen awal?", "Based on the initial assessment?", True, default=None
    )
    alasan_penyesuaian: Line | None = about(
        "Alasan penyesuaian dari tabel.", "Why it departs from the table.", "Shift", default=None
    )
    bukti: list[Id] = _ids("Bukti kegiatan.", "Evidence.", ["lap-kelas"])


class Attestation(Record):
    """Pernyataan capaian satu kriteria. | A statement on one achievement criterion."""

    ketentuan: Leaf = about("Id kriteria.", "Clause of the criterion.", "p60-kesadaran-k1")
    status: Literal["tercapai", "sebagian", "belum"] = about("Capaian.", "State.", "tercapai")
    tanggal: Date = about("Tanggal pernyataan.", "Date.", "2024-12-10")
    penilai: Id = about("Id pejabat yang menilai.", "Assessing office.", "tim")
    bukti: list[Id] = _ids("Bukti capaian.", "Evidence.", ["ba-sadar"])
    catatan: Line | None = about("Catatan.", "Note.", "Sampel 3 unit", default=None)


class Substage(Record):
    """Satu subtahap untuk satu kelompok. | One subtahap for one group."""

    jenis: Literal["kesadaran", "pemahaman", "penerimaan", "kepemilikan"] = about(
        "Nama subtahap.", "Name.", "kesadaran"
    )
    kelompok: Id | None = about(
        "Id kelompok; wajib bila daftar kelompok diisi.",
        "Group; needed when groups are declared.",
        "semua",
        default=None,
    )
    mulai: Date = about("Hari mulai.", "First day.", "2024-07-01")
    selesai: Date | None = about("Hari selesai.", "Last day.", "2024-12-20", default=None)
    kegiatan: list[SubstageActivity] = about("Kegiatan.", "Activities.", [], default_factory=list)
    kriteria: list[Attestation] = about("Capaian.", "Attestations.", [], default_factory=list)


class Implementation(Record):
    """Tahap pelaksanaan. | The implementation stage."""

    kegiatan_utama: list[MainActivity] = about(
        "Lima kegiatan utama.", "Continuous activities.", [], default_factory=list
    )
    subtahap: list[Substage] = about("Empat subtahap.", "Subtahap.", [], default_factory=list)


class Result(Record):
    """Hasil gabungan per domain; sel di bawah 5 dikosongkan. | Grouped result; no cell under 5."""

    domain: Domain = about("Domain.", "Domain.", "keyakinan")
    n: Cell = about("Jumlah peserta.", "Participants.", 412)
    rerata: float | None = about("Rerata skor.", "Mean score.", 71.4, default=None)
    derajat: Line | None = about("Derajat menurut norma.", "Grade.", "baik", default=None)
    sebaran: dict[str, Cell] = about(
        "Sebaran per derajat.", "Distribution by grade.", {"baik": 210}, default_factory=dict
    )


class Index(Record):
    """Indeks integritas organisasi. | Organisational integrity index."""

    nilai: float = about("Nilai.", "Value.", 74.2)
    rumus: Line = about("Rumus.", "Formula.", "rerata tertimbang")
    n: Cell = about("Jumlah peserta.", "Participants.", 412)


class Assessment(Record):
    """Penilaian dengan tes atau nontes. | An assessment by test or non-test."""

    id: Id = about("Pengenal unik.", "Unique id.", "akhir-tes")
    jenis: Literal["akhir", "berkala"] = about("'berkala' tidak dihitung akhir.", "Kind.", "akhir")
    format: Literal["tes", "nontes"] = about("Format.", "Format.", "tes")
    subjek: Literal["pegawai", "agen_perubahan"] = about(
        "Siapa yang dinilai.", "Who is assessed.", "pegawai", default="pegawai"
    )
    kelompok: Id | None = about("Id kelompok.", "Group.", "semua", default=None)
    mulai: Date = about("Hari mulai.", "First day.", "2026-03-02")
    selesai: Date | None = about("Hari selesai.", "Last day.", "2026-03-20", default=None)
    domain: list[Domain] = about("Domain.", "Domains.", ["keyakinan"], default_factory=list)
    skala: Literal["interval", "lainnya"] | None = about(
        "Skala pengukuran.", "Scale.", "interval", default=None
    )
    format_pertanyaan: Literal["pilihan_paksa", "lainnya"] | None = about(
        "Format pertanyaan.", "Question format.", "pilihan_paksa", default=None
    )
    analisis: list[Line] = about("Metode analisis.", "Analysis.", ["irt"], default_factory=list)
    teknik: list[Literal["rekam_jejak", "observasi", "wawancara_terstruktur", "lainnya"]] = about(
        "Teknik nontes.", "Non-test techniques.", ["observasi"], default_factory=list
    )
    sumber: list[
        Literal["lingkungan_kerja", "lembaga_pemantau", "lembaga_pengawas", "uji_publik", "lainnya"]
    ] = about("Sumber rekam jejak.", "Sources.", ["uji_publik"], default_factory=list)
    instrumen: list[Id] = _ids("Bukti instrumen.", "Instrument.", ["instrumen-tes"])
    norma: list[Id] = _ids("Bukti tabel norma.", "Norm table.", ["norma-tes"])
    hasil: list[Result] = about("Hasil gabungan.", "Results.", [], default_factory=list)
    indeks: Index | None = about("Indeks organisasi.", "Index.", None, default=None)
    tafsiran: Line | None = about("Tafsiran.", "Interpretation.", "Cukup baik", default=None)
    kegunaan: list[Literal["profil_individu", "perbaikan"]] = about(
        "Kegunaan hasil.", "Uses.", ["perbaikan"], default_factory=list
    )
    bukti: list[Id] = _ids("Bukti pelaksanaan.", "Evidence.", ["lap-tes"])


class Use(Record):
    """Pemanfaatan hasil penilaian. | A use of assessment results."""

    id: Id = about("Pengenal unik.", "Unique id.", "manfaat-1")
    sasaran: Literal["individu", "organisasi"] = about("Sasaran.", "Target.", "individu")
    tanggal: Date = about("Tanggal.", "Date.", "2026-05-11")
    uraian: Line = about("Uraian.", "Description.", "Rencana pengembangan")
    penilaian: list[Id] = _ids("Id penilaian yang dipakai.", "Assessments used.", ["akhir-tes"])
    bukti: list[Id] = _ids("Bukti tindak lanjut.", "Evidence.", ["tl-individu"])


class Monitoring(Record):
    """Pemantauan oleh pejabat. | Monitoring by an office."""

    oleh: Id = about("Id pejabat.", "Office.", "pyb")
    tindakan: Literal["pantau", "kendali"] = about("Tindakan.", "Act.", "pantau")
    tanggal: Date = about("Tanggal.", "Date.", "2024-03-28")
    uraian: Line | None = about("Uraian.", "Description.", "Rapat pantau", default=None)
    bukti: list[Id] = _ids("Bukti.", "Evidence.", ["notulen-1"])


class Strategy(Record):
    """Cara menjalankan komponen strategi (Tabel 2). | A strategy method (Tabel 2)."""

    komponen: Literal["kepemimpinan_ap", "sinergitas", "kapasitas"] = about(
        "Komponen.", "Component.", "kapasitas"
    )
    metode: Literal[
        "seleksi_ap",
        "penilaian_ap",
        "dialog_pimpinan",
        "monev_apip",
        "kode_etik",
        "perencanaan_penganggaran",
        "merit_talenta",
        "pengawasan_internal",
        "diklat",
        "mentoring",
        "penghargaan",
        "internalisasi_kode",
        "lainnya",
    ] = about("Metode.", "Method.", "diklat")
    uraian: Line | None = about(
        "Uraian; wajib bila lainnya.", "Description.", "Kelas", default=None
    )
    tanggal: list[Date] = about("Tanggal-tanggal.", "Dates.", ["2024-08-01"], default_factory=list)
    instrumen: list[Id] = _ids("Instrumen penilaian AP.", "Instrument.", ["instrumen-ap"])
    bukti: list[Id] = _ids("Bukti.", "Evidence.", ["sertifikat"])
    indikasi: Line | None = about("Indikasi hasil.", "Sign of success.", "Inovasi", default=None)


class OrganisationElement(Record):
    """Elemen sisi organisasi (Pasal 2, 7; Tabel 1; Bab II.E, IV). | An organisational element."""

    id: Id = about("Pengenal unik.", "Unique id.", "org-kode")
    jenis: Literal[
        "zi",
        "merit",
        "renaksi_rbn",
        "talenta",
        "nilai",
        "kode_etik",
        "keteladanan",
        "disiplin",
        "antikorupsi",
        "sanksi",
        "penghargaan",
        "kebijakan_internalisasi",
        "kebijakan",
        "wbs",
        "benturan_kepentingan",
        "lhkpn_lhkasn",
        "upg",
        "pengendalian_kecurangan",
        "akuntabilitas_keuangan",
        "integritas_pimpinan",
        "anggaran_kinerja",
        "regulasi",
        "pendanaan",
        "pedoman",
        "lainnya",
    ] = about("Jenis elemen.", "Kind.", "kode_etik")
    nama: Line | None = about("Nama.", "Name.", "Kode Etik ASN", default=None)
    mulai: Date | None = about("Berlaku sejak.", "In force from.", "2023-05-02", default=None)
    selesai: Date | None = about("Berlaku sampai.", "In force until.", None, default=None)
    bukti: list[Id] = _ids("Bukti.", "Evidence.", ["perbup-kode-etik"])


class AgentUnit(Record):
    """Jumlah agen perubahan satu unit. | Number of agents of change in one unit."""

    nama: Line = about("Nama unit.", "Unit.", "Sekretariat Daerah")
    jumlah: Positive = about("Jumlah agen.", "Number.", 6)
    rencana_aksi: list[Id] = _ids("Rencana aksi agen.", "Agents' action plan.", ["renaksi-ap"])


class Agents(Record):
    """Agen perubahan, dihitung per unit. | Agents of change, counted by unit."""

    target: Positive | None = about("Target.", "Target.", 60, default=None)
    unit: list[AgentUnit] = about("Unit.", "Units.", [], default_factory=list)


class Measure(Record):
    """Ukuran Pasal 3 ayat (1). | A measure of Pasal 3 (1)."""

    kode: Literal["kejujuran", "kepatuhan", "kerja_sama", "pengabdian"] = about(
        "Ukuran.", "Measure.", "kejujuran"
    )
    hasil: Line | None = about("Hasil dalam kata.", "Result in words.", "baik", default=None)
    alasan: Line | None = about(
        "Alasan bila belum diukur.", "Why not measured.", "Siklus depan", default=None
    )
    bukti: list[Id] = _ids("Bukti.", "Evidence.", ["lap-penilaian"])


class MaturityState(Record):
    """Keadaan maturitas pada satu tanggal. | Maturity on one date."""

    tanggal: Date = about("Tanggal.", "Date.", "2024-03-08")
    level: UpToFour | None = about("Level.", "Level.", 1, default=None)
    sebaran: dict[Literal["1", "2", "3", "4"], Cell] = about(
        "Jumlah pegawai per level.", "Headcount by level.", {"1": 2900}, default_factory=dict
    )
    bukti: list[Id] = _ids("Bukti.", "Evidence.", ["peta-asesmen"])


class MaturityTarget(Record):
    """Satu sasaran roadmap. | One target of the roadmap."""

    uraian: Line = about("Uraian.", "Description.", "80% pegawai mencapai pemahaman")
    indikator: Line | None = about("Indikator.", "Indicator.", "persen", default=None)
    satuan: Line | None = about("Satuan.", "Unit.", "persen pegawai", default=None)
    nilai: float | None = about("Nilai.", "Value.", 80, default=None)
    level: UpToFour | None = about("Level.", "Level.", 2, default=None)
    tenggat: Date | None = about("Tenggat.", "Due date.", "2025-06-30", default=None)
    terkait: Line | None = about("Faktor terkait.", "Linked to.", "daya_nalar", default=None)


class Maturity(Record):
    """Maturitas integritas (Bab I.C dan II.D). | Integrity maturity (Bab I.C and II.D)."""

    dasar: MaturityState | None = about("Garis awal.", "Baseline.", None, default=None)
    target: list[MaturityTarget] = about("Sasaran.", "Targets.", [], default_factory=list)
    capaian: list[MaturityState] = about("Capaian.", "Measured later.", [], default_factory=list)
    ambang_kelulusan: Share | None = about(
        "Ambang kelulusan yang dinyatakan rencana aksi (persen); ditampilkan, tidak dihitung.",
        "Pass share declared in the action plan (percent); shown, not computed.",
        80,
        default=None,
    )


class ClauseJudgement(Record):
    """Penilaian unit atas satu ketentuan. | The unit's own judgement on one clause."""

    ketentuan: ClauseId = about("Id ketentuan.", "Clause.", "p60-persiapan-6-ap-memadai")
    status: Literal["terpenuhi", "belum_terpenuhi"] = about("Putusan.", "Judgement.", "terpenuhi")
    alasan: Line = about("Alasan.", "Reason.", "Satu agen tiap unit")
    penilai: Id = about("Id pejabat.", "Office.", "tim")
    tanggal: Date = about("Tanggal.", "Date.", "2026-06-25")
    bukti: list[Id] = _ids("Bukti.", "Evidence.", ["sk-ap"])


class Fulfilment(Record):
    """Pemenuhan satu butir paket daftar periksa. | One item of a checklist pack."""

    ketentuan: ClauseId = about("Id ketentuan.", "Clause.", "se22-1")
    status: Literal["terpenuhi", "sebagian", "belum", "tidak_berlaku"] = about(
        "Status.", "State.", "terpenuhi"
    )
    tanggal: Date = about("Tanggal.", "Date.", "2026-01-20")
    bukti: list[Id] = _ids("Bukti.", "Evidence.", ["se-internal"])
    catatan: Line | None = about("Catatan.", "Note.", "Sejak 2022", default=None)


class Dossier(Record):
    """Berkas program pembangunan integritas. | The dossier of an integrity programme."""

    schema_: str | None = about(
        "Letak skema ini.", "Where this schema is.", "dossier.schema.json", default=None,
        alias="$schema",
    )  # fmt: skip
    versi: Literal["1.0"] = about("Versi format.", "Format version.", "1.0")
    keterangan: Line | None = about(
        "Keterangan bebas.", "Free note.", "Contoh fiktif", default=None
    )
    konteks: Line | None = about(
        "Keadaan khusus instansi.", "Special circumstances.", "Kepulauan", default=None
    )
    instansi: Agency = about(
        "Instansi.",
        "Agency.",
        {"nama": "Kabupaten Contoh Jaya (fiktif)", "jenis": "kabupaten", "jumlah_pegawai": 4213},
    )
    siklus: Cycle = about(
        "Siklus.", "Cycle.", {"nomor": 1, "mulai": "2024-01-08", "selesai": "2026-06-30"}
    )
    pengajuan: Submission = about(
        "Pengajuan.", "Submission.", {"nomor": 3, "tanggal": "2026-07-06", "jenis": "berkala"}
    )
    pejabat: list[Official] = about("Daftar pejabat.", "Offices.", [], default_factory=list)
    kelompok: list[Group] = about("Daftar kelompok.", "Groups.", [], default_factory=list)
    bukti: list[Evidence] = about("Daftar bukti.", "Evidence registry.", [], default_factory=list)
    persiapan: Preparation = about("Persiapan.", "Preparation.", {}, default_factory=Preparation)
    pelaksanaan: Implementation = about(
        "Pelaksanaan.", "Implementation.", {}, default_factory=Implementation
    )
    penilaian: list[Assessment] = about("Penilaian.", "Assessments.", [], default_factory=list)
    pemanfaatan: list[Use] = about("Pemanfaatan.", "Uses.", [], default_factory=list)
    pemantauan: list[Monitoring] = about("Pemantauan.", "Monitoring.", [], default_factory=list)
    strategi: list[Strategy] = about("Strategi.", "Strategy.", [], default_factory=list)
    organisasi: list[OrganisationElement] = about(
        "Sisi organisasi.", "Organisational side.", [], default_factory=list
    )
    agen_perubahan: Agents | None = about("Agen perubahan.", "Agents.", None, default=None)
    ukuran: list[Measure] = about("Empat ukuran.", "Four measures.", [], default_factory=list)
    maturitas: Maturity | None = about("Maturitas.", "Maturity.", None, default=None)
    penilaian_ketentuan: list[ClauseJudgement] = about(
        "Penilaian mandiri per ketentuan.", "Self-judgements.", [], default_factory=list
    )
    pemenuhan: list[Fulfilment] = about(
        "Paket daftar periksa.", "Checklist packs.", [], default_factory=list
    )
