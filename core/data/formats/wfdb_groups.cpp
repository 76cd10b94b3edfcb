// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/formats/wfdb_groups.h"

#include "core/base/files.h"
#include "core/data/formats/any_case.h"
#include "core/data/formats/wfdb_fields.h"
#include "core/data/formats/wfdb_packing.h"

#include <algorithm>

namespace splitscape::data {

std::vector<WfdbGroup> groupsOf(const std::vector<WfdbSignal>& channels)
{
    std::vector<WfdbGroup> groups;
    for (std::size_t index = 0; index < channels.size(); ++index) {
        const WfdbSignal& signal = channels[index];
        if (signal.format == 0)
            continue;
        const bool continues = !groups.empty()
            && groups.back().firstSignal + groups.back().signalCount == index
            && channels[index - 1].fileName == signal.fileName;
        if (!continues)
            groups.push_back({.firstSignal = index});
        ++groups.back().signalCount;
        groups.back().samplesPerFrame += signal.samplesPerFrame;
    }
    return groups;
}

Result<std::int64_t> framesInFile(const std::filesystem::path& folder,
                                  const std::vector<WfdbSignal>& channels, const WfdbGroup& group)
{
    const WfdbSignal& first = channels[group.firstSignal];
    const auto size = checkReadableFile(folder / first.fileName);
    if (!size)
        return size.error();
    const std::int64_t bytes = static_cast<std::int64_t>(*size) - first.byteOffset;
    return WfdbPacking::of(first.format)->samplesIn(std::max<std::int64_t>(0, bytes))
        / group.samplesPerFrame;
}

void findFilesAnyCase(WfdbHeader& header)
{
    const std::filesystem::path folder = header.path.parent_path();
    std::error_code ignored;
    for (WfdbSignal& signal : header.channels) {
        if (signal.format == 0 || std::filesystem::exists(folder / signal.fileName, ignored))
            continue;
        if (const auto found = fileAnyCase(folder / signal.fileName)) {
            const std::string name = std::filesystem::path(signal.fileName)
                                         .replace_filename(found->filename())
                                         .string();
            header.repairs.push_back("its signal file is " + inQuotes(name) + ", its header says "
                                     + inQuotes(signal.fileName));
            signal.fileName = name;
        }
    }
    std::sort(header.repairs.begin(), header.repairs.end());
    header.repairs.erase(std::unique(header.repairs.begin(), header.repairs.end()),
                         header.repairs.end());
}

} // namespace splitscape::data
