"""What people do is kept, and what they may ask for is forgotten."""

import pytest

from literacy_app.domain.errors import LearnerUnknown
from literacy_app.domain.people import Preferences
from literacy_app.storage.records.opening import open_records
from tests.domain.making import NOW, a_learner, a_post, an_attempt


def test_a_learner_is_still_here_tomorrow(tmp_path):
    mio = a_learner(
        nickname="みお",
        preferences=Preferences(lang="ja", avoided=frozenset({"death", "war"})),
    )
    with open_records(tmp_path) as records:
        records.enrol(mio)

    with open_records(tmp_path) as records:
        assert records.learners() == (mio,)
        assert records.learner(mio.id) == mio


def test_an_answer_is_kept_whole(records, ama):
    attempt = an_attempt(tactics=("EMO1", "EVI2"), learner_id=ama.id)
    records.keep_attempt(attempt)

    assert records.attempts_of(ama.id) == (attempt,)
    assert records.attempt(attempt.answer.id) == attempt
    assert records.answered_posts(ama.id) == {"post"}
    assert records.has_answered(ama.id, "post")


@pytest.mark.usefixtures("ama")
def test_the_same_answer_sent_twice_is_kept_once(records):
    attempt = an_attempt()
    records.keep_attempt(attempt)
    records.keep_attempt(attempt)

    assert records.attempts_made("ama") == 1
    assert records.events() == 2


def test_a_stranger_can_keep_nothing(records):
    with pytest.raises(LearnerUnknown):
        records.keep_attempt(an_attempt(learner_id="nobody"))
    with pytest.raises(LearnerUnknown):
        records.change_pin("nobody", "", NOW)

    assert records.events() == 0


def test_what_belongs_together_lands_together(records, ama):
    def keep_and_fail():
        with records.together():
            records.keep_attempt(an_attempt(a_post(id="one")))
            records.keep_attempt(an_attempt(a_post(id="two")))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        keep_and_fail()

    assert records.attempts_of(ama.id) == ()
    assert records.events() == 1


def test_a_failed_part_can_be_left_out_of_the_whole(records, ama):
    with records.together():
        records.keep_attempt(an_attempt(a_post(id="one")))
        with pytest.raises(LearnerUnknown):
            records.keep_attempt(an_attempt(learner_id="nobody"))

    assert records.answered_posts(ama.id) == {"one"}


def test_somebody_who_leaves_is_forgotten_and_the_chain_holds(practised):
    practised.enrol(a_learner(id="ken", nickname="Ken of the Hill"))
    practised.keep_attempt(an_attempt(learner_id="ken"))
    attempt = practised.attempts_of("ken")[0]
    practised.keep_dispute(attempt, "Ken thinks otherwise", NOW)

    practised.remove_learner("ken", NOW)

    assert [learner.id for learner in practised.learners()] == ["ama"]
    assert practised.attempt(attempt.answer.id) is None
    assert practised.verify().sound
    with pytest.raises(LearnerUnknown):
        practised.ability_of("ken")


def test_nothing_somebody_wrote_stays_in_the_file_after_leaving(practised):
    practised.enrol(a_learner(id="ken", nickname="Ken of the Hill"))
    assert b"Ken of the Hill" in practised.path.read_bytes()

    practised.remove_learner("ken", NOW)

    assert b"Ken of the Hill" not in practised.path.read_bytes()


def test_a_dispute_is_kept_with_the_post_it_is_about(practised):
    [attempt, *_] = practised.attempts_of("ama")
    practised.keep_dispute(attempt, "The sign is real.", NOW)

    assert b"The sign is real." in practised.path.read_bytes()
    assert practised.verify().sound
