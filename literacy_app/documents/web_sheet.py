"""Sheets as one HTML file each: no script, no network, pictures inside."""

from __future__ import annotations

from base64 import b64encode
from typing import Final

from literacy_app.documents.pages import page
from literacy_app.documents.sheet import Sheet
from literacy_app.domain.print_wish import PaperSize

_KINDS: Final = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png"}
_SIZES: Final[dict[PaperSize, str]] = {"a4": "A4", "letter": "letter"}


def web_sheet(sheet: Sheet, paper: PaperSize) -> str:
    """Return the whole page; it prints on the given paper."""
    pictures = {
        name: f"data:{_KINDS[file.suffix]};base64,"
        + b64encode(file.read_bytes()).decode("ascii")
        for name, file in sheet.pictures.items()
    }
    facts = {"d": sheet.facts, "pictures": pictures, "paper": _SIZES[paper]}
    return page("sheet.html.j2", facts)
