"""The nouns of a bundled pack as Python, so that its bytecode builds them, with nothing to parse:
``python -m integritas_rules.loading.ready [--check]``.

A pack stands ready with its own parameters, for the very bytes of its YAML (SHA-256), and only if
it points to no other pack and has no dated parameter. Any other pack, choice or byte goes the long
way.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from enum import Enum
from importlib import import_module

from integritas_rules import resources
from integritas_rules.hints import Any
from integritas_rules.loading import packfiles
from integritas_rules.loading.yamlfile import digest_of
from integritas_rules.model import Pack

_NONE = digest_of(b"")


def ready(name: str, folder: str) -> Pack | None:
    """The pack called ``name`` in ``folder``, if it stands ready and its files are as they were."""
    module = _module(name)
    if module is None or not _unchanged(module.FILES, folder):
        return None
    pack: Pack = module.PACK
    return pack


def _module(name: str) -> Any:
    """The module of a pack, unless there is none, or it would have to be compiled each time."""
    place, module = resources.package("generated"), _module_name(name)
    bytecode = f"{module}.{sys.implementation.cache_tag}.pyc"
    if not os.path.isfile(os.path.join(place, f"{module}.py")):
        return None
    kept = os.path.isfile(os.path.join(place, "__pycache__", bytecode))
    if not kept and (sys.dont_write_bytecode or not os.access(place, os.W_OK)):
        return None
    return import_module(f"integritas_rules.generated.{module}")


def _module_name(pack: str) -> str:
    return f"pack_{pack.replace('-', '_')}"


def _unchanged(files: dict[str, str], folder: str) -> bool:
    """Whether the folder has exactly these files of a pack, byte for byte."""
    for name, digest in files.items():
        try:
            with open(os.path.join(folder, name), "rb") as file:
                raw = file.read()
        except FileNotFoundError:
            if digest == _NONE and name in packfiles.OPTIONAL:
                continue
            return False
        except OSError:
            return False
        if not raw or digest_of(raw) != digest:
            return False
    return True


def rendered(pack: str) -> str | None:
    """The module's exact text, made from the YAML; ``None`` for a pack that can't stand ready."""
    from integritas_rules.loading.pack import built, read_sources
    from integritas_rules.loading.snapshot import EMPTY

    sources = read_sources(pack, known=EMPTY)
    made = built(sources)
    if made.editions or any(c.points_to for c in made.clauses.values()):
        return None
    files = {name: file.digest for name, file in sources.by_name.items()}
    return "\n".join([*_HEAD, *_enumerations(), *_nouns(made, files), ""])


_CLASSES = (
    "Basis Citation Clause Disposition Guard LegalNote Pack Parameter Pointer Reading Rule "
    "Severity Stage Step Term Text Workflow"
).split()
_HEAD = (
    '"""Made by ``python -m integritas_rules.loading.ready``; don\'t edit by hand."""',
    "",
    "from integritas_rules.model import (",
    *(f"    {name}," for name in _CLASSES),
    ")",
    "",
)


def _enumerations() -> Iterator[str]:
    import integritas_rules.model as model

    for own in (model.Basis, model.Disposition, model.Severity):
        yield from (f"{_written(member)} = {own.__name__}.{member.name}" for member in own)


def _nouns(pack: Pack, files: dict[str, str]) -> Iterator[str]:
    yield f"FILES = {_written(files)}"
    yield "CLAUSES = {}"
    yield from (f"CLAUSES[{name!r}] = {_written(c)}" for name, c in pack.clauses.items())
    yield "PACK = Pack("
    for name in Pack.__match_args__:
        value = getattr(pack, name)
        if name == "clauses":
            yield "    clauses=CLAUSES,"
        elif name == "content":
            yield f"    content=lambda: {value()!r},"
        elif name not in ("editions", "origin"):
            yield f"    {name}={_written(value)},"
    yield ")"


def _written(value: Any) -> str:
    """A value as Python; a member of an enumeration has a name of its own, looked up fast."""
    if isinstance(value, Enum):
        return f"{type(value).__name__.upper()}_{value.name}"
    if isinstance(value, tuple):
        return f"({''.join(f'{_written(v)}, ' for v in value)})"
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_written(k)}: {_written(v)}' for k, v in value.items())}}}"
    if type(value).__name__ in _CLASSES:
        given = ", ".join(_written(getattr(value, name)) for name in value.__match_args__)
        return f"{type(value).__name__}({given})"
    return repr(value)


def _path(pack: str) -> str:
    return os.path.join(resources.package("generated"), f"{_module_name(pack)}.py")


def _kept(pack: str) -> str | None:
    try:
        with open(_path(pack), encoding="utf-8") as file:
            return file.read()
    except FileNotFoundError:
        return None


def main(arguments: list[str]) -> int:
    """Write what is stale, or with ``--check`` only say so by the exit code."""
    from integritas_rules.loading.pack import bundled_packs

    stale = {p: text for p in bundled_packs() if (text := rendered(p)) != _kept(p)}
    for pack, text in stale.items():
        sys.stdout.write(f"{_module_name(pack)}.py\n")
        if "--check" in arguments:
            continue
        if text is None:
            os.unlink(_path(pack))
            continue
        with open(_path(pack), "w", encoding="utf-8") as file:
            file.write(text)
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
