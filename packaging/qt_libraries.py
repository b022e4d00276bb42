"""See to the shared libraries of the system that Qt needs on Linux.

The wheels bring Qt itself, not what Qt expects of every desktop; a server or a
container has none of it. What is missing is found by asking the loader, not by
a list that ages. It is installed where that needs no password; otherwise the
one line to type is printed.
"""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

NEEDED = (
    "lib/libQt6Core.so.6",
    "lib/libQt6Gui.so.6",
    "lib/libQt6Widgets.so.6",
    "plugins/platforms/libqoffscreen.so",
    "plugins/platforms/libqwayland.so",
    "plugins/platforms/libqxcb.so",
    "plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
)
"""The parts of Qt that the window and the tests load, below `PySide6/Qt`."""

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Debian's and Ubuntu's package for each library, by the name the loader asks for."""


def main() -> int:
    """Install what is missing. Returns 1 when something still is, after saying what to type."""
    missing = missing_libraries()
    packages = sorted({PACKAGES[name] for name in missing if name in PACKAGES})
    has_apt = shutil.which("apt-get") is not None
    if has_apt and packages and (prefix := _without_password()) is not None:
        print(f"Installing {len(packages)} system packages that Qt needs.")
        sys.stdout.flush()
        trouble = _install(prefix, packages)
        missing = missing_libraries()
        if missing:
            print(trouble, file=sys.stderr)
    if not missing:
        return 0
    if has_apt and packages:
        root = "sudo " if shutil.which("sudo") else ""
        print(f"Qt lacks libraries. Type this once{'' if root else ' as root'}, then start again:")
        print(f"  {root}apt-get install {' '.join(packages)}")
    else:
        print("Qt lacks these libraries; install the packages of your system that hold them:")
        print(f"  {' '.join(missing)}")
    return 1


def missing_libraries() -> list[str]:
    """Names that the loader does not find, sorted; empty on systems other than Linux."""
    spec = find_spec("PySide6")
    ldd = shutil.which("ldd")
    if not sys.platform.startswith("linux") or ldd is None or spec is None:
        return []
    [package] = spec.submodule_search_locations or [""]
    parts = [Path(package) / "Qt" / part for part in NEEDED]
    told = subprocess.run(
        [ldd, *(part for part in parts if part.exists())],
        check=False,
        capture_output=True,
        text=True,
        env={**os.environ, "LC_ALL": "C"},
    ).stdout
    return sorted({line.split()[0] for line in told.splitlines() if "=> not found" in line})


def _without_password() -> list[str] | None:
    """What to put before a command to run it as root unasked, or None if that cannot be."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    may = subprocess.run([sudo, "-n", "true"], check=False, capture_output=True).returncode == 0
    return [sudo, "-n"] if may else None


def _install(prefix: list[str], packages: list[str]) -> str:
    """Install, fetching the package lists only if that fails. Returns what apt-get said last."""
    apt_get = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--yes"]
    patience = ["--option", "DPkg::Lock::Timeout=120"]
    install = [*apt_get, *patience, "install", "--no-install-recommends", *packages]
    done = _run(install)
    if done.returncode:
        _run([*apt_get, "update"])
        done = _run(install)
    return done.stdout


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


if __name__ == "__main__":
    sys.exit(main())
