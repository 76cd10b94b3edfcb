// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pending_file.h"

#include "core/base/files.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <string>
#include <sys/random.h>
#include <unistd.h>
#include <utility>

namespace splitscape {

namespace {

constexpr int kTries = 16; // a name that is taken already is all but impossible
constexpr mode_t kPermissions = 0666; // less what the user's mask takes away

// ".part-" and 16 characters that come from the system's random numbers.
std::string unforeseenSuffix()
{
    constexpr std::string_view kCharacters = "abcdefghijklmnopqrstuvwxyz234567";
    std::array<std::uint8_t, 16> random{};
    if (::getrandom(random.data(), random.size(), 0) != static_cast<::ssize_t>(random.size()))
        return {};
    std::string suffix = ".part-";
    for (const std::uint8_t one : random)
        suffix += kCharacters[one % kCharacters.size()];
    return suffix;
}

} // namespace

Result<PendingFile> PendingFile::create(const std::filesystem::path& target)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(target, ignored))
        return Error{ErrorCode::CannotWrite, target.string(), "it is a folder"};
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const std::string suffix = unforeseenSuffix();
        if (suffix.empty())
            return writeError(target, errno);
        std::filesystem::path place = target;
        place += suffix;
        const int descriptor
            = ::open(place.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                     kPermissions);
        if (descriptor >= 0)
            return PendingFile(target, std::move(place), descriptor);
        if (errno != EEXIST)
            return writeError(target, errno);
    }
    return writeError(target, EEXIST);
}

void syncFolderOf(const std::filesystem::path& file)
{
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

PendingFile::PendingFile(std::filesystem::path target, std::filesystem::path place, int descriptor)
    : m_target(std::move(target))
    , m_place(std::move(place))
    , m_descriptor(descriptor)
{
}

PendingFile::PendingFile(PendingFile&& other) noexcept
    : m_target(std::move(other.m_target))
    , m_place(std::exchange(other.m_place, {}))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

PendingFile& PendingFile::operator=(PendingFile&& other) noexcept
{
    if (this != &other) {
        discard();
        m_target = std::move(other.m_target);
        m_place = std::exchange(other.m_place, {});
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

PendingFile::~PendingFile() { discard(); }

void PendingFile::discard()
{
    closeHandle();
    if (!m_place.empty())
        ::unlink(m_place.c_str());
    m_place.clear();
}

void PendingFile::closeHandle()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

Result<void> PendingFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ::ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return writeError(m_target, errno);
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Result<void> PendingFile::commit()
{
    if (m_descriptor >= 0 && ::fsync(m_descriptor) != 0)
        return writeError(m_target, errno);
    if (::rename(m_place.c_str(), m_target.c_str()) != 0)
        return writeError(m_target, errno);
    m_place.clear();
    closeHandle();
    syncFolderOf(m_target);
    return {};
}

Result<std::filesystem::path> PendingFiles::add(const std::filesystem::path& target,
                                                std::string_view bytes)
{
    auto file = PendingFile::create(target);
    if (!file)
        return file.error();
    if (const Result<void> written = file->write(bytes); !written)
        return written.error();
    m_files.push_back(std::move(*file));
    return m_files.back().place();
}

Result<void> PendingFiles::commit()
{
    for (PendingFile& file : m_files) {
        if (const Result<void> done = file.commit(); !done)
            return done;
    }
    m_files.clear();
    return {};
}

} // namespace splitscape
