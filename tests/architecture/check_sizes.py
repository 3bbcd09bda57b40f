# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a file, function or folder that has outgrown one idea."""
import sys
from pathlib import Path

from sources import report, sources

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 60
MAX_FOLDER_FILES = 40


def long_functions(text: str) -> list[tuple[int, int]]:
    """(first line, length) of each body that opens with a lone brace at the left edge.

    The rows of a test table are data, however many there are."""
    found, opened, before = [], None, ""
    for number, line in enumerate(text.splitlines(), 1):
        if line == "{":
            opened = None if before.endswith("_data()") else number
        elif line.startswith("}") and opened is not None:
            if number - opened - 1 > MAX_FUNCTION_LINES:
                found.append((opened, number - opened - 1))
            opened = None
        before = line
    return found


def problems_in(name: str, text: str) -> list[str]:
    lines = text.count("\n")
    found = [f"{name}: {lines} lines, at most {MAX_FILE_LINES}"] if lines > MAX_FILE_LINES else []
    found += [f"{name}:{at}: function of {length} lines, at most {MAX_FUNCTION_LINES}"
              for at, length in long_functions(text)]
    return found


def main() -> int:
    root = Path(sys.argv[1])
    problems, folders = [], {}
    for path, text in sources(root):
        problems += problems_in(path.relative_to(root).as_posix(), text)
        folders[path.parent] = folders.get(path.parent, 0) + 1
    problems += [f"{folder.relative_to(root)}: {count} files, at most {MAX_FOLDER_FILES}"
                 for folder, count in folders.items() if count > MAX_FOLDER_FILES]
    return report("sizes", problems)


if __name__ == "__main__":
    sys.exit(main())
