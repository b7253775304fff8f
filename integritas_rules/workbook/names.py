"""What the sheets are called (the same in both languages), and what an empty one starts with."""

from __future__ import annotations

from integritas_rules.model import Text
from integritas_rules.workbook.tables import DOSSIER, NUMBER, PARENT, REVIEW, Keys, Table

GUIDE, SUMMARY, LISTS = "Petunjuk", "Ringkasan", "Daftar"

_NAMES: dict[tuple[str, str], str] = {
    (DOSSIER, ""): "Identitas",
    (DOSSIER, "siklus/dibawa_dari"): "Dibawa Dari",
    (DOSSIER, "pejabat"): "Pejabat",
    (DOSSIER, "kelompok"): "Kelompok",
    (DOSSIER, "bukti"): "Bukti",
    (DOSSIER, "persiapan/kegiatan"): "Kegiatan Persiapan",
    (DOSSIER, "pelaksanaan/kegiatan_utama"): "Kegiatan Utama",
    (DOSSIER, "pelaksanaan/kegiatan_utama/*/kejadian"): "Kejadian",
    (DOSSIER, "pelaksanaan/subtahap"): "Subtahap",
    (DOSSIER, "pelaksanaan/subtahap/*/kegiatan"): "Kegiatan Subtahap",
    (DOSSIER, "pelaksanaan/subtahap/*/kriteria"): "Kriteria",
    (DOSSIER, "penilaian"): "Asesmen",
    (DOSSIER, "penilaian/*/hasil"): "Hasil Asesmen",
    (DOSSIER, "penilaian/*/hasil/*/sebaran"): "Sebaran Hasil",
    (DOSSIER, "pemanfaatan"): "Pemanfaatan",
    (DOSSIER, "pemantauan"): "Pemantauan",
    (DOSSIER, "strategi"): "Strategi",
    (DOSSIER, "organisasi"): "Organisasi",
    (DOSSIER, "agen_perubahan/unit"): "Agen per Unit",
    (DOSSIER, "ukuran"): "Ukuran",
    (DOSSIER, "maturitas/dasar/sebaran"): "Sebaran Maturitas Awal",
    (DOSSIER, "maturitas/target"): "Target Maturitas",
    (DOSSIER, "maturitas/capaian"): "Capaian Maturitas",
    (DOSSIER, "maturitas/capaian/*/sebaran"): "Sebaran Capaian",
    (DOSSIER, "penilaian_ketentuan"): "Penilaian Unit Lain",
    (DOSSIER, "pemenuhan"): "Pemenuhan",
    (REVIEW, ""): "Telaah",
    (REVIEW, "penilaian"): "Putusan Lain",
    (REVIEW, "pengecualian"): "Pengecualian",
    (REVIEW, "sanggahan"): "Sanggahan",
    (REVIEW, "tindak_lanjut"): "Tindak Lanjut",
}
_LONGEST = 31
"""Characters that a spreadsheet allows in a sheet's name."""

HOMES: dict[str, Keys] = {DOSSIER: ("penilaian_ketentuan",), REVIEW: ("penilaian",)}
"""Lists whose records stand in the rows of the clauses; only the rest has a sheet of its own."""

GROUPS = {DOSSIER: "unit", REVIEW: "telaah"}
"""How the columns of these records begin in the key row of a clause sheet."""

SCAFFOLD: dict[str, tuple[str, ...]] = {
    "persiapan/kegiatan": ("id", "jenis"),
    "pelaksanaan/kegiatan_utama": ("id", "jenis"),
    "pelaksanaan/subtahap": ("jenis",),
    "pelaksanaan/subtahap/*/kriteria": ("ketentuan",),
    "ukuran": ("kode",),
}
"""Fields that an empty sheet starts with. A row with nothing else isn't filled in yet, unless
another row belongs to it or it is marked as a record."""

RECORD = "!"
"""The mark of a row that is a record, though it says no more than an empty sheet does."""

EXTRA = Text(
    "Hanya untuk ketentuan di luar lembar-lembar ketentuan.",
    "Only for clauses that aren't on the sheets of clauses.",
)


def sheet_of(table: Table) -> str:
    """The sheet on which a table stands; a list new to the schema gets a name from its path."""
    path = "/".join(table.path)
    made = " ".join(p for p in table.path if p != "*").replace("_", " ").title()
    return _NAMES.get((table.file, path)) or made[-_LONGEST:].strip()


def keys_of(table: Table) -> tuple[str, ...]:
    """The columns that say which record a row is, before its fields."""
    number = (NUMBER,) if table.identity == NUMBER else ()
    return ((PARENT,) if table.nested else ()) + number


def scaffold_of(table: Table) -> tuple[str, ...]:
    """Fields that an empty sheet starts with."""
    return SCAFFOLD.get("/".join(table.path), ()) if table.file == DOSSIER else ()
