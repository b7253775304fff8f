"""A dossier file becomes a ``Dossier``, or an ``InvalidDossier`` that tells all its problems."""

from __future__ import annotations

from integritas_rules.errors import InvalidDossier
from integritas_rules.generated.dossier_fits import look
from integritas_rules.hints import TYPE_CHECKING
from integritas_rules.loading.document import Kind, parse_document, read_for
from integritas_rules.loading.soundness import soundness
from integritas_rules.loading.surely_sound import surely_sound
from integritas_rules.loading.text import name_of
from integritas_rules.model import Dossier

if TYPE_CHECKING:
    from pathlib import Path

    from pydantic import BaseModel


def load_dossier(source: str | Path) -> Dossier:
    """Read a dossier from a path, or from standard input for ``-``; raises ``InvalidDossier``."""
    return parse_dossier(read_for(source, InvalidDossier), name_of(source))


def parse_dossier(raw: bytes, name: str) -> Dossier:
    """The dossier in ``raw``, under the name the user gave it; raises ``InvalidDossier``."""
    document = parse_document(raw, name, DOSSIER)
    return Dossier(name, document.data, document.digest, document.locator.place)


def _model() -> type[BaseModel]:
    from integritas_rules.schema import dossier

    return dossier.Dossier


DOSSIER = Kind(InvalidDossier, _model, soundness, look, surely_sound)
"""The dossier as a kind of file."""
