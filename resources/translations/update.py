# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the translation files up to date: update.py <lupdate> <project root>."""
import subprocess
import sys
from pathlib import Path

# English is the language of the sources, so its file holds nothing but the plurals.
LANGUAGES = {"en": ["-pluralonly"], "pt_BR": []}


def file_of(language: str) -> str:
    return f"farol_{language}.ts"


def update(lupdate: str, root: Path, folder: Path) -> None:
    """Reads every string of the window into the files in `folder`; what is gone is dropped."""
    for language, options in LANGUAGES.items():
        subprocess.run(
            [lupdate, "-silent", "-I", ".", "ui", "app", "-no-obsolete", "-locations", "none",
             "-source-language", "en", "-target-language", language, *options,
             "-ts", str(folder / file_of(language))],
            cwd=root, check=True)


if __name__ == "__main__":
    update(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[2]) / "resources" / "translations")
