# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/start and tests/run: which Debian packages are needed, and installing the missing ones.

build_packages=(g++ cmake ninja-build ccache pkg-config qt6-base-dev libqt6opengl6-dev libgl1-mesa-dev
    qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libboost-dev libsimdjson-dev python3)
run_packages=(libqt6svg6 fonts-inter fonts-jetbrains-mono)
test_packages=(chromium python3-socketio python3-requests python3-websocket)

# Prints those of its arguments that are not installed. A Node.js from elsewhere is as good as Debian's.
missing_packages() {
    local package
    for package in "$@"; do
        dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed \
            || printf '%s\n' "$package"
    done
    command -v node >/dev/null || printf 'nodejs\n'
    command -v npm >/dev/null || printf 'npm\n'
}

# Installs what is missing of its arguments on Debian and its children; elsewhere names it all and stops.
ensure_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        if command -v cmake >/dev/null && command -v ninja >/dev/null && command -v npm >/dev/null; then
            return 0 # CMake names a missing library better than a guess could
        fi
        printf 'This system has no apt-get. Please install what these Debian packages contain, then start again:\n  %s\n' \
            "$* nodejs npm" >&2
        exit 1
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -eq 0 ] && return 0

    local become=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            printf 'These packages are missing and need an administrator:\n  apt-get install %s\n' "${missing[*]}" >&2
            exit 1
        fi
        become=(sudo)
    fi
    printf 'Installing %s packages: %s\n' "${#missing[@]}" "${missing[*]}" >&2
    "${become[@]}" apt-get update -qq
    "${become[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}
