# Read when cpack starts. Who builds a package is its maintainer: DEBFULLNAME and DEBEMAIL, as for Debian's own tools.
if (DEFINED ENV{DEBEMAIL} AND DEFINED ENV{DEBFULLNAME})
    set(CPACK_PACKAGE_CONTACT "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
else()
    cmake_host_system_information(RESULT domain QUERY FQDN)
    set(CPACK_PACKAGE_CONTACT "Splitscape <root@${domain}>")
endif()
