"""The committed schema files follow the models, closed and described in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from integritas_rules.schema import generate


def properties(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for owner, record in [("", schema), *schema.get("$defs", {}).items()]:
        for key, field in record.get("properties", {}).items():
            yield f"{owner}.{key}", field


def test_files_are_in_step_with_the_models() -> None:
    assert generate.stale() == []


@pytest.mark.parametrize("name", ["dossier", "review"])
class TestSchema:
    def test_is_valid_and_names_itself(self, name: str) -> None:
        schema = generate.schema_of(name)
        Draft202012Validator.check_schema(schema)
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
        assert schema["$id"] == f"https://integritas-rules.invalid/schemas/{name}.schema.json"

    def test_every_record_is_closed(self, name: str) -> None:
        schema = generate.schema_of(name)
        for record in [schema, *schema["$defs"].values()]:
            assert record["additionalProperties"] is False

    def test_every_record_and_field_speaks_both_languages(self, name: str) -> None:
        schema = generate.schema_of(name)
        for owner, record in [(name, schema), *schema["$defs"].items()]:
            assert " | " in record["description"], owner
        for key, field in properties(schema):
            indonesian, _, english = field["description"].partition(" | ")
            assert indonesian, key
            assert english, key

    def test_every_example_is_valid(self, name: str) -> None:
        schema = generate.schema_of(name)
        for key, field in properties(schema):
            check = Draft202012Validator({**field, "$defs": schema["$defs"]})
            for example in field["examples"]:
                assert check.is_valid(example), (key, example)

    def test_bounds_are_written_as_json_schema(self, name: str) -> None:
        unknown = {"ge", "le", "gt", "lt"}
        assert not [k for k, f in properties(generate.schema_of(name)) if unknown & set(f)]

    def test_text_is_stable_and_ends_in_a_newline(self, name: str) -> None:
        text = generate.rendered(name)
        assert text == generate.rendered(name)
        assert text.endswith("}\n")
        assert "\\u00" not in text


def test_check_tells_and_writes_nothing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(generate, "folder", lambda _name: tmp_path)
    assert generate.main(["--check"]) == 1
    assert "dossier.schema.json" in capsys.readouterr().out
    assert list(tmp_path.iterdir()) == []
    assert generate.main([]) == 0
    assert generate.main(["--check"]) == 0
    assert {p.name for p in tmp_path.iterdir()} == {f"{n}.schema.json" for n in generate.MODELS}


def test_a_failed_write_leaves_nothing_behind(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(generate, "folder", lambda _name: tmp_path)
    monkeypatch.setattr(generate, "rendered", lambda _name: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        generate.write("dossier")
    assert list(tmp_path.iterdir()) == []
