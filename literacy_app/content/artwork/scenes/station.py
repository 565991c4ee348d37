"""Platform 3 after the last train: from the street, from a footbridge.

Both views look at one world, so what stands beside what is the same.
"""

from __future__ import annotations

from literacy_app.content.artwork.light import graded, lamps_are_lit
from literacy_app.content.artwork.shapes import Point, group, path, rect
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things import platform as p
from literacy_app.content.artwork.things import platform_furniture as furniture
from literacy_app.content.artwork.things import platform_lamps as lamps
from literacy_app.content.artwork.things.buildings import house
from literacy_app.content.artwork.things.lamps import window_glow
from literacy_app.content.artwork.things.plain import boxes, patch, strokes
from literacy_app.content.artwork.things.signs import YELLOW, board
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.space import Eye
from literacy_app.content.artwork.things.trees import EVERGREEN, bush, grass, treeline

_STREET = Eye((600, 372), 1427, (17.3, 1.6, 12.9), -80)
_BRIDGE = Eye((868, 102), 1000, (0, 6.6, 0))
# The homes along the rails: left side, distance, width, height in metres.
_HOMES: tuple[tuple[float, float, float, float, str], ...] = (
    (-62, 86, 15, 10, "#a3968a"), (-36, 84, 12, 7.5, "#94887e"),
    (-19, 80, 9, 8.5, "#a89a8c"), (-50, 62, 13, 6.5, "#978b80"),
    (-29, 56, 9, 5.5, "#a3968a"), (-37, 42, 9, 5, "#94887e"),
    (19, 74, 10, 8, "#94887e"), (24, 60, 9, 5.5, "#a3968a"),
)  # fmt: skip
_SEEN = {"a": (-14.0, 44.0), "b": (4.2, 90.0)}
# How much lamp light falls on the platform, the tracks, the fence, the town.
_LIT = (0.62, 0.26, 0.3, 0.04)


def station(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    """Draw the platform: sign names the station, the first line the fence board."""
    street = setting.view == "a"
    eye, depth = (_STREET if street else _BRIDGE), _SEEN["a" if street else "b"]
    on = lamps_are_lit(setting)
    lit = [share if on else 0 for share in _LIT]
    town = _behind(sheet) if street else _along(sheet, eye)
    fence = _fence_near(sheet) if street else _fence_far(sheet, eye)
    stones = p.stones(sheet, (-40, 412, 1240, 560) if street else (560, 200, 1180, 648))
    whole = group(
        sky(sheet, setting, 340 if street else 130),
        graded(sheet, setting, town, lit=lit[3]),
        _town_windows(sheet, street=street) if on else "",
        graded(sheet, setting, p.ground(sheet, eye, depth), stones, lit=lit[1]),
        graded(sheet, setting, _platform(sheet, eye, setting, lang), lit=lit[0]),
        lamps.lights(sheet, eye) if on else "",
        graded(sheet, setting, fence, lit=lit[2]),
        _number(sheet, setting, lang, lit[0]),
        "" if street else graded(sheet, setting, _bridge_rail(sheet)),
    )
    return _held_askew(whole) if setting.has("tilted") else whole


def _held_askew(drawn: str) -> str:
    return group(drawn, transform="rotate(0.9 600 324) translate(-16 -9) scale(1.028)")


def _platform(sheet: Sheet, eye: Eye, setting: Setting, lang: Lang) -> str:
    name = setting.sign.said_in(lang) if setting.sign else ""
    depth = _SEEN["a" if eye is _STREET else "b"]
    return group(
        p.slab(sheet, eye, depth),
        furniture.shelter(sheet, eye, (35.5, 42)),
        furniture.bench(eye, 19.6), furniture.bench(eye, 24.6),
        furniture.name_board(sheet, eye, name, lang) if name else "",
        furniture.number_box(sheet, eye), lamps.posts(sheet, eye), lamps.ladder(eye),
    )  # fmt: skip


def _behind(sheet: Sheet) -> str:
    """Let the sleeping town stand behind the platform."""
    homes = [
        house(sheet, (x, 388 - h, w, h), paint, pane=10)
        for x, w, h, paint in (
            (-40, 130, 150, "#a3968a"), (96, 92, 104, "#94887e"),
            (250, 150, 176, "#a89a8c"), (404, 84, 118, "#978b80"),
            (640, 120, 142, "#a3968a"), (764, 86, 96, "#94887e"),
            (990, 170, 168, "#a89a8c"), (1150, 90, 116, "#978b80"),
        )
    ]  # fmt: skip
    far = treeline(sheet.fresh(143), 352, -40, 1240, (90, "#6f8378"))
    dice = sheet.fresh(144)
    hedge = [bush(dice, (x, 404), 112, EVERGREEN) for x in range(-20, 1260, 86)]
    return group(far, *homes, *hedge, rect(-40, 392, 1300, 30, fill="#55604f"))


def _along(sheet: Sheet, eye: Eye) -> str:
    """Lay what lies left and right of the rails, seen from above."""
    land = rect(-40, 122, 1300, 600, fill=sheet.fade("#66735a", "#55624c"))
    far = treeline(sheet.fresh(151), 134, -40, 1240, (40, "#5f7268"))
    dice = sheet.fresh(152)
    homes = []
    for x, z, w, h, paint in _HOMES:
        left, top = eye.at(x, h, z)
        size = eye.size(x, z)
        box = (left, top, w * size, h * size)
        homes.append(house(sheet, box, paint, pane=max(7, size * 0.9)))
    lane = patch(eye.floor((-14.4, -11.6), (4, 90)), "#8b8679")
    green = []
    for z in (60, 50, 42, 36, 30.5, 26, 22, 18.5, 15.5, 13, 11, 9.4):
        x, y = eye.at(-9.9, 0, z)
        green.append(bush(dice, (x, y + 2), eye.size(0, z) * 2.6, EVERGREEN))
    verge = patch(eye.floor((p.FENCE, 40), (4.2, 90)), "#5d6a52")
    street = patch(eye.floor((9.5, 16), (4.2, 90)), "#7f7b75")
    return group(land, far, *homes, lane, verge, street, *green)


def _town_windows(sheet: Sheet, *, street: bool) -> str:
    """Leave a few windows lit in the town."""
    panes = ((46, 262), (318, 250), (668, 268), (1094, 240)) if street else (
        (226, 150), (96, 118), (552, 118))  # fmt: skip
    size = 10 if street else 8
    return group(
        *(window_glow(sheet, (x, y, size, size * 1.2)) for x, y in panes), opacity=0.5
    )


def _fence_near(sheet: Sheet) -> str:
    """Weave the wire fence the camera looks through, the verge before it."""
    eye, x = _STREET, p.FENCE + 0.8
    wire = path("M0 15 L15 0 L30 15 L15 30 Z", stroke="#bcc3c7", stroke_width=1.7,
                fill="none")  # fmt: skip
    net = eye.wall((x, 4), (x, 24), 0.05, 1.8)
    verge = rect(-40, 536, 1300, 56, fill=sheet.fade("#6f7a5a", "#65714f"))
    kerb = boxes(sheet.fade("#b3aca0", "#8d877c"), (-40, 590, 1300, 16))
    road = rect(-40, 606, 1300, 90, fill=sheet.fade("#6d6c70", "#5c5b60"))
    ends = [z + 0.4 for z in range(5, 24, 3)]
    posts = [(eye.at(x, 0, z), eye.at(x, 1.86, z)) for z in ends]
    bars = [(eye.at(x, up, 3), eye.at(x, up, 26)) for up in (1.8, 0.9, 0.08)]
    tufts = grass(sheet.fresh(148), (-40, 536, 1240, 592), "#8b9870")
    return group(
        verge, kerb, road, patch(net, sheet.tile(30, 30, wire), opacity=0.62),
        strokes("#9aa2a8", 4.4, *bars), strokes("#848c93", 11, *posts),
        strokes("#b4bbc0", 3, *posts), tufts,
    )  # fmt: skip


def _fence_far(sheet: Sheet, eye: Eye) -> str:
    """Run the street fence away at the right; near, it turns to the street."""
    turn: Point = (p.FENCE, 24.0)
    wire = path("M0 5 L5 0 L10 5 L5 10 Z", stroke="#bcc3c7", stroke_width=0.9,
                fill="none")  # fmt: skip
    mesh = sheet.tile(10, 10, wire)
    away = eye.wall(turn, (p.FENCE, 90), 0.05, 1.8)
    across = eye.wall(turn, (14, 24), 0.05, 1.8)
    ends: list[Point] = [(p.FENCE, z) for z in (30, 37, 46, 58, 74)]
    ends += [(x, 24.0) for x in (p.FENCE, 7.4, 10.4)]
    posts = [(eye.at(x, 0, z), eye.at(x, 1.9, z)) for x, z in ends]
    rails = [(eye.at(*turn[:1], 1.8, turn[1]), eye.at(p.FENCE, 1.8, 90)),
             (eye.at(*turn[:1], 1.8, turn[1]), eye.at(14, 1.8, 24))]  # fmt: skip
    return group(
        patch(away, mesh, opacity=0.6), patch(across, mesh, opacity=0.7),
        strokes("#9aa2a8", 2.4, *rails), strokes("#8b939a", 3.6, *posts),
    )  # fmt: skip


def _number(sheet: Sheet, setting: Setting, lang: Lang, lit: float) -> str:
    """Hang the board with the number of the works on the fence."""
    if not setting.lines:
        return ""
    street = setting.view == "a"
    box = (76.0, 430.0, 136.0, 62.0) if street else (1056.0, 284.0, 68.0, 38.0)
    words = setting.lines[0].said_in(lang)
    return graded(sheet, setting, board(sheet, box, words, lang, YELLOW), lit=lit)


def _bridge_rail(sheet: Sheet) -> str:
    """Show the railing the camera leans on, out of focus."""
    bar = rect(-40, 634, 1300, 40, fill=sheet.fade("#7d848a", "#4f565c"))
    return group(bar, filter=sheet.soft(2.6))
