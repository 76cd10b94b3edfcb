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

add_library(splitscape_options INTERFACE)
target_include_directories(splitscape_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_features(splitscape_options INTERFACE cxx_std_20)
target_compile_options(splitscape_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual
    # Fused multiply-add only where a kernel asks for it, so that results do not depend on the
    # optimiser's taste.
    -ffp-contract=off)
target_compile_definitions(splitscape_options INTERFACE
    SPLITSCAPE_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_FOREACH QT_STRICT_ITERATORS)
if (SPLITSCAPE_WERROR)
    target_compile_options(splitscape_options INTERFACE -Werror)
endif()
if (SPLITSCAPE_SANITIZE)
    target_compile_options(splitscape_options INTERFACE
        -fsanitize=${SPLITSCAPE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(splitscape_options INTERFACE -fsanitize=${SPLITSCAPE_SANITIZE})
endif()
