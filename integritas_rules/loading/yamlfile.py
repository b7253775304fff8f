"""YAML with places: a file becomes plain data, and any part of it can be found again by line."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from functools import cache

from integritas_rules.errors import InvalidPack, Problem
from integritas_rules.frozen import frozen
from integritas_rules.hints import TYPE_CHECKING, Any
from integritas_rules.model import Text

if TYPE_CHECKING:
    from pathlib import Path


@frozen
class YamlFile:
    """A parsed file: its data, and the tree of nodes that says where each part stands.

    ``digest`` is the SHA-256 of its bytes. The tree is asked for only when there is something to
    tell.
    """

    name: str
    raw: bytes
    digest: str
    data: Any
    tree: Callable[[], Any]

    @property
    def root(self) -> Any:
        """The outermost node; ``None`` for an empty file."""
        return self.tree()

    def line_of(self, loc: Sequence[str | int], at_key: bool = False) -> tuple[int, int]:
        """1-based line and column of the value at ``loc`` (or its key), or of its nearest known
        parent."""
        node = self.root
        if node is None:
            return 1, 1
        for n, part in enumerate(loc):
            last = at_key and n == len(loc) - 1
            # A path of the models may name a union's member, which the file doesn't.
            node = (_key(node, part) if last else _child(node, part)) or node
        return node.start_mark.line + 1, node.start_mark.column + 1

    def problem(
        self,
        loc: Sequence[str | int],
        message: Text,
        advice: Text,
        code: str = "",
        at_key: bool = False,
    ) -> Problem:
        """A problem placed at ``loc`` of this file."""
        line, column = self.line_of(loc, at_key)
        return Problem(message, advice, file=self.name, line=line, column=column, code=code)


def read_yaml(path: Path, name: str) -> YamlFile:
    """Read ``path``; raises :class:`InvalidPack` with the place of a syntax error."""
    return parse_yaml(read_raw(path, name), name)


def read_raw(path: str | Path, name: str) -> bytes:
    """The bytes of ``path``; raises :class:`InvalidPack` when it can't be read."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise InvalidPack([_unreadable(name, error)]) from None


def digest_of(raw: bytes) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(raw).hexdigest()


def known_yaml(raw: bytes, name: str, digest: str, data: Any) -> YamlFile:
    """A file whose data is known already; its tree is parsed when it is asked for."""
    return YamlFile(name, raw, digest, data, cache(lambda: parse_yaml(raw, name).root))


def parse_yaml(raw: bytes, name: str) -> YamlFile:
    """As :func:`read_yaml`, from bytes."""
    import yaml

    try:
        loader = _loader()(raw)
        root = loader.get_single_node()
        data = loader.construct_document(root) if root else None
        return YamlFile(name, raw, digest_of(raw), data, lambda: root)
    except yaml.YAMLError as error:
        raise InvalidPack([_syntax(name, error)]) from None
    except UnicodeDecodeError as error:
        raise InvalidPack([_unreadable(name, error)]) from None


def _loader() -> Any:
    import yaml

    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def duplicate_keys(file: YamlFile) -> list[Problem]:
    """A problem for each key that stands twice in one mapping, which YAML would swallow."""
    found: list[Problem] = []
    stack = [file.root]
    while stack:
        node = stack.pop()
        if node is None or isinstance(node.value, str):
            continue
        if node.id == "sequence":
            stack.extend(node.value)
            continue
        seen: set[str] = set()
        for key, value in node.value:
            stack.append(value)
            if key.value in seen:
                found.append(
                    Problem(
                        Text(
                            f"Kunci “{key.value}” tertulis dua kali.",
                            f"The key “{key.value}” stands twice.",
                        ),
                        Text("Hapus salah satunya.", "Remove one of them."),
                        file=file.name,
                        line=key.start_mark.line + 1,
                        column=key.start_mark.column + 1,
                        code="duplicate-key",
                    )
                )
            seen.add(key.value)
    return found


def _child(node: Any, part: str | int) -> Any:
    if node is not None and node.id == "mapping":
        return next((value for key, value in node.value if key.value == part), None)
    if node is not None and node.id == "sequence" and isinstance(part, int):
        return node.value[part] if part < len(node.value) else None
    return None


def _key(node: Any, part: str | int) -> Any:
    if node is None or node.id != "mapping":
        return None
    return next((key for key, _ in node.value if key.value == part), None)


def _unreadable(name: str, error: Exception) -> Problem:
    return Problem(
        Text("Berkas paket aturan belum dapat dibaca.", "The pack file can't be read."),
        Text(
            f"Periksa bahwa berkas ada, dapat dibuka dan berkode UTF-8 ({type(error).__name__}).",
            f"Check that it exists, can be opened and is UTF-8 ({type(error).__name__}).",
        ),
        file=name,
        code="unreadable",
    )


def _syntax(name: str, error: Any) -> Problem:
    mark = getattr(error, "problem_mark", None)
    detail = getattr(error, "problem", None) or type(error).__name__
    return Problem(
        # The parser speaks English only, so its words are quoted apart, as its own.
        Text(
            f"YAML belum dapat diurai di sini. Pesan pengurai: “{detail}”.",
            f"The YAML can't be parsed here. The parser says: “{detail}”.",
        ),
        Text(
            "Periksa lekukan, tanda kutip dan titik dua di sekitar tempat ini.",
            "Check indentation, quotes and colons around this place.",
        ),
        file=name,
        line=mark.line + 1 if mark else None,
        column=mark.column + 1 if mark else None,
        code="yaml-syntax",
    )
