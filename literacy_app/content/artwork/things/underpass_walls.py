"""The underpass from the road: railway bridge, walls, tunnel mouth."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import (
    flat,
    group,
    oval,
    path,
    poly,
    rect,
    stroke,
)
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.things.trees import hanging

LAMPS = ((398, 292), (802, 292))


def bridge(sheet: Sheet) -> str:
    masts = [
        rect(x, 70, 7, 130, fill="#7c7a76")
        + rect(x - 4, 92, 62, 4, fill="#7c7a76")
        + rect(x + 40, 92, 3, 20, fill="#5f5f60")
        for x in (232, 660)
    ]
    wires = stroke("M0 110 Q120 118 270 112 T700 112 T1200 108", "#6a6a6c", 1.4)
    rails = group(
        *(rect(x, 172, 4, 26, fill="#8d8072") for x in range(0, 1200, 30)),
        rect(0, 168, 1200, 5, fill="#9c8f80"),
        rect(0, 183, 1200, 3, fill="#8d8072"),
    )
    girder = rect(0, 198, 1200, 58, fill=sheet.fade("#bda389", "#9c8068", "#735d4e"))
    ribs = group(
        *(
            rect(x, 206, 5, 44, fill="#5e5246", opacity=0.35)
            for x in range(14, 1200, 48)
        )
    )
    lip = rect(0, 196, 1200, 9, fill="#cbbca6") + rect(0, 250, 1200, 8, fill="#5b5046")
    streaks = group(
        *(
            rect(x, 205, 7, 40, fill=sheet.fade("#6b4f3c/0.4", "#6b4f3c/0"))
            for x in (130, 391, 520, 818, 940, 1130)
        )
    )
    return group(*masts, wires, rails, girder, ribs, streaks, lip)


def walls(sheet: Sheet, *, sunny: bool) -> str:
    left, right = (
        _wall(sheet, sunny=sunny),
        group(_wall(sheet, sunny=False), transform="translate(1200 0) scale(-1 1)"),
    )
    shade = flat("785,256 1240,232 1240,560 785,432", fill="#2b3040", opacity=0.2)
    return group(left, right, shade)


def _wall(sheet: Sheet, *, sunny: bool) -> str:
    stone = sheet.fade("#dccaab", "#c2ae92", "#9c8c7b", span=(-40, 0, 415, 0))
    moss = sheet.fade("#4f5a4c/0", "#4b5548/0.75", span=(0, 380, 0, 520))
    light = sheet.fade("#fff3cf/0.34", "#fff3cf/0.08")
    sun = flat("-40,300 190,246 330,252 60,540 -40,566", fill=light)
    ivy = [
        hanging(sheet.fresh(i), (x, 244 + x * 0.06), long)
        for i, (x, long) in enumerate(((70, 74), (112, 52), (150, 30), (352, 40)))
    ]
    return group(
        flat("-40,232 415,256 415,436 -40,566", fill=stone),
        flat("-40,430 415,370 415,436 -40,566", fill=moss),
        sun if sunny else "",
        _joints(),
        flat("-40,240 415,260 415,268 -40,254", fill="#3c3a3c", opacity=0.28),
        *ivy,
        flat("-40,222 415,250 415,260 -40,240", fill="#ded1bb"),
        _gauge(),
    )


def _joints() -> str:
    """Divide the wall into slabs, a dark and a light line each."""
    dark, light = [], []
    for x in (40, 135, 215, 282, 336, 380):
        top, foot = 232 + 24 * (x + 40) / 455, 566 - 130 * (x + 40) / 455
        dark.append(f"M{x} {top:.0f} V{foot:.0f}")
        light.append(f"M{x + 2} {top:.0f} V{foot:.0f}")
    return group(
        stroke(" ".join(dark), "#6c6153", 1.6, opacity=0.55),
        stroke(" ".join(light), "#efe4d0", 1, opacity=0.35),
        stroke("M-40 352 L415 321 M-40 466 L415 382", "#6c6153", 1.2, opacity=0.35),
    )


def _gauge() -> str:
    marks = [
        poly(
            (300, 300 + i * 24),
            (318, 301 + i * 23.4),
            (318, 313 + i * 23.4),
            (300, 312 + i * 24),
            fill="#c04a38" if i % 2 == 0 else "#f3ecdd",
        )
        for i in range(8)
    ]
    return group(*marks, opacity=0.9)


def portal(sheet: Sheet) -> str:
    face = rect(413, 254, 374, 184, fill=sheet.fade("#cbb698", "#ad9a82", "#897b6b"))
    frame = path(
        "M436 438 L436 318 Q436 286 470 286 L730 286 Q764 286 764 318 L764 438 Z",
        fill="#d6c8b2",
    )
    stripes = [
        flat(f"{x},270 {x + 13},270 {x + 3},284 {x - 10},284", fill="#2d2d31")
        for x in range(452, 760, 28)
    ]
    boxes = [
        rect(x - 9, y - 9, 18, 14, rx=3, fill="#4a4a4d")
        + rect(x - 6, y + 3, 12, 5, fill="#efe6cb")
        for x, y in LAMPS
    ]
    shade = rect(413, 254, 374, 26, fill=sheet.fade("#22252e/0.55", "#22252e/0"))
    bar = rect(440, 270, 320, 14, fill="#e2b23c")
    return group(face, frame, _tunnel(sheet), shade, bar, *stripes, *boxes)


def _tunnel(sheet: Sheet) -> str:
    """Look through the tunnel to the light at its other end."""
    mouth = path(
        "M448 438 L448 322 Q448 298 474 298 L726 298 Q752 298 752 322 L752 438 Z",
        fill=sheet.fade("#1f232b", "#2c3138", "#39403f"),
    )
    roof = flat("474,298 566,346 634,346 726,298", fill="#343a42", opacity=0.8)
    side = flat("448,322 566,350 566,402 448,438", fill="#3d4248", opacity=0.6)
    day = rect(566, 346, 68, 58, fill=sheet.fade("#cfd8cf", "#a9b8a8"))
    halo = oval(600, 372, 90, 60, fill=sheet.glow("#dfe8dc/0.5", "#dfe8dc/0"))
    tubes = []
    for i in range(4):
        y, near, far = 344 - i * 11, 26 + i * 22, 36 + i * 25
        for side_ in (-1, 1):
            top = (
                (600 + side_ * (far + 2 + i), y - 3),
                (600 + side_ * (near + i), y - 3),
            )
            foot = (600 + side_ * near, y), (600 + side_ * far, y)
            tubes.append(poly(*foot, *top, fill="#f2e6bd", opacity=0.75))
    return group(mouth, side, roof, day, halo, *tubes)
