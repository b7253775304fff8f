"""What the YAML of the bundled packs says, parsed and checked beforehand, so that most runs need
neither PyYAML nor pydantic: ``python -m integritas_rules.loading.snapshot [--check]``.

A file's data is used only for the very bytes that it was made of (SHA-256). An edited file is read
from its YAML, so a snapshot that is out of step costs time, never a verdict. Snapshots are data,
and are looked for among the tool's own files only: never beside a pack, where anyone may write.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping

from integritas_rules import resources
from integritas_rules.frozen import frozen
from integritas_rules.hints import Any
from integritas_rules.loading.yamlfile import YamlFile, digest_of, known_yaml


@frozen
class Snapshot:
    """The files of one pack by name: the digest of the YAML, and its data.

    ``content`` is the digest of what they say together (see :class:`~integritas_rules.model.Pack`).
    """

    files: Mapping[str, tuple[str, Any]]
    content: str = ""

    def file(self, raw: bytes, key: str, name: str) -> YamlFile | None:
        """The file ``key`` of the pack, when it has these bytes; to be shown as ``name``."""
        digest, data = self.files.get(key, ("", None))
        return known_yaml(raw, name, digest, data) if digest == digest_of(raw) else None

    def covers(self, files: Mapping[str, YamlFile]) -> bool:
        """Whether these are all its files, as they were when they were checked together."""
        return files.keys() == self.files.keys() and all(
            file.digest == self.files[key][0] for key, file in files.items()
        )


EMPTY = Snapshot({})


def path_of(pack: str) -> str:
    """Where the snapshot of a bundled pack is."""
    return os.path.join(resources.package("generated"), f"{pack}.json")


def snapshot(pack: str) -> Snapshot:
    """The snapshot of the pack; an empty one when there is none."""
    text = _written(pack)
    if text is None:
        return EMPTY
    content, *files = json.loads(text)
    return Snapshot({name: (digest, data) for name, digest, data in files}, content)


def _written(pack: str) -> str | None:
    """The text of a snapshot as it stands in its file, if there is one."""
    try:
        with open(path_of(pack), encoding="utf-8") as file:
            return file.read()
    except OSError:
        return None


def rendered(pack: str) -> str:
    """The snapshot file's exact text: the digest of what the pack says, and a line a file.

    The pack is read from its YAML.

    Raises as :func:`~integritas_rules.loading.pack.load_pack`.
    """
    from integritas_rules.errors import InvalidPack
    from integritas_rules.loading.pack import content_of, read_sources

    sources = read_sources(pack, known=EMPTY)
    if sources.problems:
        raise InvalidPack(sources.problems)
    files = ([name, file.digest, file.data] for name, file in sources.by_name.items())
    rows = (
        json.dumps(row, separators=(",", ":"))  # in ASCII, which is decoded at once
        for row in (content_of(sources.files, sources.sections), *files)
    )
    return "[\n{}\n]\n".format(",\n".join(rows))


def stale() -> list[str]:
    """The bundled packs whose snapshot is missing or differs from the YAML."""
    from integritas_rules.loading.pack import bundled_packs

    return [pack for pack in bundled_packs() if _written(pack) != rendered(pack)]


def main(arguments: list[str]) -> int:
    """Write what is stale, or with ``--check`` only say so by the exit code."""
    found = stale()
    for pack in found if "--check" not in arguments else ():
        with open(path_of(pack), "w", encoding="utf-8") as file:
            file.write(rendered(pack))
    sys.stdout.write("".join(f"{pack}.json\n" for pack in found))
    return 1 if found and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
