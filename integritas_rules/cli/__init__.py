"""The command line: flags → pipeline → write → exit code. The only room that prints or exits.

Exit codes: 0 nothing at or above ``--fail-on``; 1 gaps; 2 bad input, pack or usage, or a check
that itself failed. Each command is built when it is called, in the language asked for.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from integritas_rules.hints import TYPE_CHECKING

if TYPE_CHECKING:
    from integritas_rules.cli.commands import Commands

EXIT_GAPS, EXIT_BAD = 1, 2


def build(lang: str) -> Commands:
    """The whole command line in one language."""
    from integritas_rules.cli import commands

    return commands.build(lang)


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    args = list(sys.argv[1:] if argv is None else argv)
    lang = language(args)
    _speak_utf8()
    try:
        code = _run(args, lang)
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - the last place to tell it
        from integritas_rules.cli.trouble import tell

        code = tell(error, lang)
    sys.exit(code if isinstance(code, int) else 0)


def _run(args: Sequence[str], lang: str) -> object:
    """The usual command lines are read without click, all others by it."""
    from integritas_rules.cli.usual import usual

    run = usual(args)
    if run is None:
        return build(lang).main(args, prog_name="integritas", standalone_mode=False)
    return run(lang)


def language(args: Sequence[str]) -> str:
    """The language asked for by ``--lang``, INTEGRITAS_LANG or settings; Indonesian otherwise."""
    for n, arg in enumerate(args):
        if arg == "--lang" and n + 1 < len(args):
            return "en" if args[n + 1] == "en" else "id"
        if arg.startswith("--lang="):
            return "en" if arg == "--lang=en" else "id"
    if spoken := os.environ.get("INTEGRITAS_LANG"):
        return "en" if spoken.lower().startswith("en") else "id"
    return _settled_language()


def _settled_language() -> str:
    """The language of the settings file; a broken file is told later, in Indonesian."""
    from integritas_rules.errors import InvalidSetting
    from integritas_rules.loading.settings import load_settings

    try:
        return str(load_settings(None).values.get("lang", "id"))
    except InvalidSetting:
        return "id"


def _speak_utf8() -> None:
    """A console that can't show a character gets a substitute instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            encoding = (getattr(stream, "encoding", None) or "").lower()
            options = {} if encoding.startswith("utf") else {"errors": "replace"}
            reconfigure(**options)
