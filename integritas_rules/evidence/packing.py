"""Dossier, evidence and report put into one bag: beside its place first, then moved there whole."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from integritas_rules import __version__
from integritas_rules.errors import InvalidBag, InvalidSetting, Problem
from integritas_rules.evidence import bag as tags
from integritas_rules.evidence.bag import OWN, bag
from integritas_rules.evidence.folder import Folder, Refused
from integritas_rules.evidence.paths import folded
from integritas_rules.evidence.pieces import Examination, Piece, State
from integritas_rules.loading.echo import quoted
from integritas_rules.model import Text

BLOCK = 1024 * 1024
_ZIP_DAY = (1980, 1, 1, 0, 0, 0)
_FILE_MODE = (stat.S_IFREG | 0o644) << 16
_ANY = (State.RIGHT, State.UNSEALED, State.DIFFERS)


def lacking(seen: Examination) -> list[Piece]:
    """The pieces that keep a bag from being complete; those with a link only don't."""
    fine = (State.RIGHT, State.UNSEALED, State.LINK)
    return [p for p in seen.pieces if p.look.state not in fine]


def information(seen: Examination, as_of: str) -> dict[str, str]:
    """The tags of ``bag-info.txt``: nothing of the machine, nothing of the clock."""
    data, short = seen.dossier.data, lacking(seen)
    cycle, submission = data["siklus"]["nomor"], data["pengajuan"]["nomor"]
    info = {
        tags.ORGANISATION: data["instansi"]["nama"],
        tags.IDENTIFIER: f"siklus {cycle}, pengajuan {submission}",
        tags.BAGGED_ON: as_of,
        tags.AGENT: f"integritas-rules {__version__}",
        tags.DIGEST: seen.dossier.digest,
        tags.COMPLETE: "false" if short else "true",
    }
    if short:
        info[tags.LACKING] = ", ".join(f"{p.id} ({p.look.state})" for p in short)
    return info


def pack(
    target: Path, seen: Examination, folder: Folder, own: Mapping[str, bytes], as_of: str,
    replace: bool = False,
) -> int:  # fmt: skip
    """Write the bag to ``target``: a zip file if it is named so, else a folder.

    ``own`` are the bag's own files by name. Returns how many pieces of evidence are in it. Raises
    :class:`InvalidBag` when a file changed meanwhile or has a name of the bag's own, and
    :class:`InvalidSetting` when it can't be written; then nothing is.
    """
    files = _evidence(seen)
    try:
        with _beside(target) as work:
            place = work / _name(seen)
            place.mkdir()
            for name, content in own.items():
                (place / name).write_bytes(content)
            for path, digest in files.items():
                _copy(folder, path, digest, place / path)
            bag(place, information(seen, as_of))
            done = _zipped(place, work) if target.suffix == ".zip" else place
            _put(done, target, replace)
    except OSError as error:
        message = _CANT_WRITE.within(why=error.strerror or "")
        raise InvalidSetting([Problem(message, _CHECK_PLACE, file=target.as_posix())]) from None
    return len(files)


def _name(seen: Examination) -> str:
    """The name of the bag within a zip: of what it holds, not of where it is put."""
    data = seen.dossier.data
    return f"siklus-{data['siklus']['nomor']}-pengajuan-{data['pengajuan']['nomor']}"


def _evidence(seen: Examination) -> dict[str, str]:
    """The files to pack, with the digest each had when it was examined."""
    taken = {folded(name) for name in OWN}
    files: dict[str, str] = {}
    for piece in seen.pieces:
        if piece.path and piece.look.sha256 and piece.look.state in _ANY:
            if folded(piece.path.split("/")[0]) in taken:
                spot = seen.dossier.locate(f"{piece.pointer}/berkas")
                message = _TAKEN.within(path=quoted(piece.path))
                name = seen.dossier.name
                raise InvalidBag([Problem(message, _MOVE, name, spot.line, spot.column)])
            files[piece.path] = piece.look.sha256
    return dict(sorted(files.items()))


def _copy(folder: Folder, path: str, digest: str, target: Path) -> None:
    """Copy a file of evidence; it must still be the one that was examined."""
    target.parent.mkdir(parents=True, exist_ok=True)
    hashed = hashlib.sha256()
    try:
        with folder.opened(path) as source, target.open("xb") as copy:
            for block in iter(lambda: source.read(BLOCK), b""):
                hashed.update(block)
                copy.write(block)
    except Refused:
        hashed = hashlib.sha256()
    if hashed.hexdigest() != digest:
        raise InvalidBag([Problem(_CHANGED.within(path=quoted(path)), _AGAIN)])


def _zipped(place: Path, work: Path) -> Path:
    """The bag in a zip file that is the same for the same content, on any machine.

    Nothing is compressed: what is evidence mostly is already, and compressors differ.
    """
    made = work / f"{place.name}.zip"
    paths = sorted(p for p in place.rglob("*") if p.is_file())
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for path in paths:
            entry = zipfile.ZipInfo(path.relative_to(work).as_posix(), _ZIP_DAY)
            entry.create_system, entry.external_attr = 3, _FILE_MODE
            entry.file_size = path.stat().st_size
            with path.open("rb") as source, archive.open(entry, "w") as into:
                shutil.copyfileobj(source, into, BLOCK)
    return made


@contextmanager
def _beside(target: Path) -> Iterator[Path]:
    """A folder of our own on the disk of ``target``, gone afterwards."""
    work = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}."))
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _put(made: Path, target: Path, replace: bool) -> None:
    """Move what was made to its place, in one step; only a file may be replaced."""
    if made.is_file():
        with made.open("rb+") as file:
            os.fsync(file.fileno())
    if made.is_file() and replace:
        os.replace(made, target)
    elif target.exists():
        raise FileExistsError(17, os.strerror(17))
    else:
        os.rename(made, target)


_TAKEN = Text(
    "Nama {path} dipakai kemasan itu sendiri.", "The bag itself uses the name {path}."
)  # fmt: skip
_MOVE = Text(
    "Pindahkan bukti itu ke folder, misalnya bukti/.", "Move that file to a folder, such as bukti/."
)
_CHANGED = Text(
    "Berkas {path} berubah sewaktu dikemas.", "The file {path} changed while it was packed."
)
_AGAIN = Text("Tutup penyuntingnya, lalu kemas lagi.", "Close its editor, then pack again.")
_CANT_WRITE = Text("Kemasan belum dapat ditulis ({why}).", "Can't write the bag ({why}).")
_CHECK_PLACE = Text(
    "Periksa bahwa foldernya ada, boleh ditulisi, dan nama itu belum terpakai.",
    "Check that the folder exists and may be written to, and that the name is free.",
)
