"""The strict model run over parsed data, and its errors told in the words of the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from integritas_rules.loading import wording
from integritas_rules.loading.echo import found, quoted, sentence
from integritas_rules.loading.findings import Finding
from integritas_rules.loading.mendings import key_mending, mending
from integritas_rules.loading.personal import holds
from integritas_rules.loading.positions import Path
from integritas_rules.model import Json, Text

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

VERSION = (1, 0)
_VERSION = re.compile(r"([0-9]{1,9})\.([0-9]{1,9})")


def newer_version(data: Json, tool_reads: tuple[int, int] = VERSION) -> Iterator[Finding]:
    """A finding when ``versi`` names a format later than this tool reads.

    Nothing can then be said about the rest of the structure.
    """
    versi = data.get("versi") if isinstance(data, dict) else None
    number = _VERSION.fullmatch(versi) if isinstance(versi, str) else None
    if number and (int(number[1]), int(number[2])) > tool_reads:
        message, advice = wording.newer_version(quoted(versi), "{}.{}".format(*tool_reads))
        yield Finding("versi", ("versi",), message, advice)


def structure(data: Json, model: type[BaseModel]) -> Iterator[Finding]:
    """Every way in which ``data`` departs from ``model``; nothing when it is valid."""
    from pydantic import ValidationError

    errors: list[ErrorDetails] = []
    try:
        model.model_validate(data)
    except ValidationError as error:
        errors = error.errors(include_url=False)
    for detail in errors:
        finding = _translate(detail, model)
        if finding:
            yield finding


def _translate(detail: ErrorDetails, model: type[BaseModel]) -> Finding | None:
    kind, path = detail["type"], tuple(p for p in detail["loc"] if p != "[key]")
    if kind == "extra_forbidden":
        # A key with a personal number was told as such, and goes for that reason.
        return None if holds(path[-1]) else _unknown_key(path, model)
    if kind == "missing":
        return _missing_key(path, model)
    if kind == "string_unicode":
        return None  # a lone surrogate: the survey of the text tells where
    value, at_key = detail["input"], "[key]" in detail["loc"]
    speak = _SPEAKERS.get(kind, _other)
    code, wanted, advice = speak(value, detail.get("ctx", {}), _example(path, model))
    mend = None if at_key else mending(kind, value, detail.get("ctx", {}), _optional(path, model))
    if kind == "union_tag_invalid":
        value = detail.get("ctx", {}).get("tag")
    message = sentence(found(value), wanted)
    told = advice if path else wording.ROOT_ADVICE
    return Finding(code, path, message, told, at_key=at_key, mending=mend)


def _unknown_key(path: Path, model: type[BaseModel]) -> Finding:
    known = keys_at(path[:-1], model)
    message, advice = wording.unknown_key(path[-1], known)
    mend = key_mending(path[-1], known)
    return Finding("kunci-tak-dikenal", path, message, advice, at_key=True, mending=mend)


def _missing_key(path: Path, model: type[BaseModel]) -> Finding:
    field = _field(path, model)
    about = (field.description or "").partition(" | ") if field else ("", "", "")
    message, advice = wording.missing_key(str(path[-1]), about[0], about[2], _example(path, model))
    return Finding("kunci-belum-diisi", path[:-1], message, advice)


# --- the model at a path -------------------------------------------------------------------


def keys_at(path: Path, model: type[BaseModel]) -> tuple[str, ...]:
    """The keys that the object at ``path`` may have."""
    here = _model_at(path, model)
    return tuple(f.alias or n for n, f in here.model_fields.items()) if here else ()


def annotation_at(path: Path, model: type[BaseModel]) -> Any:
    """The type of the field that ``path`` ends in; ``None`` where there is none."""
    field = _field(path, model)
    return field.annotation if field else None


def _model_at(path: Path, model: type[BaseModel]) -> type[BaseModel] | None:
    here: type[BaseModel] | None = model
    annotation: Any = model
    for part in path:
        if isinstance(part, str):
            field = _fields(here).get(part)
            annotation = field.annotation if field else _tagged(annotation, part)
            here = _model_in(annotation)
    return here


def _tagged(annotation: Any, tag: str) -> Any:
    """The member of a union of records whose ``kind`` is ``tag``: pydantic puts it in paths."""
    from typing import get_args

    for arg in get_args(annotation):
        field = _fields(_model_in(arg)).get("kind") if not get_args(arg) else None
        if field and get_args(field.annotation) == (tag,):
            return arg
        if found := _tagged(arg, tag):
            return found
    return None


def _fields(model: type[BaseModel] | None) -> Mapping[str, Any]:
    return {f.alias or n: f for n, f in model.model_fields.items()} if model else {}


def _model_in(annotation: Any) -> type[BaseModel] | None:
    from typing import get_args

    from pydantic import BaseModel

    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((m for arg in get_args(annotation) if (m := _model_in(arg))), None)


def _field(path: Path, model: type[BaseModel]) -> Any:
    names = [n for n, part in enumerate(path) if isinstance(part, str)]
    if not names:
        return None
    return _fields(_model_at(path[: names[-1]], model)).get(str(path[names[-1]]))


def _optional(path: Path, model: type[BaseModel]) -> bool:
    """Whether the path ends in a key that may be left out."""
    field = _field(path, model) if path and isinstance(path[-1], str) else None
    return field is not None and not field.is_required()


def _example(path: Path, model: type[BaseModel]) -> Json:
    field = _field(path, model)
    example = field.examples[0] if field and field.examples else None
    if record := _model_at(path, model) if isinstance(example, dict | None) else None:
        example = _least(record)
    in_list = bool(path) and isinstance(path[-1], int)
    return (example[0] if example else None) if in_list and isinstance(example, list) else example


def _least(record: type[BaseModel]) -> Json:
    """An example of a record with just its required keys."""
    fields = _fields(record).items()
    return {n: f.examples[0] for n, f in fields if f.is_required() and f.examples}


# --- one speaker for each type of error: code, what was expected, what to do ----------------

_Speech = tuple[str, Text, Text]
_Context = Mapping[str, Any]
_Speaker = Callable[[Json, _Context, Json], _Speech]


def _type(name: str) -> _Speaker:
    return lambda value, _ctx, example: ("jenis-nilai", *wording.wrong_type(name, value, example))


def _choice(value: Json, ctx: _Context, _example: Json) -> _Speech:
    allowed = re.findall(r"'([^']*)'", str(ctx.get("expected", "")))
    return "pilihan", *wording.choice(value, allowed)


def _tag(_value: Json, ctx: _Context, _example: Json) -> _Speech:
    allowed = re.findall(r"'([^']*)'", str(ctx.get("expected_tags", "")))
    return "pilihan", *wording.choice(ctx.get("tag"), allowed)


def _date(value: Json, _ctx: _Context, _example: Json) -> _Speech:
    return "tanggal", *wording.calendar_date(value)


def _pattern(value: Json, ctx: _Context, example: Json) -> _Speech:
    return "bentuk", *wording.pattern(value, str(ctx.get("pattern", "")), example)


def _short(_value: Json, _ctx: _Context, _example: Json) -> _Speech:
    return "panjang", *wording.EMPTY_TEXT


def _long(value: Json, ctx: _Context, _example: Json) -> _Speech:
    return "panjang", *wording.long_text(len(value), int(ctx["max_length"]))


def _at_least(_value: Json, ctx: _Context, _example: Json) -> _Speech:
    return "batas", *wording.at_least(ctx["ge"])


def _at_most(_value: Json, ctx: _Context, _example: Json) -> _Speech:
    return "batas", *wording.at_most(ctx["le"])


def _other(_value: Json, _ctx: _Context, example: Json) -> _Speech:
    return "bentuk", *wording.other(example)


_SPEAKERS: dict[str, _Speaker] = {
    "string_type": _type("text"),
    "int_type": _type("integer"),
    "int_from_float": _type("integer"),
    "float_type": _type("number"),
    "bool_type": _type("boolean"),
    "list_type": _type("list"),
    "dict_type": _type("object"),
    "model_type": _type("object"),
    "model_attributes_type": _type("object"),
    "literal_error": _choice,
    "union_tag_invalid": _tag,
    "tanggal": _date,
    "string_pattern_mismatch": _pattern,
    "string_too_short": _short,
    "string_too_long": _long,
    "greater_than_equal": _at_least,
    "less_than_equal": _at_most,
}
