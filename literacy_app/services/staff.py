"""Staff: the first is made, others are added, everybody signs in with a password."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import uuid4

from literacy_app.domain.access import NotAllowed, Session
from literacy_app.domain.errors_of_school import (
    PasswordNotSet,
    RecoveryCodeWrong,
    StaffNameUnfit,
    StaffUnknown,
    WrongPassword,
)
from literacy_app.domain.nickname import fit_name, sounds_the_same
from literacy_app.domain.people import Preferences
from literacy_app.domain.school import Staff, StaffRole
from literacy_app.services.databases import Databases
from literacy_app.services.passwords import (
    hash_code,
    hash_password,
    is_code,
    is_password,
    new_code,
)
from literacy_app.services.patience import Gate
from literacy_app.storage.records.store import Records

LONGEST_NAME: Final = 40


@dataclass(frozen=True, slots=True)
class NewStaff:
    """Somebody on the staff, and a code that is shown this once.

    recovery_code: sets a new password, once, when the old one is lost; for somebody
    just added it sets the first one.
    """

    staff: Staff
    recovery_code: str


def staff_here(dbs: Databases) -> tuple[Staff, ...]:
    """Return who can sign in as staff, by name; for the page before the sign-in."""
    return dbs.records.staff()


def first_staff(
    dbs: Databases,
    name: str,
    password: str,
    *,
    preferences: Preferences,
    now: datetime,
) -> NewStaff:
    """Make the first teacher, who looks after the school too, and sign them in.

    Raises StaffNameUnfit, PasswordWeak; NotAllowed when there is staff already.
    """
    if dbs.records.has_staff():
        raise NotAllowed("manage_staff", None)
    made = made_staff(dbs, name, "admin", password=password, now=now)
    staff = dbs.records.staff_member(made.staff.id)
    dbs.records.change_staff(staff.id, now, preferences=preferences)
    dbs.sit_down(Session(staff.id, "admin"))
    return NewStaff(dbs.records.staff_member(staff.id), made.recovery_code)


def sign_in_staff(
    dbs: Databases, staff_id: str, password: str, *, now: datetime
) -> Staff:
    """Let somebody in. After three wrong passwords there is a wait that doubles.

    Raises WrongPassword, or PasswordNotSet where a code has to be used first.
    """
    staff = present_staff(dbs, staff_id)
    if not staff.password_hash:
        raise PasswordNotSet(staff.name)
    gate = _gate(dbs.records, staff, now)
    if wait := gate.rest():
        raise WrongPassword(staff.name, wait)
    if not is_password(password, staff.password_hash):
        raise WrongPassword(staff.name, gate.wrong())
    gate.right()
    dbs.sit_down(Session(staff.id, staff.role))
    return staff


def sign_out(dbs: Databases) -> None:
    dbs.sit_down(None)


def change_password(dbs: Databases, *, old: str, new: str, now: datetime) -> None:
    """Change one's own password. Raises WrongPassword or PasswordWeak."""
    staff = _signed_in(dbs)
    hashed = hash_password(new, staff.name)
    sign_in_staff(dbs, staff.id, old, now=now)
    dbs.records.change_staff(staff.id, now, password_hash=hashed)


def recover(
    dbs: Databases, staff_id: str, code: str, new: str, *, now: datetime
) -> NewStaff:
    """Choose a new password with a recovery code, which is used up by it.

    Returns the next code, and signs in. Raises RecoveryCodeWrong or PasswordWeak.
    """
    staff = present_staff(dbs, staff_id)
    gate = _gate(dbs.records, staff, now)
    if wait := gate.rest():
        raise RecoveryCodeWrong(staff.name, wait)
    if not is_code(code, staff.recovery_hash):
        raise RecoveryCodeWrong(staff.name, gate.wrong())
    hashed, next_code = hash_password(new, staff.name), new_code()
    gate.right()
    dbs.records.change_staff(
        staff.id, now, password_hash=hashed, recovery_hash=hash_code(next_code)
    )
    dbs.sit_down(Session(staff.id, staff.role))
    return NewStaff(dbs.records.staff_member(staff.id), next_code)


def new_recovery_code(dbs: Databases, *, now: datetime) -> str:
    """Return a new code for oneself; the old one is void from now on."""
    staff, code = _signed_in(dbs), new_code()
    dbs.records.change_staff(staff.id, now, recovery_hash=hash_code(code))
    return code


def keep_staff_preferences(
    dbs: Databases, preferences: Preferences, *, now: datetime
) -> None:
    """Keep how the one who is signed in likes the app."""
    dbs.records.change_staff(_signed_in(dbs).id, now, preferences=preferences)


def find_staff(dbs: Databases, name: str) -> Staff:
    """Return who is called this; "" is the only one. Raises StaffUnknown."""
    everybody = dbs.records.staff()
    if not name.strip() and len(everybody) == 1:
        return everybody[0]
    for each in everybody:
        if sounds_the_same(each.name, name.strip()):
            return each
    raise StaffUnknown(name.strip(), tuple(each.name for each in everybody))


def made_staff(
    dbs: Databases, name: str, role: StaffRole, *, password: str | None, now: datetime
) -> NewStaff:
    """Keep somebody new; without a password they choose one with the code."""
    fit, code = _free_name(dbs.records.staff(), name), new_code()
    staff = Staff(
        id=str(uuid4()),
        name=fit,
        role=role,
        password_hash="" if password is None else hash_password(password, fit),
        recovery_hash=hash_code(code),
        joined_at=now,
    )
    dbs.records.keep_staff(staff)
    return NewStaff(staff, code)


def _free_name(others: Sequence[Staff], name: str) -> str:
    fit = fit_name(name, LONGEST_NAME, StaffNameUnfit)
    if any(sounds_the_same(each.name, fit) for each in others):
        raise StaffNameUnfit(fit, "taken")
    return fit


def present_staff(dbs: Databases, staff_id: str) -> Staff:
    """Return somebody who is on the staff now. Raises StaffUnknown."""
    staff = dbs.records.staff_member(staff_id)
    if staff.archived_at is not None:
        raise StaffUnknown(staff.name)
    return staff


def _signed_in(dbs: Databases) -> Staff:
    session = dbs.session
    if session is None or session.role == "learner":
        raise NotAllowed("manage_staff", session.role if session else None)
    return present_staff(dbs, session.person_id)


def _gate(records: Records, staff: Staff, now: datetime) -> Gate:
    return Gate(records, f"staff:{staff.id}", now)
