"""Where words still are in a folder: in any file, as any encoding would write them."""

from pathlib import Path


def files_with(folder: Path, *words: str) -> set[str]:
    """Names of the files, hidden ones too, in whose bytes one of the words stands."""
    wanted = [word.encode(code) for word in words for code in ("utf-8", "utf-16-le")]
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file()
        for data in [path.read_bytes()]
        if any(word in data for word in wanted)
    }
