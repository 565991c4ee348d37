"""Answers of made-up learners to posts of the pack."""

from datetime import timedelta

from literacy_app.domain.attempt import Answer, Attempt, RegionMark, WordMark
from literacy_app.domain.decision import CANNOT_TELL, SCALE
from literacy_app.domain.progress_facts import Progress, Tally
from literacy_app.domain.pupil_parts import PupilRecord
from literacy_app.domain.text import Bilingual
from tests.ui.class_page import sample

STEPS = (*SCALE, CANNOT_TELL)


def answer(post, number, *, lang="en", step=None, marked=True):
    marks = [*words_of(post, lang), *frames_of(post)] if marked else []
    decision = STEPS[number % 7] if step is None else step
    return Answer(
        f"{post.id}-{number}",
        str(number),
        "s",
        post.id,
        "practice",
        lang,
        decision,
        (),
        tuple(marks),
        (),
        None,
        sample.NOW,
        40.0,
    )


def words_of(post, lang):
    for span in post.spans:
        found = post.field_text(span.field).of(lang).spans
        at = next(each for each in found if each.span_id == span.id)
        yield WordMark(span.field, at.start, at.end, span.tactics[0])


def frames_of(post):
    for region in post.regions:
        yield RegionMark(region.media, region.rect, region.tactics[0])


def attempt(post, number, days):
    manipulated = (
        None if post.verdict == "unverified" else post.verdict == "manipulated"
    )
    return Attempt(
        answer=answer(post, number),
        rev=1,
        content_sha256="x",
        topic="t",
        tactics=(),
        manipulated=manipulated,
        right=None,
        points=1,
        tactic_f1=None,
        words_iou=None,
        regions_hit=None,
        difficulty=0.0,
        difficulty_variance=0.3,
        seen_before=False,
        counts=True,
        taken_at=sample.NOW - timedelta(days=days),
    )


def record(posts, count=4):
    one = sample.rows()[4]
    band = one.families[1].band
    progress = Progress(46, 0, band, Tally(8, 10), Tally(4, 10), 1, one.families)
    return PupilRecord(
        pupil=one.pupil,
        class_name="Class 6-2",
        band="E56",
        at=sample.NOW,
        since=None,
        progress=progress,
        modules=one.modules,
        tasks=((sample.task(module_id="m3"), "late"),),
        answers=tuple(attempt(posts[i % len(posts)], i, i // 2) for i in range(count)),
    )


def beginnings(posts):
    return {
        post.id: Bilingual.plain(post.text.en.plain[:40], post.text.ja.plain[:20])
        for post in posts
    }
