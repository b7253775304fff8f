"""Shared by tests of language: every text of the code and the packs, and what is foreign in it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from tests.support import ROOT

PACKAGE = ROOT / "integritas_rules"


class Pair(NamedTuple):
    """One text in both languages, and where it stands."""

    where: str
    id: str
    en: str


@lru_cache
def tree(file: Path) -> ast.Module:
    """A module of ours, parsed once."""
    return ast.parse(file.read_text(encoding="utf-8"))


def is_text(node: ast.AST) -> bool:
    """Whether this is a call of ``Text``."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Text"


def literal(node: ast.AST) -> str | None:
    """A string literal as a template: what an f-string puts in stands in braces."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = literal(node.left), literal(node.right)
        return None if left is None and right is None else (left or "") + (right or "")
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(v.value) if isinstance(v, ast.Constant) else "{" + _inserted(v) + "}"
            for v in node.values
        )
    return None


def _inserted(value: ast.expr) -> str:
    """What an f-string puts in, the same for both languages when only the language differs."""
    assert isinstance(value, ast.FormattedValue)
    return re.sub(r"[._](id|en)\b", "", ast.unparse(value.value), flags=re.IGNORECASE)


def code() -> Iterator[Pair]:
    """Every ``Text(…)`` of the code whose words are written out."""
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(tree(file)):
            if isinstance(node, ast.Call) and is_text(node):
                said = [literal(v) for v in [*node.args, *(k.value for k in node.keywords)]]
                if len(said) == 2 and said[0] is not None and said[1] is not None:
                    yield Pair(f"{file.relative_to(ROOT)}:{node.lineno}", said[0], said[1])


def loose(room: str) -> Iterator[tuple[str, str]]:
    """Literals of a room that read as a sentence and stand in no ``Text``: place and words."""
    for file in sorted((PACKAGE / room).rglob("*.py")):
        apart: set[int] = set()
        for node in ast.walk(tree(file)):
            if is_text(node):
                apart |= {id(inner) for inner in ast.walk(node)}
            if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef):
                notes = [b.value for b in node.body if isinstance(b, ast.Expr)]
                apart |= {id(note) for note in notes}
        for node in ast.walk(tree(file)):
            said = literal(node) if id(node) not in apart else None
            if said and len(said.split()) > 2 and (foreign(said, "id") or foreign(said, "en")):
                yield f"{file.relative_to(ROOT)}:{node.lineno}", said  # type: ignore[attr-defined]


def packs() -> Iterator[Pair]:
    """Every text of the bundled packs."""
    for file in sorted((ROOT / "rules").rglob("*.yaml")):
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        data = yaml.load(file.read_text(encoding="utf-8"), loader)
        yield from _pairs(data, f"{file.relative_to(ROOT)}")


def _pairs(value: Any, where: str) -> Iterator[Pair]:
    if isinstance(value, dict):
        if value.keys() == {"id", "en"}:
            yield Pair(where, value["id"], value["en"])
        for key, inner in value.items():
            yield from _pairs(inner, f"{where} {key}")
    elif isinstance(value, list):
        for n, item in enumerate(value):
            name = item.get("id", n) if isinstance(item, dict) else n
            yield from _pairs(item, f"{where} {name}")


_INDONESIAN = (
    "yang dan atau dengan untuk pada dari dalam oleh belum tidak sudah telah akan harus dapat "
    "sebelum sesudah setelah adalah ialah ini itu bila jika agar karena tanpa sampai tiap setiap "
    "juga hanya bukan ada semua lebih saat serta"
).split()
_ENGLISH = (
    "the of and or with for to from in by is are was were be been not has have had must may can "
    "before after this that it its which when if because without until each every also only all "
    "more than as at on an"
).split()
_NAMES = re.compile(
    r"“[^”]*”|‘[^’]*’|`[^`]*`|\"[^\"]*\"|'[^' ]*'"  # quoted
    r"|\{[^{}]*\}|\S*[/_=]\S*|\S+\.\w+"  # placeholders, paths, files
    r"|(?<!\S)(?:-\S+|[a-z_]+:(?=\s))"  # options, keys of YAML
)
_GLOSS = re.compile(r"\([^()]*\)")


def foreign(text: str, lang: str) -> list[str]:
    """Function words of the other language, outside quotes, names and bracketed glosses."""
    plain = _GLOSS.sub(" ", _NAMES.sub(" ", text))
    strange = _ENGLISH if lang == "id" else _INDONESIAN
    return [w for w in re.findall(r"[a-z]+(?:-[a-z]+)*", plain.lower()) if w in strange]


def blanks(text: str) -> list[str]:
    """The placeholders of a text."""
    return sorted(set(re.findall(r"\{[^{}]*\}", text)))
