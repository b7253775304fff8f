"""`--scheduler` and Parquet: libraries of extras, told in one line when they aren't there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from integritas_rules.cli.outputs import missing_extra
from integritas_rules.errors import InvalidSetting

if TYPE_CHECKING:
    from integritas_rules.many.judge import Job, Judged, Numbered


def need(what: str, extra: str, module: str) -> None:
    """Refuse before any work is done when the library of an extra isn't installed."""
    if find_spec(module) is None:
        raise InvalidSetting([missing_extra(what, extra, module)])


def judged_by(
    address: str, chunks: Iterable[Sequence[Numbered]], job: Job
) -> Iterator[list[Judged]]:
    """The rows, made by the cluster whose scheduler is at ``address``."""
    from integritas_rules.many.cluster import judged

    return judged(chunks, job, address)


def to_parquet() -> Callable[[Path, Path], None]:
    """What turns NDJSON into Parquet."""
    from integritas_rules.many.tabular import parquet_from

    return parquet_from
