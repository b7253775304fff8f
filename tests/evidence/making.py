"""Shared by tests of the evidence: a dossier with its files, in a folder of the test's own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from integritas_rules import parse_dossier
from integritas_rules.evidence.examining import examine
from integritas_rules.evidence.folder import Folder
from integritas_rules.evidence.pieces import Examination, Piece
from tests.support import example, pack

PDF = b"%PDF-1.4 fiktif "


@dataclass
class Case:
    """A dossier as plain data, and the folder in which it and its evidence are."""

    data: Any
    root: Path

    @property
    def file(self) -> Path:
        """Where the dossier is."""
        return self.root / "dosier.json"

    def piece(self, name: str) -> Any:
        """The record of a piece."""
        return next(b for b in self.data["bukti"] if b["id"] == name)

    def save(self) -> Path:
        """Write the dossier."""
        self.file.write_text(json.dumps(self.data, ensure_ascii=False, indent=1), encoding="utf-8")
        return self.file

    def seen(self, many: int = 10) -> Examination:
        """The examination of the dossier as it is now."""
        raw = json.dumps(self.data, ensure_ascii=True).encode()
        with Folder(self.root) as folder:
            return examine(parse_dossier(raw, "dosier.json"), pack(), folder, many)

    def look(self, name: str = "sk-komite") -> Piece:
        """One piece as it is found now."""
        return next(p for p in self.seen().pieces if p.id == name)

    def codes(self, name: str | None = None) -> list[str]:
        """The codes of what is found (about one piece)."""
        return [f.code for f in self.seen().findings if name in (None, f.piece)]


def case(root: Path, name: str = "kementerian-persiapan") -> Case:
    """A bundled example with a file for every piece, each of its own content."""
    made = Case(example(name), root)
    for record in made.data["bukti"]:
        path = root / record["berkas"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(PDF + record["id"].encode())
    return made
