"""Dated events against the mandated order, as an optimal alignment (`docs/alignment.md`).

``integritas_rules.alignment.align`` makes an :class:`Alignment` of a report. It explains the
order of a programme and changes no verdict.
"""

from integritas_rules.alignment.align import align
from integritas_rules.alignment.moves import Alignment, Course, Kind, Move

__all__ = ["Alignment", "Course", "Kind", "Move", "align"]
