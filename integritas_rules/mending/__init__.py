"""Mechanical repairs of a dossier file: what it says already, written as the format wants it.

No fact, date or piece of evidence is ever made up, and nothing is chosen among two that could be
meant; what is left for people is listed.
"""

from integritas_rules.mending.engine import mend
from integritas_rules.mending.outcome import Fix, Mended

__all__ = ["Fix", "Mended", "mend"]
