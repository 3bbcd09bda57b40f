# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on what has no place in finished sources: loose ends, macros, sleeping tests, outside hosts."""
import re
import sys
from pathlib import Path

from sources import report, sources

RULES = (
    (re.compile(r"\b(TODO(?!\(#\d+\))|FIXME|XXX|HACK)\b"), "a loose end", None),
    (re.compile(r"\bsender\(\)"), "sender()", None),
    (re.compile(r"QTest::qWait\(|QThread::m?sleep\(|std::this_thread::sleep_for"), "waiting for a time", "tests"),
    (re.compile(r"https?://(?!127\.0\.0\.1|localhost|\[::1\]|www\.w3\.org/2000/svg|example\.|\$|%|\")[\w.-]+\.\w+"),
     "an outside host", "code"),
)


def problems_in(name: str, text: str) -> list[str]:
    found = []
    for pattern, what, where in RULES:
        if where == "tests" and not name.startswith("tests/"):
            continue
        if where == "code" and name.startswith("tests/"):
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if pattern.search(line):
                found.append(f"{name}:{number}: {what}: {line.strip()}")
    return found


def main() -> int:
    root = Path(sys.argv[1])
    problems = []
    for path, text in sources(root):
        name = path.relative_to(root).as_posix()
        if not name.startswith("tests/architecture/"):
            problems += problems_in(name, text)
    return report("words", problems)


if __name__ == "__main__":
    sys.exit(main())
