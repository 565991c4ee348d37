"""What to tell a person when a report cannot be made."""

from __future__ import annotations

from literacy_app.domain import errors_of_reports as errors
from literacy_app.words import tr


def report_form_missing(trouble: errors.ReportFormMissing) -> str:
    facts = {
        "form": trouble.form.upper(),
        "choices": ", ".join(each.upper() for each in trouble.choices),
    }
    return {
        "class": tr(
            "A class report is not made as {form}. Nothing has been changed. "
            "Choose one of these: {choices}.",
            **facts,
        ),
        "pupil": tr(
            "A report on one pupil is not made as {form}. Nothing has been changed. "
            "Choose one of these: {choices}.",
            **facts,
        ),
        "letter": tr(
            "A letter to the family is there to be read and is not made as {form}. "
            "Nothing has been changed. Choose one of these: {choices}.",
            **facts,
        ),
    }[trouble.kind]


def report_in_the_way(trouble: errors.ReportInTheWay) -> str:
    return tr(
        "{file} is there already, and nothing is ever written over a file. "
        "Nothing has been changed. Choose another name or folder.",
        file=trouble.path,
    )


def pupil_not_in_class(trouble: errors.PupilNotInClass) -> str:
    return tr(
        "Nobody in the class {name} is called “{nickname}”. "
        "Nothing has been changed. "
        "Write the nickname as it stands in the class list.",
        name=trouble.class_name,
        nickname=trouble.nickname,
    )
