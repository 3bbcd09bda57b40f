# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# farol_layer(name [DEPENDS layer…] [LINKS library…] [PRIVATE_LINKS library…])
#
# Declares the folder it is called from as one layer of the house: a static library of every
# source below it, with its headers as a verified file set. DEPENDS names other layers, which
# become part of its interface; LINKS names outside libraries seen in headers; PRIVATE_LINKS
# those only sources see. Files are found by themselves, so adding one touches no list.
function(farol_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "DEPENDS;LINKS;PRIVATE_LINKS")
    file(GLOB_RECURSE headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp")

    add_library(${name} STATIC ${sources})
    target_sources(${name} PUBLIC FILE_SET HEADERS
        BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${headers})
    # AUTOMOC looks at private sources only, hence the headers once more.
    target_sources(${name} PRIVATE ${headers})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
    list(TRANSFORM layer_DEPENDS PREPEND farol_)
    target_link_libraries(${name} PUBLIC ${layer_DEPENDS} ${layer_LINKS}
        PRIVATE ${layer_PRIVATE_LINKS})
endfunction()
