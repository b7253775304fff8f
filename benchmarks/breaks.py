"""Known ways to break a lawful dossier, each with the chosen clauses that must then be found."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

Data = dict[str, Any]
Change = Callable[[Data], None]


class Break(NamedTuple):
    """A way to break a dossier: the part that it touches, what it does, and what must be found."""

    area: str
    apply: Change
    clauses: frozenset[str]


def broken(area: str, change: Change, *clauses: str) -> Break:
    """A row of the table."""
    return Break(area, change, frozenset(f"p60-{name}" for name in clauses))


def records(data: Data, way: str) -> Iterator[Data]:
    """The records of the lists at a way such as ``pelaksanaan/subtahap/kegiatan``."""
    found: list[Any] = [data]
    for name in way.split("/"):
        inner = [r[name] for r in found if name in r]
        found = [i for v in inner for i in (v if isinstance(v, list) else [v])]
    yield from found


def matches(record: Data, wanted: Data) -> bool:
    """Whether a record has these members."""
    return all(record.get(key) == value for key, value in wanted.items())


def without(way: str, **wanted: Any) -> Change:
    """Records go."""
    parent, _, name = way.rpartition("/")

    def change(data: Data) -> None:
        for holder in records(data, parent) if parent else (data,):
            holder[name] = [r for r in holder[name] if not matches(r, wanted)]

    return change


def lacking(way: str, member: str, **wanted: Any) -> Change:
    """Records lose a member."""

    def change(data: Data) -> None:
        for record in records(data, way):
            if matches(record, wanted):
                record.pop(member, None)

    return change


def having(way: str, member: str, value: Any, **wanted: Any) -> Change:
    """Records get another value."""

    def change(data: Data) -> None:
        for record in records(data, way):
            if matches(record, wanted):
                record[member] = value

    return change


def all_of(*changes: Change) -> Change:
    """Several changes as one."""

    def change(data: Data) -> None:
        for one in changes:
            one(data)

    return change


_PREPARED = "persiapan/kegiatan"
_OUTPUTS = "persiapan/kegiatan/keluaran"
_STAGES = "pelaksanaan/subtahap"
_ACTS = "pelaksanaan/subtahap/kegiatan"
_MAIN = "pelaksanaan/kegiatan_utama"
_OWNERSHIP = (
    "kepemilikan-keg-1-kepemimpinan",
    "kepemilikan-keg-1-kepemimpinan-m1",
    "kepemilikan-keg-2-kapasitas",
    "kepemilikan-keg-2-kapasitas-d1",
)
_ALL_OF_PREPARATION = (
    "tahap-persiapan",
    "pasal5-2",
    "b2b-komitmen",
    "b4-komitmen",
    "persiapan-1-tim",
    "persiapan-1-tim-supervisi",
    "persiapan-1-tim-penetap",
    "persiapan-1-tim-selaras-rb",
    "persiapan-2-komitmen",
    "persiapan-2-komitmen-dokumen",
    "persiapan-3-asesmen",
    "persiapan-3-asesmen-peta",
    "persiapan-3-asesmen-dipakai",
    "persiapan-4-renaksi",
    "persiapan-4-renaksi-dokumen",
    "persiapan-4-renaksi-roadmap",
    "persiapan-5-kurikulum",
    "persiapan-5-kurikulum-panduan",
    "persiapan-5-kurikulum-kurikulum",
    "persiapan-5-kurikulum-silabus",
    "persiapan-5-kurikulum-rencana",
    "persiapan-6-ap",
    "persiapan-6-ap-ditetapkan",
)

BREAKS = (
    broken("pejabat", having("pejabat", "peran", "pimpinan", id="pyb"),
           "pasal5-1", "b4-komitmen", "pyb-pantau-mengendalikan"),
    broken("persiapan", lacking(_OUTPUTS, "tim_supervisi"),
           "persiapan-1-tim-supervisi", "persiapan-1-tim-penetap"),
    broken("persiapan", having("bukti", "penetap", "kadis-didik", id="sk-tim"),
           "persiapan-1-tim-penetap"),
    broken("persiapan", lacking(_OUTPUTS, "selaras_rb"), "persiapan-1-tim-selaras-rb"),
    broken("persiapan", without(_PREPARED, jenis="pembentukan_tim"), "persiapan-1-tim",
           "persiapan-1-tim-supervisi", "persiapan-1-tim-penetap", "persiapan-1-tim-selaras-rb"),
    broken("persiapan", having("bukti", "unsur_pegawai", False, id="deklarasi"), "b2b-komitmen"),
    broken("persiapan", having("bukti", "jenis", "laporan", id="deklarasi"),
           "persiapan-2-komitmen-dokumen"),
    broken("persiapan", having("bukti", "penandatangan", ["ppk", "camat-hulu"], id="deklarasi"),
           "b4-komitmen"),
    broken("persiapan", without("bukti", id="deklarasi"),
           "persiapan-2-komitmen-dokumen", "b2b-komitmen", "b4-komitmen"),
    broken("persiapan", lacking(_OUTPUTS, "roadmap"), "persiapan-4-renaksi-roadmap"),
    broken("persiapan", all_of(lacking("bukti", "merujuk", id="renaksi"),
                             lacking("bukti", "merujuk", id="roadmap")),
           "persiapan-3-asesmen-dipakai"),
    broken("persiapan", all_of(lacking("bukti", "dasar_hukum", id="sk-tim"),
                             lacking("bukti", "dasar_hukum", id="renaksi")), "pasal5-2"),
    broken("persiapan", having("bukti", "tanggal", "2026-07-20", id="renaksi"),
           "persiapan-4-renaksi-dokumen"),
    broken("persiapan", lacking(_OUTPUTS, "peta_asesmen"),
           "persiapan-3-asesmen-peta", "persiapan-3-asesmen-dipakai"),
    broken("persiapan", lacking(_OUTPUTS, "silabus"), "persiapan-5-kurikulum-silabus"),
    broken("persiapan", having(_OUTPUTS, "panduan", ["panduan-lain"], panduan=["panduan"]),
           "persiapan-5-kurikulum-panduan"),
    broken("persiapan", lacking("bukti", "berkas", id="rencana-latih"),
           "persiapan-5-kurikulum-rencana"),
    broken("persiapan", having("bukti", "penetap", "apip", id="sk-agen"),
           "persiapan-6-ap-ditetapkan"),
    broken("persiapan", without(_PREPARED, jenis="agen_perubahan"),
           "persiapan-6-ap", "persiapan-6-ap-ditetapkan"),
    broken("persiapan", without(_PREPARED, jenis="deklarasi_komitmen"), "persiapan-2-komitmen",
           "persiapan-2-komitmen-dokumen", "b2b-komitmen", "b4-komitmen"),
    broken("persiapan", without(_PREPARED, jenis="asesmen_awal"), "persiapan-3-asesmen",
           "persiapan-3-asesmen-peta", "persiapan-3-asesmen-dipakai"),
    broken("persiapan", without(_PREPARED, jenis="rencana_aksi"), "persiapan-4-renaksi",
           "persiapan-4-renaksi-dokumen", "persiapan-4-renaksi-roadmap",
           "persiapan-3-asesmen-dipakai"),
    broken("persiapan", without(_PREPARED, jenis="kurikulum"), "persiapan-5-kurikulum",
           "persiapan-5-kurikulum-panduan", "persiapan-5-kurikulum-kurikulum",
           "persiapan-5-kurikulum-silabus", "persiapan-5-kurikulum-rencana"),
    broken("persiapan", without(_PREPARED), *_ALL_OF_PREPARATION),
    broken("target", lacking("maturitas/target", "tenggat"),
           "persiapan-4-renaksi-smart-timebound"),
    broken("target", lacking("maturitas/target", "indikator"),
           "persiapan-4-renaksi-smart-measurable"),
    broken("zi", without("organisasi", jenis="zi"), "b4-sinergis-zi"),
    broken("merit", without("organisasi", jenis="merit"), "b4-sinergis-merit"),
    broken("merit", lacking("bukti", "berkas", id="lap-merit"), "b4-sinergis-merit"),
    broken("disiplin", without("organisasi", jenis="disiplin"), "b2e-minimal-3"),
    broken("kode", having("bukti", "tanggal", "2026-08-01", id="perbup-kode-etik"),
           "b2e-standar", "b2e-sanksi"),
    broken("kode", without("organisasi", jenis="penghargaan"), "b2e-penghargaan"),
    broken("kode", lacking("organisasi", "bukti", jenis="kebijakan_internalisasi"),
           "b2e-kebijakan"),
    broken("berjalan", all_of(having("organisasi", "mulai", "2022-01-03"),
                              having("organisasi", "selesai", "2024-01-05")), "b2e-bersamaan"),
    broken("saluran", without("organisasi", jenis="wbs"), "strategi-sinergitas-m4-d"),
    broken("saluran", lacking("organisasi", "bukti", jenis="upg"), "strategi-sinergitas-m4-c"),
    broken("saluran", without("bukti", id="rekap-lhkpn"), "strategi-sinergitas-m4-b"),
    broken("strategi", without("strategi", metode="monev_apip"), "strategi-kepemimpinan-ap-m4"),
    broken("strategi", having("strategi", "tanggal", ["2024-08-21"], metode="dialog_pimpinan"),
           "strategi-kepemimpinan-ap-m3"),
    broken("strategi", lacking("strategi", "instrumen"), "strategi-kepemimpinan-ap-m2-i"),
    broken("strategi", without("strategi", komponen="sinergitas"), "strategi-sinergitas"),
    broken("strategi", without("strategi", komponen="kepemimpinan_ap"), "strategi-kepemimpinan-ap",
           "strategi-kepemimpinan-ap-m2-i", "strategi-kepemimpinan-ap-m3",
           "strategi-kepemimpinan-ap-m4"),
    broken("kapasitas", without("bukti", id="lap-diklat"), "strategi-kapasitas"),
    broken("kapasitas", having("bukti", "tanggal", "2026-07-07", id="lap-mentoring"),
           "strategi-kapasitas"),
    broken("subtahap", having(_ACTS, "mulai", "2025-11-03", id="milik-ahli"), "b3b-kurun"),
    broken("persiapan", having("siklus", "mulai", "2024-01-15"), "b3b-kurun"),
    broken("utama", having(_MAIN, "kejadian", [], jenis="wadah_berbagi"), "utama-2-wadah"),
    broken("utama", lacking(f"{_MAIN}/kejadian", "aspek"), "utama-5-monev-pemantauan"),
    broken("utama", without("bukti", id="lap-pemahaman"), "utama-1-kampanye", "utama-2-wadah",
           "utama-3-kepemimpinan", "utama-4-kapasitas", "utama-5-monev"),
    broken("utama", lacking(_MAIN, "kejadian", jenis="kampanye_integritas"), "utama-1-kampanye"),
    broken("faktor", all_of(lacking(f"{_MAIN}/kejadian", "faktor"), lacking(_ACTS, "faktor")),
           "pasal4-1-a", "pasal4-1-b", "pasal4-1-c"),
    broken("subtahap", lacking(_ACTS, "kriteria", id="sadar-pimpinan"), "kesadaran-indikator"),
    broken("subtahap", having(_ACTS, "level", "menengah", id="sadar-dasar"),
           "kesadaran-keg-2-kapasitas"),
    broken("subtahap", lacking(_ACTS, "media", id="sadar-pimpinan"),
           "kesadaran-keg-1-kepemimpinan"),
    broken("subtahap", without(_STAGES, jenis="pemahaman"), "pemahaman-kelembagaan",
           "pemahaman-keg-1-kepemimpinan", "pemahaman-keg-2-kapasitas"),
    broken("subtahap", without(_ACTS, id="paham-pimpinan"), "pemahaman-keg-1-kepemimpinan"),
    broken("subtahap", lacking(_ACTS, "bukti", id="paham-dengar"), "pemahaman-keg-2-kapasitas"),
    broken("subtahap", without("bukti", id="lap-terima-pimpinan"),
           "penerimaan-keg-1-kepemimpinan"),
    broken("subtahap", lacking(_ACTS, "cara", id="terima-nalar"), "penerimaan-keg-2-kapasitas"),
    broken("subtahap", without(_STAGES, jenis="kepemilikan"), *_OWNERSHIP),
    broken("subtahap", without(_STAGES), "tahap-pelaksanaan", "kesadaran-indikator",
           "kesadaran-keg-1-kepemimpinan", "kesadaran-keg-2-kapasitas", "pemahaman-kelembagaan",
           "pemahaman-keg-1-kepemimpinan", "pemahaman-keg-2-kapasitas",
           "penerimaan-keg-1-kepemimpinan", "penerimaan-keg-2-kapasitas", *_OWNERSHIP),
    broken("subtahap", having(_ACTS, "cara", ["pelatihan_pimpinan"], id="milik-pimpinan"),
           "kepemilikan-keg-1-kepemimpinan-m1"),
    broken("subtahap", having(_ACTS, "media", ["dialog"], id="milik-ahli"),
           "kepemilikan-keg-2-kapasitas-d1"),
    broken("tes", having("penilaian", "domain", ["keyakinan"], id="akhir-tes"),
           "tes-domain-daya-nalar", "tes-domain-keberanian"),
    broken("tes", lacking("penilaian", "format_pertanyaan", id="akhir-tes"), "tes-format"),
    broken("tes", having("penilaian", "skala", "lainnya", id="akhir-tes"), "tes-skala"),
    broken("tes", lacking("penilaian/hasil", "rerata"), "tes-angka"),
    broken("tes", lacking("penilaian", "norma", id="akhir-tes"), "tes-norma"),
    broken("tes", lacking("penilaian", "analisis", id="akhir-tes"), "tes-analisis"),
    broken("tes", without("penilaian", jenis="akhir"), "tahap-penilaian", "instrumen", "tes-angka",
           "tes-domain-keyakinan", "tes-domain-daya-nalar", "tes-domain-keberanian", "tes-skala",
           "tes-format", "tes-norma", "tes-analisis", "nontes"),
    broken("soal", having("bukti", "tanggal", "2026-06-01", id="soal-akhir"), "instrumen"),
    broken("nontes", lacking("penilaian", "teknik", format="nontes"), "nontes"),
    broken("manfaat", without("pemanfaatan", sasaran="individu"), "penilaian-manfaat-individu"),
    broken("manfaat", lacking("bukti", "berkas", id="tl-organisasi"),
           "penilaian-manfaat-organisasi"),
    broken("kendali", without("pemantauan", tindakan="kendali"), "pyb-pantau-mengendalikan"),
)  # fmt: skip
