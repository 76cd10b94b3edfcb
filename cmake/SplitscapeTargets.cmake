# splitscape_module(NAME [HOT] [OWN_HEADERS] SOURCES a.cpp ... [ALONE a.cpp ...] [LINKS lib ...] [PRIVATE_LINKS lib ...])
# One static library per core or ui module, named splitscape_NAME. HOT: the search waits for its loops,
# so every Release build optimises it fully (`ci` builds the rest with -O1, which compiles faster).
# OWN_HEADERS: does not use the precompiled header of the modules without Qt.
# ALONE: sources that SPLITSCAPE_UNITY, which is for core and ui modules, leaves apart, because another of the module has
# local names of theirs.
function(splitscape_module name)
    cmake_parse_arguments(ARG "HOT;OWN_HEADERS" "" "SOURCES;ALONE;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(splitscape_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(splitscape_${name}
        PUBLIC splitscape_options ${ARG_LINKS}
        PRIVATE ${ARG_PRIVATE_LINKS})
    if (SPLITSCAPE_UNITY AND NOT CMAKE_CURRENT_SOURCE_DIR MATCHES "^${CMAKE_SOURCE_DIR}/app/")
        set_target_properties(splitscape_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
        set_source_files_properties(${ARG_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
    endif()
    if (ARG_HOT AND CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT CMAKE_CXX_FLAGS_RELEASE MATCHES "-O3")
        # Another optimisation level than the precompiled header's, which GCC may refuse. The same in `release`.
        target_compile_options(splitscape_${name} PRIVATE -O3)
    elseif (NOT ARG_OWN_HEADERS)
        target_precompile_headers(splitscape_${name} REUSE_FROM splitscape_precompiled)
    endif()
endfunction()

# Makes CTest run the Qt Test executable `name`. Its exit code is 77, and CTest says "skipped", only where
# nothing failed and no test function ran to its end (tests/support/exit_code.cpp).
function(splitscape_add_test name timeout)
    # AUTOMOC would start two processes of CMake for each test, which take a fifth of the whole build.
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc)
    qt_generate_moc(${name}.cpp ${moc} TARGET ${name})
    target_sources(${name} PRIVATE ${moc})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(${name} PRIVATE splitscape_test_exit_code)
    if (SPLITSCAPE_SANITIZE)
        math(EXPR timeout "3 * ${timeout}")
        set(one ";QTEST_FUNCTION_TIMEOUT=1800000") # the whole test has its limit
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} SKIP_RETURN_CODE 77
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/thread_sanitizer.supp;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leak_sanitizer.supp${one}")
endfunction()

# splitscape_test(tst_name [RECORDINGS] [LONG] [LINKS lib ...] [TIMEOUT seconds])
# A Qt Test executable from tst_name.cpp. RECORDINGS labels a test that needs the real recordings, LONG one
# that computes for minutes under a sanitizer, which is left to the other tests there (CMakePresets.json).
function(splitscape_test name)
    cmake_parse_arguments(ARG "RECORDINGS;LONG" "TIMEOUT" "LINKS;SOURCES" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE splitscape_test_support Qt6::Test ${ARG_LINKS})
    target_precompile_headers(${name} REUSE_FROM splitscape_test_support)
    if (NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    splitscape_add_test(${name} ${ARG_TIMEOUT})
    if (ARG_RECORDINGS)
        set_tests_properties(${name} PROPERTIES LABELS recordings)
    endif()
    if (ARG_LONG)
        set_tests_properties(${name} PROPERTIES LABELS long)
    endif()
endfunction()
