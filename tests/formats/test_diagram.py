"""The pictures are valid whatever a dossier's texts hold: checked by structure, and by `dot`."""

from __future__ import annotations

import re
import subprocess

import pytest

from integritas_rules.formats import diagram_dot, diagram_mermaid
from integritas_rules.formats.diagram import Picture, draw
from tests.support import example, lacks, pack, run

ODD = 'G"; a:b {c} %% <script>& #35; \\n `z` } --> [*] end'
_ID = r"(?:\[\*\]|[a-z]\w*)"
_MERMAID = [
    r"stateDiagram-v2",
    r"%% .*",
    r"direction TB",
    rf'state "[^"\n]*" as {_ID}(?: \{{)?',
    rf"{_ID} --> {_ID}(?: : [^:\n]+)?",
    r"--",
    r"\}",
    r"classDef [a-z]+ [^;]+",
    r"class [\w,]+ [a-z]+",
]
_DOT_STRING = r'"(?:[^"\\]|\\.)*"'


def _pictures() -> list[Picture]:
    odd = example("provinsi-pelaksanaan")
    odd["instansi"]["nama"] = odd["kelompok"][0]["nama"] = ODD
    names = ("kabupaten-patuh", "provinsi-pelaksanaan", "hari-pertama")
    reports = [run(odd), *(run(example(name)) for name in names)]
    return [draw(pack(), None), *(draw(pack(), report) for report in reports)]


PICTURES = _pictures()


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("picture", PICTURES)
def test_every_line_of_mermaid_is_one_that_the_grammar_knows(picture: Picture, lang: str) -> None:
    text = diagram_mermaid.render(picture, lang)
    depth = 0
    for line in map(str.strip, text.splitlines()):
        assert any(re.fullmatch(pattern, line) for pattern in _MERMAID), line
        depth += line.endswith("{") - (line == "}")
        for semicolon in () if line.startswith("%%") else re.finditer(";", line):
            assert re.search(r"#\d+;$", line[: semicolon.end()]), line
    assert depth == 0


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("picture", PICTURES)
def test_every_edge_and_class_of_mermaid_names_a_state(picture: Picture, lang: str) -> None:
    text = diagram_mermaid.render(picture, lang)
    states = set(re.findall(r'^\s*state ".*" as (\w+)', text, re.M))
    ends = re.findall(rf"^\s*({_ID}) --> ({_ID})", text, re.M)
    assert {e for pair in ends for e in pair} - {"[*]"} == states
    for names in re.findall(r"^\s*class ([\w,]+) ", text, re.M):
        assert set(names.split(",")) <= states


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("picture", PICTURES)
def test_dot_is_balanced_outside_its_strings(picture: Picture, lang: str) -> None:
    bare = re.sub(_DOT_STRING, "S", diagram_dot.render(picture, lang))
    assert '"' not in bare
    assert bare.count("{") == bare.count("}") == 1 + len(picture.frames)
    assert bare.count("[") == bare.count("]")
    assert re.fullmatch(r"[\w\s{}\[\]=>.-]+", bare)


@pytest.mark.skipif(lacks("dot"), reason="graphviz isn't installed")
@pytest.mark.parametrize("picture", PICTURES)
def test_graphviz_draws_it(picture: Picture) -> None:
    text = diagram_dot.render(picture, "id")
    done = subprocess.run(["dot", "-Tsvg"], input=text, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "<svg" in done.stdout


def test_a_name_that_mermaid_reserves_is_changed() -> None:
    assert diagram_mermaid.safe("end") == "end_"
    assert diagram_mermaid.safe("a-b") == "a_b"
