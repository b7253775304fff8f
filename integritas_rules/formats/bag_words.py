"""What the commands on bags say."""

from __future__ import annotations

from integritas_rules.model import Text

PACKED = Text(
    "{file} ditulis: dosier, {n} berkas bukti dan laporan.",
    "Wrote {file}: dossier, {n} evidence files and report.",
)
LINKS_STAY = Text(
    "Hanya tautan, jadi tidak ikut terkemas: {n}.",
    "Links only, so not in the bag: {n}.",
)
INCOMPLETE = Text(
    "Belum lengkap: {ids}. Ini tercatat di bag-info.txt.",
    "Incomplete: {ids}. bag-info.txt says so.",
)
NEXT = Text("Penerima membukanya dengan: integritas evidence unpack {file} -o FOLDER",
            "The receiver opens it with: integritas evidence unpack {file} -o FOLDER")  # fmt: skip
UNPACKED = Text(
    "Kemasan utuh; isinya di {folder}.", "The bag is intact; its content is in {folder}."
)
HOLDS = Text(
    "{agency}, pengajuan {number} ({kind}) tanggal {day}, sidik {digest}…",
    "{agency}, submission {number} ({kind}) of {day}, digest {digest}…",
)
STATED_INCOMPLETE = Text(
    "Pengirim menyatakan buktinya belum lengkap.", "The sender states that evidence is lacking."
)
SAME = Text(
    "Laporan di dalamnya sama dengan hasil pemeriksaan sekarang.",
    "The report in it is what a check gives now.",
)
DIFFERENT = Text(
    "Laporan di dalamnya berbeda dari hasil pemeriksaan sekarang.",
    "The report in it differs from what a check gives now.",
)
UNCOMPARED = Text(
    "Laporan di dalamnya belum dapat dibandingkan (dibuat dengan paket atau versi lain).",
    "The report in it can't be compared (made with another pack or version).",
)
CHECK_NEXT = Text("Berikutnya: integritas check {file}", "Next: integritas check {file}")
