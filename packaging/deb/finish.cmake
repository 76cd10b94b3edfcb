# Runs when the tree of the package is in place: compresses what Debian keeps compressed, and takes Debian's
# copies of the scripts of the handbook's search.
set(usr ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr)
configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog.in ${usr}/share/doc/splitscape/changelog @ONLY)

file(GLOB texts ${usr}/share/man/man1/*.1 ${usr}/share/doc/splitscape/changelog ${usr}/share/doc/splitscape/NEWS.md)
foreach (text IN LISTS texts)
    # -n: no name and no date, so that the same text gives the same file.
    execute_process(COMMAND gzip -9nf ${text} COMMAND_ERROR_IS_FATAL ANY)
endforeach()

find_program(STRIP strip)
file(GLOB_RECURSE modules ${usr}/lib/*.so)
if (STRIP)
    execute_process(COMMAND ${STRIP} --strip-unneeded --remove-section=.comment --remove-section=.note
        ${usr}/bin/splitscape ${usr}/bin/splitscape-cli ${modules} COMMAND_ERROR_IS_FATAL ANY)
endif()

set(static ${usr}/share/splitscape/handbook/_static)
foreach (script doctools.js jquery.js language_data.js searchtools.js sphinx_highlight.js underscore.js _sphinx_javascript_frameworks_compat.js)
    if (EXISTS ${static}/${script} AND EXISTS /usr/share/javascript/sphinxdoc/1.0/${script})
        file(REMOVE ${static}/${script})
        file(CREATE_LINK ../../../javascript/sphinxdoc/1.0/${script} ${static}/${script} SYMBOLIC)
    endif()
endforeach()
if (EXISTS ${usr}/share/splitscape/handbook)
    file(CREATE_LINK ../../splitscape/handbook ${usr}/share/doc/splitscape/handbook SYMBOLIC)
endif()
