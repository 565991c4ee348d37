"""Both shipped workshops, on the shipped posts."""

from datetime import UTC, datetime, timedelta

import pytest

from literacy_app.domain.errors import WorkshopUnknown
from literacy_app.domain.workshop import PostTalk, RoomCount, RoomResults
from literacy_app.services import workshop
from literacy_app.services.databases import open_databases

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
IDS = ("minutes-45", "minutes-90")


@pytest.fixture
def dbs(folder):
    databases = open_databases(folder)
    yield databases
    databases.close()


@pytest.fixture
def opens_again(folder):
    """Open the data folder as the next start of the app does."""
    opened = []

    def opens():
        opened.append(open_databases(folder))
        return opened[-1]

    yield opens
    for databases in opened:
        databases.close()


def test_a_facilitator_finds_both_sessions_the_short_one_first(dbs):
    offers = workshop.workshops(dbs, now=NOW)

    assert tuple(offer.workshop.id for offer in offers) == IDS
    assert [offer.workshop.minutes for offer in offers] == [45, 90]
    assert all(offer.broken_off is None for offer in offers)


@pytest.mark.parametrize("which", IDS)
def test_half_of_the_posts_of_a_session_are_genuine_and_its_time_is_full(dbs, which):
    opened = workshop.begin(dbs, which, now=NOW)
    verdicts = [opened.posts[name].verdict for name in opened.workshop.posts()]

    assert verdicts.count("genuine") == verdicts.count("manipulated") >= 2
    assert len(verdicts) == 2 * verdicts.count("genuine")
    steps = opened.workshop.steps
    assert sum(step.minutes for step in steps) == opened.workshop.minutes
    assert any(isinstance(step, RoomResults) for step in steps)


@pytest.mark.parametrize("which", IDS)
def test_no_note_on_the_wall_says_what_a_post_turns_out_to_be(dbs, which):
    opened = workshop.begin(dbs, which, now=NOW)
    said = [
        words.plain
        for step in opened.workshop.steps
        if isinstance(step, PostTalk)
        for both in (step.talk, *step.notes)
        for words in (both.en, both.ja)
    ]

    assert not [w for w in said if "genuine" in w or "manipulated" in w]
    assert not [w for w in said if "本物です" in w or "ごまかし" in w]


def test_after_a_crash_the_workshop_goes_on_at_its_step_with_its_hands(opens_again):
    dbs = opens_again()
    run = workshop.begin(dbs, "minutes-45", now=NOW).run
    counted = RoomCount("p-pool-hours-g", "before", (2, 7, 9, 6, 4, 1, 5))
    workshop.turn_to(dbs, run.id, 3, now=NOW)
    workshop.count(dbs, run.id, counted, now=NOW)
    dbs.close()

    dbs = opens_again()
    later = NOW + timedelta(minutes=5)
    left = workshop.workshops(dbs, now=later)[0].broken_off
    found = workshop.open_workshop(dbs, left.id, now=later).run
    assert (found.id, found.step, found.counts) == (run.id, 3, (counted,))


def test_the_latest_count_of_a_post_holds(dbs):
    run = workshop.begin(dbs, "minutes-45", now=NOW).run
    for surely in (3, 8):
        counted = RoomCount("p-pool-hours-g", "before", (surely, 0, 0, 0, 0, 0, 0))
        run = workshop.count(dbs, run.id, counted, now=NOW)

    assert [count.hands[0] for count in run.counts] == [8]
    assert workshop.result(dbs, run.id).before.trusted.right.right == 8


def test_a_workshop_that_has_ended_or_is_of_yesterday_is_not_offered_again(dbs):
    for which in IDS:
        run = workshop.begin(dbs, which, now=NOW).run
        workshop.turn_to(dbs, run.id, 2, now=NOW)
    workshop.end(dbs, run.id, now=NOW)

    today = workshop.workshops(dbs, now=NOW + timedelta(hours=1))
    assert [offer.broken_off is None for offer in today] == [False, True]
    tomorrow = workshop.workshops(dbs, now=NOW + timedelta(days=1))
    assert all(offer.broken_off is None for offer in tomorrow)


def test_the_records_of_a_workshop_hold_against_a_replay_and_name_nobody(dbs):
    run = workshop.begin(dbs, "minutes-90", now=NOW).run
    workshop.turn_to(dbs, run.id, 4, now=NOW)
    counted = RoomCount("p-underpass-m", "after", (0, 0, 1, 2, 3, 4, 5))
    workshop.count(dbs, run.id, counted, now=NOW)
    workshop.end(dbs, run.id, now=NOW)
    before = dbs.records.workshop_run(run.id)

    assert dbs.records.verify().views_agree
    dbs.records.rebuild()
    assert dbs.records.workshop_run(run.id) == before


def test_what_is_neither_a_workshop_nor_a_run_is_unknown(dbs):
    with pytest.raises(WorkshopUnknown):
        workshop.open_workshop(dbs, "minutes-7", now=NOW)
    with pytest.raises(WorkshopUnknown):
        workshop.resume(dbs, "nothing")
