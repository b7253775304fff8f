"""What outputs as JSON share: places, citations, figures, the dossier."""

from __future__ import annotations

from integritas_rules.schema.base import Int, Record, about


class LocationOut(Record):
    """Tempat dalam dosier. | A place in the dossier."""

    pointer: str = about("JSON Pointer (RFC 6901).", "JSON Pointer (RFC 6901).", "/persiapan")
    line: Int | None = about("Baris, mulai 1.", "Line, from 1.", 12)
    column: Int | None = about("Kolom, mulai 1.", "Column, from 1.", 7)


class CitationOut(Record):
    """Kutipan. | Citation."""

    document: str = about("Dokumen.", "Document.", "Permen PANRB 60/2020")
    locator: str = about("Letak.", "Locator.", "Pasal 4 ayat (2)")
    anchor: str = about("Frasa penanda.", "Anchor phrase.", "secara berurutan")


class FigureOut(Record):
    """Angka dengan penyebutnya. | A figure with its denominator."""

    part: Int = about("Pembilang.", "Numerator.", 16)
    whole: Int = about("Penyebut.", "Denominator.", 16)


class DossierOut(Record):
    """Dosier yang diperiksa. | The dossier checked."""

    name: str = about("Nama seperti diberikan.", "Name as given.", "dosier.json")
    digest: str = about("SHA-256 berkas.", "SHA-256 of the file.", "sha256:…")
    agency: str = about("Instansi.", "Agency.", "Kabupaten Contoh (fiktif)")
