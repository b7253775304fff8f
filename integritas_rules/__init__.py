"""integritas-rules: does an agency's integrity programme follow Permen PANRB 60/2020?

>>> from integritas_rules import check, load_dossier, load_pack
>>> report = check(load_pack(), load_dossier("examples/kabupaten-patuh.json"))
>>> report.conclusion.value
'patuh'

Names are imported when first used, so that a command pays only for what it needs.
"""

from __future__ import annotations

from importlib import import_module

from integritas_rules.hints import TYPE_CHECKING, Any

__version__ = "0.1.0"

_WHERE = {
    "check": "integritas_rules.audit",
    "load_dossier": "integritas_rules.loading.dossier",
    "parse_dossier": "integritas_rules.loading.dossier",
    "load_pack": "integritas_rules.loading.pack",
    "load_review": "integritas_rules.loading.review",
    **dict.fromkeys(
        ("IntegritasError", "InvalidBaseline", "InvalidDossier", "InvalidPack", "InvalidReceipt",
         "InvalidReport", "InvalidReview", "InvalidSetting"),
        "integritas_rules.errors",
    ),
    **dict.fromkeys(
        ("Clause", "Conclusion", "Dossier", "Gap", "Pack", "Report", "Review", "Severity",
         "Status", "Trace", "Verdict"),
        "integritas_rules.model",
    ),
}  # fmt: skip

__all__ = [  # noqa: RUF022 (the pipeline first, then its nouns)
    "load_pack",
    "load_dossier",
    "parse_dossier",
    "load_review",
    "check",
    "Clause",
    "Conclusion",
    "Dossier",
    "Gap",
    "IntegritasError",
    "InvalidBaseline",
    "InvalidDossier",
    "InvalidPack",
    "InvalidReceipt",
    "InvalidReport",
    "InvalidReview",
    "InvalidSetting",
    "Pack",
    "Report",
    "Review",
    "Severity",
    "Status",
    "Trace",
    "Verdict",
]

if TYPE_CHECKING:
    from integritas_rules.audit import check
    from integritas_rules.errors import (
        IntegritasError,
        InvalidBaseline,
        InvalidDossier,
        InvalidPack,
        InvalidReceipt,
        InvalidReport,
        InvalidReview,
        InvalidSetting,
    )
    from integritas_rules.loading.dossier import load_dossier, parse_dossier
    from integritas_rules.loading.pack import load_pack
    from integritas_rules.loading.review import load_review
    from integritas_rules.model import (
        Clause,
        Conclusion,
        Dossier,
        Gap,
        Pack,
        Report,
        Review,
        Severity,
        Status,
        Trace,
        Verdict,
    )


def __getattr__(name: str) -> Any:
    if name in _WHERE:
        return getattr(import_module(_WHERE[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
