"""The verbs of `integritas record` as a table: what each is about, its options, and its act."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from integritas_rules.model import Text
from integritas_rules.recording import happenings, registers
from integritas_rules.recording.entry import Entry, Recorded
from integritas_rules.words import plain


@dataclass(frozen=True, slots=True)
class Option:
    """An option: the field of the record that it fills in, or what else it names."""

    flag: str
    name: str
    help: Text
    required: bool = False
    many: bool = False
    field: bool = True
    metavar: str = "TEXT"


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb: a line on it, what its argument is, its options and the act."""

    summary: Text
    about: Text | None
    options: tuple[Option, ...]
    act: Callable[[Entry], Recorded]
    example: str
    """One line, without the name of the tool; ``{dossier}`` stands for the file."""


def _date(name: str, required: bool = True) -> Option:
    return Option("--date", name, _DATE, required, metavar="YYYY-MM-DD")


_DATE = Text("Tanggal kejadian (TTTT-BB-HH).", "The day it happened (YYYY-MM-DD).")
_GROUP = Option("--group", "group", Text("Id kelompok pegawai.", "Id of the group of staff."),
                field=False, metavar="ID")  # fmt: skip
_ID = Option("--id", "id", Text("Id catatan; bawaan: dibuatkan.", "Id; default: one is made."),
             metavar="ID")  # fmt: skip
_WHICH = Option("--id", "id", Text("Id catatan, bila ada beberapa.", "Id, if there are several."),
                field=False, metavar="ID")  # fmt: skip
_OFFICE = Option("--responsible", "penanggung_jawab",
                 Text("Id pejabat penanggung jawab.", "Id of the office in charge."),
                 metavar="ID")  # fmt: skip
_EVIDENCE = Option("--evidence", "bukti", Text("Id bukti (boleh berulang).",
                                               "Id of evidence (repeatable)."),
                   many=True, metavar="ID")  # fmt: skip
_FACTOR = Option("--factor", "faktor", Text("Faktor pembangun integritas (boleh berulang).",
                                            "Factor (repeatable)."), many=True)  # fmt: skip
_ITEM = Text("KEGIATAN", "STEP")
_IDENT = plain("ID")

VERBS: dict[str, Verb] = {
    "start": Verb(
        Text("Catat bahwa suatu kegiatan, subtahap atau penilaian dimulai.",
             "Record that an activity, subtahap or assessment began."),
        _ITEM, (_date("mulai"), _GROUP, _OFFICE, _ID), happenings.start,
        "start {dossier} pembentukan_tim --date 2026-02-02 --responsible pyb",
    ),
    "finish": Verb(
        Text("Catat bahwa kegiatan itu selesai.", "Record that it ended."),
        _ITEM, (_date("selesai"), _GROUP, _WHICH), happenings.finish,
        "finish {dossier} pembentukan_tim --date 2026-02-20",
    ),
    "occurrence": Verb(
        Text("Catat satu kejadian kegiatan utama.", "Record one occurrence of a main activity."),
        _ITEM, (
            _date("tanggal"),
            Option("--method", "metode", Text("Metode Tabel 4 (boleh berulang).",
                                              "Method of Tabel 4 (repeatable)."), many=True),
            _FACTOR,
            Option("--aspect", "aspek", Text("pemantauan atau evaluasi (boleh berulang).",
                                             "pemantauan or evaluasi (repeatable)."), many=True),
            _EVIDENCE,
        ), happenings.occurrence,
        "occurrence {dossier} kampanye_integritas --date 2026-09-09 --method media_daring",
    ),
    "activity": Verb(
        Text("Catat satu kegiatan dalam subtahap (Tabel 5 sampai 8).",
             "Record one activity of a subtahap (Tabel 5 to 8)."),
        _ITEM, (
            Option("--kind", "jenis", Text("Jenis kegiatan.", "Kind of activity."), required=True),
            _date("mulai"),
            Option("--until", "selesai", Text("Hari selesai.", "Last day."), metavar="YYYY-MM-DD"),
            Option("--level", "level", Text("Level penguatan kapasitas.", "Capacity level.")),
            Option("--row", "baris", Text("Sub-baris tabel (boleh berulang).",
                                          "Sub-row of the table (repeatable)."), many=True),
            Option("--way", "cara", Text("Cara (boleh berulang).", "Method (repeatable)."),
                   many=True),
            Option("--media", "media", Text("Media (boleh berulang).", "Medium (repeatable)."),
                   many=True),
            _FACTOR, _EVIDENCE, _OFFICE, _GROUP, _ID,
        ), happenings.activity,
        "activity {dossier} kesadaran --kind penguatan_kapasitas --level dasar --date 2026-08-03",
    ),
    "evidence": Verb(
        Text("Daftarkan bukti, dan rujuk dari keluaran atau catatan lain.",
             "Register a piece of evidence, and refer to it from an output or record."),
        _IDENT, (
            Option("--kind", "jenis", Text("Jenis dokumen.", "Kind of document.")),
            Option("--title", "judul", Text("Judul dokumen.", "Title of the document.")),
            Option("--number", "nomor", Text("Nomor dokumen.", "Number of the document.")),
            _date("tanggal", required=False),
            Option("--by", "penetap", Text("Id pejabat yang menetapkan.", "Id of the office that "
                                           "issued it."), metavar="ID"),
            Option("--signed-by", "penandatangan", Text("Id penanda tangan (boleh berulang).",
                                                        "Signing office (repeatable)."),
                   many=True, metavar="ID"),
            Option("--file", "berkas", Text("Letak berkas.", "Where the file is."),
                   metavar="FILE"),
            Option("--link", "tautan", Text("Tautan ke berkas.", "Link to the file."),
                   metavar="URL"),
            Option("--cites", "merujuk", Text("Id bukti yang dirujuk dokumen itu (boleh berulang).",
                                              "Evidence that it cites (repeatable)."),
                   many=True, metavar="ID"),
            Option("--law", "dasar_hukum", Text("Peraturan yang disebutnya (boleh berulang).",
                                                "Regulation that it cites (repeatable)."),
                   many=True),
            Option("--for", "for", Text(
                "Yang dibuktikannya: keluaran, langkah, id catatan, atau letak (boleh berulang).",
                "What it proves: an output, step, record id, or place (repeatable)."),
                many=True, field=False, metavar="PLACE"),
            _GROUP,
        ), registers.evidence,
        "evidence {dossier} sk-tim --kind keputusan --title \"Pembentukan Tim\" --date 2026-02-16 "
        "--by ppk --file bukti/sk-tim.pdf --for tim_supervisi",
    ),
    "attest": Verb(
        Text("Nyatakan capaian kriteria, penilaian atas ketentuan, atau pemenuhan anjuran.",
             "State a criterion's achievement, a judgement on a clause, or a fulfilment."),
        Text("KETENTUAN", "CLAUSE"), (
            Option("--status", "status", Text(
                "Keadaannya: tercapai, sebagian …, atau terpenuhi …",
                "The state: tercapai, sebagian …, or terpenuhi …"), required=True),
            _date("tanggal"),
            Option("--assessor", "penilai", Text("Id pejabat yang menilai.",
                                                 "Id of the assessing office."), metavar="ID"),
            Option("--reason", "alasan", Text("Alasan, untuk penilaian atas ketentuan.",
                                              "Reason, for a judgement on a clause.")),
            _EVIDENCE,
            Option("--note", "catatan", Text("Catatan.", "Note.")),
            _GROUP,
        ), registers.attest,
        "attest {dossier} p60-kesadaran-k1 --status tercapai --date 2026-11-27 --assessor tim "
        "--evidence survei-1",
    ),
    "submission": Verb(
        Text("Perbarui pengajuan: tanggal, nomor, jenis.",
             "Update the submission: date, number, kind."),
        None, (
            _date("tanggal"),
            Option("--number", "nomor", Text("Nomor urut pengajuan.", "Serial number."),
                   metavar="N"),
            Option("--kind", "jenis", Text("berkala atau akhir.", "berkala or akhir.")),
        ), registers.submission,
        "submission {dossier} --date 2026-12-31 --number 2",
    ),
    "official": Verb(
        Text("Daftarkan jabatan yang berperan (tanpa nama orang).",
             "Register an office that takes part (no person's name)."),
        _IDENT, (
            Option("--role", "peran", Text("Peran dalam program.", "Role in the programme."),
                   required=True),
            Option("--office", "jabatan", Text("Nama jabatan.", "Name of the office."),
                   required=True),
            Option("--tier", "tingkat", Text("Tingkat pimpinan.", "Tier of leadership.")),
        ), registers.official,
        "official {dossier} tim --role tim --office \"Ketua Tim Integritas\"",
    ),
    "group": Verb(
        Text("Daftarkan kelompok pegawai.", "Register a group of staff."),
        _IDENT, (
            Option("--name", "nama", Text("Nama kelompok.", "Name of the group."), required=True),
            Option("--count", "jumlah", Text("Jumlah pegawai.", "Headcount."), required=True,
                   metavar="N"),
            Option("--staff", "status_kepegawaian", Text("pns, pppk (boleh berulang).",
                                                         "pns, pppk (repeatable)."), many=True),
        ), registers.group,
        "group {dossier} semua --name \"Seluruh pegawai\" --count 3215",
    ),
    "add": Verb(
        Text("Tambahkan catatan pada daftar lain, misalnya pemantauan atau organisasi.",
             "Add a record to another list, such as pemantauan or organisasi."),
        Text("DAFTAR", "LIST"), (
            Option("--date", "tanggal", _DATE, many=True, metavar="YYYY-MM-DD"), _EVIDENCE,
        ), registers.add,
        "add {dossier} pemantauan --date 2026-02-12 --set oleh=pyb --set tindakan=pantau",
    ),
    "amend": Verb(
        Text("Ubah isian suatu catatan yang sudah ada.", "Change fields of a record."),
        Text("ID|LETAK", "ID|PLACE"), (), registers.amend,
        "amend {dossier} keg-tim --set selesai=2026-02-21",
    ),
}  # fmt: skip
"""The verbs by name."""
