"""The wheel holds exactly what it should, and does elsewhere what the checkout does."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import integritas_rules

ROOT = Path(__file__).resolve().parents[2]
DATA = ("rules", "schemas", "examples")
METADATA = ("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE")


def _run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run without what could make the checkout importable."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "PIP_"))}
    env |= {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    return subprocess.run(
        [str(c) for c in command], cwd=cwd, env=env, capture_output=True, encoding="utf-8"
    )


def _build(target: str, source: Path, into: Path) -> Path:
    """Build one archive without network: hatchling itself, in this environment."""
    done = _run(sys.executable, "-m", "hatchling", "build", "-t", target, "-d", into, cwd=source)
    assert done.returncode == 0, done.stderr
    [archive] = into.iterdir()
    return archive


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


def _names(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return sorted(archive.namelist())


def _files(folder: str) -> Iterator[str]:
    for path in sorted((ROOT / folder).rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(ROOT).as_posix()


def test_contents_are_the_package_and_its_data(wheel: Path) -> None:
    info = f"integritas_rules-{integritas_rules.__version__}.dist-info"
    expected = {
        *_files("integritas_rules"),
        *(f"integritas_rules/{name}" for folder in DATA for name in _files(folder)),
        *(f"{info}/{name}" for name in METADATA),
    }
    assert _names(wheel) == sorted(expected)


@pytest.mark.parametrize("folder", DATA)
def test_data_folders_hold_data(folder: str) -> None:
    files = list(_files(folder))
    assert files
    assert not [name for name in files if name.endswith((".py", ".pyc"))]


def test_bytes_are_those_of_the_checkout(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        for folder in DATA:
            for name in _files(folder):
                assert archive.read(f"integritas_rules/{name}") == (ROOT / name).read_bytes(), name


def test_source_archive_gives_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    archive = _build("sdist", ROOT, tmp_path / "sdist")
    with tarfile.open(archive) as tar:
        tar.extractall(tmp_path / "source", filter="data")
    [source] = (tmp_path / "source").iterdir()
    again = _build("wheel", source, tmp_path / "again")
    assert _names(again) == _names(wheel)


@dataclass(frozen=True)
class Installed:
    """The wheel in a fresh environment, and a folder that isn't the checkout."""

    scripts: Path
    elsewhere: Path

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        name, *arguments = command
        return _run(self.scripts / name, *arguments, cwd=self.elsewhere)

    @property
    def package(self) -> Path:
        code = "import integritas_rules; print(integritas_rules.__path__[0])"
        return Path(self.run("python", "-c", code).stdout.strip())


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """Without network: the dependencies are this environment's, the package is the wheel's.

    A ``.pth`` file lends the dependencies. It is read last and its own ``.pth`` files aren't,
    so an editable install of the checkout stays out of sight.
    """
    venv = tmp_path_factory.mktemp("venv")
    places = {k: sysconfig.get_path(k, "venv", {"base": str(venv)}) for k in ("scripts", "purelib")}
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    python = Path(places["scripts"], "python")
    pip = (sys.executable, "-m", "pip", "--python", python, "install", "--no-index", "--no-deps")
    for command in ((sys.executable, "-m", "venv", "--without-pip", venv), (*pip, wheel)):
        done = _run(*command, cwd=elsewhere)
        assert done.returncode == 0, done.stderr
    Path(places["purelib"], "dependencies.pth").write_text(
        "\n".join(dict.fromkeys(map(sysconfig.get_path, ("purelib", "platlib")))) + "\n"
    )
    return Installed(Path(places["scripts"]), elsewhere)


def test_installed_package_is_not_the_checkout(installed: Installed) -> None:
    assert installed.package.is_dir()
    assert not installed.package.is_relative_to(ROOT)


@pytest.mark.parametrize("command", [["integritas"], ["python", "-m", "integritas_rules"]])
def test_installed_command_tells_its_version(installed: Installed, command: list[str]) -> None:
    done = installed.run(*command, "--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert integritas_rules.__version__ in done.stdout


def test_installed_command_judges_the_bundled_example(installed: Installed) -> None:
    """The same answer, byte for byte, as the checkout's launcher gives from the same folder."""
    check = ("check", "--format", "json", installed.package / "examples/kabupaten-patuh.json")
    there = installed.run("integritas", *check)
    here = _run(sys.executable, ROOT / "cli.py", *check, cwd=installed.elsewhere)
    assert there.returncode == 0, there.stderr
    assert (there.stdout, there.stderr) == (here.stdout, here.stderr)
