from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.errors import BackupUnusable, FileInTheWay
from literacy_app.domain.school import SchoolRules
from literacy_app.services.backups import (
    back_up_now,
    backup_if_due,
    backups_here,
    preview_restore,
    restore,
)
from literacy_app.services.erase import erase_learner
from literacy_app.services.records_care import verify_records
from literacy_app.storage.records.copies import check_copy
from literacy_app.storage.records.file import File
from tests.domain.making import NOW, a_learner, an_attempt

LATER = NOW + timedelta(days=2)


def test_a_backup_is_made_when_the_last_is_a_day_old(school):
    assert backup_if_due(school, now=NOW) is not None
    assert backup_if_due(school, now=NOW + timedelta(hours=23)) is None
    assert backup_if_due(school, now=NOW + timedelta(hours=25)) is not None
    assert len(backups_here(school)) == 2


def test_a_school_may_want_no_backups(school):
    school.records.set_rules(SchoolRules(backup_hours=0), NOW)
    assert backup_if_due(school, now=NOW) is None


def test_nothing_is_backed_up_where_nothing_happened(make_dbs):
    assert backup_if_due(make_dbs(1), now=NOW) is None


def test_backups_of_a_month_are_thinned(school):
    for day in range(40):
        backup_if_due(school, now=NOW + timedelta(days=day, hours=1))
    assert len(backups_here(school)) < 25


def test_a_backup_somebody_asked_for_is_never_thinned(school, tmp_path):
    mine = back_up_now(school, tmp_path / "backups" / "mine.sqlite", now=NOW)
    for day in range(1, 40):
        backup_if_due(school, now=NOW + timedelta(days=day))
    assert mine.exists()
    with pytest.raises(FileInTheWay):
        back_up_now(school, mine, now=NOW)


def test_a_preview_says_what_would_be_lost(school):
    made = backup_if_due(school, now=NOW)
    hour_later = NOW + timedelta(hours=1)
    school.records.keep_attempt(an_attempt(id="later", now=hour_later))

    seen = preview_restore(school, made, now=LATER)

    assert (seen.held.learners, seen.held.classes, seen.held.answers) == (2, 1, 1)
    assert (seen.now.answers, seen.later_answers, seen.erased) == (2, 1, 0)


def test_what_is_no_backup_is_refused_and_nothing_changes(school, tmp_path):
    fake = tmp_path / "fake.sqlite"
    fake.write_text("no database")
    with pytest.raises(BackupUnusable):
        restore(school, fake, now=LATER)
    assert school.records.attempts_made("ama") == 1
    assert school.session is not None


def test_a_restored_school_is_as_it_was_and_nobody_is_signed_in(school):
    made = backup_if_due(school, now=NOW)
    school.records.change_class("six", NOW, name="spoilt")

    aside = restore(school, made, now=LATER)

    assert school.records.school_class("six").name == "6-2"
    assert school.session is None
    check_copy(aside)


def test_an_erased_pupil_does_not_come_back_with_a_restore(school):
    made = backup_if_due(school, now=NOW)
    erase_learner(school, "ama", now=LATER)

    restore(school, made, now=LATER)

    assert [each.id for each in school.records.learners()] == ["ben"]
    assert school.records.verify().sound


def test_the_next_backup_erases_them_from_every_copy(school):
    backup_if_due(school, now=NOW)
    erase_learner(school, "ama", now=LATER)
    with_ama = [each.path for each in backups_here(school)]
    assert any(_knows(path) for path in with_ama)

    backup_if_due(school, now=LATER + timedelta(days=2))

    for each in backups_here(school):
        assert not _knows(each.path)
        check_copy(each.path)
    assert verify_records(school.records.path.parent).sound


def test_a_copy_that_cannot_be_read_stops_no_backup(school, tmp_path):
    folder = tmp_path / "backups"
    folder.mkdir(exist_ok=True)
    (folder / "broken.sqlite").write_text("no database")
    erase_learner(school, "ama", now=NOW)
    assert backup_if_due(school, now=LATER) is not None


def test_a_teacher_may_back_up_but_not_restore(school):
    made = backup_if_due(school, now=NOW)
    school.sit_down(Session("sato", "teacher"))

    assert back_up_now(school, None, now=LATER).exists()
    for asks in (preview_restore, restore):
        with pytest.raises(NotAllowed):
            asks(school, made, now=LATER)


def test_a_restore_is_in_the_audit_list_of_what_was_laid_aside(school):
    made = backup_if_due(school, now=NOW)
    aside = restore(school, made, now=LATER)
    with closing(File(aside, read_only=True)) as file:
        assert file.number("SELECT count(*) FROM staff_act WHERE act = 'restore'") == 1


def _knows(path: Path) -> bool:
    return b"reading-ama" in path.read_bytes()


def test_who_joined_later_is_missing_from_an_older_backup(school):
    made = backup_if_due(school, now=NOW)
    school.records.enrol(a_learner(id="cai", nickname="Cai"))
    seen = preview_restore(school, made, now=LATER)
    assert seen.now.learners - seen.held.learners == 1
