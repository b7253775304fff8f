"""The bytes of a workbook: opened with care, and written the same for the same content."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from typing import TYPE_CHECKING

from integritas_rules.errors import InvalidDossier, Problem
from integritas_rules.model import Text

if TYPE_CHECKING:
    from openpyxl import Workbook

MOST_FILES, MOST_BYTES = 500, 150 * 1024 * 1024
"""What a workbook may unpack to: hundreds of times a real one."""

_NOW = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms)")
_OLD = b"\xd0\xcf\x11\xe0"
_FIXED = (1980, 1, 1, 0, 0, 0)


def packed(book: Workbook, day: str) -> bytes:
    """The workbook as a file, with ``day`` for every time stamp."""
    first, made = io.BytesIO(), io.BytesIO()
    book.save(first)
    with zipfile.ZipFile(first) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                data = _NOW.sub(rb"\g<1>" + f"{day}T00:00:00Z".encode() + rb"\3", data)
            entry = zipfile.ZipInfo(name, _FIXED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, data)
    return made.getvalue()


def opened(raw: bytes, name: str) -> Workbook:
    """The workbook in ``raw``, formulas as formulas; raises ``InvalidDossier`` with one problem."""
    trouble = _trouble(raw)
    if trouble is None:
        try:
            return _loaded(raw)
        except Exception:  # noqa: BLE001 - openpyxl raises anything at all on a broken file
            trouble = _BROKEN
    raise InvalidDossier([Problem(*trouble, file=name, code="buku-kerja")])


def _loaded(raw: bytes) -> Workbook:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of features that it drops: none that is ours
        return load_workbook(io.BytesIO(raw), keep_links=False)


def _trouble(raw: bytes) -> tuple[Text, Text] | None:
    if raw.startswith(_OLD):
        return _OLD_OR_LOCKED
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return _inside(archive)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        return _NOT_A_WORKBOOK if not raw.startswith(b"PK") else _BROKEN


def _inside(archive: zipfile.ZipFile) -> tuple[Text, Text] | None:
    entries = archive.infolist()
    names = {e.filename for e in entries}
    if len(entries) > MOST_FILES or sum(e.file_size for e in entries) > MOST_BYTES:
        return _TOO_LARGE
    if "xl/workbook.bin" in names:
        return _OLD_OR_LOCKED
    if any(n.lower().endswith("vbaproject.bin") for n in names):
        return _MACROS
    if not {"xl/workbook.xml", "[Content_Types].xml"} <= names:
        return _NOT_A_WORKBOOK
    if b"macroEnabled" in archive.read("[Content_Types].xml"):
        return _MACROS
    for entry in entries:
        if entry.filename.endswith((".xml", ".rels", ".vml")):
            text = archive.read(entry)
            if (
                b"<!DOCTYPE" in text
                or b"<!ENTITY" in text
                or text[:2] in (b"\xff\xfe", b"\xfe\xff")
            ):
                return _BROKEN
    return None


_SAVE_AS = Text(
    "Simpan sebagai “Buku Kerja Excel (.xlsx)”, lalu coba lagi.",
    "Save it as “Excel Workbook (.xlsx)”, then try again.",
)
_ANEW = Text(
    "Buat buku kerja baru dengan integritas lke export, lalu salin isinya.",
    "Make a new workbook with integritas lke export, and copy the content over.",
)
_NOT_A_WORKBOOK = (
    Text("Ini bukan buku kerja Excel (.xlsx).", "This isn't an Excel workbook (.xlsx)."),
    _SAVE_AS,
)
_OLD_OR_LOCKED = (
    Text(
        "Buku kerja ini berformat lama (.xls, .xlsb) atau terkunci dengan sandi.",
        "This workbook has an old format (.xls, .xlsb) or is locked with a password.",
    ),
    _SAVE_AS,
)
_MACROS = (
    Text("Buku kerja ini memuat makro (.xlsm).", "This workbook holds macros (.xlsm)."),
    Text(
        "Simpan sebagai .xlsx tanpa makro, lalu coba lagi.",
        "Save it as .xlsx without macros, then try again.",
    ),
)
_TOO_LARGE = (
    Text("Isi buku kerja ini terlalu besar.", "What this workbook holds is too large."),
    _ANEW,
)
_BROKEN = (
    Text(
        "Buku kerja ini rusak dan belum dapat dibaca.", "This workbook is broken and can't be read."
    ),
    _ANEW,
)
