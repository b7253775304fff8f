"""Adding one item to a list in a YAML file: all else stays as it was, comments included."""

from __future__ import annotations

from typing import Any

from integritas_rules.loading.yamlfile import YamlFile, parse_yaml


class CantAppend(Exception):
    """The file is laid out in a way that an item can't be added to safely."""


def with_item(file: YamlFile, key: str, block: str) -> str:
    """The text of ``file`` with ``block`` (``- a: …`` at the margin) as the last of ``key``.

    Raises :class:`CantAppend` when the result wouldn't be the same data and one item more.
    """
    node = _value(file.root, key)
    lines = file.raw.decode("utf-8").splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    if node is None or node.id != "sequence" or (node.flow_style and node.value):
        raise CantAppend
    if node.value:
        last = _end(lines, node.end_mark)
        within = lines[node.start_mark.line : last]
        spaced = len(node.value) == 1 or any(not line.strip() for line in within)
        margin = " " * int(node.start_mark.column)
        new = [("\n" if spaced else ""), *(_indented(block, margin))]
        changed = [*lines[:last], *new, *lines[last:]]
    else:
        row = node.start_mark.line
        head = lines[row][: node.start_mark.column].rstrip() + "\n"
        changed = [*lines[:row], head, *_indented(block, "  "), *lines[row + 1 :]]
    text = "".join(changed)
    before, after = file.data[key], parse_yaml(text.encode(), file.name).data
    if after != {**file.data, key: after[key]} or after[key][:-1] != before:
        raise CantAppend
    return text


def _value(root: Any, key: str) -> Any:
    return next((v for k, v in root.value if k.value == key), None)


def _end(lines: list[str], mark: Any) -> int:
    """The number of lines up to the last that says something within the list."""
    row = int(mark.line) + (1 if mark.column else 0)
    while row and (not lines[row - 1].strip() or lines[row - 1].lstrip().startswith("#")):
        row -= 1
    return row


def _indented(block: str, margin: str) -> list[str]:
    return [f"{margin}{line}".rstrip() + "\n" for line in block.splitlines()]
