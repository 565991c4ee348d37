"""Looking after the staff: added, given another role, let go, and what they did."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from literacy_app.domain.audit import MOST_SHOWN, AuditLine
from literacy_app.domain.errors_of_school import LastAdmin
from literacy_app.domain.school import Staff, StaffRole
from literacy_app.services.access import allow, staff_act
from literacy_app.services.databases import Databases
from literacy_app.services.passwords import hash_code, new_code
from literacy_app.services.staff import NewStaff, made_staff, present_staff


def add_staff(dbs: Databases, name: str, role: StaffRole, *, now: datetime) -> NewStaff:
    """Add somebody, who chooses a password with the code that this returns."""
    allow(dbs, "manage_staff")
    with dbs.records.together():
        made = made_staff(dbs, name, role, password=None, now=now)
        staff_act(dbs, "manage_staff", about=made.staff.id, now=now)
    return made


def reset_staff(dbs: Databases, staff_id: str, *, now: datetime) -> NewStaff:
    """Void somebody's password; they choose another with the code this returns."""
    staff, code = present_staff(dbs, staff_id), new_code()
    with dbs.records.together():
        staff_act(dbs, "manage_staff", about=staff_id, now=now)
        _refuse_last_admin(dbs, staff)
        dbs.records.change_staff(
            staff_id, now, password_hash="", recovery_hash=hash_code(code)
        )
    return NewStaff(dbs.records.staff_member(staff_id), code)


def change_role(
    dbs: Databases, staff_id: str, role: StaffRole, *, now: datetime
) -> None:
    """Make somebody a teacher or an administrator. Raises LastAdmin."""
    staff = present_staff(dbs, staff_id)
    with dbs.records.together():
        staff_act(dbs, "manage_staff", about=staff_id, now=now)
        if role != "admin":
            _refuse_last_admin(dbs, staff)
        dbs.records.change_staff(staff_id, now, role=role)


def archive_staff(dbs: Databases, staff_id: str, *, now: datetime) -> None:
    """Let somebody in no more; what they did stays in the list.

    They teach no class from now on, and are signed out here. Raises LastAdmin.
    """
    staff = present_staff(dbs, staff_id)
    with dbs.records.together():
        staff_act(dbs, "manage_staff", about=staff_id, now=now)
        _refuse_last_admin(dbs, staff)
        dbs.records.change_staff(staff_id, now, archived_at=now)
        for place in dbs.records.enrolments(person_id=staff_id):
            if place.role == "teacher" and place.ended_at is None:
                dbs.records.keep_enrolment(replace(place, ended_at=now), now)
    if dbs.session is not None and dbs.session.person_id == staff_id:
        dbs.session = None


def audit_list(
    dbs: Databases, since: datetime, *, now: datetime, most: int = MOST_SHOWN
) -> tuple[AuditLine, ...]:
    """Return who did what to whom, newest first. Looking at it is a line too."""
    staff_act(dbs, "see_audit", now=now)
    records = dbs.records
    names = {each.id: each.nickname for each in records.learners()}
    names |= {each.id: each.name for each in records.classes(archived=True)}
    names |= {each.id: each.name for each in records.staff(archived=True)}
    return tuple(
        AuditLine(
            each.at, names.get(each.staff_id, ""), each.act, names.get(each.about, "")
        )
        for each in records.acts(since, most=most)
    )


def _refuse_last_admin(dbs: Databases, staff: Staff) -> None:
    """Somebody must be able to look after the school, with a password that is set."""
    admins = [x for x in dbs.records.staff() if x.role == "admin" and x.password_hash]
    if [each.id for each in admins] == [staff.id]:
        raise LastAdmin(staff.name)
