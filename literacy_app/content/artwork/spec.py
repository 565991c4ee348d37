"""What a picture shows, as its file in lessons/core/scenes says it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from literacy_app.content.artwork.files import BadPicture

Lang = Literal["en", "ja"]
Share = Annotated[float, Field(ge=0, le=1)]
Box = tuple[Share, Share, Share, Share]


class Strict(BaseModel):
    """A part of a picture file; a misspelt key is refused, not ignored."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Strict):
    """The same words in each language of the app."""

    en: str
    ja: str

    def said_in(self, lang: Lang) -> str:
        return self.en if lang == "en" else self.ja


class Setting(Strict):
    """Place, hour, weather and what else stands in a scene.

    crowd counts people; extras are things only some scenes know.
    """

    view: Literal["a", "b", "c"] = "a"
    time: Literal["day", "dusk", "night"] = "day"
    weather: Literal["clear", "cloudy", "rain", "snow"] = "clear"
    season: Literal["spring", "summer", "autumn", "winter"] = "summer"
    flood: bool = False
    crowd: Annotated[int, Field(ge=0, le=80)] = 0
    sign: Words | None = None
    lines: tuple[Words, ...] = ()
    caption: Words | None = None
    extras: frozenset[str] = frozenset()

    def has(self, extra: str) -> bool:
        return extra in self.extras

    def has_words(self) -> bool:
        return bool(self.sign or self.lines or self.caption)


class Photo(Strict):
    """How the camera saw it. What is not said is chosen by the seed.

    blur in pixels; grain, vignette 0 to 1; warmth -1 to 1; quality as in JPEG.
    """

    blur: Annotated[float, Field(ge=0, le=6)] | None = None
    grain: Share | None = None
    vignette: Share | None = None
    warmth: Annotated[float, Field(ge=-1, le=1)] | None = None
    quality: Annotated[int, Field(ge=40, le=95)] | None = None


class Change(Strict):
    """One thing done to the finished picture; exactly one of the five.

    crop and blur name a rectangle; bright multiplies the light; strength is the
    blur in pixels; edit redraws `edit` with the `with` settings laid over.
    """

    crop: Box | None = None
    bright: Annotated[float, Field(gt=0, le=3)] | None = None
    blur: Box | None = None
    strength: Annotated[float, Field(gt=0, le=40)] = 12
    edit: Box | None = None
    changed: dict[str, object] = Field(default_factory=dict, alias="with")

    @model_validator(mode="after")
    def _does_one_thing(self) -> Change:
        done = [self.crop, self.bright, self.blur, self.edit]
        if sum(part is not None for part in done) != 1:
            raise ValueError("a change is one of crop, bright, blur, edit")
        return self


class Camera(Strict):
    """What the picture file says about itself. All left out: stripped."""

    taken_at: datetime | None = None
    model: str | None = None
    gps: tuple[float, float] | None = None
    software: str | None = None


class Picture(Strict):
    """A drawn photograph. `photo_file` stands in for a scene: a real picture."""

    scene: str | None = None
    photo_file: str | None = None
    size: tuple[int, int] = (1200, 648)
    seed: int
    setting: Setting = Setting()
    photo: Photo = Photo()
    changes: tuple[Change, ...] = ()
    camera: Camera = Camera()

    @model_validator(mode="after")
    def _has_one_source(self) -> Picture:
        if (self.scene is None) == (self.photo_file is None):
            raise ValueError("a picture has a scene or a photo_file, never both")
        return self

    def languages(self) -> tuple[Lang | None, ...]:
        """Return the languages it is drawn in; None alone when nothing is read."""
        settings = [self.setting, *map(self.laid_over, self.changes)]
        return ("en", "ja") if any(s.has_words() for s in settings) else (None,)

    def laid_over(self, change: Change) -> Setting:
        """Return the setting with an edit's own settings laid over it."""
        return Setting.model_validate(self.setting.model_dump() | change.changed)


def read_pictures(folder: Path) -> dict[str, Picture]:
    """Return every picture described in the folder, by name."""
    return {path.stem: read_picture(path) for path in sorted(folder.glob("*.yaml"))}


def read_picture(path: Path) -> Picture:
    try:
        return Picture.model_validate(yaml.safe_load(path.read_text("utf-8")))
    except (ValidationError, yaml.YAMLError) as error:
        raise BadPicture(path, str(error)) from error
