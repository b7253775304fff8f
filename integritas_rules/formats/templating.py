"""Pages from templates: `templates/NAME.html.j2`, where every value is escaped."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from integritas_rules.formats.labels import clean
from integritas_rules.model import Text

if TYPE_CHECKING:
    from jinja2 import Environment

FOLDER = Path(__file__).resolve().parent / "templates"


def page(name: str, lang: str, words: Mapping[str, Text], **values: object) -> str:
    """The template ``name`` filled; in it ``w.x`` is a word, and ``x|say`` any ``Text`` in words.

    Raises ``jinja2.UndefinedError`` for a value that the template asks for and isn't there.
    """

    def say(text: Text | str) -> str:
        return text.in_(lang) if isinstance(text, Text) else text

    made = environment()
    made.filters["say"] = say
    spoken = {key: say(text) for key, text in words.items()}
    return tidy(made.get_template(f"{name}.html.j2").render(lang=lang, w=spoken, **values))


def environment() -> Environment:
    """Escapes every value, shows it on one line, and refuses what isn't there."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    def shown(value: Any) -> Any:
        """Text on one line, without control or direction-changing characters."""
        return clean(re.sub(r"\s+", " ", value)) if type(value) is str else value

    return Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def tidy(text: str) -> str:
    """Without empty lines and blanks at ends; twice gives the same, so that hashes stay true."""
    return "\n".join(line.rstrip() for line in text.split("\n") if line.strip()) + "\n"
