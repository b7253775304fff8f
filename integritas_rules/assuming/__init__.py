"""A what-if: a dossier with some values taken for granted, in memory only.

``--set POINTER=VALUE`` and ``--unset POINTER`` become :class:`Change`; :func:`assume` makes of a
dossier and changes another dossier, as strictly checked as if it had been read from a file, that
says what of it is assumed. The file is never touched.
"""

from integritas_rules.assuming.asking import Change, removal, setting
from integritas_rules.assuming.making import assume

__all__ = ["Change", "assume", "removal", "setting"]
