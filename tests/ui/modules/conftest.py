"""The real window in front of a tiny module with one question of every kind."""

from dataclasses import replace

import pytest

from literacy_app.content.pack_files import read_pack
from literacy_app.domain.blocks import Paragraph
from literacy_app.domain.module import (
    Blueprint,
    Guide,
    Library,
    Module,
    Outline,
    Page,
    PlanHead,
)
from literacy_app.domain.prose import Prose
from literacy_app.places import bundled
from literacy_app.services.databases import Databases
from literacy_app.services.quiz import set_feedback
from literacy_app.storage.bank.opening import bank_in_memory
from literacy_app.storage.records.opening import open_records
from literacy_app.ui.main_window import MainWindow
from tests.domain.making import both
from tests.ui.conftest import NINE
from tests.ui.modules.questions import QUESTIONS
from tests.ui.practice.conftest import join
from tests.ui.practice.sitter import Sitter

PLAN = PlanHead("", {}, "", "", "", "", "", (), ())


@pytest.fixture(scope="session")
def core():
    return read_pack(bundled("lessons") / "core")


@pytest.fixture
def enters(qapp, core, tmp_path):
    """Let Sora sit down where one module asks the questions that are named."""
    windows = []

    def enters(*kinds, posts=0, feedback="at_once", band="US"):
        pack = replace(core, library=library_of(kinds, posts))
        join(tmp_path, band=band)

        def dbs():
            found = Databases(bank_in_memory([pack], "c" * 64), open_records(tmp_path))
            set_feedback(found, None, feedback, now=NINE)
            return found

        window = MainWindow(dbs, lang="en", theme="light", clock=lambda: NINE, seed=3)
        windows.append(window)
        window.resize(1366, 768)
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
def asked(enters):
    """Let Sora begin the quiz."""

    def asked(*kinds, **how):
        sora = enters(*kinds, **how)
        sora.clicks("Modules")
        sora.clicks("Quiz: Pictures")
        return sora

    return asked


def library_of(kinds, posts):
    written = tuple(item for item in QUESTIONS if item.kind in kinds)
    minutes = {"E56": 45, "LS": 45, "US": 40}
    outlines = (
        outline("M01", 1, "Pictures", minutes, written=True),
        outline("M02", 2, "Numbers", {"LS": 45, "US": 40}, written=False),
    )
    words = Prose.of("Look at the picture.")
    page = Page(
        "look",
        {"en": Prose.of("A look"), "ja": Prose.of("見る")},
        ("E56", "LS", "US"),
        {"en": (Paragraph(words),), "ja": (Paragraph(words),)},
    )
    module = Module(
        outline=outlines[0],
        summary=both("Read some posts."),
        pages=(page,),
        blueprint=Blueprint(
            posts, posts // 2, 0, (), {}, {item.kind: 1 for item in written}
        ),
        items=written,
        terms=(),
        reflection=(),
        family={"en": (), "ja": ()},
        guide=Guide((), (), (), (), (), PLAN),
    )
    return Library(outlines, (module,))


def outline(id_, number, title, minutes, *, written):
    return Outline(
        id_, number, both(title), minutes, ("EVI-01",), (), (), (), (), written
    )
