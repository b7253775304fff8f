"""Writes ``schemas/*.schema.json`` from the models: ``python -m integritas_rules.schema.generate``.

With ``--check`` nothing is written; the exit code is 1 when a file differs from its model.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from integritas_rules.resources import folder
from integritas_rules.schema.alignment import AlignOut
from integritas_rules.schema.batch import RowOut
from integritas_rules.schema.diff import DiffOut
from integritas_rules.schema.dossier import Dossier
from integritas_rules.schema.evidence import EvidenceOut
from integritas_rules.schema.pack import PackFiles
from integritas_rules.schema.receipt import ReceiptOut
from integritas_rules.schema.report import ReportOut
from integritas_rules.schema.review import Review

MODELS: dict[str, type[BaseModel]] = {
    "alignment": AlignOut,
    "batch": RowOut,
    "diff": DiffOut,
    "dossier": Dossier,
    "evidence": EvidenceOut,
    "pack": PackFiles,
    "receipt": ReceiptOut,
    "report": ReportOut,
    "review": Review,
}
"""The file formats: name of the schema -> model."""

BASE = "https://integritas-rules.invalid/schemas/"


class _Plain(GenerateJsonSchema):
    """Without the titles that pydantic makes up from field names."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def schema_of(name: str) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the format ``name``; ``KeyError`` if there is none."""
    schema = MODELS[name].model_json_schema(by_alias=True, schema_generator=_Plain)
    for definition in schema.get("$defs", {}).values():
        definition.pop("title", None)  # the English class name: noise in an editor
    schema["$schema"] = _Plain.schema_dialect
    schema["$id"] = f"{BASE}{name}.schema.json"
    return schema


def rendered(name: str) -> str:
    """The schema file's exact text: sorted, so that a change shows as just that change."""
    return json.dumps(schema_of(name), ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def path_of(name: str) -> Path:
    """Where the schema file of ``name`` is."""
    return folder("schemas") / f"{name}.schema.json"


def stale() -> list[str]:
    """Names of the formats whose file is missing or differs from the model."""
    return [n for n in MODELS if not path_of(n).is_file() or _read(path_of(n)) != rendered(n)]


def write(name: str) -> None:
    """Write the schema file of ``name``, whole or not at all."""
    target = path_of(name)
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with open(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(rendered(name))
        os.chmod(temporary, 0o644)
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


def _read(path: Path) -> str:
    return path.read_bytes().decode("utf-8")


def main(arguments: Sequence[str]) -> int:
    """Bring the files up to date, or with ``--check`` only name those that aren't."""
    outdated = stale()
    for name in outdated:
        if "--check" not in arguments:
            write(name)
        print(path_of(name).name)
    return 1 if outdated and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
