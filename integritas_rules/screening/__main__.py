"""Writes ``bundled/``, the bundled packs compiled: ``python -m integritas_rules.screening``.

With ``--check`` nothing is written, and the exit code says whether something is stale.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from integritas_rules import resources
from integritas_rules.loading.pack import bundled_packs, load_pack
from integritas_rules.screening.build import source_of
from integritas_rules.screening.fingerprint import fingerprint

FOLDER = "screening/bundled"
_INDEX = '''\
"""The compiled bundled packs by what they were compiled from: made like the modules here."""

from __future__ import annotations

MODULES = {{
{entries}}}
'''


def wanted() -> Mapping[Path, str]:
    """The files that the bundled packs, with their own parameters, are compiled to."""
    folder, files, entries = Path(resources.package(FOLDER)), {}, []
    for name in bundled_packs():
        pack = load_pack(name)
        module = name.replace("-", "_")
        files[folder / f"{module}.py"] = source_of(pack)
        entries.append(f'    "{fingerprint(pack)}": "{module}",\n')
    return {folder / "__init__.py": _INDEX.format(entries="".join(entries)), **files}


def main(arguments: list[str]) -> int:
    """Write what is stale, or with ``--check`` only say so."""
    folder, files = Path(resources.package(FOLDER)), wanted()
    stale = [p for p, text in files.items() if not p.is_file() or p.read_text("utf-8") != text]
    extra = [p for p in folder.glob("*.py") if p not in files]
    if "--check" not in arguments:
        folder.mkdir(exist_ok=True)
        for path in stale:
            path.write_text(files[path], encoding="utf-8")
        for path in extra:
            path.unlink()
    sys.stdout.write("".join(f"{path.name}\n" for path in (*stale, *extra)))
    return 1 if (stale or extra) and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
