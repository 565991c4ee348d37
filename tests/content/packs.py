"""Small packs on disk, for tests to break."""

from __future__ import annotations

import shutil
from pathlib import Path

from literacy_app.places import bundled
from tests.content.reading import GOOD

HEAD = """\
format: mikiwame-pack/1
id: org.example.kites
version: 1.2.0
title: {en: "Kites", ja: "たこ"}
publisher: {name: "Test team"}
licence: CC-BY-4.0
status: draft
locales: [en, ja]
taxonomy: {id: mikiwame-tactics, range: ">=1.0.0 <2.0.0"}
"""
TACTICS = (bundled("lessons") / "core" / "tactics.yaml").read_text("utf-8")


def write_pack(folder: Path, *, head: str = HEAD, tactics: str = TACTICS) -> Path:
    """Write a whole pack with one pair and return its folder."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "posts").mkdir(parents=True)
    (folder / "pack.yaml").write_text(head, "utf-8")
    (folder / "tactics.yaml").write_text(tactics, "utf-8")
    (folder / "posts" / "kite.yaml").write_text(GOOD, "utf-8")
    return folder
