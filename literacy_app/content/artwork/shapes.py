"""SVG shapes as short strings."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

Point = tuple[float, float]


def shape(tag: str, *inside: str, **looks: object) -> str:
    """Write one SVG element; `fill_opacity=1` becomes `fill-opacity="1"`."""
    words = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{_number(value)}"'
        for name, value in looks.items()
        if value is not None
    )
    return f"<{tag}{words}>{''.join(inside)}</{tag}>" if inside else f"<{tag}{words}/>"


def group(*inside: str, **looks: object) -> str:
    return shape("g", "".join(inside) or " ", **looks)


def rect(x: float, y: float, w: float, h: float, **looks: object) -> str:
    return shape("rect", x=x, y=y, width=w, height=h, **looks)


def oval(x: float, y: float, rx: float, ry: float, **looks: object) -> str:
    return shape("ellipse", cx=x, cy=y, rx=rx, ry=ry, **looks)


def dot(x: float, y: float, r: float, **looks: object) -> str:
    return shape("circle", cx=x, cy=y, r=r, **looks)


def poly(*corners: Point, **looks: object) -> str:
    return shape("polygon", points=" ".join(_pair(at) for at in corners), **looks)


def flat(corners: str, **looks: object) -> str:
    """Draw a polygon from corners written out, such as "0,0 9,0 9,9"."""
    return shape("polygon", points=corners, **looks)


def path(way: str, **looks: object) -> str:
    return shape("path", d=way, **looks)


def stroke(way: str, colour: str, width: float, **looks: object) -> str:
    """Draw a path as a line of some width, without filling it."""
    return path(way, fill="none", stroke=colour, stroke_width=width, **looks)


def line(start: Point, end: Point, **looks: object) -> str:
    (x1, y1), (x2, y2) = start, end
    return shape("line", x1=x1, y1=y1, x2=x2, y2=y2, **looks)


def letters(x: float, y: float, words: str, **looks: object) -> str:
    spaced = {"xml:space": "preserve"}
    return shape("text", escape(words), x=x, y=y, **spaced, **looks)


def curve(corners: Iterable[Point], *, closed: bool = False) -> str:
    """Return a path that swings softly through every corner."""
    at = list(corners)
    last = len(at) - 1
    way = [f"M{_pair(at[0])}"]
    for i in range(len(at) if closed else last):
        before = at[i - 1] if closed or i else at[0]
        here, there = at[i], at[(i + 1) % len(at)]
        beyond = at[(i + 2) % len(at)] if closed or i + 2 <= last else there
        way.append(
            f"C{_pair(_lean(here, before, there))} "
            f"{_pair(_lean(there, beyond, here))} {_pair(there)}"
        )
    return " ".join(way) + (" Z" if closed else "")


def between(start: Point, end: Point, share: float) -> Point:
    """Return the point that far along the way, 0 at the start, 1 at the end."""
    return (
        start[0] + (end[0] - start[0]) * share,
        start[1] + (end[1] - start[1]) * share,
    )


def _lean(here: Point, behind: Point, ahead: Point) -> Point:
    return here[0] + (ahead[0] - behind[0]) / 6, here[1] + (ahead[1] - behind[1]) / 6


def _pair(at: Point) -> str:
    return f"{_number(at[0])} {_number(at[1])}"


def _number(value: object) -> object:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else value
