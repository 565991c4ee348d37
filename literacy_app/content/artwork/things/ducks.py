"""Ducks on the water."""

from __future__ import annotations

from literacy_app.content.artwork.shapes import group, oval, path


def duck(x: float, y: float, facing: int) -> str:
    """Set a duck on the water, about sixty pixels long."""
    parts = [
        oval(0, 12, 38, 5, fill="#1e3a2a", opacity=0.35),
        path(
            "M-30 4 Q-38 -8 -30 -12 Q-8 -20 14 -10 Q28 -2 24 6 Q6 14 -18 11 "
            "Q-27 10 -30 4 Z",
            fill="#8a6a4c",
        ),
        path("M-24 -3 Q-4 -14 14 -4 Q4 6 -16 4 Z", fill="#b99a72"),
        path("M12 -8 Q18 -22 20 -28 L28 -26 Q28 -14 24 -2 Z", fill="#e9e0cc"),
        oval(25, -31, 10, 9, fill="#2f5d48"),
        path("M33 -32 L46 -29 L33 -26 Z", fill="#dfa23c"),
    ]
    ring = oval(
        0, 13, 52, 8, fill="none", stroke="#eef5dd", stroke_width=1.6, opacity=0.5
    )
    return group(ring, *parts, transform=f"translate({x} {y}) scale({facing} 1)")
