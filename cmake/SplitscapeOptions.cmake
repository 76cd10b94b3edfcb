# The only place that decides language level, warnings, sanitizers and Qt's strict defines.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib)

if (NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

# A header, not a definition for every compiler call: a new version compiles only what names it.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/generated/splitscape_version.h CONTENT
"// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#define SPLITSCAPE_VERSION \"@PROJECT_VERSION@\"
" @ONLY)

add_library(splitscape_options INTERFACE)
target_include_directories(splitscape_options INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR}/generated)
target_compile_features(splitscape_options INTERFACE cxx_std_20)
target_compile_options(splitscape_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual
    # Fused multiply-add only where a kernel asks for it, so that results do not depend on the
    # optimiser's taste.
    -ffp-contract=off)
target_compile_definitions(splitscape_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_STRICT_ITERATORS)
# CMake's Release and RelWithDebInfo define NDEBUG; the last word is ours.
if (SPLITSCAPE_ASSERTIONS)
    target_compile_options(splitscape_options INTERFACE -UNDEBUG)
    target_compile_definitions(splitscape_options INTERFACE _GLIBCXX_ASSERTIONS)
endif()
# GCC 12 is wrong about these at -O3, which checks nothing else: `ci` has them as errors at -O1.
if (CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT SPLITSCAPE_WERROR)
    target_compile_options(splitscape_options INTERFACE
        $<$<CONFIG:Release>:-Wno-maybe-uninitialized;-Wno-stringop-overflow>)
endif()
if (SPLITSCAPE_WERROR)
    target_compile_options(splitscape_options INTERFACE -Werror)
endif()
if (SPLITSCAPE_SANITIZE)
    target_compile_options(splitscape_options INTERFACE
        -fsanitize=${SPLITSCAPE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(splitscape_options INTERFACE -fsanitize=${SPLITSCAPE_SANITIZE})
endif()

# Parsing the standard library and the JSON library takes longer than compiling most of our files, so
# the modules without Qt share one precompiled header. It must not hold headers of our own.
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "// Carries the precompiled header.\n")
find_package(nlohmann_json 3.11 REQUIRED CONFIG)
add_library(splitscape_precompiled STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)
target_link_libraries(splitscape_precompiled PRIVATE splitscape_options nlohmann_json::nlohmann_json)
target_precompile_headers(splitscape_precompiled PRIVATE
    <algorithm> <array> <atomic> <charconv> <chrono> <cmath> <cstddef> <cstdint> <filesystem> <fstream>
    <functional> <map> <memory> <mutex> <numeric> <optional> <set> <span> <sstream> <stop_token> <string>
    <string_view> <thread> <unordered_map> <utility> <variant> <vector> <nlohmann/json.hpp>)
