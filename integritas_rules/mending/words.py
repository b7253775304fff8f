"""Why a repair is none but a matter of form, by the code of what was found."""

from __future__ import annotations

from dataclasses import replace

from integritas_rules.loading.echo import listed
from integritas_rules.loading.findings import Finding
from integritas_rules.loading.likeness import plain
from integritas_rules.model import Text

_WHY = {
    "kunci-tak-dikenal": Text("ejaan nama isian", "spelling of the key"),
    "pilihan": Text("ejaan pilihan yang tersedia", "spelling of one of the choices"),
    "tanggal": Text("bentuk tanggal: tahun-bulan-hari", "form of a date: year-month-day"),
    "bentuk": Text("bentuk pengenal", "form of an id or digest"),
    "jenis-nilai": Text("bentuk nilai", "form of the value"),
    "rujukan": Text("ejaan id yang terdaftar", "spelling of a registered id"),
    "rujukan-bukti": Text("ejaan id yang terdaftar", "spelling of a registered id"),
}
_FORM = Text("bentuk penulisan", "form of writing")
BLANKS = Text("spasi atau karakter tak terlihat", "blanks or invisible characters")
TWICE = Text("isian yang sama ditulis dua kali", "the same entry written twice")
EMPTY = Text("isian kosong yang boleh tidak ada", "an empty entry that may be left out")

form = plain
"""What an id looks like to people, whatever its dashes and case."""


def why(code: str) -> Text:
    """The reason for a repair of what was found under ``code``."""
    return _WHY.get(code, _FORM)


def asked(finding: Finding) -> Finding:
    """The finding with all that could be meant in its advice, where that is more than one thing."""
    offers = finding.mending.offers if finding.mending else ()
    if len(offers) < 2:
        return finding
    return replace(finding, advice=_CHOOSE.within(offers=listed([f'"{o}"' for o in offers])))


_CHOOSE = Text(
    "Bisa berarti: {offers}. Pilih yang benar; alat ini tidak memilihkan.",
    "It could mean: {offers}. Choose the right one; this tool doesn't choose for you.",
)
