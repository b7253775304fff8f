"""A text of a regulation, from a file: UTF-8 words and nothing else."""

from __future__ import annotations

from pathlib import Path

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.loading.text import Unreadable, decode, name_of, read
from integritas_rules.model import Text


def source_text(source: str | Path) -> str:
    """The words of the file (``-``: standard input).

    Raises :class:`InvalidSetting` when it can't be read, is empty, or isn't UTF-8 text.
    """
    name = name_of(source)
    try:
        if name != "-" and Path(name).is_dir():
            raise InvalidSetting([Problem(*_FOLDER, file=name)])
        return decode(read(source), name)
    except Unreadable as error:
        raise InvalidSetting([_told(p) for p in error.problems]) from None


def _told(problem: Problem) -> Problem:
    """The problem in words for a text, where the usual ones speak of JSON."""
    if problem.code not in _OWN:
        return problem
    return Problem(*_OWN[problem.code], file=problem.file, code=problem.code)


_SAVE = Text(
    "Simpan naskahnya sebagai teks biasa (UTF-8), lalu coba lagi.",
    "Save the regulation as plain text (UTF-8), then try again.",
)
_FOLDER = (
    Text("Ini folder; seharusnya satu naskah.", "This is a folder; one text was expected."),
    Text("Sebutkan berkas di dalam folder itu.", "Name the file inside that folder."),
)
_OWN = {
    "json": (
        Text("Ini berkas kantor, ZIP atau PDF; seharusnya teks biasa.",
             "This is an office, ZIP or PDF file; plain text was expected."),
        _SAVE,
    ),
    "kosong": (
        Text("Berkas ini kosong; seharusnya berisi naskah peraturan.",
             "The file is empty; the text of a regulation was expected."),
        _SAVE,
    ),
}  # fmt: skip
