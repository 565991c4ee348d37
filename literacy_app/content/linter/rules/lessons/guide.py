"""L27: the guide fills the hour exactly and prepares a teacher for the talk."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from literacy_app.content.lessons.module_files import GUIDE, WrittenModule
from literacy_app.content.linter.finding import Finding
from literacy_app.content.linter.written import WrittenPack
from literacy_app.content.linter.written_lessons import LessonRule, taught
from literacy_app.words import tr

L27 = LessonRule("L27", "error")
HINT = LessonRule("L27", "warning")
FEWEST_PROMPTS: Final = 4
FEWEST_MISCONCEPTIONS: Final = 3
REPAIR_TALK: Final = (4, 7)


def rule(written: WrittenPack) -> Iterator[Finding]:
    for module in written.lessons.written:
        yield from _minutes(module)
        yield from _enough(module)
        for band in taught(module):
            if band not in module.module.guide.plan.learners:
                yield L27.in_file(
                    module,
                    GUIDE,
                    ("plan", "learners"),
                    what=tr("The plan says nothing about {band}.", band=band),
                    mend=tr("Describe the learners of every band."),
                )


def _minutes(module: WrittenModule) -> Iterator[Finding]:
    for band in taught(module):
        wanted = module.module.outline.minutes[band]
        found = sum(s.minutes[band] for s in module.module.guide.hour_for(band))
        if found != wanted:
            yield L27.in_file(
                module,
                GUIDE,
                ("hour",),
                what=tr(
                    "The minutes of {band} add up to {found}, the lesson has {wanted}.",
                    band=band,
                    found=found,
                    wanted=wanted,
                ),
                mend=tr("Lengthen or shorten a stretch of the hour."),
            )


def _enough(module: WrittenModule) -> Iterator[Finding]:
    guide = module.module.guide
    for name, found, fewest in (
        ("prompts", len(guide.prompts), FEWEST_PROMPTS),
        ("misconceptions", len(guide.misconceptions), FEWEST_MISCONCEPTIONS),
    ):
        if found < fewest:
            yield L27.in_file(
                module,
                GUIDE,
                (name,),
                what=tr("There are too few entries."),
                mend=tr("At least {limit} are needed.", limit=fewest),
            )
    fewest, most = REPAIR_TALK
    if not fewest <= len(guide.repair_talk) <= most:
        yield HINT.in_file(
            module,
            GUIDE,
            ("repair_talk",),
            what=tr("The talk has {number} sentences.", number=len(guide.repair_talk)),
            mend=tr("{fewest} to {most} are enough.", fewest=fewest, most=most),
        )
