"""The command `mikiwame`. Joins ui and cli, which do not know each other."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from pathlib import Path

from literacy_app.cli.errand import Doors, Errand
from literacy_app.cli.main import mikiwame


def main() -> None:
    # Our tables are small: threads for them cost more than they save.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # A pipe may speak an alphabet that cannot write Japanese (Windows).
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    mikiwame(
        prog_name="mikiwame",
        obj=Doors(window=_open_window, tour=_walk_tour, draw_post=_draw_post),
    )


# Qt is loaded only by the commands that draw: the others answer in half the time.


def _open_window(errand: Errand) -> int:
    from literacy_app.ui.app import open_window  # noqa: PLC0415

    return open_window(errand.data, lang=errand.lang, theme=errand.theme)


def _walk_tour(errand: Errand, out: Path, *, modules: bool, teacher: bool) -> int:
    from literacy_app.ui.tour.walk import walk_tour  # noqa: PLC0415

    folder = errand.data if errand.data_named else None
    return walk_tour(
        out,
        data=folder,
        lang=errand.lang,
        theme=errand.theme,
        only="teacher" if teacher else "modules" if modules else "",
    )


def _draw_post(errand: Errand, post_id: str, folder: Path) -> int:
    from literacy_app.ui.tour.drawn_post import draw_post  # noqa: PLC0415

    lang, theme = errand.lang or "en", errand.theme or "light"
    return draw_post(errand.data, post_id, folder, lang=lang, theme=theme)


if __name__ == "__main__":
    main()
