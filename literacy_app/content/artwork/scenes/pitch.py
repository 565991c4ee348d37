"""A football pitch from behind the coach, as a still from a video."""

from __future__ import annotations

from literacy_app.content.artwork.light import graded
from literacy_app.content.artwork.shapes import (
    flat,
    group,
    line,
    oval,
    path,
    poly,
    rect,
)
from literacy_app.content.artwork.sheet import Sheet
from literacy_app.content.artwork.spec import Lang, Setting
from literacy_app.content.artwork.things.coach import coach, players
from literacy_app.content.artwork.things.football import bag, goal
from literacy_app.content.artwork.things.sky import sky
from literacy_app.content.artwork.things.trees import tree, treeline
from literacy_app.content.artwork.things.video import overlay


def pitch(sheet: Sheet, setting: Setting, lang: Lang) -> str:
    """Draw the still: caption below, the first line is the clock."""
    field = graded(
        sheet,
        setting,
        _edge(sheet, setting),
        _grass(sheet),
        goal(),
        players(sheet),
        bag(sheet),
    )
    man = graded(sheet, setting, coach(sheet, arm_out=setting.has("arm-out")))
    return group(sky(sheet, setting, 210), field, man, overlay(sheet, setting, lang))


def _edge(sheet: Sheet, setting: Setting) -> str:
    dice = sheet.fresh(161)
    far = treeline(dice, 206, -20, 1220, (64, "#94ab8c"))
    hall = rect(120, 132, 250, 76, fill=sheet.fade("#e5d6bb", "#cbb997")) + flat(
        "104,134 150,104 340,104 386,134", fill="#a9634a"
    )
    panes = [rect(140 + i * 38, 156, 24, 26, fill="#8fa6b0") for i in range(6)]
    trees = [
        tree(sheet, dice, (x, 212), tall, setting.season)
        for x, tall in (
            (40, 130),
            (420, 100),
            (560, 116),
            (700, 96),
            (830, 120),
            (1110, 126),
            (1186, 106),
        )
    ]
    net = [
        line((x, 120), (x, 214), stroke="#8d9a90", stroke_width=3)
        for x in range(10, 1200, 99)
    ]
    mesh = rect(
        0,
        122,
        1200,
        90,
        fill=sheet.tile(
            9, 9, path("M0 0 L9 9 M9 0 L0 9", stroke="#8d9a90", stroke_width=0.6)
        ),
        opacity=0.35,
    )
    return group(far, hall, *panes, *trees, mesh, *net)


def _grass(sheet: Sheet) -> str:
    ground = rect(
        -20, 208, 1240, 480, fill=sheet.fade("#9fbf6a", "#86ab57@0.4", "#6d9448")
    )
    bands = [
        poly(
            (600 + (x - 600) * 0.5, 208),
            (600 + (x + 130 - 600) * 0.5, 208),
            (600 + (x + 130 - 600) * 2.6, 690),
            (600 + (x - 600) * 2.6, 690),
            fill="#ffffff",
            opacity=0.055,
        )
        for x in range(-60, 1300, 260)
    ]
    lines = [
        path(
            "M-20 262 L1220 244",
            stroke="#f4f1e2",
            stroke_width=3,
            opacity=0.85,
            fill="none",
        ),
        path(
            "M-20 560 Q600 524 1220 536",
            stroke="#f4f1e2",
            stroke_width=9,
            opacity=0.9,
            fill="none",
        ),
        path(
            "M770 252 L700 316 L1220 330",
            stroke="#f4f1e2",
            stroke_width=3.6,
            opacity=0.8,
            fill="none",
        ),
        oval(
            250,
            330,
            190,
            30,
            fill="none",
            stroke="#f4f1e2",
            stroke_width=3.2,
            opacity=0.6,
        ),
    ]
    light = oval(420, 420, 620, 170, fill=sheet.glow("#fff4c0/0.3", "#fff4c0/0"))
    return group(ground, *bands, *lines, light)
