"""What to tell a person when something goes wrong.

Every message says, in this order: what happened, what is safe, what to do.
"""

from __future__ import annotations

from functools import singledispatch

from literacy_app.domain import errors
from literacy_app.services import explain_people as people
from literacy_app.services import explain_printing as printing
from literacy_app.services import explain_records as records
from literacy_app.services import explain_reports as reports
from literacy_app.services import explain_rosters as rosters
from literacy_app.services import explain_school as school
from literacy_app.services import explain_staff as staff
from literacy_app.services import explain_tables as tables
from literacy_app.services import explain_tests as tests
from literacy_app.words import tr


@singledispatch
def explain(trouble: errors.Trouble) -> str:
    """Return the message for a trouble, in the language in use."""
    raise NotImplementedError(f"no words for {type(trouble).__name__}")


@explain.register
def _(trouble: errors.FilesAtFault) -> str:
    said = tr(
        "Some lesson files do not hold. Things to mend: {n}. "
        "No file has been changed and all records are safe. "
        "Mend what is listed here and try again.",
        n=len(trouble.faults),
    )
    lines = (f"{f.file}:{f.line}: {f.field}: {f.what} {f.mend}" for f in trouble.faults)
    return "\n".join((said, *lines))


@explain.register
def _(trouble: errors.BankUnavailable) -> str:
    return tr(
        "The posts could not be made ready ({reason}). "
        "All answers and people's records are safe. "
        "Make sure that there is room on the disk, then start the app again.",
        reason=trouble.reason,
    )


@explain.register
def _(trouble: errors.PostUnknown) -> str:
    return tr(
        "The post {post} is not in the lessons installed here. "
        "All answers are safe. "
        "Install the lessons it belongs to, or go on with another post.",
        post=trouble.post_id,
    )


@explain.register
def _(trouble: errors.WorkshopUnknown) -> str:
    return tr(
        "There is no workshop {workshop} in the lessons installed here. "
        "All answers are safe. "
        "Go back and choose another workshop.",
        workshop=trouble.about,
    )


@explain.register
def _(trouble: errors.HandsUnfit) -> str:
    return tr(
        "“{typed}” is no number of hands; the other rows are kept. "
        "Write a whole number from 0 to {most}.",
        typed=trouble.typed,
        most=trouble.most,
    )


@explain.register
def _(trouble: errors.ModuleUnknown) -> str:
    return tr(
        "There is no module {module} in the lessons installed here yet. "
        "All answers are safe. "
        "To see the modules there are, run: mikiwame modules list",
        module=trouble.module_id,
    )


@explain.register
def _(_trouble: errors.NoScreen) -> str:
    return tr(
        "There is no screen to open a window on. "
        "Nothing has been changed. "
        "To see the app in pictures, run: mikiwame tour --out FOLDER"
    )


@explain.register
def _(trouble: errors.ExtraMissing) -> str:
    return tr(
        "This command needs {package}, which is not installed. "
        "Nothing has been changed. "
        "Install it with: pip install 'mikiwame[{extra}]'",
        package=trouble.package,
        extra=trouble.extra,
    )


explain.register(people.learner_unknown)
explain.register(people.bank_is_used_up)
explain.register(people.feedback_held)
explain.register(people.wrong_pin)
explain.register(people.too_many_tries)
explain.register(people.pin_unfit)
explain.register(people.nickname_taken)
explain.register(people.nickname_unfit)
explain.register(printing.module_not_for_band)
explain.register(printing.plan_only_in_japanese)
explain.register(printing.sheet_in_the_way)
explain.register(printing.folder_wanted)
explain.register(printing.sheet_named_otherwise)
explain.register(records.records_missing)
explain.register(records.records_are_newer)
explain.register(records.records_are_damaged)
explain.register(records.records_are_read_only)
explain.register(records.records_are_in_use)
explain.register(records.disk_is_full)
explain.register(records.folder_not_writable)
explain.register(records.backup_unusable)
explain.register(records.file_in_the_way)
explain.register(reports.report_form_missing)
explain.register(reports.report_in_the_way)
explain.register(reports.pupil_not_in_class)
explain.register(rosters.roster_unreadable)
explain.register(rosters.roster_at_fault)
explain.register(rosters.roster_outdated)
explain.register(tables.table_unreadable)
explain.register(tables.answers_at_fault)
explain.register(tables.too_few_to_calibrate)
explain.register(tests.too_few_pupils)
explain.register(tests.one_kind_only)
explain.register(tests.too_few_posts)
explain.register(tests.group_test_unknown)
explain.register(tests.nickname_unknown)
explain.register(tests.nobody_here)
explain.register(tests.no_delayed_form)
explain.register(school.demo_is_here)
explain.register(school.no_demo_here)
explain.register(school.not_allowed)
explain.register(school.class_unknown)
explain.register(school.assignment_unknown)
explain.register(school.class_name_unfit)
explain.register(school.dates_unfit)
explain.register(school.card_unknown)
explain.register(school.card_needed)
explain.register(school.joining_closed)
explain.register(school.no_test_yet)
explain.register(school.nobody_to_assign)
explain.register(staff.staff_unknown)
explain.register(staff.staff_name_unfit)
explain.register(staff.wrong_password)
explain.register(staff.password_not_set)
explain.register(staff.password_needed)
explain.register(staff.password_weak)
explain.register(staff.recovery_code_wrong)
explain.register(staff.last_admin)
