# `cpack --config build/release/CPackConfig.cmake` makes splitscape_VERSION_ARCHITECTURE.deb.
install(FILES deb/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/splitscape
    COMPONENT debian EXCLUDE_FROM_ALL)
if (TARGET splitscape-worker)
    install(FILES deb/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME splitscape
        COMPONENT debian EXCLUDE_FROM_ALL)
endif()
install(FILES ${CMAKE_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/splitscape RENAME NEWS.md
    COMPONENT debian EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME splitscape)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/deb/contact.cmake)
set(CPACK_PACKAGE_CONTACT "see deb/contact.cmake")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/package)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_CMAKE_PROJECTS
    "${CMAKE_BINARY_DIR};splitscape;Unspecified;/" "${CMAKE_BINARY_DIR};splitscape;debian;/")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/deb/finish.cmake)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/deb/repack.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What the linker sees is found by dpkg-shlibdeps (SQLite, Qt, LibTorch). What is opened while the program runs
# is not: Qt's window system and SVG, a fast BLAS for LibTorch, the fonts of window and report.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "qt6-qpa-plugins, qt6-translations-l10n, libqt6svg6, libopenblas0-pthread | libopenblas0 | libblas.so.3, fonts-dejavu-core, fonts-linuxlibertine, libjs-sphinxdoc, libjs-jquery, libjs-underscore")
# Without a font of its own, Chinese is empty boxes.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-wayland, coop-computing-tools, fonts-noto-cjk | fonts-wqy-zenhei | fonts-wqy-microhei")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "search small neural networks and where to split them")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Searches a small neural network and the place to cut it: the first layers
run on a wearable, the activation at the cut goes out by radio, and the rest
runs on a phone or gateway. Ten search strategies raise the accuracy under
limits of energy, Flash and RAM.
.
There is a window and a command line. Both read ECG (WFDB), EEG (EDF) and
tables, and write the network as ONNX and C99, with a report.")
include(CPack)

if (SPLITSCAPE_WITH_TESTS)
    # In a bare Debian too where SPLITSCAPE_TEST_BARE_ROOT is 1, see there.
    add_test(NAME package COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/test-package ${CMAKE_BINARY_DIR})
    set_tests_properties(package PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 1800)
endif()
