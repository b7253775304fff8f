"""What can be wrong with an LHE template, and how to mend it."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import replace

from integritas_rules.errors import Problem
from integritas_rules.formats.labels import clean
from integritas_rules.model import Text

_SHOWN = 60
"""How much of an unknown placeholder is repeated."""


def at(name: str, problem: Problem) -> Problem:
    """The problem with the template's name on it."""
    return replace(problem, file=name)


def unknown(name: str, known: Sequence[str]) -> Problem:
    """A placeholder that isn't one of ours, or isn't closed."""
    shown = clean(name[:_SHOWN])
    if name in ("{{", "}}") or name.startswith("{%"):
        return Problem(_STRAY.within(name=shown), _ONLY)
    near = difflib.get_close_matches(name, known, 1)
    advice = _MEANT.within(name=near[0]) if near else _KNOWN.within(names=", ".join(known))
    return Problem(_UNKNOWN.within(name=shown), advice)


def crowded(name: str) -> Problem:
    """A block that doesn't stand in a paragraph of its own."""
    return Problem(_CROWDED.within(name=name), _ALONE)


def missing(name: str) -> Problem:
    """A placeholder that every template needs."""
    return Problem(_MISSING.within(name=name), _ADD.within(name=name))


def style(name: str) -> Problem:
    """A style that the blocks need."""
    return Problem(_STYLE.within(name=name), _START)


_START = Text(
    "Mulailah dari templat bawaan: integritas lhe --new-template templat.docx",
    "Start from the default template: integritas lhe --new-template template.docx",
)
NOT_WORD = Problem(
    Text("Templat ini bukan dokumen Word (.docx) yang utuh.",
         "This template isn't a sound Word document (.docx)."),
    _START,
)  # fmt: skip
LARGE = Problem(
    Text("Templat ini terlalu besar (lebih dari 50 MB setelah dibuka).",
         "This template is too large (over 50 MB once unpacked)."),
    Text("Kecilkan gambarnya, lalu simpan lagi.", "Make its pictures smaller and save it again."),
)  # fmt: skip
IN_NOTES = Problem(
    Text("Ada isian di catatan kaki atau catatan akhir.",
         "There is a placeholder in a footnote or endnote."),
    Text("Pindahkan ke badan dokumen, kepala, atau kaki halaman.",
         "Move it to the body, the head or the foot of the page."),
)  # fmt: skip
UNMARKED = Problem(
    Text("Ada halaman tanpa tanda konsep.", "Some pages lack the mark of a concept."),
    Text("Tulis {{konsep}} di kepala atau kaki tiap jenis halaman (pertama, genap, lainnya).",
         "Write {{konsep}} in the head or foot of each kind of page (first, even, others)."),
)  # fmt: skip
_UNKNOWN = Text("Isian “{name}” tidak dikenal.", "The placeholder “{name}” is unknown.")
_STRAY = Text("“{name}” bukan isian templat.", "“{name}” isn't a placeholder.")
_ONLY = Text(
    "Templat hanya mengenal isian berbentuk {{…}}; hapus atau perbaiki yang lain.",
    "Templates know only placeholders of the form {{…}}; mend or remove the others.",
)
_MEANT = Text("Maksud Anda “{name}”?", "Did you mean “{name}”?")
_KNOWN = Text("Yang dikenal: {names}.", "Known are: {names}.")
_CROWDED = Text(
    "Isian “{name}” berupa beberapa paragraf dan tidak dapat ditulis di sini.",
    "The placeholder “{name}” stands for several paragraphs and can't be put here.",
)
_ALONE = Text(
    "Tulis isian ini sendiri dalam satu paragraf di badan dokumen.",
    "Give it a paragraph of its own in the body of the document.",
)
_MISSING = Text("Templat belum memuat “{name}”.", "The template lacks “{name}”.")
_ADD = Text(
    "Tambahkan {{{{{name}}}}} dalam satu paragraf di badan dokumen.",
    "Add {{{{{name}}}}} in a paragraph in the body of the document.",
)
_STYLE = Text("Templat belum memiliki gaya “{name}”.", "The template lacks the style “{name}”.")
