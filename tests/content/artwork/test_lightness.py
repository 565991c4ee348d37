from __future__ import annotations

import subprocess
import sys

HEAVY = ("PIL", "numpy", "resvg_py", "pydantic", "yaml")


def test_the_app_finds_pictures_without_loading_the_drawing_tools():
    asked = "import sys, literacy_app.content.artwork; print(*sys.modules)"

    done = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True
    )

    assert not set(HEAVY) & set(done.stdout.split())
