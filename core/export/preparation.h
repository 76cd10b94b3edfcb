// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset_spec.h"
#include "core/data/side_values.h"
#include "core/network/layer.h"

#include <optional>
#include <string>
#include <string_view>

namespace splitscape::exporting {

/// How samples of a recording become the input of a network.
struct Preparation {
    data::DatasetSpec data;
    int inputLength = 0; ///< positions of the network's input; fewer than prepared: means of blocks
    std::optional<double> rate_Hz; ///< of the recording, where it is known
    data::SideInputs sides = {}; ///< that the network reads
};

/// Seconds after its R peak in which the interval of a beat is not known yet: half the context, where
/// the intervals behind the beat count too.
[[nodiscard]] double waitOf(const data::BeatSpec& beats);

/// Every step with its constants, as JSON: "signals", "rate_Hz", "on_device" and, where false,
/// "why_not", "steps" in order, "output". The same preparation gives the same text.
[[nodiscard]] std::string preparationText(const Preparation& preparation);

/// Why the front end cannot be written as C: it looks ahead over the whole recording, or what it
/// starts from is a table. Nothing where it can.
[[nodiscard]] std::optional<std::string> whyNotOnDevice(const Preparation& preparation);

/// The front end as C99: NAME_frontend.h and NAME_frontend.c, from int16 samples to the input. It
/// gives what the program's preparation gives, within 1e-5.
struct FrontEndSource {
    std::string header;
    std::string source;
    bool pushes = false; ///< also into the first layer, without a window in memory
};

/// @param first  the first layer on the edge, for pushing; null where none is
/// Errors: those of validateIdentifier(); ValueOutOfRange, subject "preparation", with
/// whyNotOnDevice() as detail, or for an input length that does not divide the prepared one.
[[nodiscard]] Result<FrontEndSource> frontEndSource(const Preparation& preparation,
                                                    std::string_view identifier,
                                                    const network::Layer* first);

} // namespace splitscape::exporting
