"""Text from a file made safe for Markdown as GitHub and GitLab draw it."""

from __future__ import annotations

import html
import re

from integritas_rules.formats.labels import clean

_JOINER = "\N{WORD JOINER}"
_ALIVE = re.compile(
    r"(@|#|:(?=//)|:(?=[\w+-]+:)|www(?=\.)|\bGH(?=-)|[!&%](?=\d))", re.ASCII | re.IGNORECASE
)
"""What sites turn into a mention, a reference, a link or a picture even without Markdown."""

_MARKUP = re.compile(r"([\\`*_\[\]<>|~$])|^([-+=]|\d+[.)])")


def escaped(text: str) -> str:
    """One line that shows ``text`` as it is: no markup, HTML, mention, reference or link.

    A word joiner, which isn't drawn, parts what a site would otherwise bring to life.
    """
    plain = _apart(text).replace("&", "&amp;")
    return _MARKUP.sub(_backslash, plain)


def in_html(text: str) -> str:
    """The same between the tags of HTML, where a backslash would be drawn."""
    return html.escape(_apart(text))


def _apart(text: str) -> str:
    return _ALIVE.sub(rf"\1{_JOINER}", " ".join(clean(text).split()))


def _backslash(found: re.Match[str]) -> str:
    """The mark or list sign with a backslash before its punctuation."""
    if sign := found[1]:
        return f"\\{sign}"
    return f"{found[2][:-1]}\\{found[2][-1]}"
