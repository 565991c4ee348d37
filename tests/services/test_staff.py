"""Staff come in with a password, and only with the right one."""

from datetime import timedelta

import pytest

from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.errors_of_school import (
    LastAdmin,
    PasswordNotSet,
    PasswordWeak,
    RecoveryCodeWrong,
    StaffNameUnfit,
    StaffUnknown,
    WrongPassword,
)
from literacy_app.domain.people import Preferences
from literacy_app.services import staff as services
from literacy_app.services import staff_care
from tests.domain.making import NOW, a_learner

GOOD, OTHER = "lantern otter plum", "kettle maple ferry"


@pytest.fixture
def tanaka(dbs):
    """Ms Tanaka is the first teacher; she has signed out again."""
    wishes = Preferences(lang="ja")
    made = services.first_staff(dbs, " Tanaka ", GOOD, preferences=wishes, now=NOW)
    services.sign_out(dbs)
    return made


@pytest.fixture
def seconds(clock):
    return lambda n: clock.now + timedelta(seconds=n)


def test_the_first_teacher_looks_after_the_school_and_is_let_in(dbs):
    made = services.first_staff(dbs, "Tanaka", GOOD, preferences=Preferences(), now=NOW)
    assert dbs.session == Session(made.staff.id, "admin")
    assert GOOD not in dbs.records.path.read_bytes().decode("latin-1")
    assert made.recovery_code not in dbs.records.path.read_bytes().decode("latin-1")


def test_nobody_makes_a_second_first_teacher(dbs, tanaka):
    assert tanaka.staff.name == "Tanaka"
    with pytest.raises(NotAllowed):
        services.first_staff(dbs, "Eve", GOOD, preferences=Preferences(), now=NOW)


@pytest.mark.parametrize("password", ["", "short", "password2026", "tanaka-tanaka"])
def test_a_weak_password_makes_nobody(dbs, password):
    with pytest.raises(PasswordWeak):
        services.first_staff(
            dbs, "Tanaka", password, preferences=Preferences(), now=NOW
        )
    assert not dbs.records.has_staff()
    assert dbs.session is None


def test_the_right_password_lets_in_and_a_wrong_one_does_not(dbs, tanaka):
    with pytest.raises(WrongPassword):
        services.sign_in_staff(dbs, tanaka.staff.id, OTHER, now=NOW)
    assert dbs.session is None
    found = services.sign_in_staff(dbs, tanaka.staff.id, GOOD, now=NOW)
    assert found.preferences.lang == "ja"
    assert dbs.session == Session(tanaka.staff.id, "admin")


def test_guessing_becomes_slow(dbs, tanaka, seconds):
    waits = []
    for _ in range(4):
        with pytest.raises(WrongPassword) as wrong:
            services.sign_in_staff(dbs, tanaka.staff.id, OTHER, now=NOW)
        waits.append(wrong.value.wait_seconds)
    assert waits == [0, 0, 10, 10]
    with pytest.raises(WrongPassword):
        services.sign_in_staff(dbs, tanaka.staff.id, GOOD, now=seconds(9))
    services.sign_in_staff(dbs, tanaka.staff.id, GOOD, now=seconds(10))
    assert dbs.session is not None


def test_a_recovery_code_works_once(dbs, tanaka):
    code = tanaka.recovery_code.lower().replace("-", " ")
    made = services.recover(dbs, tanaka.staff.id, code, OTHER, now=NOW)
    assert dbs.session == Session(tanaka.staff.id, "admin")
    assert made.recovery_code != tanaka.recovery_code
    with pytest.raises(RecoveryCodeWrong):
        services.recover(dbs, tanaka.staff.id, code, GOOD, now=NOW)
    services.sign_in_staff(dbs, tanaka.staff.id, OTHER, now=NOW)


def test_a_weak_password_does_not_use_up_the_code(dbs, tanaka):
    who, code = tanaka.staff.id, tanaka.recovery_code
    with pytest.raises(PasswordWeak):
        services.recover(dbs, who, code, "short", now=NOW)
    services.recover(dbs, who, code, OTHER, now=NOW)


def test_a_new_code_voids_the_old_one(dbs, tanaka):
    services.sign_in_staff(dbs, tanaka.staff.id, GOOD, now=NOW)
    code = services.new_recovery_code(dbs, now=NOW)
    with pytest.raises(RecoveryCodeWrong):
        services.recover(dbs, tanaka.staff.id, tanaka.recovery_code, OTHER, now=NOW)
    services.recover(dbs, tanaka.staff.id, code, OTHER, now=NOW)


def test_who_changes_a_password_knows_the_old_one(dbs, tanaka):
    services.sign_in_staff(dbs, tanaka.staff.id, GOOD, now=NOW)
    with pytest.raises(WrongPassword):
        services.change_password(dbs, old=OTHER, new=OTHER, now=NOW)
    services.change_password(dbs, old=GOOD, new=OTHER, now=NOW)
    services.sign_in_staff(dbs, tanaka.staff.id, OTHER, now=NOW)


def test_a_colleague_chooses_a_password_with_a_code(dbs, tanaka):
    services.sign_in_staff(dbs, tanaka.staff.id, GOOD, now=NOW)
    sato = staff_care.add_staff(dbs, "Sato", "teacher", now=NOW)
    services.sign_out(dbs)
    with pytest.raises(PasswordNotSet):
        services.sign_in_staff(dbs, sato.staff.id, "", now=NOW)
    services.recover(dbs, sato.staff.id, sato.recovery_code, OTHER, now=NOW)
    assert dbs.session == Session(sato.staff.id, "teacher")
    with pytest.raises(NotAllowed):
        staff_care.add_staff(dbs, "Eve", "admin", now=NOW)


def test_a_reset_password_lets_nobody_in(dbs, tanaka):
    services.sign_in_staff(dbs, tanaka.staff.id, GOOD, now=NOW)
    sato = staff_care.add_staff(dbs, "Sato", "teacher", now=NOW)
    services.recover(dbs, sato.staff.id, sato.recovery_code, OTHER, now=NOW)
    services.sign_in_staff(dbs, tanaka.staff.id, GOOD, now=NOW)
    again = staff_care.reset_staff(dbs, sato.staff.id, now=NOW)
    with pytest.raises(PasswordNotSet):
        services.sign_in_staff(dbs, sato.staff.id, OTHER, now=NOW)
    services.recover(dbs, sato.staff.id, again.recovery_code, OTHER, now=NOW)


def test_somebody_always_looks_after_the_school(dbs, tanaka):
    services.sign_in_staff(dbs, tanaka.staff.id, GOOD, now=NOW)
    who = tanaka.staff.id
    for asks in (
        lambda: staff_care.change_role(dbs, who, "teacher", now=NOW),
        lambda: staff_care.archive_staff(dbs, who, now=NOW),
        lambda: staff_care.reset_staff(dbs, who, now=NOW),
    ):
        with pytest.raises(LastAdmin):
            asks()
    sato = staff_care.add_staff(dbs, "Sato", "admin", now=NOW)
    with pytest.raises(LastAdmin):  # Sato has not chosen a password yet
        staff_care.archive_staff(dbs, who, now=NOW)
    services.recover(dbs, sato.staff.id, sato.recovery_code, OTHER, now=NOW)
    staff_care.archive_staff(dbs, who, now=NOW)
    with pytest.raises(StaffUnknown):
        services.sign_in_staff(dbs, who, GOOD, now=NOW)


def test_two_on_the_staff_are_not_called_alike(dbs, tanaka):
    services.sign_in_staff(dbs, tanaka.staff.id, GOOD, now=NOW)
    with pytest.raises(StaffNameUnfit) as unfit:
        staff_care.add_staff(dbs, "ＴＡＮＡＫＡ", "teacher", now=NOW)
    assert unfit.value.reason == "taken"


def test_staff_are_found_by_name(dbs, tanaka):
    assert services.find_staff(dbs, "").id == tanaka.staff.id
    assert services.find_staff(dbs, "tanaka").id == tanaka.staff.id
    with pytest.raises(StaffUnknown) as unknown:
        services.find_staff(dbs, "Sato")
    assert unknown.value.choices == ("Tanaka",)


def test_the_audit_list_tells_names(dbs, tanaka):
    dbs.records.enrol(a_learner(id="ama", nickname="Ama"))
    dbs.records.keep_act(tanaka.staff.id, "see_learner", "ama", NOW)
    services.sign_in_staff(dbs, tanaka.staff.id, GOOD, now=NOW)
    lines = staff_care.audit_list(dbs, NOW, now=NOW + timedelta(hours=1))
    assert [(x.staff, x.act, x.about) for x in lines] == [
        ("Tanaka", "see_audit", ""),
        ("Tanaka", "see_learner", "Ama"),
    ]


def test_a_learner_has_no_password_to_change(dbs):
    dbs.sit_down(Session("ama", "learner"))
    for asks in (
        lambda: services.change_password(dbs, old=GOOD, new=OTHER, now=NOW),
        lambda: services.new_recovery_code(dbs, now=NOW),
        lambda: services.keep_staff_preferences(dbs, Preferences(), now=NOW),
        lambda: staff_care.audit_list(dbs, NOW, now=NOW),
    ):
        with pytest.raises(NotAllowed):
            asks()


def test_staff_keep_how_they_like_the_app(dbs, tanaka):
    services.sign_in_staff(dbs, tanaka.staff.id, GOOD, now=NOW)
    services.keep_staff_preferences(dbs, Preferences(theme="dark"), now=NOW)
    assert dbs.records.staff_member(tanaka.staff.id).preferences.theme == "dark"
