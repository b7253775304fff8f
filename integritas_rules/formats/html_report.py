"""Reports → one HTML page that needs nothing else: no network, no font, no script to be read.

The view models (`html_view` and its neighbours) decide everything; the templates lay it out. All
text goes through autoescape; should that ever fail, the page's own policy runs no script but ours.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby

from integritas_rules.formats import html_words as words
from integritas_rules.formats.html_view import ReportView, view
from integritas_rules.formats.labels import clean
from integritas_rules.formats.manner import Manner
from integritas_rules.formats.templating import FOLDER, environment, tidy
from integritas_rules.model import Report
from integritas_rules.words import WHAT_IF


@dataclass(frozen=True, slots=True)
class DossierView:
    """One dossier: its main report, then those of the companion texts."""

    anchor: str
    main: ReportView
    companions: tuple[ReportView, ...]


def render(reports: Sequence[Report], manner: Manner) -> str:
    """The reports as one page; several dossiers get an index at the top."""
    lang = "en" if manner.lang == "en" else "id"
    dossiers = _dossiers(reports, lang)
    w = {key: text.in_(lang) for key, text in words.PAGE.items()}
    title = dossiers[0].main.agency
    if len(dossiers) > 1:
        title = words.DOSSIERS.within(n=len(dossiers)).in_(lang)
    kind = w["kind"]
    if any(r.dossier.assumed for r in reports):
        kind = w["kind"] = f"{WHAT_IF.in_(lang)}: {kind}"
    style = tidy(f"{_read('style.css')}{_running(title, kind)}")
    script = tidy(_read("filters.js"))
    page = environment().get_template("report.html.j2").render(
        lang=lang, w=w, title=title, dossiers=dossiers, style=style, script=script,
        style_hash=_hash(style), script_hash=_hash(script),
        summary=words.SUMMARY.in_(lang), more=words.MORE_GRAVE.in_(lang),
    )  # fmt: skip
    return tidy(page)


def _dossiers(reports: Sequence[Report], lang: str) -> tuple[DossierView, ...]:
    """The reports by dossier; within one, the binding texts come first."""
    made = []
    for n, (_, own) in enumerate(groupby(reports, key=lambda r: id(r.dossier)), 1):
        ordered = sorted(own, key=lambda r: not r.pack.binding)
        views = [view(r, lang, f"d{n}p{m}") for m, r in enumerate(ordered, 1)]
        made.append(DossierView(f"d{n}", views[0], tuple(views[1:])))
    return tuple(made)


def _read(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def _running(title: str, kind: str) -> str:
    """The printed pages' header, as a style rule: what the page is, and about whom."""
    left, right = f"content: {_css(kind)};", f"content: {_css(title)};"
    return f"@page {{ @top-left {{ {left} }} @top-right {{ {right} }} }}\n"


def _css(text: str) -> str:
    """A CSS string; everything but plain letters and digits is escaped by its number."""
    plain = clean(" ".join(text.split()))
    short = plain if len(plain) <= 70 else f"{plain[:69]}…"
    escaped = (c if c.isascii() and c.isalnum() else f"\\{ord(c):x} " for c in short)
    return f'"{"".join(escaped)}"'
