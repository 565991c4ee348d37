"""What a learner is told about their practice."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from literacy_app.domain.decision import Decision
from literacy_app.domain.errors import LearnerUnknown
from literacy_app.domain.progress_facts import Tally
from literacy_app.domain.sitting_plan import SittingPlan
from literacy_app.domain.tactic import Tactic, TacticFamily, Taxonomy
from literacy_app.services.databases import Databases
from literacy_app.services.progress import home_summary, learner_progress
from literacy_app.storage.bank.opening import bank_in_memory
from tests.domain.making import NOW, both
from tests.services.long_practice import (
    answers,
    cynic,
    expert,
    one_of_each_pair,
    practised,
)
from tests.services.packs import a_pack

DAY = timedelta(days=1)
FAMILIES = ("EVI", "EMO", "SRC", "NUM")


def test_somebody_new_is_shown_nothing_about_skill(dbs, ama):
    progress = learner_progress(dbs, ama.id, now=NOW)

    assert (progress.answers, progress.missing) == (0, 12)
    assert progress.band is None
    assert progress.caught == progress.trusted == Tally(0, 0)
    assert (progress.sure, progress.gap, progress.months) == ((), None, ())
    assert progress.changes == ()


def test_a_stranger_is_told_apart(dbs):
    with pytest.raises(LearnerUnknown):
        learner_progress(dbs, "nobody", now=NOW)


def test_the_band_shows_after_twelve_answers(dbs, ama):
    answers(dbs, ama.id, expert, one_of_each_pair(0, 10))
    assert learner_progress(dbs, ama.id, now=NOW).missing == 2
    assert learner_progress(dbs, ama.id, now=NOW).band is None

    answers(dbs, ama.id, expert, one_of_each_pair(10, 12))

    progress = learner_progress(dbs, ama.id, now=NOW)
    assert (progress.answers, progress.missing) == (12, 0)
    assert progress.band.low > 0
    assert progress.tilt == 0


def test_a_cynic_is_told_of_the_leaning_and_not_praised(dbs, ama):
    answers(dbs, ama.id, cynic, one_of_each_pair(0, 20))

    progress = learner_progress(dbs, ama.id, now=NOW)
    assert (progress.caught, progress.trusted) == (Tally(10, 10), Tally(0, 10))
    assert progress.tilt == 1
    assert progress.band.low < 0 < progress.band.high


def test_no_leaning_is_shown_before_the_band(dbs, ama):
    answers(dbs, ama.id, cynic, one_of_each_pair(0, 8))

    assert learner_progress(dbs, ama.id, now=NOW).tilt == 0


def test_tallies_look_at_the_last_ten_of_each_kind(make_dbs, ama):
    dbs = make_dbs(32)
    answers(dbs, ama.id, cynic, one_of_each_pair(0, 16))
    answers(dbs, ama.id, expert, one_of_each_pair(16, 32))

    progress = learner_progress(dbs, ama.id, now=NOW)
    home = home_summary(dbs, ama.id, now=NOW)
    assert (progress.caught, progress.trusted) == (Tally(10, 10), Tally(8, 10))
    assert (home.caught, home.trusted) == (Tally(10, 10), Tally(8, 10))


def test_twins_seen_in_feedback_are_kept_and_left_out(dbs, ama):
    answers(dbs, ama.id, expert, ["id-0-a", "id-0-b"])

    assert learner_progress(dbs, ama.id, now=NOW).answers == 1
    assert home_summary(dbs, ama.id, now=NOW).answers == 2


def test_the_band_is_that_of_the_records(dbs, ama):
    practised(dbs, ama.id, 40, right=lambda n: n % 5 > 0)
    stored = dbs.records.standing_of(ama.id)

    band = learner_progress(dbs, ama.id, now=stored.counted_at).band

    assert (band.low + band.high) / 2 == pytest.approx(stored.ability.theta, abs=1e-9)


def test_the_band_is_wider_after_the_holidays(dbs, ama):
    practised(dbs, ama.id, 40)
    now = learner_progress(dbs, ama.id, now=NOW).band
    later = learner_progress(dbs, ama.id, now=NOW + 40 * DAY).band

    assert later.high - later.low > now.high - now.low


def test_months_and_what_changed_are_told(dbs, ama):
    september, november = NOW - 70 * DAY, NOW - DAY
    practised(dbs, ama.id, 60, now=september, right=lambda n: n % 2 == 0)
    practised(dbs, ama.id, 60, now=november)

    progress = learner_progress(dbs, ama.id, now=NOW)

    assert [m.month for m in progress.months] == [date(2026, 9, 1), date(2026, 11, 1)]
    [change] = progress.changes
    assert (change.since, change.verdict) == (date(2026, 9, 1), "sharper")


def test_confidence_is_told_once_there_are_ten_answers(dbs, ama):
    def boldly(decision):
        return Decision(decision.says, 0.95)

    practised(dbs, ama.id, 9, right=lambda n: n < 5, decide=boldly)
    assert learner_progress(dbs, ama.id, now=NOW).gap is None

    practised(dbs, ama.id, 1, now=NOW + DAY, decide=boldly)

    progress = learner_progress(dbs, ama.id, now=NOW + DAY)
    assert progress.gap == pytest.approx(0.35)
    [sure] = progress.sure
    assert (sure.stated, sure.right, sure.of, sure.enough) == (0.95, 6, 10, True)


@pytest.fixture
def dbs_with_families(records):
    """A bank that knows four families of tactics."""
    words = both("words")
    families = tuple(TacticFamily(name, words, words) for name in FAMILIES)
    tactics = tuple(
        Tactic(
            id=f"{family.id}1",
            family=family.id,
            level="post",
            grade_from="E56",
            status="active",
            replaced_by=None,
            name=words,
            definition=words,
            genuine_lookalike=words,
            evidence_kinds=(),
            mappings=(),
        )
        for family in families
    )
    taxonomy = Taxonomy("tactics", "1", families, tactics)
    bank = bank_in_memory([replace(a_pack(2), taxonomy=taxonomy)], "c" * 64)
    yield Databases(bank, records)
    bank.close()


def test_families_come_in_teaching_order_and_only_with_enough_answers(
    dbs_with_families, ama
):
    dbs = dbs_with_families
    before = learner_progress(dbs, ama.id, now=NOW)
    for start, family in enumerate(FAMILIES):
        count = 7 if family == "SRC" else 90
        post, now = {"tactics_extra": (f"{family}1",)}, NOW + start * DAY
        practised(dbs, ama.id, count, now=now, right=lambda n: n % 5 > 0, post=post)

    evidence, emotion, source, numbers = learner_progress(
        dbs, ama.id, now=NOW + 4 * DAY
    ).families

    assert [f.family for f in before.families] == list(FAMILIES)
    assert {f.band for f in before.families} == {None}
    assert [f.answers for f in (evidence, emotion, source, numbers)] == [90, 90, 7, 90]
    assert [f.missing for f in (evidence, emotion, numbers)] == [0, 0, 0]
    assert emotion.band.low > 0
    assert source.band is None
    assert source.missing >= 1


def test_answers_of_a_running_test_say_nothing_here_yet(dbs, ama):
    records, plan = dbs.records, SittingPlan("test", 30, 1)
    records.begin_sitting("checkpoint", ama.id, plan=plan, now=NOW)
    practised(dbs, ama.id, 20, sitting_id="checkpoint", purpose="test")
    assert learner_progress(dbs, ama.id, now=NOW).answers == 0
    assert home_summary(dbs, ama.id, now=NOW).caught == Tally(0, 0)

    records.end_sitting("checkpoint", ama.id, finished=True, now=NOW)

    assert learner_progress(dbs, ama.id, now=NOW).answers == 20
    assert home_summary(dbs, ama.id, now=NOW).caught == Tally(10, 10)
