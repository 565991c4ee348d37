"""Difficulties from a table of answers and from the records, and what they change."""

from dataclasses import replace
from random import Random

import pytest

from literacy_app.domain.answer_table import AnswerRow
from literacy_app.domain.difficulty import from_rating
from literacy_app.domain.errors_of_tables import TooFewToCalibrate
from literacy_app.services.calibrate import (
    calibrate_file_for,
    calibrate_records,
    calibrate_rows,
    calibrated_difficulties,
    keep,
)
from literacy_app.services.databases import Databases
from literacy_app.services.enrol import Newcomer, enrol_learner
from literacy_app.services.practise import take_answer
from literacy_app.storage.bank.opening import bank_in_memory
from tests.domain.making import CAUGHT, NOW, TRUSTED, an_answer
from tests.services.packs import a_pack

HARD = ("id-0-a", "id-2-a")


def enrolled(dbs, number):
    newcomer = Newcomer(nickname=f"Sora {number}", picture="bird", band="LS")
    return enrol_learner(dbs.records, newcomer, now=NOW)


def answers(dbs, learner, post_id, *, right):
    post = dbs.bank.post(post_id)
    caught = (post.verdict == "manipulated") == right
    answer = an_answer(
        learner_id=learner.id, post_id=post_id, decision=CAUGHT if caught else TRUSTED
    )
    take_answer(dbs, answer, now=NOW)
    return answer.id


@pytest.fixture
def a_class(dbs):
    """Nine learners who judge one post of each pair; two posts are hard for all."""
    return practise(dbs, 9)


def practise(dbs, learners):
    chance = Random(4)
    with dbs.records.together():
        people = [enrolled(dbs, number) for number in range(learners)]
        for learner in people:
            for pair in range(20):
                post_id = f"id-{pair}-{'ab'[pair % 2]}"
                right = chance.random() < (0.1 if post_id in HARD else 0.7)
                answers(dbs, learner, post_id, right=right)
    return people


def row(learner, post, **changes):
    plain = AnswerRow(
        line=2,
        learner=learner,
        post=post,
        manipulated=True,
        author_rating=None,
        says_manipulated=True,
        confidence=None,
        answered_at=None,
    )
    return replace(plain, **changes)


def test_posts_that_fool_everybody_become_harder(dbs, a_class):
    found = calibrate_records(dbs).found

    hardest = sorted(found, key=lambda post: found[post].difficulty.b)[-2:]
    assert {post_id for post_id, _ in hardest} == set(HARD)
    assert found["id-0-a", 1].n == len(a_class)
    assert found["id-0-a", 1].difficulty.variance < from_rating(0.0).variance


def test_learners_and_posts_are_measured_with_what_was_found(dbs, a_class):
    calibrated = calibrate_records(dbs)

    measured = calibrated.measured
    assert [it.learner for it in measured.learners] == [it.id for it in a_class]
    assert {it.n for it in measured.learners} == {20}
    for post in measured.posts:
        kept = calibrated.found[post.post, 1]
        assert post.difficulty == kept.difficulty.b
        assert post.se == pytest.approx(kept.difficulty.variance**0.5)
        assert post.n == kept.n == 9


@pytest.mark.usefixtures("a_class")
def test_what_is_kept_holds_for_later_choices(dbs):
    before = dbs.shelf().by_id["id-0-a"].difficulty
    calibrated = calibrate_records(dbs)

    kept = keep(dbs, calibrated, now=NOW)

    assert kept == len(calibrated.found) == 20
    now = dbs.shelf().by_id["id-0-a"].difficulty
    assert now == calibrated.found["id-0-a", 1].difficulty
    assert now.b > before.b
    newcomer = enrolled(dbs, 99)
    attempt = dbs.records.attempt(answers(dbs, newcomer, "id-0-a", right=True))
    assert (attempt.difficulty, attempt.difficulty_variance) == (now.b, now.variance)


@pytest.mark.usefixtures("a_class")
def test_a_post_without_answers_keeps_its_rating(dbs):
    keep(dbs, calibrate_records(dbs), now=NOW)

    assert dbs.shelf().by_id["id-0-b"].difficulty == from_rating(0.0)


def test_history_is_not_rewritten(dbs, a_class):
    def everything():
        return [
            (dbs.records.ability_of(it.id), dbs.records.attempts_of(it.id))
            for it in a_class
        ]

    before = everything()
    keep(dbs, calibrate_records(dbs), now=NOW)
    assert everything() == before

    dbs.records.rebuild()
    assert everything() == before


@pytest.mark.usefixtures("a_class")
def test_a_second_calibration_begins_from_the_ratings_again(dbs):
    first = calibrate_records(dbs)
    keep(dbs, first, now=NOW)

    assert calibrate_records(dbs) == first


@pytest.mark.usefixtures("a_class")
def test_a_post_that_was_rewritten_is_another_post(dbs):
    rewritten = bank_in_memory([a_pack(20, rev=2)], "d" * 64)
    later = Databases(rewritten, dbs.records)

    calibrated = calibrate_records(later)

    assert calibrated.found == {}
    assert calibrated.measured.posts[0].post == "id-0-a@1"
    assert keep(later, calibrated, now=NOW) == 0
    assert later.shelf().by_id["id-0-a"].difficulty == from_rating(0.0)
    rewritten.close()


def test_four_people_are_too_few_to_decide_for_everyone(dbs):
    practise(dbs, 4)
    calibrated = calibrate_records(dbs)

    with pytest.raises(TooFewToCalibrate) as caught:
        keep(dbs, calibrated, now=NOW)

    assert (caught.value.n, caught.value.least) == (4, 5)
    assert dbs.records.difficulties() == {}


def test_records_without_answers_cannot_be_calibrated(dbs):
    with pytest.raises(TooFewToCalibrate):
        calibrate_records(dbs)


def test_only_the_first_answer_of_a_learner_to_a_post_counts():
    rows = [row("ama", "p1"), row("ama", "p1", says_manipulated=False), row("bo", "p2")]

    once = calibrated_difficulties([rows[0], rows[2]])

    assert calibrated_difficulties(rows) == pytest.approx(once)
    assert calibrate_rows(rows).learners[0].excluded == 1


def test_ratings_are_where_the_posts_begin():
    rows = [
        row("ama", "p1", author_rating=2.0),
        row("ama", "p2", author_rating=-2.0),
        row("ama", "p3"),
    ]

    found = calibrated_difficulties(rows)

    assert found["p1"].b == pytest.approx(2.0, abs=0.6)
    assert found["p2"].b == pytest.approx(-2.0, abs=0.6)
    assert found["p3"].b == pytest.approx(0.0, abs=0.6)
    assert found["p1"].variance < found["p3"].variance < 1.0


def test_posts_stand_in_the_order_of_the_table():
    rows = [row("ama", "p9"), row("bo", "p1"), row("ama", "p5")]

    assert [it.post for it in calibrate_rows(rows).posts] == ["p9", "p1", "p5"]
    assert list(calibrated_difficulties(rows)) == ["p9", "p5", "p1"]


def test_a_table_tells_about_the_posts_that_are_installed(dbs, tmp_path):
    lines = [
        "learner,post,manipulated,author_rating,says_manipulated,confidence,answered_at"
    ]
    for number in range(6):
        lines += [
            f"l{number},id-0-a,1,0.5,0,,",
            f"l{number},id-1-a,0,0.5,0,,",  # another post of the same name
            f"l{number},elsewhere,1,0.5,1,,",
        ]
    table = tmp_path / "answers.csv"
    table.write_text("\n".join(lines))

    calibrated = calibrate_file_for(dbs, table)

    assert list(calibrated.found) == [("id-0-a", 1)]
    assert keep(dbs, calibrated, now=NOW) == 1
    assert dbs.shelf().by_id["id-0-a"].difficulty.b > 0.5
