"""Names that only type checkers need: ``typing`` itself takes longer to import than a check.

``from integritas_rules.hints import TYPE_CHECKING, Any`` on the way of a check; anything else of
``typing`` is imported under ``if TYPE_CHECKING``.
"""

from __future__ import annotations

TYPE_CHECKING = False
"""Taken for true by type checkers, by its name."""

if TYPE_CHECKING:
    from typing import Any as Any
else:
    Any = object
