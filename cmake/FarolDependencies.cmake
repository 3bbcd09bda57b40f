# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every outside library, with the one thing it is here for.

# Qt Core: containers, event loop, threads. Network: TLS and portable sockets.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network)

# simdjson: proves that text is UTF-8, many bytes at a time, on every message.
find_package(simdjson REQUIRED)

# Boost.Beast (headers only): the HTTP/1.1 request parser, used in one source file.
find_package(Boost 1.74 REQUIRED)

if(FAROL_BUILD_DESKTOP)
    # Widgets: the window. Charts: every time series in it. Svg: the icons.
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Charts Svg LinguistTools)
endif()
if(FAROL_BUILD_TESTS)
    # Test: the test runner of every tst_ program.
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()

# npm: brings the official socket.io client, which the server hands to browsers.
find_program(FAROL_NPM npm REQUIRED)
