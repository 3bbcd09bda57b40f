# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The project's own source files, for every check."""
from pathlib import Path

FOLDERS = ("app", "cmake", "core", "resources", "tests", "ui")
CODE = {".cpp", ".h", ".mjs", ".py", ".css", ".cmake", ".sh"}


def sources(root: Path, suffixes=CODE, folders=FOLDERS):
    """Yields (path, text) of every file below `folders` with one of `suffixes`."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in suffixes and path.is_file() and "node_modules" not in path.parts:
                yield path, path.read_text(encoding="utf-8")


def report(name: str, problems: list[str]) -> int:
    """Prints what is wrong; the exit status."""
    for problem in problems:
        print(problem)
    print(f"{name}: {len(problems)} problem(s)")
    return 1 if problems else 0
