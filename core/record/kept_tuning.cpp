// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/kept_tuning.h"

namespace splitscape::record {

std::optional<evaluate::TuningRecord> keptTuning(const RunView& view)
{
    const auto document = view.documents.find(std::string(evaluate::kTuningDocument));
    if (document == view.documents.end())
        return {};
    auto record = evaluate::readTuningRecord(document->second);
    if (!record)
        return {};
    return *std::move(record);
}

std::optional<evaluate::TuningFacts> tuningOfChosen(const RunView& view)
{
    const auto record = keptTuning(view);
    if (!record || !view.extraction)
        return {};
    evaluate::TuningFacts facts = evaluate::factsOf(*record, view.extraction->chosen);
    if (facts == evaluate::TuningFacts{})
        return {};
    return facts;
}

} // namespace splitscape::record
