"""One pupil's page for a teacher."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from literacy_app.domain.pupil_parts import PupilRecord
from literacy_app.domain.report_wish import ReportWish
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.text import Bilingual
from literacy_app.services.access import staff_act
from literacy_app.services.databases import Databases
from literacy_app.services.report_facts import names_for_pupil, pupil_facts


@dataclass(frozen=True, slots=True)
class PupilPage:
    """facts: as reports have them; beginnings: of the posts answered, by id."""

    facts: PupilRecord
    beginnings: Mapping[str, Bilingual]
    taxonomy: Taxonomy


def pupil_page(
    dbs: Databases, learner_id: str, class_id: str, *, now: datetime
) -> PupilPage:
    """Return all that is known of a pupil; the audit list says that it was looked at.

    class_id: whose number and group are shown; "" for any class. Raises NotAllowed.
    """
    staff_act(dbs, "see_learner", learner_id=learner_id, now=now)
    wish = ReportWish("pupil", class_id=class_id, learner_id=learner_id)
    facts = pupil_facts(dbs, wish, now=now)
    en = names_for_pupil(dbs, facts, "en").posts
    ja = names_for_pupil(dbs, facts, "ja").posts
    beginnings = {post: Bilingual.plain(en[post], ja[post]) for post in en}
    return PupilPage(facts, beginnings, dbs.bank.taxonomy())
