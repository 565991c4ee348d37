"""Where the app's own files and a person's data folder are."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path

_PACKAGE = Path(__file__).resolve().parent


def bundled(name: str) -> Path:
    """Return a folder that ships with the app: `lessons` or `assets`.

    A wheel carries both inside the package; a checkout has them beside it.
    """
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def data_folder(chosen: Path | None, program: Path) -> Path:
    """Return the folder for both databases, without making it.

    `data` beside the program wins over the user's own folder, so that a copy
    on a USB stick carries its records along.
    """
    if chosen is not None:
        return chosen
    beside = program.resolve().parent / "data"
    return beside if beside.is_dir() else user_data_path("mikiwame", appauthor=False)
