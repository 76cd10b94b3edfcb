// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/scratch_folder.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <set>
#include <string>
#include <unistd.h>

namespace splitscape::fuzz {

namespace {

struct Folder {
    Folder()
    {
        std::error_code ignored;
        std::string name = (std::filesystem::is_directory("/dev/shm", ignored)
                                ? std::filesystem::path("/dev/shm")
                                : std::filesystem::temp_directory_path())
            / "splitscape-fuzz-XXXXXX";
        if (::mkdtemp(name.data()) == nullptr)
            broken("there is a folder for files");
        path = name;
    }
    ~Folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path path;
};

} // namespace

const std::filesystem::path& scratchFolder()
{
    static const Folder folder;
    return folder.path;
}

std::filesystem::path scratchFile(std::string_view name, Bytes bytes)
{
    const std::filesystem::path path = scratchFolder() / name;
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    require(file >= 0, "a scratch file can be opened");
    while (!bytes.empty()) {
        const ::ssize_t written = ::write(file, bytes.data(), bytes.size());
        require(written > 0, "a scratch file can be written");
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    ::close(file);
    return path;
}

void writeScratchFiles(Bytes input, std::span<const std::string_view> names)
{
    std::set<std::string_view> written;
    while (input.size() >= 3) {
        const std::string_view name = names[input[0] % names.size()];
        const std::size_t length = input[1] | static_cast<std::size_t>(input[2]) << 8;
        input = input.subspan(3);
        const std::size_t taken = std::min(length, input.size());
        scratchFile(name, input.first(taken));
        written.insert(name);
        input = input.subspan(taken);
    }
    for (const std::string_view name : names) {
        if (!written.contains(name))
            ::unlink((scratchFolder() / name).c_str());
    }
}

void broken(std::string_view promise)
{
    std::fprintf(stderr, "broken promise: %.*s\n", static_cast<int>(promise.size()),
                 promise.data());
    std::abort();
}

} // namespace splitscape::fuzz
