"""A dossier told again from its first day, as the commands of an officer who records it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

Command = list[str]

_OPTIONS = {
    "start": {"mulai": "--date", "penanggung_jawab": "--responsible", "kelompok": "--group",
              "id": "--id"},
    "occurrence": {"tanggal": "--date", "metode": "--method", "faktor": "--factor",
                   "aspek": "--aspect", "bukti": "--evidence"},
    "activity": {"mulai": "--date", "selesai": "--until", "jenis": "--kind", "level": "--level",
                 "baris": "--row", "cara": "--way", "media": "--media", "faktor": "--factor",
                 "bukti": "--evidence", "penanggung_jawab": "--responsible", "id": "--id"},
    "evidence": {"jenis": "--kind", "judul": "--title", "nomor": "--number", "tanggal": "--date",
                 "penetap": "--by", "penandatangan": "--signed-by", "berkas": "--file",
                 "tautan": "--link", "merujuk": "--cites", "dasar_hukum": "--law"},
    "attest": {"status": "--status", "tanggal": "--date", "penilai": "--assessor",
               "alasan": "--reason", "bukti": "--evidence", "catatan": "--note"},
    "official": {"peran": "--role", "jabatan": "--office", "tingkat": "--tier"},
    "group": {"nama": "--name", "jumlah": "--count", "status_kepegawaian": "--staff"},
    "amend": {},
    "submission": {"tanggal": "--date", "nomor": "--number", "jenis": "--kind"},
    "add": {"tanggal": "--date", "bukti": "--evidence"},
}  # fmt: skip


def told(data: Any, steps: list[str]) -> Iterator[Command]:
    """The commands, without the dossier's name, in an order that the machine allows.

    ``steps`` are those of the workflow, in its order.
    """
    for office in data.get("pejabat", ()):
        if office["id"] not in ("ppk", "pyb"):
            yield _command("official", office, office["id"], less=("id",))
    for group in data.get("kelompok", ()):
        yield _command("group", group, group["id"], less=("id",))
    for piece in data.get("bukti", ()):
        yield _command("evidence", piece, piece["id"], less=("id",))
    for element in data.get("organisasi", ()):
        yield _command("add", element, "organisasi")
    for step in steps:
        yield from _step(data, step)
    yield from _others(data)


def _command(verb: str, record: Any, *item: str, less: tuple[str, ...] = ()) -> Command:
    """A verb with the record's fields as options, or by ``--set`` where there is none."""
    command = [verb, *item]
    for key, value in record.items():
        if key in less or value is None:
            continue
        flag = _OPTIONS[verb].get(key)
        for one in _texts(value):
            command += [flag, one] if flag else ["--set", f"{key}={one}"]
    return command


def _texts(value: Any) -> list[str]:
    if isinstance(value, list) and any(isinstance(v, dict) for v in value):
        return [json.dumps(value, ensure_ascii=False)]
    if isinstance(value, list):
        return [str(v) for v in value]
    return [value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)]


def _step(data: Any, step: str) -> Iterator[Command]:
    for activity in data.get("persiapan", {}).get("kegiatan", ()):
        if activity["jenis"] == step or (
            step == "agen_perubahan" and activity["jenis"] not in _SIX
        ):
            extra = ("jenis", "selesai", "keluaran")
            yield _command("start", activity, activity["jenis"], less=extra)
            for output, pieces in activity.get("keluaran", {}).items():
                for piece in pieces:
                    yield ["evidence", piece, "--for", f"{activity['id']}.{output}"]
            if "selesai" in activity:
                finish = ["amend", activity["id"], "--set", f"selesai={activity['selesai']}"]
                main = activity["jenis"] == step and not activity.get("menggantikan")
                yield ["finish", step, "--date", activity["selesai"]] if main else finish
    for activity in data.get("pelaksanaan", {}).get("kegiatan_utama", ()):
        if step == "kesadaran":
            for occurrence in activity["kejadian"]:
                yield _command("occurrence", occurrence, activity["jenis"])
            made = activity["jenis"].replace("_", "-")
            yield _command("amend", activity, made, less=("jenis", "kejadian"))
    for stage in data.get("pelaksanaan", {}).get("subtahap", ()):
        if stage["jenis"] == step:
            yield _command("start", stage, step, less=("jenis", "selesai", "kegiatan", "kriteria"))
            yield from _inside(stage)
    for assessment in data.get("penilaian", ()) if step == "penilaian_akhir" else ():
        yield _command("add", assessment, "penilaian")
    for use in data.get("pemanfaatan", ()) if step == "pemanfaatan" else ():
        yield _command("add", use, "pemanfaatan")


_PLAIN = {
    "/": ("keterangan", "konteks", "maturitas", "$schema"),
    "/instansi": ("kode", "kode_provinsi", "induk"),
    "/siklus": ("dibawa_dari",),
    "/agen_perubahan": ("target",),
}
"""What is filled in where it belongs, by key."""
_SIX = ("pembentukan_tim", "deklarasi_komitmen", "asesmen_awal", "rencana_aksi", "kurikulum",
        "agen_perubahan")  # fmt: skip


def _inside(stage: Any) -> Iterator[Command]:
    own = ["--group", stage["kelompok"]] if stage.get("kelompok") else []
    for activity in stage.get("kegiatan", ()):
        yield [*_command("activity", activity, stage["jenis"]), *own]
    for criterion in stage.get("kriteria", ()):
        clause = criterion["ketentuan"]
        yield [*_command("attest", criterion, clause, less=("ketentuan",)), *own]
    if "selesai" in stage:
        yield ["finish", stage["jenis"], "--date", stage["selesai"], *own]


def _others(data: Any) -> Iterator[Command]:
    for section in ("pemantauan", "strategi", "ukuran"):
        for record in data.get(section, ()):
            yield _command("add", record, section)
    for unit in data.get("agen_perubahan", {}).get("unit", ()):
        yield _command("add", unit, "agen_perubahan.unit")
    for entry in data.get("pemenuhan", ()):
        yield _command("attest", entry, entry["ketentuan"], less=("ketentuan",))
    for place, keys in _PLAIN.items():
        held = data if place == "/" else data.get(place[1:], {})
        given = {key: held[key] for key in keys if held.get(key)}
        if given:
            yield _command("amend", given, place)
    yield _command("submission", data["pengajuan"])
    for judgement in data.get("penilaian_ketentuan", ()):
        yield _command("attest", judgement, judgement["ketentuan"], less=("ketentuan",))
