"""From an answer to an attempt, with every mark it earns."""

from datetime import timedelta

import pytest

from literacy_app.domain.attempt import Opened, RegionMark, WordMark
from literacy_app.domain.decision import CANNOT_TELL
from literacy_app.domain.difficulty import from_rating
from literacy_app.domain.judging import judge
from literacy_app.domain.post import LinkCard, Rect, Region, Span
from literacy_app.domain.text import Bilingual, SpanRange, Text
from tests.domain.making import NOW, TRUSTED, a_genuine_post, a_post, an_answer, both

TEXT = "Doctors hide this. Share now!"
SPANS = (
    Span("s1", ("EMO1",), "key", "text"),
    Span("s2", ("SRC2",), "minor", "link_card.title"),
)


def with_places(words, *places):
    text = Text(words, spans=tuple(SpanRange(*place) for place in places))
    return Bilingual(text, text)


@pytest.fixture
def post():
    title = with_places("Secret cure", ("s2", 0, 6))
    return a_post(
        text=with_places(TEXT, ("s1", 0, 12)),
        link_card=LinkCard("https://a.example", "a.example", title, both("A"), ""),
        spans=SPANS,
        regions=(Region("r1", "m1", Rect(0, 0, 0.5, 0.5), ("EVI1",), both("Here")),),
        tactics_extra=(),
    )


def test_words_are_marked_over_all_fields_at_once(post):
    both_found = (WordMark("text", 0, 12, "EMO1"), WordMark("link_card.title", 0, 6))
    one_found = both_found[:1]

    def words(marks):
        return judge(
            post,
            an_answer(marks=marks),
            from_rating(post.difficulty_prior),
            seen_before=False,
            now=NOW,
        ).words_iou

    assert words(both_found) == pytest.approx(1)
    assert 0.3 < words(one_found) < 1
    assert words(()) == 0


def test_regions_count_by_how_many_were_found(post):
    here = RegionMark("m1", Rect(0, 0, 0.4, 0.5))
    elsewhere = RegionMark("m2", Rect(0, 0, 0.4, 0.5))

    assert judged(post, marks=(here,)).regions_hit == 1
    assert judged(post, marks=(elsewhere,)).regions_hit == 0


def judged(post, *, seen_before=False, **changes):
    answer = an_answer(post_id=post.id, **changes)
    return judge(
        post,
        answer,
        from_rating(post.difficulty_prior),
        seen_before=seen_before,
        now=NOW + timedelta(seconds=9),
    )


def test_an_attempt_pins_the_post_as_it_was(post):
    attempt = judged(post, tactics=("EVI1",))

    assert (attempt.rev, attempt.content_sha256) == (post.rev, post.content_sha256)
    assert attempt.tactics == ("EMO1", "EVI1", "SRC2")
    assert attempt.tactic_f1 == pytest.approx(0.5)
    assert (attempt.manipulated, attempt.right, attempt.points) == (True, True, 2)
    assert attempt.taken_at == NOW + timedelta(seconds=9)
    assert attempt.counts


def test_a_genuine_post_has_nothing_to_mark():
    attempt = judged(a_genuine_post(), decision=TRUSTED)

    assert (attempt.tactic_f1, attempt.words_iou, attempt.regions_hit) == (None,) * 3
    assert attempt.tactics == ("EMO1",)
    assert (attempt.manipulated, attempt.right) == (False, True)


def test_a_post_nobody_can_judge_yet_moves_no_discernment():
    attempt = judged(a_post(verdict="unverified"), decision=CANNOT_TELL)

    assert (attempt.manipulated, attempt.right, attempt.points) == (None, None, 2)
    assert not attempt.counts


def test_a_post_met_before_moves_no_discernment():
    attempt = judged(a_post(), seen_before=True)

    assert attempt.seen_before
    assert not attempt.counts


def test_looking_things_up_ends_the_half_credit_for_cannot_tell():
    opened = (Opened("e1", 1, 3.0), Opened("e2", 2, 8.0))
    attempt = judged(a_post(), decision=CANNOT_TELL, opened=opened)

    assert attempt.points == 0
    assert attempt.answer.minutes_used() == 3


def test_an_answer_names_tactics_on_marks_and_for_the_post():
    marks = (WordMark("text", 0, 3, "EMO1"), RegionMark("m1", Rect(0, 0, 1, 1), "EVI1"))
    answer = an_answer(marks=marks, tactics=("SRC1", "EMO1"))

    assert answer.named_tactics() == {"EMO1", "EVI1", "SRC1"}


def test_an_answer_cannot_come_before_its_post():
    with pytest.raises(ValueError, match="negative"):
        an_answer(seconds=-1)
