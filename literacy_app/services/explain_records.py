"""What to tell when the records, or a copy of them, cannot be used."""

from __future__ import annotations

from literacy_app.domain.errors import (
    BackupUnusable,
    DiskIsFull,
    FileInTheWay,
    FolderNotWritable,
    RecordsAreDamaged,
    RecordsAreInUse,
    RecordsAreNewer,
    RecordsAreReadOnly,
    RecordsMissing,
)
from literacy_app.words import tr


def records_missing(trouble: RecordsMissing) -> str:
    return tr(
        "There are no records in {folder} yet. "
        "Nothing has been lost or changed. "
        "They begin when somebody first practises; "
        "for another folder, write --data FOLDER before the command.",
        folder=trouble.folder,
    )


def records_are_newer(trouble: RecordsAreNewer) -> str:
    return tr(
        "{file} was made by a newer version of this app. "
        "Nothing in it has been changed. "
        "Update the app on this computer, then open the file again.",
        file=trouble.path.name,
    )


def records_are_damaged(trouble: RecordsAreDamaged) -> str:
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


def records_are_read_only(trouble: RecordsAreReadOnly) -> str:
    return tr(
        "The records in {file} can be read but not written. "
        "Nothing has been changed, and all earlier answers are safe. "
        "Take the write protection off the file and its folder, "
        "or choose another folder with --data.",
        file=trouble.path,
    )


def records_are_in_use(trouble: RecordsAreInUse) -> str:
    return tr(
        "Another Mikiwame window is using {folder}. "
        "Everything in it is safe. "
        "Go on in that window, or close it and try again.",
        folder=trouble.folder,
    )


def disk_is_full(trouble: DiskIsFull) -> str:
    return tr(
        "{file} cannot grow: the disk is full, or it has been taken away. "
        "Every answer whose feedback was shown is safe. "
        "Make room, or plug the disk in again, and try once more.",
        file=trouble.path,
    )


def folder_not_writable(trouble: FolderNotWritable) -> str:
    return tr(
        "The folder {folder} cannot be made or written to. "
        "Nothing has been changed. "
        "Choose another folder, "
        "or ask whoever looks after this computer to let you write there.",
        folder=trouble.folder,
    )


def backup_unusable(trouble: BackupUnusable) -> str:
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


def file_in_the_way(trouble: FileInTheWay) -> str:
    return tr(
        "{file} is there already. "
        "A backup never replaces a file, and nothing has been changed. "
        "Choose another name.",
        file=trouble.path,
    )
