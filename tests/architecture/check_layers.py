# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an #include that goes upwards or sideways in the house."""
import re
import sys
from pathlib import Path

from sources import report, sources

# What each layer may include beside itself; the table of docs/architecture.md.
MAY_INCLUDE = {
    "core/base": set(),
    "core/wire": {"core/base"},
    "core/api": {"core/base"},
    "core/net": {"core/base", "core/wire"},
    "core/engine": {"core/base", "core/wire", "core/net"},
    "core/socketio": {"core/base", "core/wire", "core/engine"},
    "core/services": {"core/base", "core/wire", "core/api", "core/socketio"},
    "core/instance": {"core/base", "core/wire", "core/api", "core/net", "core/engine", "core/socketio",
                      "core/services"},
    "ui/format": {"core/api", "core/base"},
    "ui/theme": {"core/api", "core/base"},
    "ui/widgets": {"core/api", "core/base", "ui/format", "ui/theme"},
    "ui/charts": {"core/api", "core/base", "ui/format", "ui/theme"},
    "ui/models": {"core/api", "core/base", "ui/format", "ui/theme"},
    "ui/pages": {"core/api", "core/base", "ui/format", "ui/theme", "ui/widgets", "ui/charts", "ui/models"},
    "ui/shell": {"core/api", "core/base", "ui/format", "ui/theme", "ui/widgets", "ui/charts", "ui/models",
                 "ui/pages"},
    "app": {"core/base", "core/api", "core/instance", "ui/shell", "ui/theme"},
}
# Formats inside core/wire do not know each other, but for JSON inside packets and the WebSocket
# handshake, which is an HTTP request by definition.
WIRE_FORMATS_MAY_INCLUDE = {"socketio": {"json"}, "engine": {"json"}, "websocket": {"http"}}
# Only these words of Qt may appear below the border.
FORBIDDEN_IN_CORE = re.compile(r"#include <Q(Widget|Application|Color|Painter|Chart)\w*>")
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)


def layer_of(path: str) -> str | None:
    parts = path.split("/")
    if parts[0] == "app":
        return "app"
    return "/".join(parts[:2]) if parts[0] in ("core", "ui") and len(parts) > 2 else None


def problems_in(name: str, text: str) -> list[str]:
    """What is wrong with the includes of the file called `name`, relative to the root."""
    found = []
    own = layer_of(name)
    if own is None:
        return found
    if own not in MAY_INCLUDE:
        return [f"{name}: layer {own} is not in the table"]
    for included in INCLUDE.findall(text):
        if included.endswith(".moc"):
            continue
        other = layer_of(included)
        if other is None:
            found.append(f'{name}: "{included}" is not a path from the root')
        elif other != own and other not in MAY_INCLUDE[own]:
            found.append(f"{name}: {own} may not include {other} ({included})")
        elif own == other == "core/wire":
            mine, theirs = name.split("/")[2], included.split("/")[2]
            if mine != theirs and theirs not in WIRE_FORMATS_MAY_INCLUDE.get(mine, set()):
                found.append(f"{name}: format {mine} may not know {theirs}")
    if own.startswith("core/"):
        found += [f"{name}: core may not know {word}" for word in FORBIDDEN_IN_CORE.findall(text)]
    return found


def main() -> int:
    root = Path(sys.argv[1])
    problems = []
    for path, text in sources(root, {".h", ".cpp"}, ("app", "core", "ui")):
        problems += problems_in(path.relative_to(root).as_posix(), text)
    return report("layers", problems)


if __name__ == "__main__":
    sys.exit(main())
