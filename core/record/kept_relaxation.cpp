// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/kept_relaxation.h"

namespace splitscape::record {

std::optional<search::Relaxation> keptRelaxation(const RunView& view)
{
    const auto document = view.documents.find(std::string(evaluate::kRelaxationDocument));
    if (document == view.documents.end())
        return {};
    auto relaxation = evaluate::readRelaxation(document->second);
    if (!relaxation)
        return {};
    return *std::move(relaxation);
}

} // namespace splitscape::record
