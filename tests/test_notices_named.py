"""The quick list of named evidence holds all that the notices would look at one by one."""

from __future__ import annotations

import json

import pytest

from integritas_rules.notices import evidence_references, named_evidence
from tests.support import EXAMPLES, example


@pytest.mark.parametrize("name", sorted(p.stem for p in EXAMPLES.glob("*.json")))
def test_it_is_the_same_set(name: str) -> None:
    data = example(name)
    assert named_evidence(data) == {n for _, n in evidence_references(data)}


def test_every_place_of_the_schema_that_names_evidence_is_looked_at() -> None:
    """A dossier made of the schema itself: a record of each kind, each list with a name of its own.

    So a key that the models get later, and that names evidence, can't be forgotten here.
    """
    from integritas_rules.schema.generate import schema_of

    schema = schema_of("dossier")
    definitions = schema["$defs"]
    count = iter(range(10_000))

    def made(node: object, depth: int = 0) -> object:
        assert isinstance(node, dict)
        if "$ref" in node:
            return made(definitions[node["$ref"].rsplit("/", 1)[1]], depth)
        for key in ("anyOf", "oneOf"):
            if key in node:
                return made(next(n for n in node[key] if n.get("type") != "null"), depth)
        if node.get("type") == "object" and "properties" in node:
            return {k: made(v, depth + 1) for k, v in node["properties"].items()}
        if node.get("type") == "object":
            return {"apa_saja": made(node["additionalProperties"], depth + 1)}
        if node.get("type") == "array":
            return [made(node["items"], depth + 1)]
        return f"nama-{next(count)}"

    whole = made(schema)
    assert len(json.dumps(whole)) > 2000
    assert named_evidence(whole) == {n for _, n in evidence_references(whole)}
