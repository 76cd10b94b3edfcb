// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/pending_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>

#include <unistd.h>

namespace splitscape {

namespace {

struct FileCloser {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using FileHandle = std::unique_ptr<std::FILE, FileCloser>;

Error readError(const std::filesystem::path& path, int errorNumber)
{
    if (errorNumber == ENOENT || errorNumber == ENOTDIR)
        return {ErrorCode::FileMissing, path.string(), {}};
    if (errorNumber == EISDIR)
        return {ErrorCode::NotAFile, path.string(), "it is a folder"};
    return {ErrorCode::FileUnreadable, path.string(), std::strerror(errorNumber)};
}

} // namespace

Result<std::uint64_t> checkReadableFile(const std::filesystem::path& path)
{
    std::error_code failure;
    const auto status = std::filesystem::status(path, failure);
    if (status.type() == std::filesystem::file_type::not_found)
        return Error{ErrorCode::FileMissing, path.string(), {}};
    if (failure)
        return Error{ErrorCode::FileUnreadable, path.string(), failure.message()};
    if (status.type() == std::filesystem::file_type::directory)
        return Error{ErrorCode::NotAFile, path.string(), "it is a folder"};
    if (status.type() != std::filesystem::file_type::regular)
        return Error{ErrorCode::NotAFile, path.string(), "it is a device or a pipe"};
    const auto size = std::filesystem::file_size(path, failure);
    if (failure)
        return Error{ErrorCode::FileUnreadable, path.string(), failure.message()};
    if (::access(path.c_str(), R_OK) != 0)
        return readError(path, errno);
    if (size == 0)
        return Error{ErrorCode::FileEmpty, path.string(), {}};
    return static_cast<std::uint64_t>(size);
}

Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t maximumBytes)
{
    const auto size = checkReadableFile(path);
    if (!size)
        return size.error();
    if (*size > maximumBytes)
        return Error{ErrorCode::FileTooLarge, path.string(),
                     "it has " + std::to_string(*size) + " bytes, at most "
                         + std::to_string(maximumBytes) + " are read"};
    const FileHandle file(std::fopen(path.c_str(), "rb"));
    if (!file)
        return readError(path, errno);
    std::string bytes(static_cast<std::size_t>(*size), '\0');
    const std::size_t got = std::fread(bytes.data(), 1, bytes.size(), file.get());
    if (std::ferror(file.get()))
        return readError(path, errno);
    bytes.resize(got);
    return bytes;
}

Error writeError(const std::filesystem::path& path, int errorNumber)
{
    if (errorNumber == ENOSPC || errorNumber == EDQUOT)
        return {ErrorCode::DiskFull, path.string(), std::strerror(errorNumber)};
    return {ErrorCode::CannotWrite, path.string(), std::strerror(errorNumber)};
}

Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes)
{
    auto file = PendingFile::create(path);
    if (!file)
        return file.error();
    if (const Result<void> written = file->write(bytes); !written)
        return written;
    return file->commit();
}

} // namespace splitscape
