"""The handlebar in front of somebody on a bicycle."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import flat, group, line, oval, stroke


def handlebar() -> str:
    bar = stroke(
        "M760 700 Q820 606 930 600 Q1010 598 1040 650",
        "#2b2f36",
        17,
        stroke_linecap="round",
    )
    shine = stroke("M772 684 Q826 604 930 595", "#aeb4ba", 4, opacity=0.7)
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
    brake = stroke("M930 606 Q990 622 1010 668", "#6f767d", 6)
    stem = flat("888,600 938,598 930,720 880,720", fill="#3a3f47")
    return group(stem, brake, bar, shine, grip, bell)
