"""Sheets as tagged PDF (PDF/UA-1), set by typst with the bundled fonts."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any, Final

from literacy_app.documents.sheet import Sheet
from literacy_app.domain.print_wish import PaperSize
from literacy_app.places import bundled

_PAPERS: Final[dict[PaperSize, str]] = {"a4": "a4", "letter": "us-letter"}


def pdf(sheet: Sheet, paper: PaperSize) -> bytes:
    """Return the sheet as one PDF file."""
    made = _compiled(sheet, paper, format="pdf", pdf_standards=["ua-1"])
    assert isinstance(made, bytes)  # noqa: S101  one file, not one per page
    return made


def _compiled(sheet: Sheet, paper: PaperSize, **how: Any) -> Any:
    # typst takes 60 ms to load, and only printing needs it.
    import typst  # noqa: PLC0415

    assets = bundled("assets")
    with tempfile.TemporaryDirectory() as name:
        desk = Path(name)
        for template in (assets / "documents").glob("*.typ"):
            shutil.copy(template, desk)
        facts = {**sheet.facts, "paper": _PAPERS[paper]}
        facts["things"] = _with_files(facts["things"], _laid_out(sheet, desk))
        return typst.compile(
            str(desk / "sheet.typ"),
            root=str(desk),
            font_paths=[str(assets / "fonts")],
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(facts, ensure_ascii=False)},
            **how,
        )


def _laid_out(sheet: Sheet, desk: Path) -> dict[str, str]:
    """Copy the pictures beside the template; return their new names."""
    names = {}
    for place, (name, file) in enumerate(sheet.pictures.items()):
        names[name] = f"{place}{file.suffix}"
        shutil.copy(file, desk / names[name])
    return names


def _with_files(thing: Any, names: dict[str, str]) -> Any:
    """Return the same data with the names of the files that were laid out."""
    if isinstance(thing, list):
        return [_with_files(part, names) for part in thing]
    if not isinstance(thing, dict):
        return thing
    return {
        key: names[part] if key == "picture" and part else _with_files(part, names)
        for key, part in thing.items()
    }
