"""What the dossier's format has at a path: its keys, and the JSON value that a text stands for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, get_args, get_origin

from integritas_rules.loading.mendings import mending
from integritas_rules.loading.positions import Path
from integritas_rules.loading.structure import annotation_at, keys_at
from integritas_rules.model import Json


def keys(path: Path) -> tuple[str, ...]:
    """The keys that an object at ``path`` of a dossier may have, in the order of the format."""
    from integritas_rules.schema.dossier import Dossier

    return keys_at(path, Dossier)


def shaped(path: Path, texts: Sequence[str]) -> Json:
    """The value at ``path`` that ``texts`` stand for; a text that doesn't fit stays as it is.

    A list takes each text as an item; anything else the last one. Records are written as JSON.
    """
    from integritas_rules.schema.dossier import Dossier

    kind = _plain(annotation_at(path, Dossier))
    if get_origin(kind) is list:
        (inner,) = get_args(kind)
        items = [_scalar(_plain(inner), text) for text in texts if text]
        return items[0] if len(items) == 1 and isinstance(items[0], list) else items
    return _scalar(kind, texts[-1])


def _plain(annotation: Any) -> Any:
    """The type itself, without what validates it and without ``None``."""
    while True:
        args = [a for a in get_args(annotation) if a is not type(None)]
        if hasattr(annotation, "__metadata__"):
            annotation = annotation.__origin__
        elif args and get_origin(annotation) not in (list, dict) and len(args) == 1:
            annotation = args[0]
        else:
            return annotation


_ERRORS = {int: "int_type", float: "float_type", bool: "bool_type"}


def _scalar(kind: Any, text: str) -> Json:
    if kind in _ERRORS:
        mend = mending(_ERRORS[kind], text, {}, optional=False)
        return mend.offers[0] if mend else text
    is_text = kind is str or all(isinstance(a, str) for a in get_args(kind) or (0,))
    if is_text:
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text
