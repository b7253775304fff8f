"""`integritas batch PATH…`: judge any number of dossiers; a row each, in order, resumable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from integritas_rules.cli import EXIT_BAD, EXIT_GAPS
from integritas_rules.cli.batch_words import EXAMPLES, HELP, WORDS, summed_up
from integritas_rules.cli.common import bench, command, judging_options
from integritas_rules.cli.words import say
from integritas_rules.errors import InvalidSetting, Problem
from integritas_rules.model import Severity, Text

if TYPE_CHECKING:
    from integritas_rules.many.journal import Journal
    from integritas_rules.many.judge import Job, Judged
    from integritas_rules.many.reading import Item
    from integritas_rules.many.run import Chunk, Tally

EXIT_INTERRUPTED = 130


def build(lang: str) -> click.Command:
    """The command in one language."""
    word = {key: text.in_(lang) for key, text in WORDS.items()}
    judging = [o for o in judging_options(lang) if o.name != "review"]
    params: list[click.Parameter] = [
        click.Argument(["paths"], nargs=-1, required=True, metavar=say("paths", lang)),
        click.Option(["--output", "-o"], metavar="FILE", help=word["output"]),
        click.Option(["--format", "form"], type=click.Choice(["ndjson", "parquet"]),
                     help=word["format"]),
        click.Option(["--workers"], type=click.IntRange(1), metavar="N", help=word["workers"]),
        click.Option(["--scheduler"], metavar=word["address"], help=word["scheduler"]),
        click.Option(["--resume"], is_flag=True, help=word["resume"]),
        click.Option(["--force"], is_flag=True, help=word["force"]),
        click.Option(["--fail-on"], type=click.Choice(["error", "warning", "advice"]),
                     help=say("fail_on", lang)),
        click.Option(["--fail-on-unjudged"], is_flag=True, help=say("fail_on_unjudged", lang)),
        click.Option(["--quiet", "-q"], is_flag=True, help=word["quiet"]),
        *judging,
    ]  # fmt: skip

    def run(**given: Any) -> int:
        return _run(lang, **given)

    return command("batch", lang, run, params, HELP.in_(lang), EXAMPLES.in_(lang))


def _run(
    lang: str, paths: tuple[str, ...], output: str | None, form: str | None, workers: int | None,
    scheduler: str | None, resume: bool, force: bool, fail_on: str | None,
    fail_on_unjudged: bool, quiet: bool, **judging: Any,
) -> int:  # fmt: skip
    from integritas_rules.cli.batch_extras import need, to_parquet
    from integritas_rules.cli.batch_progress import progress
    from integritas_rules.many.journal import Journal
    from integritas_rules.many.reading import Measure
    from integritas_rules.many.run import Tally, chunks, small
    from integritas_rules.many.sources import Sources

    target = None if output in (None, "-") else Path(output or "")
    parquet = _form(form, target) == "parquet"
    if parquet:
        need("parquet", "recap", "duckdb")
    if scheduler:
        need("--scheduler", "dask", "distributed")
    job, settings = _job(judging)
    journal = Journal(target) if target else None
    own = [journal.target, journal.part, journal.about] if journal else []
    sources, measure, tally = Sources(paths, own), Measure(), Tally()
    if sources.ending(".zst"):
        need(".zst", "zstd", "zstandard")
    few, items = small(sources.items(measure))
    about = {"paths": list(paths), **_about(job)}
    with progress(lang, quiet, sources.size, measure, tally) as shown:
        try:
            if journal:
                _begin(journal, about, items, tally, resume, force)
                shown.resumed()
            cut = shown.followed(chunks(items, tally.dossiers))
            for rows in _judged(cut, job, 1 if few and not workers else workers, scheduler):
                _keep(journal, rows)
                for _, found in rows:
                    tally.add(found)
                shown.update()
            if journal:
                journal.finish(to_parquet() if parquet else None)
        except KeyboardInterrupt:
            shown.stop()
            click.echo(_interrupted(journal).in_(lang), err=True)
            return EXIT_INTERRUPTED
        finally:
            if journal:
                journal.close()
    if not quiet:
        click.echo(summed_up(tally).in_(lang), err=True)
    return _exit(tally, fail_on or settings.get("fail_on", "error"),
                 fail_on_unjudged or settings.get("fail_on_unjudged", False))  # fmt: skip


def _job(judging: dict[str, Any]) -> tuple[Job, dict[str, Any]]:
    """The job that flags and settings ask for, and the other settings."""
    from integritas_rules.loading.pack import DEFAULT_PACK
    from integritas_rules.many.judge import job_for

    setup = bench(**judging)
    named = judging.get("pack") or setup.settings.values.get("paket") or DEFAULT_PACK
    name = named if isinstance(named, str) else named[0]
    known = {n: v for n, v in setup.given.items() if n in setup.pack.parameters}
    job = job_for(name, setup.pack, sorted(known.items()), setup.as_of, setup.mode)
    return job, dict(setup.settings.values)


def _about(job: Job) -> dict[str, Any]:
    """What two runs must share for one to go on where the other ended."""
    return {
        "engine": job.engine,
        "pack": job.pack,
        "pack_digest": job.digest,
        "parameters": dict(job.parameters),
        "as_of": job.as_of,
        "mode": job.mode,
    }


def _begin(
    journal: Journal, about: dict[str, Any], items: Iterator[Item], tally: Tally,
    resume: bool, force: bool,
) -> None:  # fmt: skip
    """Start the journal, or go on after the rows that are there, passing over their dossiers."""
    from integritas_rules.many.resume import passed_over

    if resume and journal.begun:
        for found in passed_over(journal.resume(about), items):
            tally.add(found)
        return
    if journal.begun and not force:
        raise InvalidSetting([_unfinished(journal.part)])
    journal.start(about)


def _judged(
    cut: Iterator[Chunk], job: Job, workers: int | None, scheduler: str | None
) -> Iterator[list[Judged]]:
    """The rows, made here, by processes of this machine, or by those of a cluster."""
    from integritas_rules.many.local import judged, processors

    if scheduler:
        from integritas_rules.cli.batch_extras import judged_by

        return judged_by(scheduler, cut, job)
    return judged(cut, job, workers or processors())


def _keep(journal: Journal | None, rows: list[Judged]) -> None:
    lines = b"".join(line for line, _ in rows)
    if journal:
        journal.write(lines)
    else:
        click.echo(lines, nl=False)


def _form(form: str | None, target: Path | None) -> str:
    """The form asked for, or that of the file's name."""
    found = form or ("parquet" if target and target.suffix == ".parquet" else "ndjson")
    if found == "parquet" and target is None:
        raise InvalidSetting([_NO_FILE])
    return found


def _exit(tally: Tally, limit: str, unjudged: bool) -> int:
    """As for `check`: the highest of all dossiers."""
    if tally.unread or tally.faulty:
        return EXIT_BAD
    graver = [w for w in ("error", "warning", "advice") if Severity(w).rank <= Severity(limit).rank]
    if any(tally.at[w] for w in graver) or (unjudged and tally.awaited):
        return EXIT_GAPS
    return 0


def _interrupted(journal: Journal | None) -> Text:
    if journal is None:
        return Text("Dihentikan.", "Stopped.")
    return Text(
        f"Dihentikan. Yang sudah selesai tersimpan di {journal.part.as_posix()}; lanjutkan dengan "
        "perintah yang sama dan --resume.",
        f"Stopped. What is done is kept in {journal.part.as_posix()}; go on with the same command "
        "and --resume.",
    )


def _unfinished(part: Path) -> Problem:
    return Problem(
        Text("Ada hasil yang terputus untuk berkas ini.",
             "There are interrupted results for this file."),
        Text("Lanjutkan dengan --resume, atau mulai baru dengan --force.",
             "Go on with --resume, or begin anew with --force."),
        file=part.as_posix(),
    )  # fmt: skip


_NO_FILE = Problem(
    Text("Parquet tidak ditulis ke layar.", "Parquet isn't written to a screen."),
    Text("Tulis ke berkas dengan --output.", "Write it to a file with --output."),
)
