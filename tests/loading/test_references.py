"""Every place where the format has an id of a registered record is known as a reference."""

from __future__ import annotations

from typing import Any

from integritas_rules.loading.references import ALL_REFERENCES, REGISTRIES
from integritas_rules.schema.dossier import Dossier

OWN = {
    f"{registry}/*/id" for registry in (*REGISTRIES, "pelaksanaan/subtahap/*/kegiatan")
}  # fmt: skip


def id_routes(schema: Any, defs: Any, route: str = "") -> set[str]:
    """The routes of all fields that hold an id, by the generated JSON Schema."""
    if "$ref" in schema:
        return id_routes(defs[schema["$ref"].rpartition("/")[2]], defs, route)
    if str(schema.get("pattern", "")).startswith("^[a-z0-9]+([._-]"):
        return {route}
    found: set[str] = set()
    for option in schema.get("anyOf", ()):
        found |= id_routes(option, defs, route)
    for name, field in schema.get("properties", {}).items():
        found |= id_routes(field, defs, f"{route}/{name}".strip("/"))
    if isinstance(schema.get("items"), dict):
        found |= id_routes(schema["items"], defs, f"{route}/*")
    return found


def test_the_tables_name_every_reference_of_the_format() -> None:
    schema = Dossier.model_json_schema()
    outputs = "persiapan/kegiatan/*/keluaran/"
    routes = id_routes(schema, schema["$defs"]) - OWN
    known = {route for route, _ in ALL_REFERENCES}
    ours = {f"{outputs}{{}}/*" if route.startswith(outputs) else route for route in routes}
    assert ours == known
