"""The modules that ship are whole, and every rule about lessons holds."""

from __future__ import annotations

from literacy_app.content.linter.rules.lessons import LESSON_RULES
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.pack_files import study_pack
from tests.content.lessons.modules import CORE

STUDY = study_pack(CORE)


def test_every_shipped_module_is_read():
    assert STUDY.lessons.faults == ()
    assert [module.id for module in STUDY.pack.library.modules] == [
        *("M01", "M02", "M03", "M04", "M05", "M06", "M08"),
    ]
    assert len(STUDY.pack.library.curriculum) == 12


def test_no_rule_about_lessons_finds_an_error():
    written = WrittenPack(
        STUDY.pack, CORE, STUDY.written, is_pack=True, lessons=STUDY.lessons
    )
    found = [each for rule in LESSON_RULES for each in rule(written)]

    assert [each for each in found if each.level == "error"] == []
