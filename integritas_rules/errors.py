"""What is raised when input, pack or usage is bad: records with place and advice.

A gap in a programme is never an exception; an exception means that no verdict can be given.
"""

from __future__ import annotations

from collections.abc import Sequence

from integritas_rules.frozen import frozen
from integritas_rules.model import Text


@frozen
class Problem:
    """One thing wrong with an input.

    ``line`` and ``column`` are 1-based; ``pointer`` is RFC 6901 and never holds a personal number.
    ``cell`` is the place in a workbook, as ``Persiapan!C14``.
    """

    message: Text
    advice: Text
    file: str = ""
    line: int | None = None
    column: int | None = None
    pointer: str = ""
    code: str = ""
    cell: str = ""


class IntegritasError(Exception):
    """Base of all errors that the tool raises on purpose."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(p.message.id for p in self.problems))


class InvalidDossier(IntegritasError):
    """The dossier can't be read as one."""


class InvalidReview(IntegritasError):
    """The review file can't be read as one."""


class InvalidReport(IntegritasError):
    """A report can't be read back, or isn't one."""


class InvalidBaseline(IntegritasError):
    """The report can't serve as a baseline for the dossier at hand."""


class InvalidReceipt(IntegritasError):
    """The receipt isn't as it was written, or its signature can't be trusted."""


class InvalidPack(IntegritasError):
    """The rule pack is broken."""


class InvalidBag(IntegritasError):
    """A bag of dossier, evidence and report is broken, or isn't one that may be unpacked."""


class InvalidSetting(IntegritasError):
    """A parameter, option or settings file has a value that isn't allowed."""


class InvalidTemplate(IntegritasError):
    """The template of a document can't be filled in."""
