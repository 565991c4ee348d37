"""How a sitting went: what is said at its end, and what is held back."""

from datetime import timedelta

import pytest

from literacy_app.domain.decision import CANNOT_TELL
from literacy_app.domain.progress_facts import Tally
from literacy_app.domain.text import Bilingual, Ruby, Text
from literacy_app.services.databases import Databases
from literacy_app.services.practise import begin_sitting, end_sitting
from literacy_app.services.summary import feedback_of, sitting_summary
from literacy_app.storage.bank.opening import bank_in_memory
from tests.domain.making import CAUGHT, NOW, TRUSTED
from tests.services.packs import a_mixed_pack, a_pack
from tests.services.sitting import answer_turn, cynically, go_on, rightly


@pytest.fixture
def dbs(records):
    bank = bank_in_memory([a_mixed_pack(60)], "c" * 64)
    yield Databases(bank, records)
    bank.close()


def summed_up(dbs, learner_id, decide, **how):
    sitting = begin_sitting(dbs, learner_id, now=NOW, seed=2, **how)
    go_on(dbs, sitting, decide)
    end_sitting(dbs, sitting.id, finished=True, now=NOW)
    return sitting_summary(dbs, sitting.id, now=NOW)


def test_a_cynic_caught_all_and_trusted_none(dbs, ama):
    summary = summed_up(dbs, ama.id, cynically)

    assert (summary.purpose, summary.answered) == ("practice", 8)
    assert summary.finished
    assert (summary.caught, summary.trusted) == (Tally(4, 4), Tally(0, 4))
    assert summary.could_not_tell == 0
    assert [post.right for post in summary.posts].count(True) == 4
    assert summary.progress.answers == 8


def test_cannot_tell_yet_is_counted_by_itself(dbs, ama):
    def unsure_of_tricks(post):
        return CANNOT_TELL if post.verdict == "manipulated" else TRUSTED

    summary = summed_up(dbs, ama.id, unsure_of_tricks)

    assert (summary.caught, summary.trusted) == (Tally(0, 0), Tally(4, 4))
    assert summary.could_not_tell == 4
    assert [post.right for post in summary.posts].count(None) == 4


def test_the_posts_stand_in_the_order_in_which_they_came(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)
    turns = go_on(dbs, sitting)

    summary = sitting_summary(dbs, sitting.id, now=NOW)

    assert [post.post_id for post in summary.posts] == [t.post.id for t in turns]
    for post, turn in zip(summary.posts, turns, strict=True):
        assert post.says == post.verdict == turn.post.verdict
        assert feedback_of(dbs, post.attempt_id).post == turn.post
    assert not summary.finished


def test_it_says_when_the_next_skill_comes_back(dbs, ama):
    summary = summed_up(dbs, ama.id, rightly)

    due = min(memory.due for memory in dbs.records.cards_of(ama.id))
    assert summary.next_review == due.astimezone().date()
    assert summary.next_review > NOW.date()


def test_before_anything_was_learnt_no_skill_comes_back(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)

    summary = sitting_summary(dbs, sitting.id, now=NOW)

    assert summary.next_review is None
    assert (summary.answered, summary.posts) == (0, ())


def test_a_test_that_is_not_over_says_nothing_of_right_or_wrong(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, purpose="test", now=NOW)
    go_on(dbs, sitting, most=6)

    summary = sitting_summary(dbs, sitting.id, now=NOW)

    assert not summary.feedback_open
    assert (summary.caught, summary.trusted) == (Tally(0, 0), Tally(0, 0))
    assert {(post.verdict, post.right) for post in summary.posts} == {(None, None)}
    assert {post.says for post in summary.posts} == {"manipulated", "genuine"}


def test_a_test_that_is_over_shows_its_answers(dbs, ama):
    summary = summed_up(dbs, ama.id, rightly, purpose="test")

    assert summary.feedback_open
    assert summary.caught.right + summary.trusted.right == summary.answered
    assert all(post.right for post in summary.posts)


def test_a_post_is_called_by_its_first_words(records, ama):
    english = "One two three four five six seven eight nine ten eleven twelve thirteen."
    readings = Ruby(0, 1, "a"), Ruby(28, 32, "kanji")
    japanese = Text("あ" * 28 + "漢字漢字漢字", readings)
    pack = a_pack(4, text=Bilingual(Text(english), japanese))
    bank = bank_in_memory([pack], "c" * 64)
    dbs = Databases(bank, records)
    sitting = begin_sitting(dbs, ama.id, now=NOW)
    go_on(dbs, sitting, lambda _: CAUGHT, most=1)

    [post] = sitting_summary(dbs, sitting.id, now=NOW).posts

    first_words = "One two three four five six seven eight nine ten eleven…"
    assert post.words.en.plain == first_words
    assert post.words.ja == Text("あ" * 28 + "…", readings[:1])
    bank.close()


def test_the_feedback_on_an_answer_is_there_ever_after(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)
    later = NOW + timedelta(days=400)
    [turn] = go_on(dbs, sitting, most=1)

    [kept] = dbs.records.attempts_in(sitting.id)
    assert feedback_of(dbs, kept.answer.id).post == turn.post
    assert sitting_summary(dbs, sitting.id, now=later).answered == 1
    with pytest.raises(ValueError, match="no attempt"):
        feedback_of(dbs, "nothing")


def test_the_same_page_comes_at_once_and_later(dbs, ama):
    sitting = begin_sitting(dbs, ama.id, now=NOW)
    [turn] = go_on(dbs, sitting, most=1)
    page = answer_turn(dbs, sitting, turn, id="again", now=NOW)

    assert feedback_of(dbs, "again") == page
