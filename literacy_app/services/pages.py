"""Pages to look at outside the app or on its About page."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from literacy_app.documents.pages import html_of, page
from literacy_app.places import bundled


def write_storyboard(file: Path, facts: Mapping[str, Any]) -> None:
    """Write the pictures of a tour as one page. facts: as in tour.json."""
    file.write_text(page("storyboard.html.j2", facts), encoding="utf-8")


def credits_page() -> str:
    """Return who made what, and under which licence, as HTML."""
    return html_of((bundled("assets") / "CREDITS.md").read_text(encoding="utf-8"))
