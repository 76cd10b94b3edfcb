// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/c_source.h"
#include "core/export/firmware_folders.h"
#include "core/export/payload_codec.h"
#include "core/export/preparation.h"

namespace splitscape::exporting {

/// All that leaves with a network besides its ONNX models.
struct PackageRequest {
    const SplitNetwork& network;
    std::string identifier;
    std::vector<TestVector> vectors; ///< empty: a made-up sample
    std::optional<Preparation> preparation;
    std::optional<PayloadFormat> payload; ///< nothing: no codec
    std::string modelCard; ///< empty: none
    bool zephyr = false;
    bool arduino = false;
};

struct Package {
    std::vector<ExportedText> texts; ///< by path below the export's folder
    std::optional<CSource> edge; ///< nothing where no layer of a chain runs on the edge
    std::optional<std::string> noFrontEnd; ///< why the front end is not among the sources
};

/// Writes the texts: NAME.h, NAME.c; NAME_payload.h, .c, .py and NamePayload.kt;
/// preparation.json; NAME_frontend.h, .c; model-card.md; the folders of Zephyr and Arduino.
/// Errors: those of toCWithVectors(), but for a cut without C, where the rest is written.
[[nodiscard]] Result<Package> makePackage(const PackageRequest& request);

/// Adds texts to files that appear together; makes the folders below `folder` that are missing.
/// Errors: CannotWrite, DiskFull.
[[nodiscard]] Result<void> addTexts(PendingFiles& files, const std::vector<ExportedText>& texts,
                                    const std::filesystem::path& folder);

} // namespace splitscape::exporting
