"""`integritas check`: exit codes, options, outputs whole or not at all, mistakes told in words."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from integritas_rules.cli import main
from tests.support import EXAMPLES, ROOT, example

GOOD = str(EXAMPLES / "kabupaten-patuh.json")
BAD = str(EXAMPLES / "provinsi-pelaksanaan.json")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Run the command line in an empty folder; gives exit code, output and errors."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("INTEGRITAS_LANG", raising=False)

    def call(*args: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as left:
            main(list(args))
        out, err = capsys.readouterr()
        return int(left.value.code or 0), out, err

    return call


def warned(tmp_path: Path) -> str:
    """A dossier whose only gaps are warnings."""
    data = example()
    del data["pemantauan"]
    path = tmp_path / "peringatan.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ([GOOD], 0),
        ([BAD], 1),
        ([GOOD, BAD], 1),
        ([GOOD, "tiada.json"], 2),
        ([BAD, "tiada.json"], 2),
        ([GOOD, "--modus", "evaluator"], 0),
        ([GOOD, "--modus", "evaluator", "--fail-on-unjudged"], 1),
        ([GOOD, "--fail-on-unjudged"], 0),
        ([str(EXAMPLES)], 1),
        ([GOOD, "--as-of", "2024-02-30"], 2),
        ([GOOD, "--param", "jeda_terpanjang=0"], 2),
        ([GOOD, "--param", "jeda_terpanjang"], 2),
        ([GOOD, "--pack", "tiada"], 2),
        ([GOOD, "--fail-on", "apa"], 2),
        (["--tiada"], 2),
        (["cek"], 2),
    ],
)  # fmt: skip
def test_exit_codes(run: Any, args: list[str], code: int) -> None:
    command = args if args[0] in ("--tiada", "cek") else ["check", *args]
    left, _, err = run(*command)
    assert left == code
    assert "Traceback" not in err
    assert bool(err) == (code == 2)


def test_fail_on_decides_which_gaps_count(run: Any, tmp_path: Path) -> None:
    path = warned(tmp_path)
    assert run("check", path)[0] == 0
    assert run("check", path, "--fail-on", "warning")[0] == 1


def test_a_stricter_policy_by_parameter(run: Any) -> None:
    assert run("check", GOOD, "--param", "jeda_terpanjang=30", "--fail-on", "warning")[0] == 1


def test_settings_give_defaults_and_the_command_line_wins(run: Any, tmp_path: Path) -> None:
    path = warned(tmp_path)
    (tmp_path / "integritas.toml").write_text('fail_on = "warning"\nlang = "en"\n', "utf-8")
    code, out, _ = run("check", path)
    assert code == 1
    assert "COMPLIANT" in out
    assert run("check", path, "--fail-on", "error")[0] == 0
    assert "PATUH" in run("check", path, "--lang", "id")[1]


def test_settings_in_pyproject_and_their_mistakes(run: Any, tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text("[tool.integritas.parameter]\njeda_terpanjang = 30\n", "utf-8")
    assert run("check", GOOD, "--fail-on", "warning")[0] == 1
    file.write_text('[tool.integritas]\nmodu = "mandiri"\n', "utf-8")
    code, _, err = run("check", GOOD)
    assert code == 2
    assert "pyproject.toml" in err
    assert "modus" in err
    file.write_text("[tool.integritas\n", "utf-8")
    assert run("check", GOOD)[0] == 2


def test_language_by_environment_and_by_flag(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTEGRITAS_LANG", "en")
    assert "COMPLIANT according to" in run("check", GOOD)[1]
    assert "PATUH menurut" in run("check", GOOD, "--lang", "id")[1]
    assert "Many dossiers:" in run("--help")[1]


def test_machine_output_is_the_same_in_both_languages(run: Any) -> None:
    one = run("check", BAD, "--format", "json", "--lang", "id")[1]
    assert one == run("check", BAD, "--format", "json", "--lang", "en")[1]
    assert json.loads(one)["dossier"]["name"] == "provinsi-pelaksanaan.json"


def test_the_output_file_is_whole_or_absent(run: Any, tmp_path: Path) -> None:
    target = tmp_path / "laporan.json"
    assert run("check", GOOD, "--format", "json", "-o", str(target))[0] == 0
    assert json.loads(target.read_text("utf-8"))["conclusion"] == "patuh"
    code, _, err = run("check", GOOD, "-o", str(tmp_path / "tiada" / "laporan.txt"))
    assert code == 2
    assert "tiada" in err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["laporan.json"]


def test_a_folder_without_dossiers_is_told(run: Any, tmp_path: Path) -> None:
    assert run("check", str(tmp_path))[0] == 2


def test_standard_input(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = Path(GOOD).read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))
    code, out, _ = run("check", "-", "--quiet")
    assert code == 0
    assert "PATUH" in out


def test_a_bad_dossier_doesnt_hide_the_good_one(run: Any, tmp_path: Path) -> None:
    (tmp_path / "rusak.json").write_text('{"versi": "1.0",', "utf-8")
    code, out, err = run("check", "rusak.json", GOOD)
    assert code == 2
    assert "PATUH" in out
    assert err.startswith("rusak.json:1:")


@pytest.mark.parametrize("how", [["cli.py"], ["-m", "integritas_rules"]])
def test_all_ways_to_start_are_the_same_program(how: list[str]) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, *how, "check", "examples/kabupaten-patuh.json"],
        cwd=ROOT, env=env, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert "PATUH" in done.stdout.decode()
    assert done.stderr == b""


def test_a_console_without_utf8_still_shows_the_answer() -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "cli.py", "check", "examples/provinsi-pelaksanaan.json"],
        cwd=ROOT, env=env, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert b"BELUM PATUH" in done.stdout
