"""The one way to the screen: as ``click.echo``, which is imported only where it does more."""

from __future__ import annotations

import sys


def echo(text: str | bytes, err: bool = False) -> None:
    """Write ``text`` as it is to standard output, or to standard error, at once.

    Click takes colour out of what doesn't go to a screen, writes bytes, and mends streams that
    can't show every character.
    """
    stream = sys.stderr if err else sys.stdout
    encoding = getattr(stream, "encoding", None) or ""
    coloured = isinstance(text, str) and "\x1b" in text and not stream.isatty()
    if isinstance(text, bytes) or coloured or not encoding.lower().startswith("utf"):
        import click

        click.echo(text, nl=False, err=err)
        return
    stream.write(text)
    stream.flush()
