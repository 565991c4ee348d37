"""A white deer from the side."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import group, oval, path, stroke
from literacy_app.content.artwork.sheet import Sheet

_LIGHT, _DEEP, _HORN = "#fbf8f0", "#d9d3c6", "#b9b1a2"


def white_deer(sheet: Sheet, at: tuple[float, float], tall: float) -> str:
    """Stand a deer with its hooves at a point, looking to the left."""
    light, deep, dark = _LIGHT, _DEEP, _HORN
    hide = sheet.fade(light, deep)
    legs = [
        path(f"M{x} -70 Q{x + 2} -36 {x + bend} 0 h9 Q{x + 13} -34 {x + 17} -70 Z",
             fill=deep if back else light)
        for x, bend, back in ((-46, 2, 1), (36, 6, 1), (-58, 0, 0), (46, 10, 0))
    ]  # fmt: skip
    trunk = path(
        "M-62 -112 Q-20 -126 30 -120 Q70 -116 70 -88 Q68 -64 44 -62 Q-10 -52 -46 -62 "
        "Q-70 -74 -62 -112 Z", fill=hide)  # fmt: skip
    neck = path("M-66 -84 Q-82 -128 -84 -164 L-62 -168 Q-52 -132 -30 -116 Z", fill=hide)
    head = path("M-62 -172 Q-80 -184 -94 -170 L-122 -150 Q-124 -140 -112 -140 "
                "Q-88 -142 -70 -146 Z", fill=light)  # fmt: skip
    ears = path("M-64 -168 q20 -18 32 -14 q-8 16 -28 22 Z", fill=deep)
    tail = path("M68 -104 q16 4 12 26 q-12 -4 -16 -18 Z", fill="#fffdf6")
    horns = stroke(
        "M-78 -176 q-4 -30 -24 -44 M-84 -198 q-16 -2 -22 -12 M-70 -176 q6 -32 26 -46 "
        "M-62 -200 q14 -2 22 -12", dark, 5, stroke_linecap="round")  # fmt: skip
    eye = oval(-92, -164, 3.4, 3.4, fill="#2a2220")
    nose = oval(-119, -146, 5, 5, fill="#3a2c28")
    shade = oval(4, 2, 84, 8, fill="#2b2620", opacity=0.34, filter=sheet.soft(4))
    size = f"translate({at[0]} {at[1]}) scale({tall / 222:.3f})"
    return group(shade, *legs, tail, trunk, neck, horns, ears, head, eye, nose,
                 transform=size)  # fmt: skip
