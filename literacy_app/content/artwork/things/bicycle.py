"""The handlebar in front of somebody on a bicycle."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import flat, group, line, oval, path


def handlebar() -> str:
    bar = path(
        "M760 700 Q820 606 930 600 Q1010 598 1040 650",
        stroke="#2b2f36",
        stroke_width=17,
        fill="none",
        stroke_linecap="round",
    )
    shine = path(
        "M772 684 Q826 604 930 595",
        stroke="#aeb4ba",
        stroke_width=4,
        fill="none",
        opacity=0.7,
    )
    grip = line(
        (1022, 622),
        (1044, 660),
        stroke="#6b4a38",
        stroke_width=25,
        stroke_linecap="round",
    )
    bell = oval(868, 602, 21, 17, fill="#c9ccce") + oval(
        862, 596, 9, 6, fill="#ffffff", opacity=0.7
    )
    brake = path(
        "M930 606 Q990 622 1010 668", stroke="#6f767d", stroke_width=6, fill="none"
    )
    stem = flat("888,600 938,598 930,720 880,720", fill="#3a3f47")
    return group(stem, brake, bar, shine, grip, bell)
