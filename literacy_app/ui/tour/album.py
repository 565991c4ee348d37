"""The pictures of a tour, with tour.json and index.html beside them."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from literacy_app.services.pages import write_storyboard


@dataclass(frozen=True, slots=True)
class Page:
    """One step. milliseconds: from the step before until this could be seen."""

    picture: str
    shows: str
    milliseconds: int


class Album:
    """Saves what the window shows, numbered in order."""

    def __init__(self, folder: Path, window: QWidget, about: dict[str, str]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._window = window
        self._about = about
        self._pages: list[Page] = []
        self._since = time.perf_counter()

    def keep(self, name: str, shows: str) -> None:
        """Save the window as it is now, once everything is painted."""
        took = round((time.perf_counter() - self._since) * 1000)
        QApplication.processEvents()
        picture = f"{len(self._pages) + 1:02}-{name}.png"
        self._window.grab().save(str(self._folder / picture))
        self._pages.append(Page(picture, shows, took))
        self._since = time.perf_counter()

    def close(self) -> None:
        """Write tour.json and a page that shows all the pictures."""
        steps = [asdict(page) for page in self._pages]
        facts = {**self._about, "steps": steps}
        text = json.dumps(facts, ensure_ascii=False, indent=2)
        (self._folder / "tour.json").write_text(text + "\n", encoding="utf-8")
        story = {"about": self._about, "steps": steps}
        write_storyboard(self._folder / "index.html", story)
