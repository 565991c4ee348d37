"""What the home page knows before anybody clicks."""

from datetime import timedelta

from literacy_app.domain.progress_facts import Tally
from literacy_app.domain.sitting_plan import SittingPlan
from literacy_app.domain.testing import GroupTest
from literacy_app.services.progress import home_summary
from literacy_app.services.reviews import review_queue
from tests.domain.making import NOW
from tests.services.long_practice import answers, expert

DAY = timedelta(days=1)


def test_home_knows_what_comes_next(make_dbs, ama):
    dbs = make_dbs(2)
    assert home_summary(dbs, ama.id, now=NOW).next_step == "first_sitting"

    answers(dbs, ama.id, expert, ["id-0-a"])
    home = home_summary(dbs, ama.id, now=NOW)
    assert (home.answers, home.sittings) == (1, 1)
    assert (home.caught, home.trusted) == (Tally(1, 1), Tally(0, 0))
    assert home.next_step == "next_sitting"

    answers(dbs, ama.id, expert, ["id-0-b", "id-1-a", "id-1-b"])
    assert home_summary(dbs, ama.id, now=NOW).next_step == "all_answered"


def test_home_tells_of_reviews(dbs, ama):
    answers(dbs, ama.id, expert, ["id-0-a"])

    later = home_summary(dbs, ama.id, now=NOW + 6 * DAY)

    assert home_summary(dbs, ama.id, now=NOW).review.posts == 0
    assert later.review == review_queue(dbs, ama.id, now=NOW + 6 * DAY)
    assert later.review.posts == 2


def test_home_tells_of_a_test_until_it_is_taken(dbs, ama):
    records = dbs.records
    forms = (("id-0-a", "id-1-b"), ("id-2-a", "id-3-b"))
    records.keep_test(GroupTest("spring", NOW, forms, {ama.id: 0}, "held"))
    assert home_summary(dbs, ama.id, now=NOW).test is None

    records.open_test("spring", "pre", NOW)
    waiting = home_summary(dbs, ama.id, now=NOW).test
    assert (waiting.test_id, waiting.occasion, waiting.posts) == ("spring", "pre", 2)
    assert not waiting.begun

    plan = SittingPlan("test", 2, 1, "spring", "pre")
    records.begin_sitting("taking", ama.id, plan=plan, now=NOW)
    assert home_summary(dbs, ama.id, now=NOW).test.begun

    records.end_sitting("taking", ama.id, finished=True, now=NOW)
    assert home_summary(dbs, ama.id, now=NOW).test is None


def test_home_tells_for_two_weeks_that_answers_were_let_go(dbs, ama):
    records = dbs.records
    forms = (("id-0-a",), ("id-2-a",))
    records.keep_test(GroupTest("spring", NOW, forms, {ama.id: 0}, "held"))
    plan = SittingPlan("test", 1, 1, "spring", "pre")
    records.begin_sitting("taken", ama.id, plan=plan, now=NOW)
    records.end_sitting("taken", ama.id, finished=True, now=NOW)
    assert home_summary(dbs, ama.id, now=NOW).released is None

    records.release_test("spring", "pre", NOW)

    assert home_summary(dbs, ama.id, now=NOW).released == "taken"
    assert home_summary(dbs, ama.id, now=NOW + 15 * DAY).released is None
