// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of what goes over the wire between the program and its workers. The input is the content:
// a fuzzer would hardly ever meet the checksum around it.
#include "core/remote/envelope.h"
#include "core/remote/sample_package.h"
#include "core/remote/task_package.h"
#include "tests/fuzz/scratch_folder.h"

#include <string>

namespace splitscape::fuzz {

namespace {

constexpr remote::PackageMagic kTaskMagic{'S', 'P', 'L', 'T', 'T', 'A', 'S', 'K'};
constexpr remote::PackageMagic kResultMagic{'S', 'P', 'L', 'T', 'R', 'S', 'L', 'T'};
constexpr remote::PackageMagic kSampleMagic{'S', 'P', 'L', 'T', 'S', 'A', 'M', 'P'};

} // namespace

void takeTaskPackage(Bytes input)
{
    static_cast<void>(remote::readTaskPackage(textOf(input)));
    const auto first = remote::readTaskPackage(remote::enclosed(kTaskMagic, textOf(input)));
    if (!first)
        return;
    const auto second = remote::readTaskPackage(remote::toBytes(*first));
    require(second && *second == *first, "a task stays what it is");
}

void takeWorkerResults(Bytes input)
{
    evaluate::TrainingJob job;
    job.architecture = {{64, 8, 2}, {1, 2, 1}};
    job.epochs = 2;
    const std::vector jobs{job, job};
    static_cast<void>(remote::readResults(textOf(input), jobs));
    const auto results = remote::readResults(remote::enclosed(kResultMagic, textOf(input)), jobs);
    require(!results || results->size() == jobs.size(), "every job has a result");
}

void takeSamplePackage(Bytes input)
{
    const auto owned
        = std::make_shared<const std::string>(remote::enclosed(kSampleMagic, textOf(input)));
    const auto samples = remote::readSamples(std::as_bytes(std::span(*owned)), owned);
    if (!samples)
        return;
    const data::Dataset& dataset = samples->dataset;
    require(dataset.values.size() == dataset.sampleCount() * dataset.sampleValues(),
            "every sample has its values");
    for (const std::uint8_t label : dataset.labels)
        require(label < dataset.classNames.size(), "a label has a class");
    for (const auto* part : {&samples->train, &samples->selection})
        for (const std::uint32_t index : *part)
            require(index < dataset.sampleCount(), "an index has a sample");
}

} // namespace splitscape::fuzz
