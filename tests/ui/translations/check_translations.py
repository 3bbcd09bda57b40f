# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a translation file misses a string of the window, holds one that is gone, or a translation
is unfinished, empty or without one of its placeholders: check_translations.py <lupdate> <project root>."""
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path += [str(ROOT / "resources" / "translations"), str(ROOT / "tests" / "architecture")]
from sources import report  # noqa: E402
from update import LANGUAGES, file_of, update  # noqa: E402

PLACEHOLDER = re.compile(r"%L?(?:\d|n)")
PLURAL_FORMS = 2


def placeholders(text: str) -> list[str]:
    """Sorted, without the L that only asks for grouped digits."""
    return sorted(found.replace("L", "") for found in PLACEHOLDER.findall(text))


def messages(text: str) -> dict[tuple, xml.Element]:
    """Every <message> by context, source and disambiguation."""
    found = {}
    for context in xml.fromstring(text).iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name"), message.findtext("source"), message.findtext("comment")] = message
    return found


def problems_in_message(message: xml.Element) -> list[str]:
    translation = message.find("translation")
    if translation.get("type"):
        return [translation.get("type")]
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
    problems = []
    if plural and len(forms) != PLURAL_FORMS:
        problems.append(f"{len(forms)} plural form(s)")
    for form in forms:
        if not form.strip():
            problems.append("empty")
        elif placeholders(form) != placeholders(message.findtext("source")):
            problems.append(f"other placeholders: {form}")
        elif plural and "(s)" in form:
            problems.append(f"no real plural: {form}")
    return problems


def problems_between(name: str, stored: str, current: str) -> list[str]:
    """`stored` is the file in the tree, `current` the same file after lupdate has read the sources."""
    have, want = messages(stored), messages(current)
    problems = [f"{name}: missing: {key}" for key in want.keys() - have.keys()]
    problems += [f"{name}: no longer used: {key}" for key in have.keys() - want.keys()]
    for key, message in have.items():
        problems += [f"{name}: {problem}: {key}" for problem in problems_in_message(message)]
    return sorted(problems)


def main() -> int:
    lupdate, root = sys.argv[1], Path(sys.argv[2])
    stored = root / "resources" / "translations"
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            shutil.copy(stored / file_of(language), folder)
        update(lupdate, root, Path(folder))
        for language in LANGUAGES:
            name = file_of(language)
            problems += problems_between(name, (stored / name).read_text(encoding="utf-8"),
                                         (Path(folder) / name).read_text(encoding="utf-8"))
    return report("translations", problems)


if __name__ == "__main__":
    sys.exit(main())
