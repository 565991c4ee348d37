"""What to tell a person when a module cannot be printed."""

from __future__ import annotations

from literacy_app.domain import errors_of_printing as errors
from literacy_app.words import tr


def module_not_for_band(trouble: errors.ModuleNotForBand) -> str:
    words = {
        "E56": tr(
            "Module {module} is not taught in years 5 and 6 of primary school. "
            "Nothing has been changed. Choose another module or band.",
            module=trouble.module_id,
        ),
        "LS": tr(
            "Module {module} is not taught in lower secondary school. "
            "Nothing has been changed. Choose another module or band.",
            module=trouble.module_id,
        ),
        "US": tr(
            "Module {module} is not taught in upper secondary school. "
            "Nothing has been changed. Choose another module or band.",
            module=trouble.module_id,
        ),
    }
    return words[trouble.band]


def plan_only_in_japanese(_trouble: errors.PlanOnlyInJapanese) -> str:
    return tr(
        "The lesson plan (指導案) is a Japanese form and exists in Japanese only: "
        "nothing has been changed; in English, print the guide instead."
    )


def sheet_in_the_way(trouble: errors.SheetInTheWay) -> str:
    return tr(
        "{file} is there already. Nothing has been changed. "
        "Choose another name or folder, or allow it to be replaced (on the command "
        "line: --force).",
        file=trouble.path,
    )


def folder_wanted(trouble: errors.FolderWanted) -> str:
    return tr(
        "{file} is the name of one file, and these are several sheets. "
        "Nothing has been changed. Name a folder, or choose one sheet (--what).",
        file=trouble.path,
    )


def sheet_named_otherwise(trouble: errors.SheetNamedOtherwise) -> str:
    return tr(
        "{file} was to be written as {form}. Nothing has been changed. "
        "Choose a name that ends in .{ending}, or another form (--format).",
        file=trouble.path,
        form=trouble.form.upper(),
        ending=trouble.form,
    )
