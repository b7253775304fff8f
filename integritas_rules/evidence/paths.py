"""Which paths may name a file in the dossier's folder: plain, relative, the same on any system.

Nothing is opened here. What a folder holds on one system must be the same file on another, so
what only one of them accepts is refused on all.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from integritas_rules.model import Text

LONGEST_NAME, LONGEST_PATH = 255, 1000
"""In bytes of UTF-8: the limit of common file systems, and one that leaves room for a folder."""

_RESERVED = re.compile(r"(CON|PRN|AUX|NUL|CLOCK\$|(COM|LPT)[0-9¹²³])( *\.|$)", re.IGNORECASE)
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}")
_DRIVE = re.compile(r"[A-Za-z]:")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")

Check = Callable[[str], object]


def _parts(path: str) -> list[str]:
    return path.split("/")


def _any(test: Callable[[str], object]) -> Check:
    return lambda path: any(test(part) for part in _parts(path))


_REFUSED: tuple[tuple[Check, Text], ...] = (
    (
        lambda path: not path.isprintable(),
        Text("memuat karakter yang tak terlihat", "it holds characters that can't be seen"),
    ),
    (
        lambda path: _ADDRESS.match(path) and not _DRIVE.fullmatch(path[:2]),
        Text("itu alamat, bukan letak berkas", "that's an address, not the place of a file"),
    ),
    (
        _DRIVE.match,
        Text("diawali huruf kandar", "it begins with a drive letter"),
    ),
    (
        lambda path: "\\" in path,
        Text("memakai garis miring terbalik (\\)", "it has backslashes (\\)"),
    ),
    (
        lambda path: path.startswith(("/", "~")),
        Text("bukan letak di dalam folder dosier", "it isn't within the dossier's folder"),
    ),
    (
        _any(lambda part: part == ".."),
        Text("memuat “..”, yang keluar dari folder", "it holds “..”, which leaves the folder"),
    ),
    (
        _any(lambda part: part in ("", ".")),
        Text("memuat bagian kosong atau “.”", "it has an empty part or “.”"),
    ),
    (
        _ENCODED.search,
        Text("memuat sandi alamat web seperti %20", "it holds web address codes such as %20"),
    ),
    (
        lambda path: set(path) & set('<>:"|?*'),
        Text("memuat salah satu dari < > : \" | ? *", "it holds one of < > : \" | ? *"),
    ),
    (
        _any(_RESERVED.match),
        Text("memakai nama yang dikhususkan Windows", "it uses a name that Windows reserves"),
    ),
    (
        _any(lambda part: part != part.strip() or part.endswith(".")),
        Text("ada nama yang diapit spasi atau berakhir titik",
             "a name begins or ends with a space, or ends with a dot"),
    ),
    (
        lambda path: len(path.encode()) > LONGEST_PATH
        or any(len(part.encode()) > LONGEST_NAME for part in _parts(path)),
        Text("terlalu panjang", "it is too long"),
    ),
)  # fmt: skip
"""In this order, so that a path is refused for what says most about it."""

LINKED = Text("ada tautan simbolik di jalurnya", "there is a symbolic link on the way")
TWIN = Text(
    "ada jalur lain yang hanya berbeda huruf besar-kecil atau penulisannya",
    "another path differs from it only in letter case or encoding",
)


def refusal(path: str) -> Text | None:
    """Why ``path`` may not be opened, or ``None`` for a plain relative path."""
    return next((why for test, why in _REFUSED if test(path)), None)


def is_folder(path: str) -> bool:
    """Whether the path says itself that it is a folder."""
    return path.endswith("/") and refusal(path.rstrip("/")) is None


def folded(path: str) -> str:
    """What paths share that some file systems take for the same."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def twins(paths: Iterable[str]) -> Mapping[str, str]:
    """Every path that isn't the only spelling of its name, with another spelling."""
    spelled: dict[str, set[str]] = defaultdict(set)
    for path in paths:
        spelled[folded(path)].add(path)
    return {path: min(same - {path}) for same in spelled.values() if len(same) > 1 for path in same}
