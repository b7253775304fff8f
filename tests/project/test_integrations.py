"""The action, the hook, the GitLab job and the editor settings: well formed, and they run.

The scripts of the action are run as GitHub's runner would, with its files and variables, and the
tool of this environment in the place of the installed one.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import click
import pytest
import yaml

from integritas_rules.cli.check import build
from tests.support import EXAMPLES, ROOT

EDITORS = ROOT / "editors"
PATTERN, SCHEMA = "*.dosier.json", "schemas/dossier.schema.json"


def read_yaml(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


def options() -> dict[str, click.Option]:
    """The options of `integritas check` by their long names."""
    params = build("en").params
    return {o.opts[0].strip("-"): o for o in params if isinstance(o, click.Option)}


def launcher(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{ROOT}/cli.py" "$@"\n')
    path.chmod(0o755)


# --- well formed ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ("vendor.github-actions", "action.yml"),
        ("vendor.gitlab-ci", "docs/ci/gitlab-ci.yml"),
        ("vendor.github-workflows", ".github/workflows/ci.yml"),
    ],
)
def test_published_schemas_accept_them(schema: str, name: str) -> None:
    """By the schemas that check-jsonschema carries, so without network."""
    command = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, ROOT / name)
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_inputs_of_the_action_are_options_of_the_command() -> None:
    inputs = read_yaml("action.yml")["inputs"]
    own = {"path", "sarif", "python-version"}
    assert set(inputs) - own <= set(options())
    for name in ("modus", "fail-on"):
        kind = options()[name].type
        assert isinstance(kind, click.Choice)
        assert [c for c in kind.choices if c not in inputs[name]["description"]] == []


def test_every_input_is_used_and_none_is_written_into_a_script() -> None:
    action = read_yaml("action.yml")
    steps = action["runs"]["steps"]
    handed = json.dumps([{k: v for k, v in s.items() if k != "run"} for s in steps])
    assert set(re.findall(r"inputs\.([\w-]+)", handed)) == set(action["inputs"])
    assert [s["name"] for s in steps if "${{" in s.get("run", "")] == []


def test_the_action_installs_its_own_checkout_and_brings_nothing_but_python() -> None:
    steps = read_yaml("action.yml")["runs"]["steps"]
    assert [s["uses"].partition("@")[0] for s in steps if "uses" in s] == ["actions/setup-python"]
    [install] = [s["run"] for s in steps if s.get("name") == "Install"]
    assert 'install --quiet "$GITHUB_ACTION_PATH"' in install


def test_the_hook_is_the_command_and_takes_dossiers_alone() -> None:
    [hook] = read_yaml(".pre-commit-hooks.yaml")
    assert (hook["entry"], hook["language"]) == ("integritas check", "python")
    assert re.search(hook["files"], "instansi/2026.dosier.json")
    assert not re.search(hook["files"], "package.json")


def test_pre_commit_accepts_the_hook() -> None:
    pytest.importorskip("pre_commit", reason="pre-commit comes with the extra dev")
    manifest = ROOT / ".pre-commit-hooks.yaml"
    command = (sys.executable, "-m", "pre_commit", "validate-manifest", manifest)
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr


# --- their commands run ---------------------------------------------------------------------


@dataclass
class Runner:
    """One run of the action's check step in an empty folder, as GitHub's runner does it."""

    folder: Path
    given: dict[str, str] = field(default_factory=dict)

    def run(self) -> tuple[int, str]:
        """Exit code and log."""
        launcher(self.folder / "temp" / "integritas" / "bin" / "integritas")
        action = read_yaml("action.yml")
        [step] = [s for s in action["runs"]["steps"] if s.get("id") == "check"]
        defaults = {k: str(v.get("default", "")) for k, v in action["inputs"].items()}
        inputs = {**defaults, **self.given}
        env = {
            **{k: v for k, v in os.environ.items() if not k.startswith("INTEGRITAS")},
            **{k: inputs[re.findall(r"inputs\.([\w-]+)", v)[0]] for k, v in step["env"].items()},
            "RUNNER_TEMP": str(self.folder / "temp"),
            "GITHUB_OUTPUT": str(self.folder / "output"),
            "GITHUB_STEP_SUMMARY": str(self.folder / "summary"),
            "PYTHONUTF8": "1",
        }
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
            cwd=self.folder, env=env, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        return done.returncode, done.stdout

    def read(self, name: str) -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def has(self, name: str) -> bool:
        return (self.folder / name).exists()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLES, tmp_path / "dosier")
    return tmp_path


def test_the_action_annotates_writes_both_reports_and_fails_on_gaps(folder: Path) -> None:
    runner = Runner(folder, {"path": "dosier/provinsi-pelaksanaan.json", "lang": "en"})
    code, log = runner.run()
    assert code == 1
    assert log.startswith("::error file=dosier/provinsi-pelaksanaan.json,line=197,col=18,")
    assert "NOT YET COMPLIANT" in runner.read("summary")
    [found] = json.loads(runner.read("integritas.sarif"))["runs"]
    assert found["invocations"][0]["exitCode"] == 1
    assert "exit-code=1\n" in runner.read("output")
    assert "\nintegritas.sarif\n" in runner.read("output")


def test_the_action_takes_several_paths_and_one_more_format(folder: Path) -> None:
    two = "dosier/kabupaten-patuh.json\ndosier/hari-pertama.json\n"
    given = {"path": two, "format": "junit", "output": "uji.xml", "fail-on": "error"}
    runner = Runner(folder, given)
    assert runner.run()[0] == 0
    assert len(ET.fromstring(runner.read("uji.xml"))) == 2


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"modus": "evaluator", "fail-on-unjudged": "true"}, 1),
        ({"modus": "mandiri", "as-of": "2026-07-06", "pack": "permenpanrb-60-2020\n"}, 0),
        ({"review": "tiada.json"}, 2),
        ({"modus": "$(touch kena)"}, 2),
        ({"path": "$(touch kena).json"}, 2),
        ({"path": "--help"}, 2),
        ({"format": "junit"}, 1),
    ],
)
def test_inputs_reach_the_command_and_never_the_shell(
    folder: Path, given: dict[str, str], code: int
) -> None:
    runner = Runner(folder, {"path": "dosier/kabupaten-patuh.json", **given})
    assert runner.run()[0] == code
    assert not runner.has("kena")


def test_a_dossier_that_cant_be_read_is_told_and_leaves_no_old_report(folder: Path) -> None:
    (folder / "::error::rusak.json").write_text("{", encoding="utf-8")
    (folder / "integritas.sarif").write_text("lama", encoding="utf-8")
    runner = Runner(folder, {"path": "::error::rusak.json"})
    code, log = runner.run()
    assert code == 2
    assert "rusak.json:1:2" in log
    assert [line for line in log.splitlines() if line.lstrip().startswith("::")] == []
    assert not runner.has("integritas.sarif")
    assert not runner.has("summary")


def test_the_gitlab_job_runs_and_keeps_what_it_says_it_keeps(folder: Path) -> None:
    [job] = [v for v in read_yaml("docs/ci/gitlab-ci.yml").values() if "script" in v]
    launcher(folder / "bin" / "integritas")
    install, check = job["script"]
    assert install.startswith("python -m pip install")
    env = {**os.environ, **job["variables"], "PATH": f"{folder / 'bin'}:{os.environ['PATH']}"}
    done = subprocess.run(shlex.split(check), cwd=folder, env=env, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "")
    assert "BELUM PATUH" in done.stdout
    kept = [*job["artifacts"]["paths"], job["artifacts"]["reports"]["junit"]]
    assert [p for p in kept if not (folder / p).stat().st_size] == []


# --- editors --------------------------------------------------------------------------------


def test_vs_code_ties_dossiers_to_the_schema() -> None:
    settings = json.loads((EDITORS / "vscode/settings.json").read_text(encoding="utf-8"))
    [tie] = settings["json.schemas"]
    assert (tie["fileMatch"], tie["url"]) == ([PATTERN], f"./{SCHEMA}")
    extensions = json.loads((EDITORS / "vscode/extensions.json").read_text(encoding="utf-8"))
    assert all(re.fullmatch(r"[\w-]+\.[\w-]+", e) for e in extensions["recommendations"])


def test_jetbrains_ties_dossiers_to_the_schema() -> None:
    root = ET.parse(EDITORS / "jetbrains/jsonSchemas.xml").getroot()
    values = {o.get("name"): o.get("value") for o in root.iter("option")}
    assert (values["path"], values["relativePathToSchema"]) == (PATTERN, SCHEMA)


def test_helix_ties_dossiers_to_the_schema() -> None:
    data = tomllib.loads((EDITORS / "helix/languages.toml").read_text(encoding="utf-8"))
    [tie] = data["language-server"]["vscode-json-language-server"]["config"]["json"]["schemas"]
    assert (tie["fileMatch"], tie["url"]) == ([PATTERN], f"file:///path/to/repository/{SCHEMA}")


def test_neovim_ties_dossiers_to_the_schema() -> None:
    text = (EDITORS / "neovim/jsonls.lua").read_text(encoding="utf-8")
    assert f'fileMatch = {{ "{PATTERN}" }},' in text
    assert f'url = vim.uri_from_fname(root .. "/{SCHEMA}"),' in text
    assert (text.count("{"), text.count("(")) == (text.count("}"), text.count(")"))


def test_the_schema_and_the_files_named_by_the_page_exist() -> None:
    assert (ROOT / SCHEMA).is_file()
    page = (EDITORS / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)]+)\)", page)
    assert len(links) >= 6
    assert [link for link in links if not (EDITORS / link).is_file()] == []
