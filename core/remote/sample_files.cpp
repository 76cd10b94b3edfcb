// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/sample_files.h"

#include "core/base/files.h"
#include "core/remote/sample_package.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

namespace splitscape::remote {

namespace {

namespace fs = std::filesystem;

/// An open file without a name, or -1.
int namelessFile(const fs::path& folder)
{
    const int file = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0)
        return file;
    std::string named = (folder / "samples.XXXXXX").string(); // a file system without O_TMPFILE
    const int made = ::mkostemp(named.data(), O_CLOEXEC);
    if (made >= 0)
        ::unlink(named.c_str());
    return made;
}

fs::path pathOf(int file)
{
    return "/proc/" + std::to_string(::getpid()) + "/fd/" + std::to_string(file);
}

} // namespace

SampleFiles::SampleFiles(fs::path folder)
    : m_folder(std::move(folder))
{
    std::error_code failure;
    if (!m_folder.empty())
        fs::create_directories(m_folder, failure);
    if (m_folder.empty() || failure)
        m_folder = fs::temp_directory_path(failure);
}

SampleFiles::~SampleFiles()
{
    for (const auto& [length, file] : m_files)
        ::close(file);
}

Result<fs::path> SampleFiles::of(const data::Dataset& dataset, const data::Split& split,
                                 const std::string& key, std::stop_token stop)
{
    if (const auto found = m_files.find(dataset.length); found != m_files.end())
        return pathOf(found->second);
    const int file = namelessFile(m_folder);
    if (file < 0)
        return writeError(m_folder, errno);
    if (const auto written
        = writeSamples(file, m_folder.string(), key, dataset, split, std::move(stop));
        !written) {
        ::close(file);
        return written.error();
    }
    m_files.emplace(dataset.length, file);
    return pathOf(file);
}

} // namespace splitscape::remote
