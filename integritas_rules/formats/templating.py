"""Pages from templates: `templates/NAME.html.j2`, where every value is escaped."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from integritas_rules.formats.labels import clean
from integritas_rules.model import Text

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).resolve().parent / "templates"


def page(name: str, lang: str, words: Mapping[str, Text], **values: object) -> str:
    """The template ``name`` filled; in it ``w.x`` is a word, and ``x|say`` any ``Text`` in words.

    Raises ``jinja2.UndefinedError`` for a value that the template asks for and isn't there.
    """
    spoken = {key: text.in_(lang) for key, text in words.items()}
    template = _environment(lang).get_template(f"{name}.html.j2")
    return template.render(lang=lang, w=spoken, **values) + "\n"


def shown(value: object) -> object:
    """Text on one line, without control or direction-changing characters; markup as it is."""
    return clean(re.sub(r"\s+", " ", value)) if type(value) is str else value


@lru_cache
def _environment(lang: str) -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    def say(text: Text | str) -> str:
        return text.in_(lang) if isinstance(text, Text) else text

    made = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=shown,
    )
    made.filters["say"] = say
    return made
