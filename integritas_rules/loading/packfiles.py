"""Which files a pack has besides those of its clauses, and what one says that isn't there."""

from __future__ import annotations

from collections.abc import Mapping

from integritas_rules.loading.yamlfile import YamlFile, digest_of

FIXED = ("pack.yaml", "workflow.yaml", "readings.yaml", "legal.yaml")
OPTIONAL: Mapping[str, Mapping[str, list[object]]] = {
    "workflow.yaml": {"stages": [], "guards": []},
    "readings.yaml": {"readings": []},
}
"""What a fixed file says when it isn't there: a checklist has no workflow, perhaps no reading."""


def absent(name: str) -> YamlFile:
    """What an optional file says that the pack doesn't have."""
    return YamlFile(name, b"", digest_of(b""), OPTIONAL[name], lambda: None)
