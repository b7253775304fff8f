"""Rows as a table of DuckDB: the types of their columns, and Parquet from NDJSON.

DuckDB reads NDJSON and Parquet, groups in SQL, spills to disk, and is one wheel without further
dependencies. It is kept from the network and from looking for extensions.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

_TEXT, _COUNT, _TEXTS = "VARCHAR", "BIGINT", "VARCHAR[]"

COLUMNS = {
    "row": _COUNT,
    "n": _COUNT,
    "file": _TEXT,
    "member": _TEXT,
    "in_line": _COUNT,
    "digest": _TEXT,
    "agency": _TEXT,
    "kind": _TEXT,
    "code": _TEXT,
    "province": _TEXT,
    "parent": _TEXT,
    "staff": _COUNT,
    "cycle": _COUNT,
    "cycle_start": _TEXT,
    "cycle_end": _TEXT,
    "submission": _COUNT,
    "submitted": _TEXT,
    "submission_kind": _TEXT,
    "pack": _TEXT,
    "pack_version": _TEXT,
    "pack_digest": _TEXT,
    "parameters": _TEXT,
    "mode": _TEXT,
    "as_of": _TEXT,
    "review": _TEXT,
    "conclusion": _TEXT,
    "progress": _COUNT,
    "progress_of": _COUNT,
    "completeness": _COUNT,
    "completeness_of": _COUNT,
    "stage": _TEXT,
    "ended": _TEXTS,
    "achieved": _TEXTS,
    "criteria": "STRUCT(step VARCHAR, part BIGINT, whole BIGINT)[]",
    "error": _COUNT,
    "warning": _COUNT,
    "advice": _COUNT,
    "awaited": _COUNT,
    "belum_terpenuhi": _TEXTS,
    "belum_dibuktikan": _TEXTS,
    "perlu_penilaian": _TEXTS,
    "belum_jatuh_tempo": _TEXTS,
    "terhalang": _TEXTS,
    "dikecualikan": _TEXTS,
    "tidak_berlaku": _TEXTS,
    "galat": _TEXTS,
    "gaps": "STRUCT(clause VARCHAR, severity VARCHAR, status VARCHAR, basis VARCHAR,"
    " pointer VARCHAR, line BIGINT)[]",
    "preparation": 'STRUCT(kind VARCHAR, "start" VARCHAR, "end" VARCHAR, pointer VARCHAR)[]',
    "early_evidence": "STRUCT(id VARCHAR, date VARCHAR, pointer VARCHAR, event VARCHAR,"
    " event_date VARCHAR, days BIGINT)[]",
    "evidence": "STRUCT(id VARCHAR, kind VARCHAR, number VARCHAR, date VARCHAR, sha256 VARCHAR,"
    " link VARCHAR, pointer VARCHAR)[]",
    "problems": "STRUCT(code VARCHAR, message VARCHAR, message_en VARCHAR, advice VARCHAR,"
    ' advice_en VARCHAR, pointer VARCHAR, line BIGINT, "column" BIGINT)[]',
    "problems_of": _COUNT,
}
"""The columns of a row in their order, with their types."""

_LONGEST = 64 << 20
"""Bytes of the longest row that is read: far more than a row of the largest dossier."""


def connection() -> DuckDBPyConnection:
    """A database in memory with one thread, so that the same rows give the same bytes."""
    import duckdb

    return duckdb.connect(
        config={
            "threads": 1,
            "memory_limit": "512MB",
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
        }
    )


def parquet_from(part: Path, target: Path) -> None:
    """Write the rows in ``part`` (NDJSON) as Parquet, in their order."""
    with connection() as base:
        base.execute(
            f"COPY (SELECT * FROM {_ndjson(part)}) TO {_quoted(target)} "
            "(FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 4096)"
        )


def source(path: Path) -> str:
    """The table in SQL that a file of results is, by how its bytes begin."""
    with open(path, "rb") as file:
        parquet = file.read(4) == b"PAR1"
    return f"read_parquet({_quoted(path)})" if parquet else _ndjson(path)


def _ndjson(path: Path) -> str:
    columns = ", ".join(f"{_quoted(name)}: {_quoted(kind)}" for name, kind in COLUMNS.items())
    return (
        f"read_json({_quoted(path)}, format = 'newline_delimited', "
        f"maximum_object_size = {_LONGEST}, columns = {{{columns}}})"
    )


def _quoted(text: str | Path) -> str:
    """A literal of SQL."""
    return "'" + str(text).replace("'", "''") + "'"
