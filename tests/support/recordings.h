// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace splitscape::test {

/// The folder of real recordings (mitdb/, chbmit/, edge-cases/, ...): the environment variable
/// SPLITSCAPE_TEST_DATA, else ../shared/data beside the source folder; nothing where absent.
[[nodiscard]] std::optional<std::filesystem::path> recordingsFolder();

} // namespace splitscape::test

/// First line of a test function that needs the real recordings.
#define SPLITSCAPE_NEED_RECORDINGS()                                                               \
    if (!splitscape::test::recordingsFolder())                                                     \
    QSKIP("recordings absent: set SPLITSCAPE_TEST_DATA to their folder")
