"""A guide's form made into the guide of the domain."""

from __future__ import annotations

from collections.abc import Sequence

from literacy_app.content.lessons.guide_forms import GuideForm, PlanForm, StretchForm
from literacy_app.content.lessons.module_forms import Both
from literacy_app.content.words_reader import WordsReader
from literacy_app.domain.module import Guide, Misconception, PlanHead, Prompt, Stretch
from literacy_app.domain.text import Bilingual


def build_guide(form: GuideForm, read: WordsReader) -> Guide:
    """Return the guide; flaws of its markup stay with the reader."""
    return Guide(
        before=listed(read, form.before, "before"),
        hour=tuple(_stretch(read, one, i) for i, one in enumerate(form.hour)),
        prompts=tuple(
            Prompt(
                read.words(one.ask, "prompts", i, "ask"),
                listed(read, one.likely, "prompts", i, "likely"),
                read.words(one.then, "prompts", i, "then"),
            )
            for i, one in enumerate(form.prompts)
        ),
        misconceptions=tuple(
            Misconception(
                read.words(one.says, "misconceptions", i, "says"),
                read.words(one.reply, "misconceptions", i, "reply"),
            )
            for i, one in enumerate(form.misconceptions)
        ),
        repair_talk=listed(read, form.repair_talk, "repair_talk"),
        plan=_plan(read, form.plan),
    )


def listed(
    read: WordsReader, written: Sequence[Both], *place: str | int
) -> tuple[Bilingual, ...]:
    """Return a list of words in both languages."""
    return tuple(read.words(one, *place, i) for i, one in enumerate(written))


def _stretch(read: WordsReader, form: StretchForm, i: int) -> Stretch:
    checks = read.maybe(form.checks, "hour", i, "checks")
    return Stretch(
        form.phase,
        dict(form.minutes),
        form.form,
        tuple(form.pages),
        activity=read.words(form.activity, "hour", i, "activity"),
        teacher=read.words(form.teacher, "hour", i, "teacher"),
        checks=checks or Bilingual.plain("", ""),
    )


def _plan(read: WordsReader, form: PlanForm) -> PlanHead:
    """Return the plan; a teacher needs no readings, so that they are not kept."""

    def plain(written: str, *place: str | int) -> str:
        return read.text(written, "plan", *place).plain

    learners = {b: plain(said, "learners", b) for b, said in form.learners.items()}
    return PlanHead(
        learners=learners,
        tools=tuple(plain(one, "tools", i) for i, one in enumerate(form.tools)),
        board=tuple(plain(one, "board", i) for i, one in enumerate(form.board)),
        **{
            name: plain(getattr(form, name), name)
            for name in (
                *("unit", "material", "teaching"),
                *("knowledge", "thinking", "attitude"),
            )
        },
    )
