"""The outputs of a check: one module a format, one line here, a pure function ``render``.

``render(reports, manner)`` turns the reports of one run (in order of dossier, then pack) into
text, or bytes where the file isn't text. Nothing here reads a file, prints or decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.frozen import frozen
from integritas_rules.hints import TYPE_CHECKING
from integritas_rules.model import Text

if TYPE_CHECKING:
    from integritas_rules.formats.manner import Manner
    from integritas_rules.model import Report


@frozen
class Format:
    """One output: its name for ``--format``, what it is for, and what it needs to be installed.

    ``extra`` names the optional dependencies (``pip install 'integritas-rules[extra]'``);
    ``binary`` outputs are never written to a screen; ``machine`` ones are the same in both
    languages; ``factual`` ones (signed, or read back as a dossier) are never made of a what-if.
    """

    name: str
    module: str
    purpose: Text
    extra: str | None = None
    binary: bool = False
    machine: bool = False
    factual: bool = False

    def render(self, reports: Sequence[Report], manner: Manner) -> str | bytes:
        """The reports in this format; ``ModuleNotFoundError`` when the extra isn't installed.

        Raises :class:`InvalidSetting` for a what-if in a factual format.
        """
        if self.factual and any(r.dossier.assumed for r in reports):
            raise InvalidSetting([Problem(_FACTUAL.within(form=self.name), _WITHOUT)])
        made: str | bytes = import_module(self.module).render(reports, manner)
        return made


_HERE = "integritas_rules.formats"

FORMATS: dict[str, Format] = {
    f.name: f
    for f in (
        Format("text", f"{_HERE}.terminal", Text("untuk dibaca di layar", "to read on a screen")),
        Format("json", f"{_HERE}.json_report", Text("laporan lengkap", "the whole report"),
               machine=True),
        Format("ndjson", f"{_HERE}.ndjson", Text("laporan per baris", "a report a line"),
               machine=True),
        Format("sarif", f"{_HERE}.sarif", Text("pemindaian kode", "code scanning"), machine=True),
        Format("junit", f"{_HERE}.junit", Text("hasil uji di CI", "test results in CI"),
               machine=True),
        Format("csv", f"{_HERE}.csv_rows", Text("lembar kerja", "spreadsheets"), machine=True),
        Format("github", f"{_HERE}.github", Text("anotasi GitHub", "GitHub annotations")),
        Format("markdown", f"{_HERE}.markdown", Text("komentar PR", "a comment on a change")),
        Format("oscal", f"{_HERE}.oscal", Text("hasil penilaian OSCAL", "OSCAL assessment results"),
               machine=True),
        Format("xes", f"{_HERE}.xes", Text("log peristiwa XES", "an XES event log"), machine=True),
        Format(
            "html",
            f"{_HERE}.html_report",
            Text("halaman untuk dibaca, dicetak dan dibagikan", "a page to read, print and share"),
        ),
        Format(
            "lhe",
            f"{_HERE}.lhe",
            Text("konsep Laporan Hasil Evaluasi, DOCX", "draft evaluation report, DOCX"),
            extra="word",
            binary=True,
            factual=True,
        ),
        Format(
            "lke",
            "integritas_rules.workbook.lke",
            Text("lembar kerja Excel", "Excel worksheet"),
            extra="excel",
            binary=True,
            factual=True,
        ),
    )
}  # fmt: skip
"""The formats by name, in the order in which help lists them."""

_FACTUAL = Text(
    "“{form}” tidak dibuat dari andaian: isinya untuk ditandatangani atau dibaca kembali sebagai "
    "dosier.",
    "“{form}” isn't made of a what-if: it is signed, or read back as a dossier.",
)
_WITHOUT = Text(
    "Jalankan tanpa --set dan --unset, atau pilih bentuk lain.",
    "Run without --set and --unset, or choose another format.",
)
