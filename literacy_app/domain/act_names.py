"""What an act of somebody on the staff is called, in the list of what they did."""

from __future__ import annotations

from literacy_app.domain.access import Act
from literacy_app.words import tr


def act_name(act: Act) -> str:
    """Return its name in the language in use."""
    return {
        "practise": tr("practised"),
        "see_own": tr("looked at their own record"),
        "delete_own": tr("deleted their own record"),
        "see_class": tr("looked at a class"),
        "see_learner": tr("looked at a member"),
        "make_class": tr("made a class"),
        "change_class": tr("changed a class"),
        "import_roster": tr("read in a list"),
        "change_learner": tr("changed a member"),
        "reset_sign_in": tr("made a new sign-in"),
        "print_cards": tr("made sign-in cards"),
        "assign": tr("gave or changed a task"),
        "report": tr("made a report"),
        "export_learner": tr("saved a member's data"),
        "erase_learner": tr("erased a member"),
        "print_for_staff": tr("printed pages for teachers"),
        "back_up": tr("made a backup"),
        "restore": tr("put a backup back"),
        "see_school": tr("looked at the school"),
        "see_audit": tr("looked at this list"),
        "manage_staff": tr("changed the staff"),
        "year_end": tr("ended the school year"),
        "set_rules": tr("changed the rules"),
    }[act]
