"""What the YAML of the bundled packs says, parsed and checked beforehand, so that most runs need
neither PyYAML nor pydantic: ``python -m integritas_rules.loading.snapshot [--check]``.

A file's data is used only for the very bytes that it was made of (SHA-256). An edited file is read
from its YAML, so a snapshot that is out of step costs time, never a verdict. Snapshots are data,
and are looked for among the tool's own files only: never beside a pack, where anyone may write.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path

from integritas_rules import resources
from integritas_rules.frozen import frozen
from integritas_rules.hints import Any
from integritas_rules.loading.yamlfile import YamlFile, known_yaml


@frozen
class Snapshot:
    """The files of one pack by name: the digest of the YAML, and its data."""

    files: Mapping[str, tuple[str, Any]]

    def file(self, raw: bytes, key: str, name: str) -> YamlFile | None:
        """The file ``key`` of the pack, when it has these bytes; to be shown as ``name``."""
        digest, data = self.files.get(key, ("", None))
        return known_yaml(raw, name, data) if digest == digest_of(raw) else None

    def covers(self, files: Mapping[str, YamlFile]) -> bool:
        """Whether these are all its files, as they were when they were checked together."""
        return files.keys() == self.files.keys() and all(
            digest_of(file.raw) == self.files[key][0] for key, file in files.items()
        )


EMPTY = Snapshot({})


def digest_of(raw: bytes) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(raw).hexdigest()


def path_of(pack: str) -> Path:
    """Where the snapshot of a bundled pack is."""
    return resources.package("generated") / f"{pack}.json"


def snapshot(pack: str) -> Snapshot:
    """The snapshot of the pack; an empty one when there is none."""
    try:
        text = path_of(pack).read_text(encoding="utf-8")
    except OSError:
        return EMPTY
    return Snapshot({name: (digest, data) for name, digest, data in json.loads(text)})


def rendered(pack: str) -> str:
    """The snapshot file's exact text, a line a file; the pack is read from its YAML.

    Raises as :func:`~integritas_rules.loading.pack.load_pack`.
    """
    from integritas_rules.errors import InvalidPack
    from integritas_rules.loading.pack import read_sources

    sources = read_sources(pack, known=EMPTY)
    if sources.problems:
        raise InvalidPack(sources.problems)
    rows = (
        json.dumps(
            [name, digest_of(file.raw), file.data], ensure_ascii=False, separators=(",", ":")
        )
        for name, file in sources.by_name.items()
    )
    return "[\n{}\n]\n".format(",\n".join(rows))


def stale() -> list[str]:
    """The bundled packs whose snapshot is missing or differs from the YAML."""
    from integritas_rules.loading.pack import bundled_packs

    return [
        pack
        for pack in bundled_packs()
        if not path_of(pack).is_file()
        or path_of(pack).read_text(encoding="utf-8") != rendered(pack)
    ]


def main(arguments: list[str]) -> int:
    """Write what is stale, or with ``--check`` only say so by the exit code."""
    found = stale()
    for pack in found if "--check" not in arguments else ():
        path_of(pack).write_text(rendered(pack), encoding="utf-8")
    sys.stdout.write("".join(f"{path_of(pack).name}\n" for pack in found))
    return 1 if found and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
