"""A bag is verified whole, in a folder of our own; only then does its content reach its place."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from integritas_rules.errors import InvalidBag, InvalidSetting, Problem
from integritas_rules.evidence.archive import MOST_FILES, Rejected, brought
from integritas_rules.evidence.bag import ALGORITHMS, DOSSIER, BadBag, validated
from integritas_rules.evidence.paths import refusal
from integritas_rules.loading.dossier import parse_dossier
from integritas_rules.loading.echo import quoted
from integritas_rules.loading.text import LIMIT
from integritas_rules.model import Text

_LINE = re.compile(r"([0-9a-fA-F]{32,128})[ \t]+\*?(\S.*)")
_MANIFEST = re.compile(r"(tag)?manifest-([a-z0-9]+)\.txt")


def unpack(source: Path, target: Path) -> Mapping[str, str]:
    """Verify the bag at ``source``, then put its content at ``target``; returns its tags.

    ``target`` must not exist, or be an empty folder. Raises :class:`InvalidBag` for a bag that is
    broken, incomplete, unsafe or without a dossier, ``InvalidDossier`` when that can't be read as
    one, and :class:`InvalidSetting` when ``target`` can't be written; nothing reaches it then.
    """
    _free(target)
    try:
        work = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}."))
        try:
            info = _verified(source, work / "bag")
            payload = work / "bag" / "data"
            payload.chmod(0o777 & ~_umask())
            os.rename(payload, target)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    except OSError as error:
        message = _CANT_WRITE.within(why=error.strerror or "")
        raise InvalidSetting([Problem(message, _CHECK_PLACE, file=target.as_posix())]) from None
    return info


def _verified(source: Path, into: Path) -> Mapping[str, str]:
    try:
        brought(source, into)
        _complete(into)
        info = validated(into)
        parse_dossier(_small(into / "data" / DOSSIER), DOSSIER)
        return info
    except Rejected as rejected:
        why = rejected.why
    except BadBag:
        why = _CHECKSUMS
    raise InvalidBag([Problem(_REFUSED.within(why=why), _ASK_AGAIN, file=source.as_posix())])


def _complete(bag: Path) -> None:
    """Each manifest lists exactly what is there, plainly; the library is more lenient."""
    there = {p.relative_to(bag).as_posix() for p in bag.rglob("*") if not p.is_dir()}
    if "fetch.txt" in there:
        raise Rejected(_FETCH)
    payload = {name for name in there if name.startswith("data/")}
    for name in there - payload:
        _small(bag / name)
    kinds = {name: m for name in there if (m := _MANIFEST.fullmatch(name))}
    tagged = {n for n in there - payload if not n.startswith("tagmanifest-")}
    for tag, listed in ((None, payload), ("tag", tagged)):
        own = {name: m[2] for name, m in kinds.items() if m[1] == tag}
        if not set(own.values()) & set(ALGORITHMS):
            raise Rejected(_UNSEALED)
        for name in sorted(own):
            if odd := _listed(bag / name) ^ listed:
                raise Rejected(_DIFFERS.within(manifest=quoted(name), path=quoted(min(odd))))
    if f"data/{DOSSIER}" not in payload:
        raise Rejected(_NO_DOSSIER)


def _small(file: Path) -> bytes:
    """The bytes of a file that nobody needs to be large, so that it can be held whole."""
    if file.stat().st_size > LIMIT:
        raise Rejected(_TOO_LONG.within(path=quoted(file.name)))
    return file.read_bytes()


def _listed(manifest: Path) -> set[str]:
    """The paths in a manifest, each safe and there once."""
    names: set[str] = set()
    for name in _lines(manifest):
        if why := refusal(name):
            raise Rejected(_UNSAFE.within(path=quoted(name), why=why))
        if name in names:
            raise Rejected(_TWICE.within(path=quoted(name)))
        names.add(name)
    return names


def _lines(manifest: Path) -> Iterator[str]:
    try:
        text = _small(manifest).decode("utf-8")
    except UnicodeDecodeError:
        raise Rejected(_BROKEN.within(path=quoted(manifest.name))) from None
    lines = text.split("\n")
    if len(lines) > 2 * MOST_FILES:
        raise Rejected(_BROKEN.within(path=quoted(manifest.name)))
    for line in lines:
        if not line.strip():
            continue
        found = _LINE.fullmatch(line.rstrip("\r"))
        if found is None:
            raise Rejected(_BROKEN.within(path=quoted(manifest.name)))
        yield found[2]


def _free(target: Path) -> None:
    """Refuse a place where something is already."""
    if target.is_symlink() or (target.exists() and not (target.is_dir() and _empty(target))):
        raise InvalidSetting([Problem(_TAKEN, _ELSEWHERE, file=target.as_posix())])


def _empty(folder: Path) -> bool:
    with os.scandir(folder) as entries:
        return next(entries, None) is None


def _umask() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return umask


_REFUSED = Text("Kemasan ditolak: {why}.", "The bag is refused: {why}.")
_ASK_AGAIN = Text(
    "Tidak ada yang dibuka. Mintalah pengirim mengemas dan mengirimnya lagi.",
    "Nothing was unpacked. Ask the sender to pack it and send it again.",
)
_FETCH = Text(
    "sebagian isinya ada di jaringan (fetch.txt)", "part of it is on a network (fetch.txt)"
)
_UNSEALED = Text(
    "manifes sha256 atau sha512 belum ada", "there is no sha256 or sha512 manifest"
)  # fmt: skip
_DIFFERS = Text(
    "daftar {manifest} dan isinya berbeda pada {path}",
    "{manifest} and the content differ at {path}",
)
_NO_DOSSIER = Text("dosiernya tidak ada", "there is no dossier in it")
_UNSAFE = Text("nama {path}: {why}", "the name {path}: {why}")
_TWICE = Text("nama {path} didaftar dua kali", "the name {path} is listed twice")
_TOO_LONG = Text("{path} terlalu besar", "{path} is too large")
_BROKEN = Text("{path} rusak", "{path} is broken")
_CHECKSUMS = Text(
    "isinya tidak cocok dengan sidik atau keterangannya",
    "its content doesn't match its checksums or tags",
)  # fmt: skip
_TAKEN = Text("Di sini sudah ada isinya.", "Something is here already.")
_ELSEWHERE = Text("Pilih folder yang belum ada.", "Choose a folder that doesn't exist yet.")
_CANT_WRITE = Text("Isinya belum dapat ditulis ({why}).", "Can't write the content ({why}).")
_CHECK_PLACE = Text(
    "Periksa bahwa folder di atasnya ada dan boleh ditulisi.",
    "Check that the folder above it exists and may be written to.",
)
