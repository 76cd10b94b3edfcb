// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/dataset.h"

#include <filesystem>
#include <map>
#include <stop_token>
#include <string>

namespace splitscape::remote {

/// The samples of a run as files that an engine can send, one for each input length, written when
/// they are first wanted. The files have no names: they go with this object, however the program
/// ends.   Thread: one.
class SampleFiles {
public:
    /// @param folder  of a disk with room; empty: the one for temporary files
    explicit SampleFiles(std::filesystem::path folder);
    ~SampleFiles();
    SampleFiles(const SampleFiles&) = delete;
    SampleFiles& operator=(const SampleFiles&) = delete;

    /// A path under which this process reads the samples of that length. `key` and `split` are the
    /// same at every call. Errors: those of writeSamples; CannotWrite.
    [[nodiscard]] Result<std::filesystem::path> of(const data::Dataset& dataset,
                                                   const data::Split& split, const std::string& key,
                                                   std::stop_token stop);

private:
    std::filesystem::path m_folder;
    std::map<int, int> m_files; ///< descriptors, by length
};

} // namespace splitscape::remote
