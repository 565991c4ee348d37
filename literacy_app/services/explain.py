"""What to tell a person when something goes wrong.

Every message says, in this order: what happened, what is safe, what to do.
"""

from __future__ import annotations

from functools import singledispatch

from literacy_app.domain import errors
from literacy_app.services import explain_people as people
from literacy_app.services import explain_printing as printing
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
def _(trouble: errors.RecordsMissing) -> str:
    return tr(
        "There are no records in {folder} yet. "
        "Nothing has been lost or changed. "
        "They begin when somebody first practises; "
        "for another folder, write --data FOLDER before the command.",
        folder=trouble.folder,
    )


@explain.register
def _(trouble: errors.RecordsAreNewer) -> str:
    return tr(
        "{file} was made by a newer version of this app. "
        "Nothing in it has been changed. "
        "Update the app on this computer, then open the file again.",
        file=trouble.path.name,
    )


@explain.register
def _(trouble: errors.RecordsAreDamaged) -> str:
    if trouble.newest_backup is None:
        return tr(
            "The records in {file} are damaged and cannot be read. "
            "The file has been left as it is. "
            "Keep it, and ask whoever looks after this computer for a backup; "
            'mikiwame --data "{folder}" records restore puts one in its place.',
            file=trouble.path,
            folder=trouble.path.parent,
        )
    return tr(
        "The records in {file} are damaged and cannot be read. "
        "The file has been left as it is, and there is a copy: {backup}. "
        "To go back to it, run: "
        'mikiwame --data "{folder}" records restore "{backup}"',
        file=trouble.path,
        folder=trouble.path.parent,
        backup=trouble.newest_backup,
    )


@explain.register
def _(trouble: errors.RecordsAreReadOnly) -> str:
    return tr(
        "The records in {file} can be read but not written. "
        "Nothing has been changed, and all earlier answers are safe. "
        "Take the write protection off the file and its folder, "
        "or choose another folder with --data.",
        file=trouble.path,
    )


@explain.register
def _(trouble: errors.RecordsAreInUse) -> str:
    return tr(
        "Another Mikiwame window is using {folder}. "
        "Everything in it is safe. "
        "Go on in that window, or close it and try again.",
        folder=trouble.folder,
    )


@explain.register
def _(trouble: errors.DiskIsFull) -> str:
    return tr(
        "{file} cannot grow: the disk is full, or it has been taken away. "
        "Every answer whose feedback was shown is safe. "
        "Make room, or plug the disk in again, and try once more.",
        file=trouble.path,
    )


@explain.register
def _(trouble: errors.FolderNotWritable) -> str:
    return tr(
        "The folder {folder} cannot be made or written to. "
        "Nothing has been changed. "
        "Choose another folder, "
        "or ask whoever looks after this computer to let you write there.",
        folder=trouble.folder,
    )


@explain.register
def _(trouble: errors.BackupUnusable) -> str:
    if trouble.detail == "missing":
        return tr(
            "There is no file {file}. "
            "The records here are as they were. "
            "Look up the name of the backup and try again.",
            file=trouble.path,
        )
    return tr(
        "{file} is not a sound backup of records. "
        "It has not been used, and the records here are as they were. "
        "Try an older backup.",
        file=trouble.path,
    )


@explain.register
def _(trouble: errors.FileInTheWay) -> str:
    return tr(
        "{file} is there already. "
        "A backup never replaces a file, and nothing has been changed. "
        "Choose another name.",
        file=trouble.path,
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
