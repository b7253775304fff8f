"""`integritas.toml`, or ``[tool.integritas]`` in pyproject.toml: defaults for the command line."""

from __future__ import annotations

import os
from datetime import date, datetime
from functools import lru_cache

from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.frozen import field, frozen
from integritas_rules.hints import Any
from integritas_rules.model import DuePolicy, Text

_CHOICES = {
    "modus": ("mandiri", "evaluator"),
    "fail_on": ("error", "warning", "advice"),
    "lang": ("id", "en"),
}
_FLAGS = ("fail_on_unjudged",)
_LISTS = ("paket", "telaah")
"""One name, or several."""
_KNOWN = (*_CHOICES, *_FLAGS, *_LISTS, "parameter", "tindak_lanjut")
_DUE = ("hari_kerja", "libur", "masuk")


@frozen
class Settings:
    """Defaults by name; ``parameters`` are the pack's."""

    values: dict[str, Any] = field(default_factory=dict)
    parameters: dict[str, str | int] = field(default_factory=dict)

    @property
    def reviews(self) -> tuple[str, ...]:
        """The review files named."""
        named = self.values.get("telaah") or ()
        return (named,) if isinstance(named, str) else tuple(named)

    @property
    def due_policy(self) -> DuePolicy:
        """How long a follow-up may take where its file doesn't say, and which days are off."""
        own = self.values.get("tindak_lanjut", {})
        usual = DuePolicy()
        return DuePolicy(
            days=own.get("hari_kerja", usual.days),
            leave=tuple(map(_iso, own.get("libur", ()))),
            work=tuple(map(_iso, own.get("masuk", ()))),
        )


def load_settings(given: str | None) -> Settings:
    """The settings of ``given``, or of the file found in this folder; empty when there is none.

    Raises :class:`InvalidSetting` naming the file, what was found and what is allowed.
    """
    for path, table in _candidates(given):
        if given or (os.path.isfile(path) and not (table and _is_foreign(path))):
            own: Any = _read(path)
            for key in table:
                own = own.get(key, {}) if isinstance(own, dict) else {}
            if own or not table:
                return _checked(own, path)
    return Settings()


def _candidates(given: str | None) -> list[tuple[str, tuple[str, ...]]]:
    tool = ("tool", "integritas")
    if given:
        return [(given, tool if os.path.basename(given) == "pyproject.toml" else ())]
    return [("integritas.toml", ()), ("pyproject.toml", tool)]


def _is_foreign(name: str) -> bool:
    """Whether a file surely has no ``tool.integritas``, however it might be written."""
    import re

    try:
        with open(name, "rb") as file:
            raw = file.read()
    except OSError:
        return False
    return b"\\" not in raw and not re.search(_OURS, raw)


_OURS = rb"""tool["']?\s*(?:\.\s*["']?integritas|\]|=)"""
"""``[tool.integritas]`` or ``tool.integritas.lang``, ``[tool]`` and ``tool = {``; quoted or not."""


def _read(name: str) -> dict[str, Any]:
    """The file parsed; it is asked for twice in a run, the language first."""
    import tomllib

    try:
        with open(name, "rb") as file:
            return _parsed(file.read())
    except (OSError, UnicodeDecodeError) as error:
        message = Text("Berkas setelan belum dapat dibaca.", "The settings file can't be read.")
        advice = Text(
            f"Periksa bahwa berkas ada dan berkode UTF-8 ({type(error).__name__}).",
            f"Check that it exists and is UTF-8 ({type(error).__name__}).",
        )
        raise InvalidSetting([Problem(message, advice, file=name)]) from None
    except tomllib.TOMLDecodeError as error:
        raise InvalidSetting([_syntax(name, str(error))]) from None


@lru_cache(maxsize=2)
def _parsed(raw: bytes) -> dict[str, Any]:
    import tomllib

    return tomllib.loads(raw.decode("utf-8-sig"))


def _syntax(name: str, told: str) -> Problem:
    """Where the TOML breaks off; the parser says so only within its English sentence."""
    import re

    detail, _, place = told.removesuffix(")").partition(" (at ")
    line, column = (
        (int(n) for n in re.findall(r"\d+", place)[:2]) if place[:4] == "line" else (0, 0)
    )
    message = Text(
        f"TOML belum dapat diurai di sini. Pesan pengurai: “{detail}”.",
        f"The TOML can't be parsed here. The parser says: “{detail}”.",
    )
    advice = Text(
        "Periksa tanda sama dengan, tanda kutip dan kurung di sekitar tempat ini.",
        "Check equals signs, quotes and brackets around this place.",
    )
    return Problem(message, advice, file=name, line=line or None, column=column or None)


def _checked(data: Any, name: str) -> Settings:
    problems = [p for key, value in data.items() for p in _amiss(name, key, value)]
    if problems:
        raise InvalidSetting(problems)
    values = {k: v for k, v in data.items() if k != "parameter"}
    return Settings(values, dict(data.get("parameter", {})))


def _amiss(name: str, key: str, value: object) -> list[Problem]:
    if key not in _KNOWN:
        import difflib

        near = difflib.get_close_matches(key, _KNOWN, 1)
        hint = (
            Text(f" Maksud Anda “{near[0]}”?", f" Did you mean “{near[0]}”?")
            if near
            else Text("", "")
        )
        message = Text(
            f"Setelan “{key}” belum dikenal.{hint.id}", f"Unknown setting “{key}”.{hint.en}"
        )
        lawful = ", ".join(_KNOWN)
    elif _fits(key, value):
        return []
    else:
        message = Text(
            f"Nilai setelan “{key}” belum sah: {value!r}.",
            f"The setting “{key}” has a value that isn't allowed: {value!r}.",
        )
        lawful = ", ".join(_CHOICES.get(key, (_FORMS.get(key, "teks / text"),)))
    advice = Text(f"Yang sah: {lawful}.", f"Allowed: {lawful}.")
    return [Problem(message, advice, file=name)]


def _fits(key: str, value: object) -> bool:
    if key in _CHOICES:
        return value in _CHOICES[key]
    if key in _FLAGS:
        return isinstance(value, bool)
    if key == "parameter":
        return isinstance(value, dict) and all(
            isinstance(v, str | int) and not isinstance(v, bool) for v in value.values()
        )
    if key == "tindak_lanjut":
        return isinstance(value, dict) and all(_due_fits(k, v) for k, v in value.items())
    if key in _LISTS and isinstance(value, list):
        return bool(value) and all(isinstance(v, str) for v in value)
    return isinstance(value, str)


def _due_fits(key: str, value: object) -> bool:
    """Whether one setting of the due dates makes sense: a count of days, or a list of dates."""
    if key == "hari_kerja":
        return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 1000
    return key in _DUE and isinstance(value, list) and all(_iso(v) for v in value)


def _iso(value: object) -> str:
    """A date as TOML has it, or written as text; nothing for anything else."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    try:
        return date.fromisoformat(value).isoformat() if isinstance(value, str) else ""
    except ValueError:
        return ""


_FORMS = {
    **dict.fromkeys(_FLAGS, "true, false"),
    "tindak_lanjut": "hari_kerja = 1…1000, libur = [TTTT-BB-HH], masuk = [TTTT-BB-HH]",
}
