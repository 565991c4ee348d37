"""From a setting to a finished drawing: the scene, then weather and light over it."""

from __future__ import annotations

from collections.abc import Callable

from literacy_app.content.artwork.light import daylight
from literacy_app.content.artwork.scenes.canal import canal
from literacy_app.content.artwork.scenes.festival import festival
from literacy_app.content.artwork.scenes.glass import glass
from literacy_app.content.artwork.scenes.notice import notice
from literacy_app.content.artwork.scenes.pitch import pitch
from literacy_app.content.artwork.scenes.river import river
from literacy_app.content.artwork.scenes.river_near import river_near
from literacy_app.content.artwork.scenes.school import school
from literacy_app.content.artwork.scenes.shop import shop
from literacy_app.content.artwork.scenes.station import station
from literacy_app.content.artwork.scenes.street import street
from literacy_app.content.artwork.scenes.swings import swings
from literacy_app.content.artwork.scenes.underpass import underpass
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.falling import falling

Scene = Callable[[Sheet, Setting, Lang], str]
PICTURE = (1200, 648)
WIDE = (1200, 675)
FOUR_BY_THREE = (1120, 840)

SCENES: dict[str, tuple[Scene, tuple[int, int]]] = {
    "festival": (festival, FOUR_BY_THREE),
    "canal": (canal, PICTURE),
    "glass": (glass, (960, 720)),
    "notice": (notice, FOUR_BY_THREE),
    "school": (school, PICTURE),
    "shop": (shop, PICTURE),
    "street": (street, PICTURE),
    "pitch": (pitch, WIDE),
    "station": (station, PICTURE),
    "swings": (swings, WIDE),
    "river-near": (river_near, PICTURE),
    "river": (river, FOUR_BY_THREE),
    "underpass": (underpass, PICTURE),
}


def compose(
    name: str, setting: Setting, lang: Lang, size: tuple[int, int], seed: int
) -> str:
    """Return the scene as SVG, cut to a size in pixels."""
    scene, canvas = SCENES[name]
    sheet = Sheet(*canvas, seed)
    drawn = scene(sheet, setting, lang)
    over = daylight(sheet, setting) + falling(sheet, setting)
    return sheet.svg(drawn, over, width=size[0], height=size[1])
