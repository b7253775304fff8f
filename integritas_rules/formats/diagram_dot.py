"""Picture → DOT, the language of Graphviz."""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.formats.diagram import (
    LEGEND,
    MARK,
    NOT_REACHED,
    PASSED,
    PLAIN,
    REFUSED,
    RUNNING,
    Edge,
    Frame,
    Node,
    Picture,
)
from integritas_rules.formats.labels import clean

_STYLE = {
    PLAIN: 'style="rounded"',
    PASSED: 'style="rounded,filled" fillcolor="#d7f0dd" color="#1b7f3b"',
    RUNNING: 'style="rounded,filled,bold" fillcolor="#d9e8fb" color="#1a5fb4"',
    REFUSED: 'style="rounded,filled" fillcolor="#fbdcdc" color="#b3261e" peripheries=2',
    NOT_REACHED: 'style="rounded,dashed" color="#777777" fontcolor="#555555"',
}


def render(picture: Picture, lang: str) -> str:
    """The picture as one digraph."""
    return "\n".join(_lines(picture, lang)) + "\n"


def _lines(picture: Picture, lang: str) -> Iterator[str]:
    caption = [picture.title.in_(lang)]
    if picture.marked:
        caption += [f"{MARK[m].in_(lang)} {t.in_(lang)}" for m, t in LEGEND.items()]
    yield "digraph program {"
    yield f"    label={quote(caption)} labelloc=t compound=true fontname=sans"
    yield '    node [shape=box fontname="sans-serif"] edge [fontname="sans-serif" fontsize=10]'
    yield '    mulai [shape=circle style=filled fillcolor=black label="" width=0.2]'
    yield '    selesai [shape=doublecircle style=filled fillcolor=black label="" width=0.15]'
    for frame in picture.frames:
        yield from _frame(frame, lang)
    ends = {f.id: (f.nodes[0].id, f.nodes[-1].id) for f in picture.frames}
    first, last = picture.frames[0], picture.frames[-1]
    yield f'    mulai -> "{first.nodes[0].id}" [lhead="cluster_{first.id}"]'
    for e in picture.edges:
        heads = f'ltail="cluster_{e.source}" lhead="cluster_{e.target}"'
        label = quote([e.label.in_(lang)])
        yield f'    "{ends[e.source][1]}" -> "{ends[e.target][0]}" [{heads} label={label}]'
    yield f'    "{last.nodes[-1].id}" -> selesai [ltail="cluster_{last.id}"]'
    yield "}"


def _frame(frame: Frame, lang: str) -> Iterator[str]:
    yield f'    subgraph "cluster_{frame.id}" {{'
    yield f"        label={quote([frame.title.in_(lang)])} style=rounded"
    for node in (*frame.nodes, *frame.beside):
        yield f"        {_node(node, lang)}"
    yield from (f"        {_edge(e, lang)}" for e in frame.edges)
    yield "    }"


def _node(node: Node, lang: str) -> str:
    rows = node.rows(lang)
    return f'"{node.id}" [label={quote(rows)} {_STYLE[node.mark]}]'


def _edge(edge: Edge, lang: str) -> str:
    return f'"{edge.source}" -> "{edge.target}" [label={quote([edge.label.in_(lang)])}]'


def quote(rows: list[str]) -> str:
    """A quoted string of one or more rows, in which nothing of the text is markup."""
    safe = (clean(row).replace("\\", "\\\\").replace('"', '\\"') for row in rows)
    return '"' + "\\n".join(safe) + '"'
