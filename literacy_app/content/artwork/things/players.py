"""A football team at rest: the coach from behind, children on the grass."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import Point, dot, group, oval, path, rect
from literacy_app.content.artwork.sheet import Dice, Sheet
from literacy_app.content.artwork.things.plain import boxes, ovals, pen

_HAIR = ("#2e2622", "#3b2f2a", "#4a3a30", "#1f1c1f", "#5d4637")
_SKIN = ("#e2b592", "#c99773", "#d9a884", "#b98562")
_JERSEY, _JACKET = ("#3f74ad", "#2c5582"), ("#565e68", "#3c434c")


def coach(sheet: Sheet, at: Point, tall: float, *, hand_on_chest: bool) -> str:
    """Stand the coach on his feet, from behind, in a tracksuit and a cap.

    His arms move a little from one moment to the next.
    """
    suit = sheet.fade("#c4613f", "#a84a32")
    parts = [
        _long_shadow(sheet), _trousers(sheet), _arms(hand_on_chest=hand_on_chest),
        _tracksuit(sheet, suit), _capped_head(sheet),
    ]  # fmt: skip
    size = tall / 352
    return group(*parts, transform=f"translate({at[0]} {at[1]}) scale({size:.3f})")


def _long_shadow(sheet: Sheet) -> str:
    """Let the low sun behind on the left throw it to the front right."""
    way = "M-60 2 Q0 -12 62 0 L214 44 Q240 66 196 70 Q60 60 -60 2 Z"
    near = oval(0, 0, 88, 12, fill="#1d2b1a", opacity=0.45, filter=sheet.soft(5))
    return path(way, fill="#1d2b1a", opacity=0.26, filter=sheet.soft(6)) + near


def _trousers(sheet: Sheet) -> str:
    shoes = ovals("#f2eee2", (-35, -6, 23, 9), (39, -6, 23, 9))
    soles = boxes("#2a2f38", (-57, -4, 44, 5), (17, -4, 44, 5))
    legs = path(
        "M-52 -176 Q-60 -90 -56 -14 Q-38 -6 -16 -12 Q-8 -80 0 -124 Q8 -80 18 -12 "
        "Q40 -6 60 -14 Q64 -90 54 -176 Z",
        fill=sheet.fade("#3d475a", "#2a3242"),
    )
    shade = path("M30 -170 Q44 -90 38 -12 Q50 -8 60 -14 Q64 -90 54 -176 Z",
                 fill="#10141e", opacity=0.28)  # fmt: skip
    sides = ("M-53 -168 Q-58 -90 -52 -18", "M55 -168 Q61 -90 56 -18")
    stripes = pen("#f2eee2", 4.5, *sides, opacity=0.85)
    folds = pen("#10141e", 2.4, "M-30 -60 q8 6 14 2", "M-34 -44 q10 7 18 2",
                "M26 -56 q8 6 16 1", "M-8 -140 q8 6 16 0", opacity=0.4)  # fmt: skip
    return group(soles, shoes, legs, shade, stripes, folds)


def _arms(*, hand_on_chest: bool) -> str:
    """Bend the arms: on the hip and held out, or one hand laid on the chest."""
    if hand_on_chest:
        left, right = (
            "M-60 -256 Q-86 -214 -84 -152",
            "M60 -256 Q92 -228 96 -196 L60 -206",
        )
        hands = [oval(-84, -138, 12, 15, fill=_SKIN[2])]
    else:
        left, right = (
            "M-60 -256 Q-98 -226 -96 -196 L-58 -166",
            "M60 -256 L88 -204 L106 -246",
        )
        hands = [oval(109, -262, 11, 15, fill=_SKIN[2]),
                 pen(_SKIN[2], 5, "M104 -270 l-2 -10", "M109 -273 l1 -11",
                     "M114 -271 l4 -9")]  # fmt: skip
    sleeves = pen("#b4543a", 31, left, right)
    light = pen("#cf7250", 9, left, opacity=0.6, transform="translate(-5 -3)")
    bands = pen("#f2eee2", 4, left, right, opacity=0.75, transform="translate(0 -2)")
    return group(*hands, sleeves, light, bands)


def _tracksuit(sheet: Sheet, suit: str) -> str:
    body = path(
        "M-22 -288 C-52 -284 -70 -272 -72 -248 L-62 -170 Q-60 -160 -52 -158 "
        "Q0 -146 54 -158 Q62 -160 63 -170 L72 -248 C70 -272 52 -284 22 -288 Z",
        fill=suit,
    )
    shade = path(
        "M22 -288 C52 -284 70 -272 72 -248 L63 -170 Q62 -160 54 -158 Q36 -153 22 -152 "
        "Q44 -220 22 -288 Z", fill="#2a1218", opacity=0.2,
    )  # fmt: skip
    yoke = pen("#f2eee2", 6, "M-64 -240 Q0 -214 64 -240", opacity=0.9)
    hem = path("M-61 -172 Q0 -158 62 -172 L60 -160 Q0 -146 -58 -160 Z", fill="#8f3d2a")
    folds = pen("#5d2018", 2.6, "M-40 -206 q14 16 6 36", "M36 -202 q-12 18 -4 32",
                "M-4 -214 q4 20 -2 40", opacity=0.35)  # fmt: skip
    rim = pen("#ffd9a8", 3.4, "M-24 -286 C-52 -282 -68 -270 -70 -248 L-61 -178",
              opacity=0.7, filter=sheet.soft(0.8))  # fmt: skip
    return group(body, shade, yoke, folds, hem, rim)


def _capped_head(sheet: Sheet) -> str:
    """Put the head on: neck, ears, hair below a cap with its strap."""
    parts = [
        rect(-15, -306, 30, 24, rx=6, fill="#c08e6b"),
        path("M-27 -290 Q0 -276 27 -290 L22 -300 Q0 -290 -22 -300 Z", fill="#8f3d2a"),
        ovals("#d9a884", (-29, -322, 6, 9), (29, -322, 6, 9)),
        path("M-27 -330 Q-30 -302 -15 -298 Q0 -294 15 -298 Q30 -302 27 -330 Z",
             fill="#3b2f2a"),
        path("M-30 -326 Q-33 -364 0 -366 Q33 -364 30 -326 Q0 -316 -30 -326 Z",
             fill=sheet.fade("#44536e", "#2c374c")),
        path("M-11 -324 Q-11 -340 0 -340 Q11 -340 11 -324 Q0 -321 -11 -324 Z",
             fill="#3b2f2a"),
        pen("#22304a", 3, "M-11 -323 Q0 -319 11 -323"),
        pen("#5f7192", 2, "M0 -365 L0 -341", "M-17 -361 Q-22 -346 -21 -326",
            opacity=0.7),
        pen("#ffd9a8", 3, "M-30 -328 Q-32 -360 -8 -365", opacity=0.7),
        dot(0, -366, 3.2, fill="#5f7192"),
    ]  # fmt: skip
    return group(*parts)


def seated(dice: Dice, at: Point, size: float, *, away: bool, spare: bool) -> str:
    """Seat one child on the grass; size is pixels per metre.

    away: seen from behind, else with the head bowed; spare: in a jacket.
    """
    hair, skin = (c[int(dice.integers(len(c)))] for c in (_HAIR, _SKIN))
    colour, dark = _JACKET if spare else _JERSEY
    lean = float(dice.normal(0, 2.5))
    drawn = _from_behind if away else _head_bowed
    shade = oval(0.14, 0, 0.46, 0.09, fill="#1d2b1a", opacity=0.34)
    child = group(*drawn((colour, dark), hair, skin), transform=f"rotate({lean:.1f})")
    turn = f"translate({at[0]:.1f} {at[1]:.1f}) scale({size:.1f})"
    return group(shade, child, transform=turn)


def _from_behind(cloth: tuple[str, str], hair: str, skin: str) -> tuple[str, ...]:
    legs = ovals("#ece7d8", (-0.22, -0.07, 0.16, 0.07), (0.22, -0.07, 0.16, 0.07))
    knees = ovals(skin, (-0.34, -0.08, 0.055, 0.045), (0.34, -0.08, 0.055, 0.045))
    back = path("M-0.1 -0.55 C-0.24 -0.53 -0.25 -0.4 -0.23 -0.05 Q0 0.02 0.23 -0.05 "
                "C0.25 -0.4 0.24 -0.53 0.1 -0.55 Z", fill=cloth[0])  # fmt: skip
    shade = path("M0.1 -0.55 C0.24 -0.53 0.25 -0.4 0.23 -0.05 Q0.14 -0.01 0.06 0 "
                 "Q0.16 -0.3 0.1 -0.55 Z", fill=cloth[1], opacity=0.7)  # fmt: skip
    neck = rect(-0.045, -0.6, 0.09, 0.08, fill=skin)
    head = oval(0, -0.68, 0.105, 0.12, fill=hair) + ovals(
        skin, (-0.105, -0.67, 0.02, 0.03), (0.105, -0.67, 0.02, 0.03))  # fmt: skip
    shine = pen("#ffffff", 0.016, "M-0.05 -0.76 Q-0.02 -0.78 0.02 -0.78", opacity=0.16)
    return legs, knees, back, shade, neck, head, shine


def _head_bowed(cloth: tuple[str, str], hair: str, skin: str) -> tuple[str, ...]:
    """Sit cross-legged towards us, looking at the grass: only hair is seen."""
    body = path("M-0.1 -0.53 C-0.23 -0.5 -0.22 -0.34 -0.2 -0.1 L0.2 -0.1 "
                "C0.22 -0.34 0.23 -0.5 0.1 -0.53 Z", fill=cloth[0])  # fmt: skip
    shade = path("M0.1 -0.53 C0.23 -0.5 0.22 -0.34 0.2 -0.1 L0.08 -0.1 Z",
                 fill=cloth[1], opacity=0.7)  # fmt: skip
    arms = pen(cloth[1], 0.085, "M-0.19 -0.42 L-0.2 -0.22", "M0.19 -0.42 L0.2 -0.22")
    hands = pen(skin, 0.06, "M-0.2 -0.2 L-0.06 -0.12", "M0.2 -0.2 L0.06 -0.12")
    shorts = path("M-0.22 -0.14 Q0 -0.2 0.22 -0.14 L0.26 -0.04 L-0.26 -0.04 Z",
                  fill="#ece7d8")  # fmt: skip
    shins = pen(skin, 0.085, "M-0.3 -0.1 L0.1 -0.02", "M0.3 -0.1 L-0.1 -0.02")
    socks = pen(
        cloth[0], 0.085, "M0.02 -0.035 L0.12 -0.015", "M-0.02 -0.035 L-0.12 -0.015"
    )
    chin = oval(0, -0.585, 0.075, 0.05, fill=skin)
    head = path(
        "M-0.11 -0.62 Q-0.125 -0.77 0 -0.775 Q0.125 -0.77 0.11 -0.62 "
        "Q0.06 -0.555 0 -0.56 Q-0.06 -0.555 -0.11 -0.62 Z",
        fill=hair,
    )
    return body, shade, shorts, arms, hands, shins, socks, chin, head
