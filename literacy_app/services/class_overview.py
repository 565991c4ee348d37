"""The class page: who needs what, in one look; the figures are the pupils' own."""

from __future__ import annotations

from datetime import datetime
from itertools import chain

from literacy_app.domain.class_overview import ClassOverview
from literacy_app.domain.class_posts import hardest_posts
from literacy_app.domain.class_sureness import class_sureness
from literacy_app.domain.class_weeks import week_standings
from literacy_app.domain.given import counts_for_skill, since_moment
from literacy_app.services.class_growth import class_growth_shown
from literacy_app.services.class_learning import learning_of, path_of
from literacy_app.services.class_rows import known_of, rows_of, skills_of
from literacy_app.services.classes import pupils_of
from literacy_app.services.databases import Databases


def class_overview(
    dbs: Databases, class_id: str, *, since: datetime | None, now: datetime
) -> ClassOverview:
    """Return all that the class page shows.

    Skill and the last ten of each kind are of all open answers, as pupils see their
    own; answer counts, hard posts, confidence and weeks are of the period. Raises
    NotAllowed or ClassUnknown.
    """
    pupils = pupils_of(dbs, class_id, now=now)
    ids = [each.id for each in pupils]
    path = path_of(dbs, dbs.records.school_class(class_id))
    taxonomy = dbs.bank.taxonomy()
    everybody = [known_of(dbs, each) for each in pupils]
    skills = skills_of(everybody, taxonomy, path, now)
    learning = learning_of(dbs, class_id, pupils, path, skills.secure, now=now)
    rows = rows_of(everybody, skills, learning, since=since, now=now)
    lately = [since_moment(one.shown, since) for one in everybody]
    sure, gap = class_sureness(filter(counts_for_skill, chain(*lately)))
    known = dbs.records.known_by_hour(ids)
    return ClassOverview(
        school_class=dbs.records.school_class(class_id),
        at=now,
        since=since,
        families=tuple(family.id for family in taxonomy.families),
        modules=tuple(each.id for each in path),
        rows=rows,
        active=sum(each.answers > 0 for each in rows),
        tasks=learning.counts,
        hardest=hardest_posts(lately),
        weeks=tuple(week_standings(known, since, now.astimezone())),
        growth=class_growth_shown(dbs, class_id, ids),
        sure=sure,
        gap=gap,
    )
