"""Anki's own window, to compare with: a flashcard app in Python and Qt, as ours."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.child import Program, seconds_until_ready

# No GPU and no sandbox: neither is to be had without a screen and as root. No
# updates are looked for, so that no figure depends on a network.
_SETTINGS = {
    "QTWEBENGINE_DISABLE_SANDBOX": "1",
    "QTWEBENGINE_CHROMIUM_FLAGS": (
        "--no-sandbox --disable-gpu --no-first-run --disable-background-networking"
    ),
}
_PREPARE = """
import sys, time
import anki.lang
from aqt.profiles import ProfileManager

anki.lang.set_lang("en_US")
profiles = ProfileManager(ProfileManager.get_created_base_folder(sys.argv[1]))
profiles.setupMeta()
profiles.setLang("en_US")
profiles.load(profiles.profiles()[0])
profiles.meta["firstRun"] = False
profiles.set_update_check(False)
profiles.save()
print("ready", flush=True)
time.sleep(5)
"""
# Its list of decks is a web page: ready when the page holds a deck to click.
_OPEN = """
import sys
sys.argv = ["anki", "-b", sys.argv[1], "-p", "User 1", "-l", "en"]
import aqt
from aqt import gui_hooks
from aqt.qt import QTimer

def look(*_):
    count = "document.querySelectorAll('tr.deck').length"
    aqt.mw.web.page().runJavaScript(count, tell)

def tell(decks):
    if decks:
        print("ready", flush=True)
    else:
        QTimer.singleShot(1, look)

gui_hooks.deck_browser_did_render.append(look)
aqt.run()
"""


@contextmanager
def profile(python: Path) -> Iterator[tuple[Program, Path]]:
    """Yield a program that opens Anki, and the folder of its one new profile."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        seconds_until_ready(Program(_PREPARE, python, _SETTINGS), Path(folder))
        yield Program(_OPEN, python, _SETTINGS), Path(folder)
