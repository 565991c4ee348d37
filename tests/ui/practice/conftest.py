"""The real window in front of posts that the test has chosen."""

from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from literacy_app.content.pack_files import read_pack
from literacy_app.domain.discernment import Ability
from literacy_app.domain.module import Library
from literacy_app.domain.people import Preferences
from literacy_app.domain.selection import practice_choice
from literacy_app.domain.shelf import Shelf
from literacy_app.domain.sitting import SittingSoFar, Wishes, chance_for
from literacy_app.places import bundled
from literacy_app.services.databases import Databases
from literacy_app.services.enrol import Newcomer, enrol_learner
from literacy_app.storage.bank.opening import bank_in_memory
from literacy_app.storage.records.opening import open_records
from literacy_app.ui.main_window import MainWindow
from tests.ui.conftest import NINE
from tests.ui.practice.sitter import Sitter


@pytest.fixture(scope="session")
def core():
    """The posts that ship with the app."""
    return read_pack(bundled("lessons") / "core")


@pytest.fixture
def data(tmp_path):
    """A folder in which only Sora practises."""
    return tmp_path / "data"


@pytest.fixture
def enters(qapp, core, data):
    """Let Sora, who knows every tactic, sign in where only some pairs are kept.

    No pairs: all posts that ship with the app. clock: as long as nothing is
    measured, it may stand still.
    """
    windows = []

    def enters(
        *pairs, first="manipulated", lang="en", seed=None, clock=lambda: NINE, **wishes
    ):
        posts = tuple(p for p in core.posts if not pairs or p.pair in pairs)
        # Without modules the home page leads straight to practice.
        pack = replace(core, posts=posts, library=Library())
        join(data, lang=lang, **wishes)
        window = MainWindow(
            lambda: Databases(bank_in_memory([pack], "c" * 64), open_records(data)),
            lang=lang,
            theme="light",
            clock=clock,
            seed=seed_for(first, pack) if seed is None else seed,
        )
        windows.append(window)
        window.show()
        sora = Sitter(qapp, window)
        sora.clicks("Sora")
        return sora

    yield enters
    for window in windows:
        window.close()
        window.deleteLater()
        Sitter(qapp, window).rests()


@pytest.fixture
def sits_down(enters):
    """Let Sora sit down in front of the first post; return both."""

    def sits_down(*pairs, **how):
        sora = enters(*pairs, **how)
        sora.clicks({"en": "Start", "ja": "はじめる"}[how.get("lang", "en")])
        return sora, sora.looks().post

    return sits_down


def seed_for(first, pack):
    """Return a seed with which the first post of a sitting is of this verdict."""
    with closing(bank_in_memory([pack], "c" * 64)) as bank:
        shelf = Shelf(bank.cards({}))
    for seed in range(100):
        chance = chance_for(seed, 0)
        card = practice_choice(shelf, Wishes("US"), SittingSoFar(), Ability(), chance)
        if card is not None and card.verdict == first:
            return seed
    raise LookupError(f"no sitting begins with a {first} post")


def join(data, nickname="Sora", pin=None, band="US", **wishes):
    """Take someone in; upper secondary school may see every post."""
    preferences = Preferences(**{"less_motion": True, **wishes})
    newcomer = Newcomer(nickname, "bird", band, pin, preferences)
    with open_records(data) as records:
        known = {learner.nickname for learner in records.learners()}
        if nickname not in known:
            enrol_learner(records, newcomer, now=NINE)


@pytest.fixture
def kept(data):
    """Read what the records hold once the window is closed."""

    def kept(sora):
        sora.window.close()
        with open_records(data) as records:
            [learner] = records.learners()
            return records.attempts_of(learner.id)

    return kept


@pytest.fixture
def doubts(sits_down):
    """Let Sora call the first post of a pair manipulated; return both."""

    def doubts(pair="river-release", **how):
        sora, post = sits_down(pair, **how)
        sora.decides(Qt.Key.Key_5)
        sora.marks()
        return sora, post

    return doubts


@pytest.fixture
def hands_in(kept):
    """See the answer, then read the kept one."""

    def hands_in(sora):
        sora.clicks("See the answer")
        sora.learns()
        [attempt] = kept(sora)
        return attempt.answer

    return hands_in
