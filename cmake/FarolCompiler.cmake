# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One set of compiler rules for every target.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_VERIFY_INTERFACE_HEADER_SETS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

# ccache makes a second build of the same sources a matter of seconds.
find_program(FAROL_CCACHE ccache)
if(FAROL_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_C_COMPILER_LAUNCHER "${FAROL_CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${FAROL_CCACHE}")
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<NOT:$<CONFIG:Release>>:-fno-omit-frame-pointer>)
add_compile_definitions(QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS QT_NO_KEYWORDS)

# The network core is what users pay for on every message.
# Calls into shared libraries are resolved once at the start instead of through a stub at each call.
set(CMAKE_CXX_FLAGS_RELEASE "-O3 -DNDEBUG -fno-plt")
set(CMAKE_CXX_FLAGS_DEBUG "-O0 -g1")

if(FAROL_SANITIZERS)
    add_compile_options("-fsanitize=${FAROL_SANITIZERS}" -fno-sanitize-recover=all)
    add_link_options("-fsanitize=${FAROL_SANITIZERS}")
endif()
