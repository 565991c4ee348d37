"""Every directive, well written and badly written."""

from __future__ import annotations

import pytest

from literacy_app.domain.band_parts import for_band
from literacy_app.domain.blocks import (
    Callout,
    CheckQuestion,
    Figure,
    OnlyFor,
    Reveal,
)
from tests.content.lessons.pages import blocks, faults

CHECK = "::: check\nQ?\n- [x] {漢字|かんじ} | Yes.\n- [ ] b\n:::\n"


def test_a_callout_has_a_tone_a_title_and_a_body():
    [box] = blocks('::: callout care "Mind"\nWords.\n\n- a\n:::\n')

    assert (box.tone, box.title, len(box.body)) == ("care", "Mind", 2)


def test_a_figure_tells_facts_from_its_caption():
    [full] = blocks(
        '::: figure scene=a-b alt="A sign"\nSign: 21\nLight: noon\n\nC.\n:::'
    )
    [bare] = blocks('::: figure scene=a-b alt="A sign"\n:::')

    assert full.facts == (("Sign", "21"), ("Light", "noon"))
    assert full.caption.plain == "C."
    assert bare == Figure("gen:scene/a-b", "A sign", None)


def test_a_question_knows_what_is_right_and_what_to_say():
    [one] = blocks(CHECK)
    [two] = blocks(CHECK.replace("[ ]", "[X]"))

    assert isinstance(one, CheckQuestion)
    assert [option.words.plain for option in one.options] == ["漢字", "b"]
    assert one.options[0].reply.plain == "Yes."
    assert one.options[1].reply is None
    assert (one.multiple, two.multiple) == (False, True)


def test_ids_count_by_kind_over_the_whole_page():
    nested = f":::: only LS\n{CHECK}::::\n:::: callout talk\n{CHECK}::::\n"
    inside, box, last = blocks(nested + CHECK)

    assert inside.body[0].id == "check1"
    assert box.body[0].id == "check2"
    assert last.id == "check3"


def test_marked_words_keep_their_spans():
    [block] = blocks("::: mark\nQ.\n> [[s1|Hurry!]] It opens.\n---\nWhy.\n:::")

    assert block.id == "mark1"
    assert block.text.plain == "Hurry! It opens."
    assert [span.span_id for span in block.text.spans] == ["s1"]
    assert block.reply[0].words.plain == "Why."


def test_a_chart_starts_where_it_is_told_and_shows_the_break():
    [block] = blocks(
        '::: chart x="a, b" y="4, 5.5" start=3 max=6 type=line title="{量|りょう}"\n'
        "Q.\n---\nA.\n:::"
    )

    assert block.chart.y == (4.0, 5.5)
    assert (block.chart.y_min, block.chart.y_max) == (3.0, 6.0)
    assert block.chart.axis_break_mark
    assert block.chart.title.ja.ruby


def test_boxes_are_read_with_signs_of_either_language():
    [english] = blocks("::: sort\nQ.\n- Who: a; b\n- Claim: c\n---\nA.\n:::")
    [japanese] = blocks("::: sort\nQ.\n- だれ：あ；い\n- 話：う\n---\nA.\n:::")

    for block in (english, japanese):
        assert [len(box.items) for box in block.boxes] == [2, 1]


def test_a_timeline_takes_times_and_days():
    [block] = blocks("::: timeline\n- 10:05: A.\n- Tuesday: B.\n- 3日：C。\n:::")

    assert [moment.when for moment in block.moments] == ["10:05", "Tuesday", "3日"]


def test_the_other_parts_are_read():
    body = (
        "::: post p-kite-m\n:::\n::: twins kite\nQ.\n---\nA.\n:::\n"
        "::: address url=https://a.b.example/c owner=b.example\nQ.\n---\nA.\n:::\n"
        '::: meter low="calm" high="stirred"\nQ.\n:::\n'
        "::: poll\nQ.\n- a\n- b\n:::\n::: write lines=3\nQ.\n:::\n"
        '::: reveal "Show"\nWords.\n:::\n'
    )
    found = blocks(body)

    ids = [getattr(block, "id", "") for block in found]
    assert ids == ["", "twins1", "address1", "meter1", "poll1", "write1", "reveal1"]
    assert isinstance(found[-1], Reveal)


def test_a_band_reads_its_own_parts_only():
    found = blocks("All.\n\n::: only E56\nSmall.\n:::\n::: only LS US\nTall.\n:::\n")

    assert isinstance(found[1], OnlyFor)
    read = [block.words.plain for block in for_band(found, "US")]
    assert read == ["All.", "Tall."]


@pytest.mark.parametrize(
    ("body", "line", "what"),
    [
        ("::: calout idea\nW.\n:::", 1, "no part called calout"),
        ("::: callout\nW.\n:::", 1, "does not say"),
        ("::: callout loud\nW.\n:::", 1, "not one of"),
        ("::: callout idea\n:::", 1, "Nothing is written"),
        ("::: callout idea\nW.", 1, "not closed"),
        ("W.\n:::", 2, "so many colons"),
        (":::\nW.\n:::\n", 1, "so many colons"),
        ("::: 12\nW.\n:::", 1, "needs a name"),
        ("::: only LS\n::: post p-a\n:::\n:::", 2, "begins inside"),
        ("::: only XX\nW.\n:::", 1, "not one of"),
        (":::: only LS\n::: only US\nW.\n:::\n::::", 2, "cannot stand inside"),
        (':::: reveal "a"\n::: poll\nQ.\n- a\n- b\n:::\n::::', 2, "cannot stand"),
        (":::: poll\nQ.\n- a\n- b\n---\n::: post p-a\n:::\n::::", 6, "cannot stand"),
        ("::: figure scene=a-b\n:::", 1, "alt is missing"),
        ('::: figure scene=../x alt="a"\n:::', 1, "does not say"),
        ('::: figure scene=a alt="a" size=2\n:::', 1, "does not take"),
        ('::: figure scene=a alt="a" alt="b"\n:::', 1, "here twice"),
        ('::: figure scene=a alt="<b>"\n:::', 1, "HTML"),
        ("::: figure scene=a alt=“a b”\n:::", 1, "cannot be read"),
        ('::: callout idea "open\nW.\n:::', 1, "cannot be read"),
        ("::: twins kite\nQ.\n:::", 1, "has no answer"),
        ("::: twins kite\nQ.\n---\n:::", 1, "Nothing is written"),
        ("::: twins kite\nQ.\n---\nA.\n---\nB.\n:::", 5, "second line"),
        ("::: check\nQ.\n- [x] a\n- [ ] b\n---\nA.\n:::", 1, "takes no answer"),
        ("::: check\nQ.\n- [ ] a\n- [ ] b\n:::", 3, "No answer"),
        ("::: check\nQ.\n- [x] a\n- b\n:::", 4, "no box"),
        ("::: check\nQ.\n- [x] a\n:::", 3, "too few"),
        ("::: check\n- [x] a\n- [ ] b\n:::", 1, "lines it needs"),
        ("::: mark\nQ.\n> words\n---\nA.\n:::", 3, "Nothing is marked"),
        ("::: mark\nQ.\n> [[s1|words\n---\nA.\n:::", 3, "not closed"),
        (
            "::: address url=https://a.example owner=b.example\nQ.\n---\nA.\n:::",
            1,
            "owner",
        ),
        ('::: chart x="a" y="1" max=2\nQ.\n---\nA.\n:::', 1, "at least two"),
        ('::: chart x="a, b" y="1, c"\nQ.\n---\nA.\n:::', 1, "number is expected"),
        ('::: chart x="a, b" y="1, 2" start=1\nQ.\n---\nA.\n:::', 1, "axis must start"),
        ('::: chart x="a, b" y="1, 2" max=1.5\nQ.\n---\nA.\n:::', 1, "axis must start"),
        ('::: chart x="a, b" y="1, 2" type=pie\nQ.\n---\nA.\n:::', 1, "not one of"),
        ("::: sort\nQ.\n- Who\n- Claim: a\n---\nA.\n:::", 3, "box has no label"),
        ('::: meter low="calm"\nQ.\n:::', 1, "high is missing"),
        ("::: poll\nQ.\n- a\n:::", 3, "too few"),
        ("::: timeline\n- a\n- b\n:::", 2, "when it happened"),
        ("::: reveal\nW.\n:::", 1, "does not say"),
        ("::: write lines=many\nQ.\n:::", 1, "whole number"),
    ],
)
def test_a_faulty_part_is_told_with_its_line(body, line, what):
    found = faults(body)

    assert what in " ".join(each[1] for each in found)
    assert found[0][0] == line
    assert all(mend.endswith(".") or ":" in mend for *_, mend in found)


def test_a_part_nobody_reads_is_told():
    head = "---\ntitle: A\nbands: [US]\n---\n"

    assert "Nobody reads" in faults("::: only E56\nW.\n:::", head=head)[0][1]


def test_every_fault_of_a_page_is_named_at_once():
    found = faults("<b>\n\n::: nothing\nW.\n:::\n\n![a](b)\n")

    assert [line for line, *_ in found] == [1, 3, 7]


def test_a_callout_may_have_no_title():
    [box] = blocks("::: callout idea\nW.\n:::")

    assert isinstance(box, Callout)
    assert box.title == ""
