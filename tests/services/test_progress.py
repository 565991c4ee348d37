"""What a learner is told about their practice."""

from literacy_app.domain.progress_facts import Tally
from literacy_app.services.practise import begin_sitting, take_answer
from literacy_app.services.progress import home_summary, learner_progress
from tests.domain.making import CAUGHT, NOW, TRUSTED, an_answer


def answers(dbs, learner_id, decide, posts):
    """Let somebody answer posts, deciding by a rule of their own."""
    sitting = begin_sitting(dbs, learner_id, now=NOW)
    for post_id in posts:
        post = dbs.bank.post(post_id)
        answer = an_answer(
            learner_id=learner_id,
            sitting_id=sitting.id,
            post_id=post_id,
            decision=decide(post),
        )
        take_answer(dbs, answer, now=NOW)


def expert(post):
    return CAUGHT if post.verdict == "manipulated" else TRUSTED


def cynic(_post):
    return CAUGHT


def pairs(first, last):
    return [f"id-{n}-{side}" for n in range(first, last) for side in "ab"]


def test_somebody_new_is_shown_nothing_about_skill(dbs, ama):
    progress = learner_progress(dbs, ama.id)

    assert (progress.answers, progress.missing) == (0, 12)
    assert progress.band is None
    assert progress.caught == progress.trusted == Tally(0, 0)


def test_the_band_shows_after_twelve_answers(dbs, ama):
    answers(dbs, ama.id, expert, pairs(0, 5))
    assert learner_progress(dbs, ama.id).missing == 2
    assert learner_progress(dbs, ama.id).band is None

    answers(dbs, ama.id, expert, pairs(5, 6))

    progress = learner_progress(dbs, ama.id)
    assert (progress.answers, progress.missing) == (12, 0)
    assert progress.band.low > 0
    assert progress.tilt == 0


def test_a_cynic_is_told_of_the_leaning_and_not_praised(dbs, ama):
    answers(dbs, ama.id, cynic, pairs(0, 10))

    progress = learner_progress(dbs, ama.id)
    assert (progress.caught, progress.trusted) == (Tally(10, 10), Tally(0, 10))
    assert progress.tilt == 1
    assert progress.band.low < 0 < progress.band.high


def test_no_leaning_is_shown_before_the_band(dbs, ama):
    answers(dbs, ama.id, cynic, pairs(0, 4))

    assert learner_progress(dbs, ama.id).tilt == 0


def test_tallies_look_at_the_last_ten_of_each_kind(dbs, ama):
    answers(dbs, ama.id, cynic, pairs(0, 8))
    answers(dbs, ama.id, expert, pairs(8, 16))

    progress = learner_progress(dbs, ama.id)
    assert (progress.caught, progress.trusted) == (Tally(10, 10), Tally(8, 10))


def test_home_knows_what_comes_next(make_dbs, ama):
    dbs = make_dbs(2)
    assert home_summary(dbs, ama.id).next_step == "first_sitting"

    answers(dbs, ama.id, expert, pairs(0, 1))
    home = home_summary(dbs, ama.id)
    assert (home.answers, home.sittings) == (2, 1)
    assert (home.caught, home.trusted) == (Tally(1, 1), Tally(1, 1))
    assert home.next_step == "next_sitting"

    answers(dbs, ama.id, expert, pairs(1, 2))
    assert home_summary(dbs, ama.id).next_step == "all_answered"
