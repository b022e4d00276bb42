"""The program as a process of its own, as it is installed."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


def in_a_process(
    *words: object, module: str = "ui", **more: Any
) -> subprocess.CompletedProcess[bytes]:
    """Run ``python -m ui`` with these words; both streams are captured unless said otherwise."""
    streams: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | more
    return subprocess.run(
        [sys.executable, "-m", module, *map(str, words)],
        cwd=ROOT,
        check=False,
        env=os.environ | {"PYTHONUTF8": "0"},
        **streams,
    )
