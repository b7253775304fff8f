"""The one place where dossiers are judged: a job and some dossiers → their rows.

A job is plain data, so that it can be sent to another process or machine; what it names is loaded
there once.
"""

from __future__ import annotations

import gc
import tempfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from integritas_rules import __version__
from integritas_rules.errors import IntegritasError, Problem
from integritas_rules.frozen import replace
from integritas_rules.many.reading import Item
from integritas_rules.many.row import VERSION, Mark, encoded, failed_row, mark, row_of
from integritas_rules.model import Pack, Text

ENGINE = f"integritas-rules {__version__}, row {VERSION}"

Numbered = tuple[int, Item]
"""A dossier with its number in the run."""

Judged = tuple[bytes, Mark]
"""A row as a line of NDJSON, and what the exit code must know of it."""


@dataclass(frozen=True, slots=True)
class Job:
    """How to judge: pack (with its files, packed, unless it is bundled), parameters, day and mode.

    ``digest`` and ``engine`` are what the pack and the tool must be wherever the work is done.
    """

    pack: str
    files: tuple[tuple[str, bytes], ...]
    parameters: tuple[tuple[str, str | int], ...]
    as_of: str | None
    mode: str
    digest: str
    engine: str = ENGINE


class WrongWorker(Exception):
    """What does the work isn't what the job asks for: another version of the tool or the pack."""


def job_for(
    name: str, pack: Pack, parameters: Sequence[tuple[str, str | int]], as_of: str | None, mode: str
) -> Job:
    """The job for a pack that was loaded as ``name``."""
    from integritas_rules.loading.pack import bundled_packs, find_pack

    files: tuple[tuple[str, bytes], ...] = ()
    if name not in bundled_packs():
        folder = find_pack(name)
        files = tuple(
            (p.name, zlib.compress(p.read_bytes())) for p in sorted(folder.glob("*.yaml"))
        )
    return Job(name if not files else pack.id, files, tuple(parameters), as_of, mode, pack.digest)


def judge(job: Job, items: Sequence[Numbered]) -> list[Judged]:
    """The rows of the dossiers; only :class:`WrongWorker` is raised."""
    if job.engine != ENGINE:
        raise WrongWorker(f"{job.engine} ≠ {ENGINE}")
    pack = _pack(job)
    rows = (_row(job, pack, item, number) for number, item in items)
    return [(encoded(row), mark(row)) for row in rows]


@lru_cache(maxsize=2)
def _pack(job: Job) -> Pack:
    """The pack of a job, loaded once in each process."""
    from integritas_rules.loading.pack import load_pack

    try:
        if not job.files:
            pack = load_pack(job.pack, dict(job.parameters))
        else:
            with tempfile.TemporaryDirectory() as folder:
                for name, raw in job.files:
                    (Path(folder) / name).write_bytes(zlib.decompress(raw))
                pack = load_pack(folder, dict(job.parameters))
    except IntegritasError as error:
        raise WrongWorker(str(error)) from None
    if pack.digest != job.digest:
        raise WrongWorker(f"{job.pack}: {pack.digest} ≠ {job.digest}")
    gc.freeze()  # a pack is never garbage: looking through it anew took a twentieth of a run
    return pack


def _row(job: Job, pack: Pack, item: Item, number: int) -> dict[str, object]:
    """One row; whatever goes wrong with this dossier stays in it."""
    from integritas_rules.audit import check
    from integritas_rules.loading.document import digest_of
    from integritas_rules.loading.dossier import parse_dossier
    from integritas_rules.loading.positions import unplaced

    if item.problem:
        return failed_row(item, number, None, [item.problem])
    try:
        dossier = parse_dossier(item.raw, item.name)
        if item.line is not None:  # the line is that of JSON Lines: none within it is asked for
            dossier = replace(dossier, locate=partial(unplaced, dossier.data))
        return row_of(item, number, check(pack, dossier, job.as_of, job.mode))
    except IntegritasError as error:
        problems = error.problems
    except Exception as error:  # noqa: BLE001 - one dossier must not end the run of all
        problems = (fault(type(error).__name__),)
    return failed_row(item, number, digest_of(item.raw), problems)


def fault(name: str) -> Problem:
    """A fault of the tool itself on one dossier."""
    return Problem(
        Text(f"Kesalahan di dalam alat ini ({name}).", f"A fault inside this tool ({name})."),
        Text("Periksa dosier ini sendiri dengan integritas check, dan laporkan.",
             "Check this dossier by itself with integritas check, and report it."),
        code="galat",
    )  # fmt: skip


def fatal(item: Item, number: int) -> Judged:
    """The row of a dossier that ended every process that took it up."""
    from integritas_rules.loading.document import digest_of

    row = failed_row(item, number, digest_of(item.raw), [_FATAL])
    return encoded(row), mark(row)


_FATAL = Problem(
    Text("Proses yang memeriksa dosier ini berhenti dua kali (mungkin kehabisan memori).",
         "The process that judged this dossier ended twice (perhaps it ran out of memory)."),
    Text("Periksa dosier ini sendiri dengan integritas check.",
         "Check this dossier by itself with integritas check."),
    code="proses",
)  # fmt: skip
