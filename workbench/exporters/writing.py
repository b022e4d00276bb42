"""Put a finished file in its place, whole or not at all."""

import errno
import os
import secrets
from pathlib import Path

from workbench.errors import ExportFailed

REASONS = {
    errno.ENOENT: "the folder does not exist",
    errno.ENOTDIR: "the folder does not exist",
    errno.EACCES: "the folder is not writable",
    errno.EPERM: "the folder is not writable",
    errno.EROFS: "the disk is read-only",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EFBIG: "the disk is full",
    errno.EISDIR: "there is a folder of that name",
    errno.ENAMETOOLONG: "the name is too long",
}


def replace_file(path: Path, data: bytes) -> None:
    """Write `data` to `path`; a file that was there is replaced in one step.

    Whatever goes wrong, `path` holds either all of the old file or all of the
    new one, and nothing else is left in the folder.

    Raises:
        ExportFailed: the disk is full, or the folder is missing or not writable.
    """
    try:
        _replace(path, data)
    except OSError as error:
        reason = REASONS.get(error.errno or 0) or error.strerror or "the disk refused"
        raise ExportFailed(
            f"{path.name} could not be written to {path.parent}: {reason}.",
            hint="Choose another folder, or make room, and export again.",
        ) from error


def _replace(path: Path, data: bytes) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            part.chmod(path.stat().st_mode & 0o777)
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
