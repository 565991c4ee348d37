"""A small module beside the shipped posts, for tests to break."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from literacy_app.places import bundled
from tests.house.tree import ROOT

CORE = bundled("lessons") / "core"
GUIDE = (ROOT / "docs" / "writing-lessons.md").read_text("utf-8")
HOME = "modules/03-pictures"
CURRICULUM = """\
schema: mikiwame-curriculum/1
author: Nobody
licence: CC-BY-4.0
modules:
- id: M03
  title: {en: "Pictures", ja: "絵"}
  minutes: {E56: 45, LS: 45, US: 40}
  tactics: [EVI-01]
  objectives: [{en: "Look", ja: "見る"}]
- id: M04
  title: {en: "More", ja: "もっと"}
  minutes: {US: 40}
  objectives: [{en: "Look", ja: "見る"}]
"""
SOURCES = """\
sources:
- {id: lu-2023, title: T, by: Lu, year: 2023, where: J, says: {en: "A.", ja: "あ。"}}
"""
PAGES = {
    "en": "---\ntitle: Page\n---\nThe [words](term:caption) stand below.\n\n"
    "::: poll\nDid you look?\n- Yes\n- No\n:::\n",
    "ja": "---\ntitle: ページ\n---\n[文](term:caption)は下にあります。\n\n"
    "::: poll\n見ましたか。\n- はい\n- いいえ\n:::\n",
}
NAMES = ("1-witnesses", "2-light", "3-search", "4-answer")


def write_module(folder: Path) -> Path:
    """Write a pack with the shipped posts and one module that holds."""
    for name in ("posts", "scenes", "tactics.yaml", "pack.yaml"):
        copy = shutil.copytree if (CORE / name).is_dir() else shutil.copy
        folder.mkdir(parents=True, exist_ok=True)
        copy(CORE / name, folder / name)
    (folder / "curriculum.yaml").write_text(CURRICULUM, "utf-8")
    (folder / "sources.yaml").write_text(SOURCES, "utf-8")
    home = folder / HOME
    (home / "pages").mkdir(parents=True)
    for name in ("module", "items", "glossary", "guide"):
        (home / f"{name}.yaml").write_text(_example(f"{name}.yaml"), "utf-8")
    for lang, words in PAGES.items():
        for name in NAMES:
            (home / "pages" / f"{name}.{lang}.md").write_text(words, "utf-8")
    (home / "family.en.md").write_text("Talk at home.\n", "utf-8")
    (home / "family.ja.md").write_text("家で話しましょう。\n", "utf-8")
    return folder


def _example(name: str) -> str:
    found = re.search(rf"^```yaml {name}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
    assert found
    return found[1]
