"""Whether a file is what its name says, by its first bytes (format specifications of each)."""

from __future__ import annotations

from integritas_rules.model import Text

_ZIP, _OLE = (b"PK\x03\x04", b"PK\x05\x06"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)

BEGINNINGS: dict[str, tuple[bytes, ...]] = {
    "pdf": (b"%PDF-",),
    "docx": _ZIP,
    "xlsx": _ZIP,
    "pptx": _ZIP,
    "odt": _ZIP,
    "ods": _ZIP,
    "zip": _ZIP,
    "doc": _OLE,
    "xls": _OLE,
    "ppt": _OLE,
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "png": (b"\x89PNG\r\n\x1a\n",),
    "gif": (b"GIF87a", b"GIF89a"),
    "tif": (b"II*\x00", b"MM\x00*"),
    "tiff": (b"II*\x00", b"MM\x00*"),
    "rtf": (b"{\\rtf",),
}
"""What a file with that ending begins with."""

PROGRAMS = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe")
"""How programs begin; none is a document."""

_WEB_PAGE = (b"<!doctype html", b"<html")


def mismatch(name: str, head: bytes) -> Text | None:
    """What is odd about a file of that name that begins so; ``None`` when nothing is."""
    if head.startswith(PROGRAMS):
        return PROGRAM
    ending = name.rpartition("/")[2].rpartition(".")[2].lower()
    expected = BEGINNINGS.get(ending)
    if expected is None or head.startswith(expected):
        return None
    if ending == "pdf" and b"%PDF-" in head:
        return None  # some scanners put a few bytes before; every reader allows it
    shown = ending.upper()
    if head.lstrip().lower().startswith(_WEB_PAGE):
        return Text(
            f"bernama {shown}, isinya halaman web (mungkin halaman masuk yang terunduh)",
            f"named {shown}, but it holds a web page (perhaps a login page was downloaded)",
        )
    return Text(f"bernama {shown}, isinya bukan {shown}", f"named {shown}, but it isn't {shown}")


PROGRAM = Text("isinya program, bukan dokumen", "it holds a program, not a document")
