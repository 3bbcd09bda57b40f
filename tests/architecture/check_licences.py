# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on a source file that does not name its licence in its first lines."""
import sys
from pathlib import Path

from sources import CODE, report, sources

SCRIPTS = ("app/start", "tests/run", "tests/bench", ".ci/run")


def problems_in(name: str, text: str) -> list[str]:
    head = "\n".join(text.splitlines()[:5])
    complete = "SPDX-FileCopyrightText:" in head and "SPDX-License-Identifier: GPL-3.0-or-later" in head
    return [] if complete else [f"{name}: no SPDX lines"]


def main() -> int:
    root = Path(sys.argv[1])
    problems = []
    for path, text in sources(root, CODE | {".html", ".txt"}):
        if path.suffix != ".txt" or path.name == "CMakeLists.txt":
            problems += problems_in(path.relative_to(root).as_posix(), text)
    for script in SCRIPTS:
        if (root / script).exists():
            problems += problems_in(script, (root / script).read_text(encoding="utf-8"))
    return report("licences", problems)


if __name__ == "__main__":
    sys.exit(main())
