// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/data_study.h"

#include "core/data/preparation/prepare.h"
#include "core/data/recognise.h"
#include "core/space/dividing_lengths.h"

namespace splitscape::study {

space::SearchSpace fitted(space::SearchSpace space, int inputLength, int inputChannels)
{
    space.inputLength = inputLength;
    space.inputChannels = inputChannels;
    if (!space::validate(space).empty())
        space.lengths = space::dividingLengths(inputLength);
    return space;
}

bool fits(const space::SearchSpace& space, const data::DatasetSummary& summary)
{
    return space.inputLength == summary.length && space.inputChannels == summary.channels;
}

Result<StudySpec> studyOfData(const std::filesystem::path& path, std::stop_token stop)
{
    const auto kind = data::kindAt(path);
    if (!kind)
        return kind.error();
    data::DatasetSpec dataset;
    dataset.kind = *kind;
    dataset.path = path.string();
    StudySpec spec = defaultStudy(dataset);
    spec.name = nameOfData(dataset.path);
    const auto summary = data::summarise(dataset, spec.seed, std::move(stop));
    if (summary && !fits(spec.space, *summary))
        spec.space = fitted(std::move(spec.space), summary->length, summary->channels);
    return spec;
}

std::string nameOfData(const std::string& path)
{
    std::filesystem::path plain = std::filesystem::path(path).lexically_normal();
    if (!plain.has_filename())
        plain = plain.parent_path();
    return plain.filename().string();
}

} // namespace splitscape::study
