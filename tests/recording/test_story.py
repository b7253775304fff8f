"""From the first day to a compliant dossier by `integritas record` alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from integritas_rules.cli import build
from integritas_rules.loading.dossier import load_dossier
from tests.recording.telling import told
from tests.support import example, kept_packs, pack

REGISTRIES = ("pejabat", "kelompok", "bukti", "organisasi")


@pytest.fixture(autouse=True)
def one_pack(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pack is loaded once for all commands."""
    monkeypatch.setattr("integritas_rules.loading.pack.load_packs", kept_packs)


def first_day(path: Path, data: Any) -> None:
    """`integritas init` for the agency of an example."""
    agency, cycle = data["instansi"], data["siklus"]
    run("init", "--jenis", agency["jenis"], "--nama", agency["nama"], "-o", str(path),
        "--pegawai", str(agency["jumlah_pegawai"]),
        "--tanggal", cycle["mulai"], "--selesai", cycle["selesai"])  # fmt: skip


def run(*args: str) -> None:
    assert not build("id").main(list(args), prog_name="integritas", standalone_mode=False), args


def bare(data: Any) -> Any:
    """The data without what is empty, offices by id: their order is that of the registration."""
    if isinstance(data, dict):
        return {k: v for k, v in ((k, bare(v)) for k, v in data.items()) if v not in ({}, [])}
    items = [bare(item) for item in data] if isinstance(data, list) else data
    named = isinstance(items, list) and all(isinstance(i, dict) and "id" in i for i in items)
    return sorted(items, key=lambda i: str(i["id"])) if named else items


@pytest.mark.parametrize("name", ["kementerian-persiapan", "kabupaten-patuh"])
def test_an_example_is_recorded_command_by_command(name: str, tmp_path: Path) -> None:
    data, path = example(name), tmp_path / "dosier.json"
    first_day(path, data)
    started = json.loads(path.read_text(encoding="utf-8"))
    if name == "kabupaten-patuh":  # long registries are tried with the other
        started |= {section: data[section] for section in REGISTRIES if section in data}
    path.write_text(json.dumps(started, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    held = {section: started.get(section, []) for section in REGISTRIES}
    rest = {k: [r for r in data.get(k, []) if r not in held.get(k, [])] for k in REGISTRIES}
    known = {office["id"] for office in started["pejabat"]}
    rest["pejabat"] = [office for office in rest["pejabat"] if office["id"] not in known]
    before = path.read_bytes()
    for verb, *args in told({**data, **rest}, list(pack().workflow.steps)):
        named = 0 if verb == "submission" else 1
        run("record", verb, str(path), *args[:named], *args[named:], "--quiet")
        assert path.read_bytes() != before or verb in ("submission", "amend")
        before = path.read_bytes()
    recorded = load_dossier(path)
    own = {"pejabat": data["pejabat"]} if name != "kabupaten-patuh" else {}
    assert bare({**recorded.data, **own}) == bare(data)
    if name == "kabupaten-patuh":
        run("check", str(path), "--quiet")
