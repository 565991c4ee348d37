"""A river below a stone bridge: from the path, from the bank, from a mast."""

from __future__ import annotations

from dataclasses import replace

from literacy_app.content.artwork.light import graded, lamps_are_lit
from literacy_app.content.artwork.shapes import (
    dot,
    group,
    oval,
    path,
    poly,
    rect,
    stroke,
)
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.bridges import Bridge, stone_bridge
from literacy_app.content.artwork.things.fish import shoal
from literacy_app.content.artwork.things.lamps import lamp_glow, street_lamp
from literacy_app.content.artwork.things.low_sun import glints
from literacy_app.content.artwork.things.signs import written
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.trees import (
    LEAVES,
    bush,
    grass,
    tree,
    treeline,
)
from literacy_app.content.artwork.things.water import Water, ripples, water

_BRIDGES = {
    "a": Bridge(((-40, 128), (1160, 128)), ((-40, 353), (1160, 353)), 3, inset=0.09),
    "b": Bridge(
        ((300, 128), (1130, 164)), ((300, 396), (1130, 352)), 3, slant=0.7, inset=0.04
    ),
    "c": Bridge(
        ((-40, 162), (1160, 162)), ((-40, 386), (1160, 386)), 3, rise=0.52, inset=0.09
    ),
}
_SHORE = {"a": 352.0, "b": 362.0, "c": 386.0}
_LAMP = {"a": (66.0, 392.0, 250.0), "c": (66.0, 412.0, 230.0)}
_WATERS = {
    "day": ("#6d94a0", "#4f7c8c", "#3c6675"),
    "dusk": ("#a5705f", "#6a5a72", "#3d4560"),
    "night": ("#1c2a4a", "#131f3a", "#0c142a"),
}


# Where each reed stands, how far it leans, how tall it is.
_REEDS = (
    *((16, 6, 130), (34, 16, 104), (52, 10, 148), (74, 22, 96)),
    *((1062, -8, 120), (1086, -20, 150), (1104, -8, 100)),
)


def river(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    view, shore = setting.view, _SHORE[setting.view]
    heaven = sky(sheet, setting, shore * 0.9) + (
        _low_sun(sheet, view) if _sun_is_low(setting) else ""
    )
    far = graded(sheet, setting, _far_bank(sheet, setting, shore))
    bridge = graded(
        sheet,
        setting,
        stone_bridge(sheet, _bridge(setting)),
        lit=0.12 if lamps_are_lit(setting) else 0,
    )
    banks = graded(sheet, setting, _banks(sheet, setting), lit=0.1)
    lamp, glow = _lamp(sheet, setting)
    seen = heaven + far + bridge + glow
    paint = _WATERS[setting.time]
    surface = Water(
        f"M-40 {shore} L1160 {shore} L1160 900 L-40 900 Z",
        shore,
        paint,
        still=0.5,
        depth=0.5,
    )
    return group(
        heaven,
        far,
        bridge,
        water(sheet, surface, seen),
        _stripe(sheet, setting),
        _fish(sheet, setting, surface),
        banks,
        lamp,
        glow,
        _caption(setting, lang),
    )


def _bridge(setting: Setting) -> Bridge:
    own = _BRIDGES[setting.view]
    if setting.has("two-arches"):
        return replace(own, arches=2, pier=0.2)
    return own


def _lamp(sheet: Sheet, setting: Setting) -> tuple[str, str]:
    """Return the street lamp on the left bank, and its light at night."""
    if setting.view not in _LAMP:
        return "", ""
    x, foot, tall = _LAMP[setting.view]
    head = x + tall * 0.16
    glow = lamp_glow(sheet, head, foot - tall, 270) if setting.time == "night" else ""
    return graded(sheet, setting, street_lamp(x, foot, tall)), glow


def _sun_is_low(setting: Setting) -> bool:
    return setting.time == "dusk" and setting.weather == "clear"


def _low_sun(sheet: Sheet, view: str) -> str:
    x, y = (150.0, 292.0) if view != "b" else (40.0, 300.0)
    halo = dot(
        x, y, 420, fill=sheet.glow("#ffe2a0/0.9", "#ffb766/0.4@0.35", "#ff9a55/0")
    )
    return halo + dot(x, y, 34, fill="#fff4d2")


def _far_bank(sheet: Sheet, setting: Setting, shore: float) -> str:
    dice = sheet.fresh(101)
    ridge = "M-40 -60 Q180 -170 420 -92 T820 -112 T1160 -70 L1160 4 L-40 4 Z"
    hills = path(ridge, fill="#93aba3", transform=f"translate(0 {shore})")
    trees = treeline(dice, shore - 8, -40, 1160, (62, "#7f9a7c"))
    near = [
        bush(dice, (x, shore + 3), 96, LEAVES[setting.season])
        for x in range(0, 1160, 88)
    ]
    return group(hills, trees, *near)


def _banks(sheet: Sheet, setting: Setting) -> str:
    """Frame the picture with the banks: path and grass on both sides in front."""
    if setting.view == "b":
        return _right_bank(sheet, setting)
    green = sheet.fade("#9cab70", "#6c8154")
    edge = "M-40 372 Q60 372 116 424 Q150 520 60 640 Q0 730 -40 752"
    right = path("M1160 380 Q1080 384 1050 440 Q1036 520 1160 610 Z", fill=green)
    low = tree(sheet, sheet.fresh(103), (1128, 398), 210, setting.season)
    tufts = grass(sheet.fresh(105), (-20, 430, 100, 620), "#4f6a41")
    kerb = stroke(edge, "#cdbb98", 10)
    return group(path(f"{edge} Z", fill=green), kerb, right, low, tufts, _reeds())


def _reeds() -> str:
    blades = " ".join(
        f"M{x} 850 q{lean} -60 {lean * 1.6:.0f} -{tall}" for x, lean, tall in _REEDS
    )
    return stroke(blades, "#5d7350", 4, stroke_linecap="round")


def _right_bank(sheet: Sheet, setting: Setting) -> str:
    slope = path(
        "M1160 430 Q960 520 830 690 Q790 760 770 900 L1160 900 Z",
        fill=sheet.fade("#96a76c", "#6c8154"),
    )
    way = path(
        "M1160 560 Q1010 640 940 900 L1160 900 Z",
        fill=sheet.fade("#d6c4a0", "#b39f7c"),
    )
    stones = [
        oval(x, y, 26, 12, fill="#a59a88")
        for x, y in ((824, 716), (800, 770), (850, 660), (786, 822))
    ]
    tufts = grass(sheet.fresh(103), (860, 620, 1120, 830), "#4f6a41")
    shrub = bush(sheet.fresh(105), (1106, 520), 150, LEAVES[setting.season])
    return group(slope, way, *stones, tufts, shrub)


def _stripe(sheet: Sheet, setting: Setting) -> str:
    """Lay the low sun's path on the water."""
    if setting.time == "night" and setting.view in _LAMP:
        return glints(sheet, (118, 470, 150), 0.42)
    if not _sun_is_low(setting):
        return ""
    shore = _SHORE[setting.view]
    start, end = (60.0, 390.0) if setting.view == "b" else (150.0, 240.0)
    veil = poly(
        (start - 20, shore),
        (start + 30, shore),
        (start + 560, 850),
        (start + 20, 850),
        fill="#ffbf73",
        opacity=0.32,
        filter=sheet.soft(26),
    )
    return veil + glints(sheet, (start, shore, end), 1.0)


def _fish(sheet: Sheet, setting: Setting, surface: Water) -> str:
    colour = next(
        (name for name in ("blue", "orange") if setting.has(f"fish-{name}")), None
    )
    if colour is None:
        return ""
    veil = group(ripples(sheet, surface, 60), opacity=0.8)
    if setting.view == "b":
        lit = shoal(sheet, (157, 528, 470, 112), 6, colour)
        return group(shoal(sheet, (650, 548, 250, 100), 3, "grey"), lit, veil)
    return group(shoal(sheet, (134, 508, 852, 130), 9, colour), veil)


def _caption(setting: Setting, lang: Lang) -> str:
    if not setting.caption:
        return ""
    strip = rect(34, 756, 448, 50, rx=4, fill="#0b0f1a", opacity=0.66)
    words = written(
        54, 792, setting.caption.said_in(lang), lang, font_size=31, fill="#f4f2e8"
    )
    return strip + words
