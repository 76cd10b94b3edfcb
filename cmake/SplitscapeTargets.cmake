# splitscape_module(NAME SOURCES a.cpp ... [LINKS lib ...] [PRIVATE_LINKS lib ...])
# One static library per core or ui module, named splitscape_NAME.
function(splitscape_module name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(splitscape_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(splitscape_${name}
        PUBLIC splitscape_options ${ARG_LINKS}
        PRIVATE ${ARG_PRIVATE_LINKS})
endfunction()

# splitscape_test(tst_name [RECORDINGS] [LINKS lib ...] [TIMEOUT seconds])
# A Qt Test executable from tst_name.cpp. RECORDINGS marks a test that needs the real recordings:
# CTest reports it as skipped, never as passed, where they are absent.
function(splitscape_test name)
    cmake_parse_arguments(ARG "RECORDINGS" "TIMEOUT" "LINKS;SOURCES" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE splitscape_test_support Qt6::Test ${ARG_LINKS})
    target_precompile_headers(${name} REUSE_FROM splitscape_test_support)
    add_test(NAME ${name} COMMAND ${name})
    if (NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
    if (ARG_RECORDINGS)
        set_tests_properties(${name} PROPERTIES LABELS recordings
            SKIP_REGULAR_EXPRESSION "SKIP   : [^\n]*recordings absent")
    endif()
endfunction()
