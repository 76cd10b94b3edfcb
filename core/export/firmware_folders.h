// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace splitscape::exporting {

/// A text file that leaves the program, by its path below the export's folder.
struct ExportedText {
    std::filesystem::path path;
    std::string text;
};

/// What the folders are made of: the sources as they lie beside them.
struct FirmwareParts {
    std::string identifier;
    std::string version; ///< of the program
    std::vector<ExportedText> headers; ///< "NAME.h", "NAME_payload.h", ...
    std::vector<ExportedText> sources; ///< "NAME.c", ...
};

/// A Zephyr module, NAME-zephyr/: zephyr/module.yml, CMakeLists.txt, Kconfig (CONFIG_NAME,
/// CONFIG_NAME_SELF_TEST), the sources, and samples/self_test, an application that runs the recorded
/// samples.
[[nodiscard]] std::vector<ExportedText> zephyrModule(const FirmwareParts& parts);

/// An Arduino library, NAME-arduino/: library.properties, src/, examples/SelfTest. There the
/// self-test is always compiled in; the linker drops it where nothing calls it.
[[nodiscard]] std::vector<ExportedText> arduinoLibrary(const FirmwareParts& parts);

} // namespace splitscape::exporting
