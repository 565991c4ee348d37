"""The underpass from above: bridge, far wall and mouth at a slant."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import (
    flat,
    group,
    line,
    path,
    rect,
    stroke,
)
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.things.trees import hanging


def bridge(sheet: Sheet) -> str:
    """Run the railway away to the right, over the road."""
    deck = flat(
        "-40,120 700,210 700,262 -40,214",
        fill=sheet.fade("#bda389", "#94796a", "#6d584b"),
    )
    lip = flat("-40,112 700,205 700,214 -40,126", fill="#cfbda2")
    foot = flat("-40,206 700,257 700,265 -40,218", fill="#55483f")
    ribs = [
        line(
            (x, 124 + (x + 40) * 0.122),
            (x, 214 + (x + 40) * 0.066),
            stroke="#55483f",
            stroke_width=5,
            opacity=0.35,
        )
        for x in (-8, 60, 124, 186, 246, 304, 360, 414, 466, 516, 564, 610, 654)
    ]
    posts = [
        rect(x, 84 + (x + 40) * 0.125, 4, 34 - x * 0.012, fill="#8d8072")
        for x in range(-20, 690, 34)
    ]
    rails = [
        line((-40, top), (700, end), stroke="#9c8f80", stroke_width=thick)
        for top, end, thick in ((80, 178, 5), (98, 192, 3))
    ]
    masts = [
        rect(x, y, 8, 150, fill="#7c7a76") + rect(x, y + 20, 54, 4, fill="#7c7a76")
        for x, y in ((60, -20), (430, 34))
    ]
    wire = stroke("M-40 -2 Q200 40 470 60 T760 96", "#6a6a6c", 1.4)
    return group(*masts, wire, deck, *ribs, lip, foot, *posts, *rails)


def far_wall(sheet: Sheet) -> str:
    """Draw the wall across the road and the street level behind it."""
    street = flat(
        "690,202 1240,196 1240,262 700,240",
        fill=sheet.fade("#c5bba4", "#b1a68f"),
    )
    face = flat(
        "690,236 1240,262 1240,566 905,422 690,422",
        fill=sheet.fade("#b09d86", "#cdb998", "#dccaab", span=(690, 0, 1240, 0)),
    )
    damp = flat(
        "690,356 905,372 1240,470 1240,566 905,422 690,422",
        fill=sheet.fade("#4f5a4c/0", "#4b5548/0.7", span=(0, 370, 0, 540)),
    )
    joints = [
        line(
            (x, 240 + (x - 690) * 0.047),
            (x, foot),
            stroke="#6c6153",
            stroke_width=1.6,
            opacity=0.5,
        )
        for x, foot in ((760, 422), (835, 422), (918, 428), (1010, 466), (1110, 510))
    ]
    coping = flat("690,228 1240,250 1240,266 690,240", fill="#ded1bb")
    rails = [
        rect(x, 196 + (x - 690) * 0.03, 4, 38, fill="#8f959b")
        for x in range(700, 1240, 42)
    ]
    bar = line((690, 198), (1240, 214), stroke="#a4a9ad", stroke_width=5)
    ivy = [
        hanging(sheet.fresh(i), (x, 250), long)
        for i, (x, long) in enumerate(((960, 60), (1004, 84), (1046, 40)))
    ]
    return group(street, face, damp, *joints, *ivy, coping, *rails, bar)


def mouth(sheet: Sheet) -> str:
    """Open the tunnel under the bridge, seen at a slant."""
    earth = sheet.fade("#a8957e", "#7d7163")
    bank = flat("-40,217 470,251 476,430 170,720 -40,720", fill=earth)
    stone = sheet.fade("#a8957e", "#c2ae92", turn=0)
    face = flat("400,238 700,258 700,424 400,424", fill=stone)
    pillar = sheet.fade("#c9b594", "#8e7e6c", turn=0)
    pier = flat("330,230 412,240 412,470 330,520", fill=pillar)
    edge = "M444 424 L444 304 Q446 278 474 280 L642 292 Q672 295 672 322 L672 424"
    frame = stroke(edge, "#d6c8b2", 9)
    beam = flat("440,262 680,277 680,291 440,275", fill="#e2b23c")
    bars = [
        flat("0,0 12,1 2,14 -10,13", fill="#2d2d31", transform=f"translate({x} {y})")
        for x, y in ((x, 263 + (x - 440) // 16) for x in range(452, 672, 26))
    ]
    block = rect(680, 190, 38, 76, fill=sheet.fade("#d2c0a2", "#9c8a75"))
    cap = rect(676, 184, 46, 9, fill="#e4d6bc")
    return group(bank, face, _hole(sheet), frame, beam, *bars, pier, block, cap)


def _hole(sheet: Sheet) -> str:
    hole = path(
        "M452 424 L452 306 Q454 286 476 288 L640 300 Q664 302 664 324 L664 424 Z",
        fill=sheet.fade("#1f232b", "#333a40"),
    )
    side = flat("452,424 452,306 530,322 530,404", fill="#474b4f", opacity=0.7)
    tubes = [
        flat(
            "0,0 26,2 24,6 2,4",
            fill="#f2e6bd",
            opacity=0.8,
            transform=f"translate({at})",
        )
        for at in ("600 316", "566 321", "540 326")
    ]
    return group(hole, side, *tubes)
