"""The pages tell the truth: links lead somewhere, and every run shown is run again and compared.

A page is read from top to bottom in a folder of its own. ```` ```console ```` blocks are run, and
what they show must be what the command says; a line `…` stands for any lines. A ```` ```json ````
block is merged into the file that the last `-o FILE.json` wrote, as a reader would do it by hand,
and a ```` ```yaml ```` block that starts with `# FILE` replaces the clause of its id in that file.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from integritas_rules import load_dossier, load_pack
from integritas_rules.loading.pack import bundled_packs
from integritas_rules.schema.rules import RuleSpec
from tests.support import lacks

ROOT = Path(__file__).resolve().parents[2]
PAGES = [
    *(ROOT / name for name in ("README.md", "README.id.md", "CHANGELOG.md")),
    *sorted((ROOT / "docs").glob("*.md")),
]
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]

_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(name: str, *kinds: str) -> Iterator[tuple[str, str]]:
    """Kind and content of the fenced blocks of a page."""
    yield from ((k, body) for k, body in _BLOCK.findall(text(name)) if not kinds or k in kinds)


# --- links ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_links_lead_somewhere(name: str) -> None:
    prose = _BLOCK.sub("", text(name))
    for target in _LINK.findall(prose):
        path, _, anchor = target.partition("#")
        if "://" in target:
            continue
        file = (ROOT / name).parent / path if path else ROOT / name
        assert file.exists(), target
        if anchor:
            assert anchor in _anchors(file), target


def _anchors(file: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page in reached or page.suffix != ".md" or not page.is_file():
            continue
        reached.add(page)
        found = _LINK.findall(page.read_text(encoding="utf-8"))
        waiting += [(page.parent / target.partition("#")[0]).resolve() for target in found]
    assert set(PAGES) <= reached


# --- runs ----------------------------------------------------------------------------------


class Bench:
    """A folder as a reader has it: the checkout's data, and the command on the path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("examples", "rules"):
            shutil.copytree(ROOT / name, folder / name)
        tools = folder / ".tools"
        tools.mkdir()
        launcher = tools / "integritas"
        launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{ROOT}/cli.py" "$@"\n')
        launcher.chmod(0o755)
        keep = {k: v for k, v in os.environ.items() if not k.startswith(("INTEGRITAS", "PYTHON"))}
        self.env = {**keep, "PATH": f"{tools}:{keep['PATH']}", "PYTHONUTF8": "1"}
        self.target: Path | None = None

    def run(self, command: str) -> str:
        """What the command says, on both streams."""
        done = subprocess.run(
            ["bash", "-c", command], cwd=self.folder, env=self.env, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        if written := re.search(r"-o (\S+\.json)", command):
            self.target = self.folder / written[1]
        return done.stdout

    def merge(self, piece: Any) -> None:
        assert self.target is not None
        data = json.loads(self.target.read_text(encoding="utf-8"))
        self.target.write_text(json.dumps(merged(data, piece), ensure_ascii=False, indent=2))

    def replace_clause(self, body: str) -> None:
        first, _, clause = body.partition("\n")
        file = self.folder / first.removeprefix("# ")
        [name] = re.findall(r"^  - id: (\S+)$", clause, re.MULTILINE)
        own = re.compile(rf"^  - id: {name}\n(?:(?!  - id: ).*\n)*", re.MULTILINE)
        changed, times = own.subn(lambda _: clause, file.read_text(encoding="utf-8"))
        assert times == 1, name
        file.write_text(changed, encoding="utf-8")


def merged(old: Any, new: Any) -> Any:
    """``new`` written into ``old``: members by name, list items by their id, else added."""
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{k: merged(old[k], v) if k in old else v for k, v in new.items()}}
    if not (isinstance(old, list) and isinstance(new, list)):
        return new
    items = list(old)
    for item in new:
        same = [n for n, own in enumerate(items) if key(own) and key(own) == key(item)]
        if same:
            items[same[0]] = merged(items[same[0]], item)
        else:
            items.append(item)
    return items


def key(item: Any) -> Any:
    return (item.get("id") or item.get("ketentuan")) if isinstance(item, dict) else None


def exchanges(body: str) -> Iterator[tuple[str, list[str]]]:
    """The commands of a block, each with the lines shown for it."""
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, *shown = part.rstrip("\n").split("\n")
        yield command, shown


def agrees(shown: list[str], said: str) -> bool:
    """Whether the output is what is shown, where `…` stands for any lines."""
    pieces = "\n".join(shown).split("\n…")
    if shown[:1] == ["…"]:
        pieces = ["", *"\n".join(["", *shown]).split("\n…")[1:]]
    pattern = r"(?:\n.*)*?".join(re.escape(piece) for piece in pieces)
    pattern = rf".*(?:\n.*)*?{pattern}" if shown[:1] == ["…"] else pattern
    return re.fullmatch(pattern, said.rstrip("\n")) is not None


RUNS = [name for name in NAMES if list(blocks(name, "console"))]


@pytest.mark.parametrize("name", RUNS)
def test_what_is_shown_is_what_is_said(name: str, tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    for kind, body in blocks(name):
        if kind == "json" and bench.target:
            bench.merge(json.loads(body))
        if kind == "yaml" and body.startswith(("# my-pack/", "# paket-saya/")):
            bench.replace_clause(body)
        for command, shown in exchanges(body) if kind == "console" else ():
            if "jq " in command and lacks("jq"):
                continue
            said = bench.run(command)
            assert agrees(shown, said), f"$ {command}\n{said}"
    if bench.target and bench.target.name == "dosier.json":
        load_dossier(bench.target)


def test_the_readme_shows_a_run() -> None:
    assert {"README.md", "README.id.md", "docs/panduan-instansi.md"} <= set(RUNS)


@pytest.mark.parametrize("name", NAMES)
def test_json_can_be_parsed(name: str) -> None:
    for _, body in blocks(name, "json"):
        json.loads(body)


def test_the_guide_for_officers_has_json() -> None:
    assert list(blocks("docs/panduan-instansi.md", "json"))


@pytest.mark.parametrize("name", NAMES)
def test_python_runs(name: str) -> None:
    for _, body in blocks(name, "python"):
        done = subprocess.run(
            [sys.executable, "-c", body], cwd=ROOT, capture_output=True, encoding="utf-8"
        )
        assert done.returncode == 0, done.stderr


# --- completeness --------------------------------------------------------------------------


def test_every_kind_of_check_is_described_with_its_options() -> None:
    page = text("docs/checks.md")
    union, _ = typing.get_args(RuleSpec)
    for model in typing.get_args(union):
        (kind,) = typing.get_args(model.model_fields["kind"].annotation)
        assert f"## `{kind}`" in page
        keys = [info.alias or name for name, info in model.model_fields.items()]
        assert [key for key in keys if f"`{key}`" not in page] == []


@pytest.mark.parametrize("pack", bundled_packs())
def test_every_parameter_is_described(pack: str) -> None:
    page = text("docs/checks.md")
    for parameter in load_pack(pack).parameters.values():
        assert f"| `{parameter.name}` |" in page
        assert str(parameter.default) in page
        assert [v for v in parameter.values if f"`{v}`" not in page] == []


def test_the_help_lists_every_command_once() -> None:
    from integritas_rules.cli.words import GROUPS, SUMMARIES

    assert sorted(n for _, names in GROUPS for n in names) == sorted(SUMMARIES)


def test_both_readmes_name_every_command() -> None:
    from integritas_rules.cli.words import SUMMARIES

    for name in ("README.md", "README.id.md"):
        assert [c for c in SUMMARIES if f"`integritas {c}" not in text(name)] == []
