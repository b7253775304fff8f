"""Reports read back from the JSON that `check` wrote: one, an array of several, or one a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from integritas_rules.errors import InvalidReport, Problem
from integritas_rules.loading.document import read_for
from integritas_rules.loading.findings import problems
from integritas_rules.loading.positions import Locator
from integritas_rules.loading.structure import structure
from integritas_rules.loading.syntax import parse
from integritas_rules.loading.text import Unreadable, decode, name_of
from integritas_rules.model import Json, Text

Data = Mapping[str, Any]


def is_report(raw: bytes) -> bool:
    """Whether the bytes are meant as reports of a check, whatever may be wrong with them."""
    try:
        data = [item for item, _ in _documents(raw, "")]
    except Unreadable:
        return False
    return bool(data) and all(_looks_like_one(d) for d in data)


def load_reports(source: str | Path) -> list[Data]:
    """The reports in a file (``-``: standard input), in their order.

    Raises :class:`InvalidReport` with all that is wrong: no JSON, no report, another version's.
    """
    return parse_reports(read_for(source, InvalidReport), name_of(source))


def parse_reports(raw: bytes, name: str) -> list[Data]:
    """As :func:`load_reports`, from bytes under the name that the user gave."""
    from integritas_rules.schema.report import ReportOut

    broken: Unreadable | None = None
    found: list[Data] = []
    try:
        documents = list(_documents(raw, name))
    except Unreadable as error:
        broken = error
    if broken is not None:
        raise InvalidReport(broken.problems)
    for data, locator in documents:
        if not _looks_like_one(data):
            raise InvalidReport([Problem(*_NONE, file=name, line=1, column=1)])
        amiss = list(structure(data, ReportOut))
        if amiss:
            where = problems(amiss, locator, name) if locator else ()
            raise InvalidReport([Problem(*_OTHER_VERSION, file=name), *where[:_FEW]])
        found.append(data)
    if not found:
        raise InvalidReport([Problem(*_NONE, file=name, line=1, column=1)])
    return found


def _documents(raw: bytes, name: str) -> Iterator[tuple[Json, Locator | None]]:
    """Each report with the means to find a place in it, where it is the whole file."""
    text = decode(raw, name)
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > 1 and all(s.startswith("{") and s.rstrip().endswith("}") for s in lines):
        for line in lines:
            yield parse(line, name).data, None
        return
    data = parse(text, name).data
    if isinstance(data, list):
        for item in data:
            yield item, None
    else:
        yield data, Locator(text)


def _looks_like_one(data: Json) -> bool:
    return isinstance(data, dict) and "verdicts" in data and "tool" in data


_FEW = 3
"""Problems told of a report that doesn't fit: nobody writes one by hand."""
_NONE = (
    Text("Ini bukan laporan JSON dari integritas check.",
         "This isn't a JSON report of integritas check."),
    Text("Buat dengan: integritas check DOSIER --format json -o laporan.json",
         "Make one: integritas check DOSSIER --format json -o report.json"),
)  # fmt: skip
_OTHER_VERSION = (
    Text("Susunan laporan ini belum dikenal: ditulis oleh versi lain, atau disunting.",
         "This report isn't laid out as expected: another version wrote it, or it was edited."),
    Text("Buat kembali dengan integritas check --format json.",
         "Write it anew with integritas check --format json."),
)  # fmt: skip
