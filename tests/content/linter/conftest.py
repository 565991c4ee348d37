"""A small honest pack to plant faults in, and the linter to find them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from literacy_app.services.lint import Finding, lint_folder

HONEST = Path(__file__).parent / "honest"
PACK = """\
format: mikiwame-pack/1
id: org.mikiwame.tried
version: 0.1.0
title: {en: "Tried", ja: "ためし"}
publisher: {name: "Nobody"}
licence: CC-BY-4.0
status: draft
locales: [en, ja]
taxonomy: {id: mikiwame-tactics, range: ">=1.0.0 <2.0.0"}
"""
PICTURES = (
    *("park-gate-a", "park-gate-b", "park-gate-c", "park-gate-d"),
    *("bench-plan-a", "bench-plan-b"),
)


@dataclass(frozen=True)
class Desk:
    """An author's folder with two honest pairs."""

    folder: Path

    def file(self, name: str) -> Path:
        return self.folder / "posts" / f"{name}.yaml"

    def replace(self, name: str, old: str, new: str) -> None:
        """Write something else into a file; it must have stood there."""
        file = self.file(name)
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new, 1), "utf-8")

    def line(self, name: str, words: str) -> int:
        lines = self.file(name).read_text("utf-8").splitlines()
        return next(n for n, line in enumerate(lines, start=1) if words in line)

    def findings(self, rule: str = "") -> list[Finding]:
        found = lint_folder(self.folder).findings
        return [f for f in found if f.level != "info" and rule in ("", f.rule)]


@pytest.fixture
def desk(tmp_path):
    folder = tmp_path / "tried"
    shutil.copytree(HONEST, folder / "posts")
    (folder / "pack.yaml").write_text(PACK, "utf-8")
    (folder / "scenes").mkdir()
    for name in PICTURES:
        (folder / "scenes" / f"{name}.jpg").write_bytes(b"\xff\xd8\xff drawn elsewhere")
    return Desk(folder)
