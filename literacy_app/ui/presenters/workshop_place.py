"""Where a workshop is: the step, and how far the post of the step has come."""

from __future__ import annotations

from literacy_app.domain.post import Post
from literacy_app.domain.tactic import Taxonomy
from literacy_app.domain.workshop import (
    PostTalk,
    RoomResult,
    Round,
    WorkshopRun,
    WorkshopStep,
)
from literacy_app.domain.workshop_scene import STAGES, Scene, Stage
from literacy_app.services.workshop import OpenWorkshop
from literacy_app.words import spoken


class Place:
    """Moves forward and back; a post that was left stays as far as it had come."""

    def __init__(self, found: OpenWorkshop) -> None:
        self._found = found
        self.run: WorkshopRun = found.run
        self.index = min(found.run.step, len(found.workshop.steps) - 1)
        self._seen = self.index
        self._stages: dict[int, Stage] = {self.index: self._stage_left()}
        self._opened: dict[int, list[str]] = {}
        self._shown = ""

    @property
    def run_id(self) -> str:
        return self.run.id

    @property
    def taxonomy(self) -> Taxonomy:
        return self._found.taxonomy

    @property
    def step(self) -> WorkshopStep:
        return self._found.workshop.steps[self.index]

    @property
    def post(self) -> Post | None:
        step = self.step
        return self._found.posts[step.post] if isinstance(step, PostTalk) else None

    @property
    def stage(self) -> Stage:
        return self._stages.get(self.index, "before")

    @property
    def round(self) -> Round:
        return "after" if self.stage == "after" else "before"

    def forward(self) -> bool:
        """Go on by one screen; False at the very end."""
        stages = self._stages_here()
        here = stages.index(self.stage)
        if here + 1 < len(stages):
            return self.to(stages[here + 1])
        if self.index + 1 == len(self._found.workshop.steps):
            return False
        self.index, self._shown = self.index + 1, ""
        return True

    def backward(self) -> bool:
        """Go back by one screen; False at the very beginning."""
        if self._shown:
            self._shown = ""
            return True
        stages = self._stages_here()
        here = stages.index(self.stage)
        if here:
            return self.to(stages[here - 1])
        if not self.index:
            return False
        self.index -= 1
        return True

    def to(self, stage: Stage) -> bool:
        """Go to a screen of the post; False where there is none of that kind."""
        self._shown = ""
        if stage not in self._stages_here():
            return False
        self._stages[self.index] = stage
        return True

    def open(self, evidence_id: str) -> None:
        """Put a find of the post on the wall."""
        opened = self._opened.setdefault(self.index, [])
        if evidence_id not in opened:
            opened.append(evidence_id)
        self._shown = evidence_id

    def step_changed(self) -> bool:
        """Say whether the step is another one than when last asked."""
        changed, self._seen = self._seen != self.index, self.index
        return changed

    def scene(self, result: RoomResult | None, *, counting: bool) -> Scene:
        """Return what is on the wall."""
        workshop, post = self._found.workshop, self.post
        names = workshop.posts()
        hands = self.run.count(post.authoring_id, self.round) if post else None
        return Scene(
            title=workshop.title.of(spoken()).plain,
            step=self.step,
            number=self.index + 1,
            steps=len(workshop.steps),
            post=post,
            post_number=names.index(post.authoring_id) + 1 if post else 0,
            posts=len(names),
            stage=self.stage,
            hands=hands,
            opened=tuple(self._opened.get(self.index, ())),
            shown=self._shown,
            result=result,
            counting=counting,
        )

    def _stages_here(self) -> tuple[Stage, ...]:
        post = self.post
        if post is None:
            return ("before",)
        return STAGES if post.evidence else ("before", "reveal")

    def _stage_left(self) -> Stage:
        """Return how far a post had come when a run was broken off."""
        post = self.post
        if post and self.run.count(post.authoring_id, "after"):
            return "after"
        return "before"
