"""What commands share: options, loading by flags and settings, and writing whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from datetime import date

from integritas_rules import __version__
from integritas_rules.cli.console import echo
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.frozen import field, frozen, replace
from integritas_rules.hints import TYPE_CHECKING, Any
from integritas_rules.loading.settings import Settings, load_settings
from integritas_rules.model import Dossier, Pack, Report, Review, Text

if TYPE_CHECKING:
    import click

    from integritas_rules.assuming import Change
    from integritas_rules.formats.manner import Manner

TOOL = f"integritas-rules {__version__}"
"""The engine as reports name it."""


def lang_option(lang: str) -> click.Option:
    """``--lang``: read before anything is built; here so that it is accepted and documented."""
    import click

    return click.Option(
        ["--lang"],
        type=click.Choice(["id", "en"]),
        expose_value=False,
        help=say("lang", lang),
    )


def version_option(lang: str) -> click.Option:
    """``--version``: the tool's and the bundled packs'."""
    import click

    def show(ctx: click.Context, _param: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            show_versions()
            ctx.exit()

    return click.Option(
        ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=show,
        help=say("version", lang),
    )  # fmt: skip


def show_versions() -> None:
    """The versions of the tool and of the bundled packs, a line each."""
    from integritas_rules.loading.pack import bundled_packs, version_of

    packs = [f"{name} {version_of(name)}" for name in bundled_packs()]
    echo("".join(f"{line}\n" for line in (f"integritas-rules {__version__}", *packs)))


def command(
    name: str,
    lang: str,
    run: Callable[..., Any],
    params: list[click.Parameter],
    help_: str,
    epilog: str = "",
) -> click.Command:
    """A command whose help is in ``lang``, with ``--lang`` among its options."""
    from integritas_rules.cli.spoken import Spoken

    return Spoken(
        lang,
        name=name,
        callback=run,
        params=[*params, lang_option(lang)],
        help=help_,
        epilog=epilog,
    )


def judging_options(
    lang: str, several_packs: bool = False, assuming: bool = False
) -> list[click.Parameter]:
    """The options that bear on a verdict; ``assuming``: those of a what-if too."""
    import click

    return [
        click.Option(
            ["--pack"],
            multiple=several_packs,
            metavar="ID|DIR",
            help=say("packs" if several_packs else "pack", lang),
        ),
        click.Option(["--as-of"], metavar="YYYY-MM-DD", help=say("as_of", lang)),
        click.Option(
            ["--modus"], type=click.Choice(["mandiri", "evaluator"]), help=say("mode", lang)
        ),
        click.Option(["--param"], multiple=True, metavar="NAME=VALUE", help=say("param", lang)),
        click.Option(["--review"], multiple=True, metavar="FILE", help=say("review", lang)),
        click.Option(["--settings"], metavar="FILE", help=say("settings", lang)),
        *(_assuming_options(lang) if assuming else ()),
    ]


def _assuming_options(lang: str) -> list[click.Parameter]:
    """Values taken for granted, in memory only."""
    import click

    return [
        click.Option(["--set", "sets"], multiple=True, metavar=say("pointer_value", lang),
                     help=say("set", lang)),
        click.Option(["--unset", "unsets"], multiple=True, metavar="POINTER",
                     help=say("unset", lang)),
    ]  # fmt: skip


@frozen
class Bench:
    """Everything that a command needs to judge dossiers, set up once from flags and settings."""

    packs: tuple[Pack, ...]
    settings: Settings
    as_of: str | None
    mode: str
    review: tuple[str, ...]
    assumed: tuple[Change, ...] = ()
    given: Mapping[str, str | int] = field(default_factory=dict)
    """The parameters that flags and settings set."""

    @property
    def pack(self) -> Pack:
        """The pack of a command that works with one: the first named."""
        return self.packs[0]

    def judge(self, source: str) -> Report:
        """Load one dossier (and the review) and check it by the first pack."""
        return self.judge_all(source)[0]

    def judge_all(self, source: str) -> list[Report]:
        """Load one dossier (and the review) and check it by every pack, in the order named."""
        dossier = self.load(source)
        return [self.judge_loaded(dossier, pack) for pack in self.packs]

    def load(self, source: str) -> Dossier:
        """One dossier, by the name that reports show, with the assumptions made."""
        from integritas_rules.loading.dossier import load_dossier

        named = replace(load_dossier(source), name=shown_name(source))
        if not self.assumed:
            return named
        from integritas_rules.assuming import assume

        return assume(named, self.assumed)

    def judge_loaded(self, dossier: Dossier, pack: Pack | None = None) -> Report:
        """Check a dossier that is loaded already, by one pack (the first, when none is given).

        A review counts for the first pack only: it is bound to one, and that one is told.
        """
        from integritas_rules.audit import check

        day = self.as_of or dossier.data["pengajuan"]["tanggal"]
        pack = pack or self.pack
        reviewed = self.review and pack is self.pack
        review = self._reviewed(dossier, pack, day) if reviewed else None
        return check(pack, dossier, day, self.mode, review)

    def _reviewed(self, dossier: Dossier, pack: Pack, day: str) -> Review:
        from integritas_rules.loading.review import load_review

        return load_review(self.review, dossier, pack, day, self.settings.due_policy)


def shown_name(source: str) -> str:
    """A path as reports show it: never absolute, so that a report is the same everywhere."""
    if not os.path.isabs(source):
        return source
    path, here = _parts(source), _parts(os.getcwd())
    inside = path[: len(here)] == here
    return "/".join(path[len(here) :]) or "." if inside else path[-1]


def _parts(path: str) -> list[str]:
    return [part for part in path.split(os.sep) if part not in ("", ".")]


def bench(
    pack: str | tuple[str, ...] | None = None,
    as_of: str | None = None,
    modus: str | None = None,
    param: tuple[str, ...] = (),
    review: tuple[str, ...] = (),
    settings: str | None = None,
    sets: tuple[str, ...] = (),
    unsets: tuple[str, ...] = (),
) -> Bench:
    """Set up from the command's flags; they win over the settings file."""
    from integritas_rules.loading.pack import DEFAULT_PACK, load_packs

    found = load_settings(settings)
    given = found.values
    parameters: Mapping[str, str | int] = {**found.parameters, **_pairs(param)}
    named = pack or given.get("paket") or DEFAULT_PACK
    names = [named] if isinstance(named, str) else list(dict.fromkeys(named))
    return Bench(
        packs=load_packs(names, parameters),
        settings=found,
        as_of=day_option(as_of),
        mode=modus or given.get("modus", "mandiri"),
        review=review or found.reviews,
        assumed=_changes(sets, unsets) if sets or unsets else (),
        given=parameters,
    )


def _changes(sets: tuple[str, ...], unsets: tuple[str, ...]) -> tuple[Change, ...]:
    from integritas_rules.assuming import removal, setting

    return (*map(setting, sets), *map(removal, unsets))


def _pairs(param: tuple[str, ...]) -> dict[str, str]:
    pairs = {}
    for text in param:
        name, sign, value = text.partition("=")
        if not sign:
            message = Text(f"“{text}” belum berbentuk NAMA=NILAI.", f"“{text}” isn't NAME=VALUE.")
            advice = Text(
                "Contoh: --param jeda_terpanjang=60", "Example: --param jeda_terpanjang=60"
            )
            raise InvalidSetting([Problem(message, advice)])
        pairs[name] = value
    return pairs


def day_option(value: str | None) -> str | None:
    """A date given on the command line; :class:`InvalidSetting` for what isn't one."""
    if value is None:
        return None
    try:
        if len(value) == 10:
            return date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    message = Text(f"“{value}” bukan tanggal yang ada.", f"“{value}” isn't a calendar date.")
    advice = Text("Tulis TTTT-BB-HH, misalnya 2026-07-06.", "Write YYYY-MM-DD, as in 2026-07-06.")
    raise InvalidSetting([Problem(message, advice)])


def manner(
    lang: str,
    output: str | None,
    verbose: bool = False,
    quiet: bool = False,
    code: int | None = None,
) -> Manner:
    """How text is shown: as wide as the screen, in colour; plain in 80 columns elsewhere."""
    from integritas_rules.formats.manner import Manner

    on_screen = output in (None, "-") and sys.stdout.isatty()
    width = _screen_width() if on_screen else 80
    colour = on_screen and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Manner(lang, width, colour, verbose, quiet, code)


def _screen_width() -> int:
    from shutil import get_terminal_size

    return min(max(get_terminal_size((80, 24)).columns, 40), 110)


def write(text: str | bytes, output: str | None) -> None:
    """To the screen, or to ``output``: written beside it first, then put in its place."""
    if output is None or output == "-":
        echo(text)
        return
    from pathlib import Path

    from integritas_rules.cli.writing import put

    put(Path(output), text.encode() if isinstance(text, str) else text)
