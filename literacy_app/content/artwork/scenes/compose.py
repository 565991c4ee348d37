"""From a setting to a finished drawing: the scene, then weather and light over it."""

from __future__ import annotations

from collections.abc import Callable

from literacy_app.content.artwork.light import daylight
from literacy_app.content.artwork.scenes.canal import canal
from literacy_app.content.artwork.scenes.festival import festival
from literacy_app.content.artwork.scenes.glass import glass
from literacy_app.content.artwork.scenes.notice import notice
from literacy_app.content.artwork.scenes.pitch import pitch
from literacy_app.content.artwork.scenes.polling import polling
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
    "polling": (polling, PICTURE),
    "station": (station, PICTURE),
    "swings": (swings, WIDE),
    "river-near": (river_near, PICTURE),
    "river": (river, FOUR_BY_THREE),
    "underpass": (underpass, PICTURE),
}

EXTRAS: dict[str, frozenset[str]] = {
    "canal": frozenset({"green-water"}),
    "festival": frozenset({"tea", "lantern-down", "queue", "helpers"}),
    "glass": frozenset({"brown"}),
    "notice": frozenset({"line-put-over"}),
    "pitch": frozenset({"hand-on-chest", "three-suns", "rose-ring"}),
    "polling": frozenset({"queue"}),
    "river": frozenset({"two-arches", "fish-blue", "fish-orange"}),
    "river-near": frozenset({"green-water", "ducks", "tilted"}),
    "school": frozenset({"queue", "plate-cloud"}),
    "shop": frozenset({"empty"}),
    "station": frozenset({"tilted"}),
    "street": frozenset({"bus", "white-deer"}),
    "swings": frozenset({"leaf-whirl", "leaf-whirls"}),
    "underpass": frozenset(),
}


def compose(
    name: str, setting: Setting, lang: Lang, size: tuple[int, int], seed: int
) -> str:
    """Return the scene as SVG, cut to a size in pixels."""
    if name not in SCENES:
        raise ValueError(f"no scene is called {name}")
    if misspelt := setting.extras - EXTRAS.get(name, setting.extras):
        raise ValueError(f"{name} knows no {', '.join(sorted(misspelt))}")
    scene, canvas = SCENES[name]
    sheet = Sheet(*canvas, seed)
    drawn = scene(sheet, setting, lang)
    over = daylight(sheet, setting) + falling(sheet, setting)
    return sheet.svg(drawn, over, width=size[0], height=size[1])
