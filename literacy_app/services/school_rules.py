"""What a school has decided for this computer."""

from __future__ import annotations

from datetime import datetime

from literacy_app.domain.school import SchoolRules
from literacy_app.services.access import staff_act
from literacy_app.services.databases import Databases


def school_rules(dbs: Databases) -> SchoolRules:
    return dbs.records.rules()


def set_rules(dbs: Databases, rules: SchoolRules, *, now: datetime) -> None:
    """Keep other rules; they hold from now on."""
    staff_act(dbs, "set_rules", now=now)
    dbs.records.set_rules(rules, now)
