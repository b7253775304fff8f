"""The usual command lines, read without click, which takes longer to import than a check.

What is read here click reads the same way; tests hold the two together. All else, and so every
mistake and all help, is left to click.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence

from integritas_rules.formats import FORMATS
from integritas_rules.hints import Any

_ANY: Collection[str] = ()
_VALUES: Mapping[str, tuple[str, Collection[str]]] = {
    "--format": ("forms", FORMATS),
    "--output": ("outputs", _ANY),
    "-o": ("outputs", _ANY),
    "--fail-on": ("fail_on", ("error", "warning", "advice")),
    "--baseline": ("baseline", _ANY),
    "--receipt": ("receipt", _ANY),
    "--sign-key": ("sign_key", _ANY),
    "--pack": ("pack", _ANY),
    "--as-of": ("as_of", _ANY),
    "--modus": ("modus", ("mandiri", "evaluator")),
    "--param": ("param", _ANY),
    "--review": ("review", _ANY),
    "--settings": ("settings", _ANY),
    "--set": ("sets", _ANY),
    "--unset": ("unsets", _ANY),
    "--lang": ("", ("id", "en")),
}
"""The options of `check` that take a value: under which name it is given on, and which are lawful.

The language has been read before.
"""
_FLAGS = {
    "--fail-on-unjudged": "fail_on_unjudged",
    "--quiet": "quiet",
    "-q": "quiet",
    "--verbose": "verbose",
    "-v": "verbose",
    "--evidence": "evidence",
}
_LISTS = ("paths", "forms", "outputs", "pack", "param", "review", "sets", "unsets")
_COMPLETION = "_INTEGRITAS_COMPLETE"


def usual(args: Sequence[str]) -> Callable[[str], object] | None:
    """What a usual command line asks for, to be called with the language; else ``None``."""
    if _COMPLETION in os.environ:
        return None
    if list(args) == ["--version"]:
        from integritas_rules.cli.common import show_versions

        return lambda _: show_versions()
    given = check_given(args[1:]) if args and args[0] == "check" else None
    return None if given is None else lambda lang: _check(lang, given)


def _check(lang: str, given: Mapping[str, Any]) -> int:
    from integritas_rules.cli.check import run

    return run(lang, **given)


def check_given(args: Sequence[str]) -> dict[str, Any] | None:
    """What is given to `check`, by name; ``None`` for what isn't surely understood."""
    lists: dict[str, list[str]] = {name: [] for name in _LISTS}
    given: dict[str, Any] = {name: None for name, _ in _VALUES.values() if name not in lists}
    given |= dict.fromkeys(_FLAGS.values(), False)
    waiting = list(reversed(args))
    while waiting:
        word = waiting.pop()
        option, equals, value = word.partition("=") if word.startswith("--") else (word, "", "")
        if option in _FLAGS and not equals:
            given[_FLAGS[option]] = True
        elif option in _VALUES:
            if not equals:
                if not waiting or (waiting[-1].startswith("-") and waiting[-1] != "-"):
                    return None
                value = waiting.pop()
            name, lawful = _VALUES[option]
            if lawful and value not in lawful:
                return None
            if name in lists:
                lists[name].append(value)
            else:
                given[name] = value
        elif word.startswith("-") and word != "-":
            return None
        else:
            lists["paths"].append(word)
    del given[""]
    return {**given, **{n: tuple(v) for n, v in lists.items()}} if lists["paths"] else None
