import pytest

from literacy_app.content.lessons.workshop_files import examine_workshops

GOOD = """\
schema: mikiwame-workshop/1
author: A
licence: CC-BY-4.0
workshop: short
minutes: 6
title: {en: Short, ja: 短い}
summary: {en: Short., ja: 短い。}
steps:
- slide: {en: Hello, ja: こんにちは}
  minutes: 2
  says: [{en: Hello., ja: こんにちは。}]
  notes: [{en: Wave., ja: 手をふる。}]
- post: p-one
  minutes: 4
  talk: {en: "Who?", ja: だれ？}
  notes: [{en: Wait., ja: 待つ。}]
"""


@pytest.fixture
def examines(tmp_path):
    def examines(*sources):
        home = tmp_path / "workshops"
        home.mkdir(exist_ok=True)
        for i, source in enumerate(sources):
            (home / f"{i}.yaml").write_text(source, encoding="utf-8")
        return examine_workshops(tmp_path)

    return examines


def test_a_folder_without_workshops_has_none_and_no_fault(tmp_path):
    assert examine_workshops(tmp_path) == ((), ())


def test_a_workshop_is_read_step_by_step(examines):
    [written], faults = examines(GOOD)

    assert not faults
    assert written.workshop.posts() == ("p-one",)
    assert written.workshop.steps[0].title.ja.plain == "こんにちは"


@pytest.mark.parametrize(
    ("good", "bad", "line"),
    [
        ("schema: mikiwame-workshop/1", "schema: mikiwame-workshop/2", 1),
        ("title: {en: Short, ja: 短い}", "title: {en: Short}", 6),
        ("minutes: 4", "minutes: soon", 14),
        ('  talk: {en: "Who?", ja: だれ？}\n', "", 13),
        ("- post: p-one\n", "- post: p-one\n  slide: {en: A, ja: あ}\n", 13),
        ("- post: p-one\n  minutes", "- minutes", 13),
        ("  minutes: 4\n", "  minutes: 4\n  options: [{en: A, ja: あ}]\n", 15),
        ("ja: 手をふる。", "ja: '{手をふる。'", 12),
        ("  minutes: 4\n", "  minutes: 4\n  colour: red\n", 15),
    ],
)
def test_what_does_not_hold_is_named_with_its_line(examines, good, bad, line):
    assert good in GOOD
    written, faults = examines(GOOD.replace(good, bad, 1))

    assert not written
    assert line in [fault.line for fault in faults]
    assert all(fault.what and fault.mend for fault in faults)


def test_two_workshops_of_one_name_are_one_too_many(examines):
    written, faults = examines(GOOD, GOOD)

    assert len(written) == 1
    assert [fault.field for fault in faults] == ["workshop"]
