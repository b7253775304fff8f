"""The leaf criteria of the subtahap (Tabel 5 to 8): names alone, so that nothing is imported."""

from __future__ import annotations

LEAVES: dict[str, tuple[str, ...]] = {
    "kesadaran": (
        "p60-kesadaran-k1",
        *(f"p60-kesadaran-k2-{x}" for x in "abcde"),
        "p60-kesadaran-k3",
        "p60-kesadaran-k4",
    ),
    "pemahaman": (
        *(f"p60-pemahaman-k1-{x}" for x in "abcdefg"),
        *(f"p60-pemahaman-k{n}" for n in (2, 3, 4)),
    ),
    "penerimaan": tuple(f"p60-penerimaan-k{n}" for n in range(1, 9)),
    "kepemilikan": tuple(f"p60-kepemilikan-k{n}" for n in range(1, 11)),
}
"""The 36 leaf attestations by subtahap (Lampiran Bab III.B.2.a to d)."""
