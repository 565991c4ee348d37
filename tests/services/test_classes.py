"""Classes and who is in them, as their teacher makes them."""

from datetime import timedelta

import pytest

from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.class_list import PupilFacts
from literacy_app.domain.errors import NicknameTaken
from literacy_app.domain.errors_of_school import ClassNameUnfit, ClassUnknown
from literacy_app.domain.school import Staff
from literacy_app.services.class_members import (
    add_pupil,
    change_pupil,
    leave_class,
    move_pupil,
    take_back,
    who_left,
)
from literacy_app.services.classes import (
    archive_class,
    find_class,
    groups_of,
    make_class,
    my_classes,
    pupils_of,
    rename_class,
)
from literacy_app.services.tiles import tiles
from tests.domain.making import NOW, an_attempt

LATER = NOW + timedelta(days=1)


@pytest.fixture
def sato(dbs):
    """Mr Sato teaches; he is no administrator."""
    dbs.records.keep_staff(Staff("mori", "Mori", "admin", "hash", "", NOW))
    dbs.records.keep_staff(Staff("sato", "Sato", "teacher", "hash", "", NOW))
    dbs.sit_down(Session("sato", "teacher"))
    return dbs


@pytest.fixture
def six(sato):
    return make_class(sato, " 6-2 ", "E56", now=NOW)


def test_a_class_belongs_to_who_made_it(sato, six):
    assert (six.name, six.year) == ("6-2", 2026)
    assert my_classes(sato) == (six,)
    assert find_class(sato, "６-2") == six
    sato.sit_down(Session("other", "teacher"))
    assert my_classes(sato) == ()
    sato.sit_down(Session("mori", "admin"))
    assert my_classes(sato) == (six,)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (" ", "empty"),
        ("x" * 31, "too_long"),
        ("６-2", "taken"),
        ("6\u200b-3", "unseen_characters"),
    ],
)
def test_a_name_that_cannot_be_shown_is_refused(sato, six, name, reason):
    with pytest.raises(ClassNameUnfit) as refused:
        make_class(sato, name, "E56", now=NOW)
    assert refused.value.reason == reason
    assert my_classes(sato) == (six,)


def test_a_class_may_keep_its_own_name(sato, six):
    rename_class(sato, six.id, "6-2", now=LATER)
    rename_class(sato, six.id, "6-2 blue", now=LATER)
    assert find_class(sato, "6-2 Blue").id == six.id
    with pytest.raises(ClassUnknown) as unknown:
        find_class(sato, "6-2")
    assert unknown.value.choices == ("6-2 blue",)


def test_an_archived_class_is_put_away_and_can_come_back(sato, six):
    archive_class(sato, six.id, now=LATER)
    assert my_classes(sato) == ()
    assert len(my_classes(sato, archived=True)) == 1
    archive_class(sato, six.id, now=LATER, back=True)
    assert len(my_classes(sato)) == 1


def test_pupils_stand_in_the_order_of_their_numbers(sato, six):
    add_pupil(sato, six.id, PupilFacts("Ben", "10", "B"), now=NOW)
    add_pupil(sato, six.id, PupilFacts("Aoi", "2", "A", "あおい"), now=NOW)

    found = pupils_of(sato, six.id, now=NOW)

    assert [(p.nickname, p.number, p.reading) for p in found] == [
        ("Aoi", "2", "あおい"),
        ("Ben", "10", ""),
    ]
    assert len({pupil.picture for pupil in found}) == 2
    assert groups_of(sato, six.id) == ("A", "B")


def test_two_in_a_class_are_not_called_alike(sato, six):
    aoi = add_pupil(sato, six.id, PupilFacts("Aoi"), now=NOW)
    with pytest.raises(NicknameTaken):
        add_pupil(sato, six.id, PupilFacts("ＡＯＩ"), now=NOW)
    seven = make_class(sato, "6-3", "E56", now=NOW)
    add_pupil(sato, seven.id, PupilFacts("Aoi"), now=NOW)
    with pytest.raises(NicknameTaken):
        move_pupil(sato, aoi.id, of=six.id, to=seven.id, now=LATER)


def test_a_corrected_pupil_stays_the_same_person(sato, six):
    aoi = add_pupil(sato, six.id, PupilFacts("Aoi", "1"), now=NOW)
    change_pupil(sato, six.id, aoi.id, PupilFacts("Aoi K", "3", "C", "あ"), now=LATER)

    [pupil] = pupils_of(sato, six.id, now=LATER)
    assert (pupil.id, pupil.nickname, pupil.number, pupil.group, pupil.reading) == (
        *(aoi.id, "Aoi K", "3", "C", "あ"),
    )


def test_progress_goes_along_into_another_class(sato, six):
    aoi = add_pupil(sato, six.id, PupilFacts("Aoi"), now=NOW)
    sato.records.keep_attempt(an_attempt(learner_id=aoi.id))
    junior = make_class(sato, "J1", "LS", now=NOW)

    move_pupil(sato, aoi.id, of=six.id, to=junior.id, now=LATER)

    assert pupils_of(sato, six.id, now=LATER) == ()
    assert sato.records.learner(aoi.id).band == "LS"
    assert sato.records.attempts_made(aoi.id) == 1


def test_who_left_is_archived_and_can_come_back(sato, six):
    aoi = add_pupil(sato, six.id, PupilFacts("Aoi", "1"), now=NOW)
    leave_class(sato, six.id, aoi.id, now=LATER)
    assert [each.id for each in who_left(sato, six.id, now=LATER)] == [aoi.id]
    assert tiles(sato).others == ()

    take_back(sato, six.id, aoi.id, now=LATER)

    assert [pupil.number for pupil in pupils_of(sato, six.id, now=LATER)] == ["1"]
    assert sato.records.listing(aoi.id).archived_at is None


def test_another_teacher_sees_and_changes_nothing(sato, six):
    aoi = add_pupil(sato, six.id, PupilFacts("Aoi"), now=NOW)
    sato.sit_down(Session("other", "teacher"))
    for asks in (
        lambda: pupils_of(sato, six.id, now=NOW),
        lambda: groups_of(sato, six.id),
        lambda: add_pupil(sato, six.id, PupilFacts("Ben"), now=NOW),
        lambda: leave_class(sato, six.id, aoi.id, now=NOW),
        lambda: rename_class(sato, six.id, "mine", now=NOW),
    ):
        with pytest.raises(NotAllowed):
            asks()
    assert len(sato.records.learners()) == 1


def test_what_a_teacher_looks_at_is_noted_once_a_session(sato, six):
    for _ in range(3):
        pupils_of(sato, six.id, now=LATER)
    looks = [a for a in sato.records.acts(NOW) if a.act == "see_class"]
    assert len(looks) == 1
