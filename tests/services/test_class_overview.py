"""What a teacher sees of a class is what its pupils see of themselves."""

from datetime import timedelta

import pytest

from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.assignment import AssignWish, Recipients, Task
from literacy_app.domain.decision import CANNOT_TELL, SCALE
from literacy_app.domain.school import Enrolment, SchoolClass, Staff
from literacy_app.services.assign import assign
from literacy_app.services.class_overview import class_overview
from literacy_app.services.learn import module_standings
from literacy_app.services.post_page import post_page
from literacy_app.services.progress import learner_progress
from literacy_app.services.pupil_page import pupil_page
from literacy_app.services.school_overview import school_overview
from literacy_app.services.sittings import begin_sitting, end_sitting
from tests.domain.making import NOW, a_learner
from tests.services.sitting import cynically, go_on, rightly

LATER = NOW + timedelta(hours=1)
PUPILS = 9


@pytest.fixture
def school(dbs):
    """Sato teaches nine in 7-A; Mori teaches 7-B, where nobody is yet."""
    records = dbs.records
    for name in ("sato", "mori"):
        records.keep_staff(Staff(name, name.title(), "teacher", "hash", "", NOW))
    records.keep_staff(Staff("head", "Head", "admin", "hash", "", NOW))
    for name, teacher in (("7-A", "sato"), ("7-B", "mori")):
        records.keep_class(SchoolClass(name, name, "LS", 2026), NOW)
        records.keep_enrolment(Enrolment(name, teacher, "teacher"), NOW)
    for n in range(PUPILS):
        records.enrol(a_learner(id=f"p{n}", nickname=f"Pupil {n}"))
        group = "A" if n < 3 else ""
        place = Enrolment("7-A", f"p{n}", "student", str(n + 1), group)
        records.keep_enrolment(place, NOW)
    dbs.sit_down(Session("sato", "teacher"))
    return dbs


def practises(dbs, who, decide=rightly, now=NOW, times=2, **how):
    session, dbs.session = dbs.session, Session(who, "learner")
    for seed in range(times):
        sitting = begin_sitting(dbs, who, now=now, seed=seed, **how)
        go_on(dbs, sitting, decide, now)
        end_sitting(dbs, sitting.id, finished=True, now=now)
    dbs.session = session


def whole_class(dbs):
    for n in range(PUPILS):
        practises(dbs, f"p{n}", cynically if n == 4 else rightly)


def look(dbs, since=None, now=LATER):
    return class_overview(dbs, "7-A", since=since, now=now)


def test_the_page_says_of_everybody_what_their_own_page_says(school):
    whole_class(school)

    for row in look(school).rows:
        own = learner_progress(school, row.pupil.id, now=LATER)
        assert (row.counted, row.missing) == (own.answers, own.missing)
        assert (row.caught, row.trusted, row.tilt) == (
            own.caught,
            own.trusted,
            own.tilt,
        )
        assert row.modules == module_standings(school, row.pupil.id, now=LATER)
        assert [x.answers for x in row.families] == [x.answers for x in own.families]
        assert row.band.zones == own.band.zones
        assert row.band.low == pytest.approx(own.band.low, abs=1e-9)


def test_pupils_stand_in_the_order_of_the_class_list(school):
    practises(school, "p7")

    assert [row.pupil.number for row in look(school).rows] == [
        str(n + 1) for n in range(PUPILS)
    ]


def test_whoever_has_not_answered_is_there_with_nothing_claimed(school):
    practises(school, "p0")

    overview = look(school)

    assert overview.active == 1
    assert overview.rows[1].band is None
    assert overview.rows[1].missing == 12
    assert overview.rows[1].last_active is None
    assert overview.weeks == ()
    assert overview.growth.why_not == "no_test"


def test_a_class_of_nine_at_work_is_shown_by_the_week(school):
    whole_class(school)

    [week] = look(school).weeks

    assert week.pupils == PUPILS
    assert week.discernment.low < week.discernment.mean < week.discernment.high


def test_who_calls_everything_manipulated_trusts_little(school):
    whole_class(school)

    help_for = {row.pupil.id: row.help for row in look(school).rows}

    assert "trusts_little" in {reason.kind for reason in help_for["p4"]}
    assert not help_for["p0"]


def test_the_counts_are_of_the_period_and_skill_is_of_all(school):
    whole_class(school)
    before = look(school)

    after = look(school, since=LATER, now=LATER + timedelta(minutes=1))

    assert {row.answers for row in after.rows} == {0}
    assert after.hardest == ()
    assert [row.missing for row in after.rows] == [row.missing for row in before.rows]


def test_a_task_is_counted_for_those_it_is_for(school):
    wish = AssignWish(
        Task("practice", posts=4),
        Recipients("7-A", group="A"),
        opens_at=NOW,
        due_at=NOW + timedelta(days=1),
    )
    task = assign(school, wish, now=NOW)
    practises(school, "p0", now=NOW + timedelta(minutes=5), times=1)

    [count] = look(school).tasks
    late = look(school, now=NOW + timedelta(days=3))

    assert (count.of, count.done, count.late) == (3, 1, 0)
    assert (late.tasks[0].done, late.tasks[0].late) == (1, 2)
    assert late.rows[0].tasks == ((task.id, "done"),)
    assert late.rows[5].tasks == ()
    assert [x.assignment_id for x in late.rows[1].help if x.kind == "late"] == [task.id]


def test_answers_of_a_test_not_released_are_not_shown_one_by_one(school):
    wish = AssignWish(
        Task("test", posts=16, occasion="pre"),
        Recipients("7-A"),
        opens_at=NOW,
        answers_show="released",
    )
    task = assign(school, wish, now=NOW)
    for n in range(PUPILS):
        practises(school, f"p{n}", cynically, times=1, purpose="test")

    overview = look(school)
    post = next(iter(school.records.group_test(task.task.test_id).forms[0]))

    assert overview.tasks[0].done == PUPILS
    assert overview.hardest == ()
    assert {row.counted for row in overview.rows} == {0}
    assert {row.answers for row in overview.rows} == {16}
    assert post_page(school, "7-A", post, now=LATER).judged == ()
    assert overview.growth.why_not == "not_yet"


def test_a_post_shows_first_answers_in_the_order_of_the_list(school):
    whole_class(school)
    post = school.records.attempts_of("p0")[0].answer.post_id
    practises(school, "p3", lambda _: CANNOT_TELL, now=LATER, times=3)

    page = post_page(school, "7-A", post, now=LATER)

    who = [pupil.id for pupil, _ in page.judged]
    assert who == sorted(who)
    assert all(answer.post_id == post for _, answer in page.judged)
    assert {answer.decision for _, answer in page.judged} <= set(SCALE)


def test_a_teacher_sees_only_their_own_class(school):
    school.sit_down(Session("mori", "teacher"))

    with pytest.raises(NotAllowed):
        look(school)
    with pytest.raises(NotAllowed):
        pupil_page(school, "p0", "7-A", now=LATER)
    with pytest.raises(NotAllowed):
        school_overview(school, now=LATER)


@pytest.mark.parametrize("who", ["p0", "p1"])
def test_a_pupil_sees_no_class_at_all(school, who):
    school.sit_down(Session(who, "learner"))

    with pytest.raises(NotAllowed):
        look(school)
    with pytest.raises(NotAllowed):
        post_page(school, "7-A", "any", now=LATER)
    with pytest.raises(NotAllowed):
        pupil_page(school, "p0", "7-A", now=LATER)


def test_looking_at_a_class_is_a_line_of_the_audit_list(school):
    look(school)
    look(school)
    pupil_page(school, "p0", "7-A", now=LATER)

    acts = [(act.act, act.about) for act in school.records.acts(NOW)]

    assert acts == [("see_learner", "p0"), ("see_class", "7-A")]


def test_the_school_view_counts_classes_and_names_nobody(school):
    whole_class(school)
    school.sit_down(Session("head", "admin"))

    first, second = school_overview(school, now=LATER).classes

    assert (first.pupils, first.active, first.teachers) == (PUPILS, PUPILS, ("Sato",))
    assert first.discernment.low < first.discernment.high
    assert (second.pupils, second.answers, second.discernment) == (0, 0, None)


def test_made_up_pupils_are_not_in_the_schools_totals(school):
    made_up = SchoolClass("demo", "Demo", "LS", 2026, simulated=True)
    school.records.keep_class(made_up, NOW)
    school.records.enrol(a_learner(id="nobody", nickname="Nobody"))
    school.records.keep_enrolment(Enrolment("demo", "nobody", "student"), NOW)
    school.sit_down(Session("head", "admin"))

    overview = school_overview(school, now=LATER)

    assert overview.pupils == PUPILS
    assert "demo" in [line.school_class.id for line in overview.classes]


def test_what_is_shown_survives_making_the_tables_anew(school):
    whole_class(school)
    before = look(school)

    school.records.rebuild()

    assert look(school) == before
