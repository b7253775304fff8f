"""Picture → Mermaid ``stateDiagram-v2``."""

from __future__ import annotations

from collections.abc import Iterator

from integritas_rules.formats.diagram import (
    LEGEND,
    MARK,
    NOT_REACHED,
    PASSED,
    REFUSED,
    RUNNING,
    Edge,
    Frame,
    Node,
    Picture,
)
from integritas_rules.formats.labels import clean

_STYLE = {
    PASSED: "fill:#d7f0dd,stroke:#1b7f3b,color:#111",
    RUNNING: "fill:#d9e8fb,stroke:#1a5fb4,color:#111,stroke-width:3px",
    REFUSED: "fill:#fbdcdc,stroke:#b3261e,color:#111,stroke-width:3px,stroke-dasharray:6 3",
    NOT_REACHED: "fill:#ffffff,stroke:#777777,color:#555,stroke-dasharray:2 2",
}


def render(picture: Picture, lang: str) -> str:
    """The picture as one Mermaid diagram."""
    return "\n".join(_lines(picture, lang)) + "\n"


def _lines(picture: Picture, lang: str) -> Iterator[str]:
    yield "stateDiagram-v2"
    yield f"    %% {_comment(picture.title.in_(lang))}"
    if picture.marked:
        legend = ", ".join(f"{MARK[m].in_(lang)} {t.in_(lang)}" for m, t in LEGEND.items())
        yield f"    %% {_comment(legend)}"
    yield "    direction TB"
    yield f"    [*] --> {_frame_id(picture.frames[0].id)}"
    for frame in picture.frames:
        yield from _frame(frame, lang)
    for e in picture.edges:
        yield f"    {_frame_id(e.source)} --> {_frame_id(e.target)}{_label(e, lang)}"
    yield f"    {_frame_id(picture.frames[-1].id)} --> [*]"
    if picture.marked:
        yield from _styles(picture)


def _frame(frame: Frame, lang: str) -> Iterator[str]:
    yield f'    state "{escape(frame.title.in_(lang))}" as {_frame_id(frame.id)} {{'
    for node in frame.nodes:
        yield f"        {_node(node, lang)}"
    yield f"        [*] --> {safe(frame.nodes[0].id)}"
    for e in frame.edges:
        yield f"        {safe(e.source)} --> {safe(e.target)}{_label(e, lang)}"
    yield f"        {safe(frame.nodes[-1].id)} --> [*]"
    for node in frame.beside:
        yield "        --"
        yield f"        {_node(node, lang)}"
        yield f"        [*] --> {safe(node.id)}"
    yield "    }"


def _node(node: Node, lang: str) -> str:
    rows = node.rows(lang)
    return f'state "{"<br/>".join(escape(row) for row in rows)}" as {safe(node.id)}'


def _label(edge: Edge, lang: str) -> str:
    label = escape(edge.label.in_(lang))
    return f" : {label}" if label else ""


def _frame_id(stage: str) -> str:
    return f"tahap_{safe(stage)}"


def _styles(picture: Picture) -> Iterator[str]:
    nodes = [n for f in picture.frames for n in (*f.nodes, *f.beside)]
    for mark, style in _STYLE.items():
        own = ",".join(safe(n.id) for n in nodes if n.mark == mark)
        if own:
            yield f"    classDef {mark} {style}"
            yield f"    class {own} {mark}"


def escape(text: str) -> str:
    """Text that can't end a label, start markup or open an entity."""
    return "".join(_ENTITY.get(c, c) for c in clean(text))


def _comment(text: str) -> str:
    return clean(text).replace("{", "(").replace("}", ")")


def safe(name: str) -> str:
    """A pack's name as an id: no hyphens, and no word of the language itself."""
    own = name.replace("-", "_")
    return f"{own}_" if own in _RESERVED else own


_ENTITY = {c: f"#{ord(c)};" for c in '"#;:<>&`\\'}
_RESERVED = ("as", "class", "direction", "end", "note", "state", "style")
