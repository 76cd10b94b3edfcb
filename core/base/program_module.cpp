// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/program_module.h"

#include <cstdlib>
#include <dlfcn.h>
#include <filesystem>
#include <mutex>
#include <optional>
#include <system_error>

namespace splitscape {

namespace {

namespace fs = std::filesystem;

std::optional<fs::path> pathOf(const ProgramModule& module)
{
    if (const char* named = std::getenv(module.variable))
        return fs::path(named);
    std::error_code failure;
    const fs::path program = fs::read_symlink("/proc/self/exe", failure);
    if (failure)
        return std::nullopt;
    const fs::path prefix = program.parent_path().parent_path();
    for (const char* folder : {SPLITSCAPE_MODULE_FOLDER, "lib/splitscape", "lib"}) {
        const fs::path candidate = prefix / folder / module.file;
        if (fs::is_regular_file(candidate, failure))
            return candidate;
    }
    return std::nullopt;
}

} // namespace

Result<void*> openModule(const ProgramModule& module, const char* symbol)
{
    static std::mutex mutex; // dlerror() is not for two threads at once
    const std::lock_guard lock(mutex);
    const auto path = pathOf(module);
    if (!path)
        return Error{ErrorCode::FileMissing, module.name, module.absence};
    void* handle = ::dlopen(path->c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!handle) {
        const char* reason = ::dlerror();
        return Error{ErrorCode::FileUnreadable, module.name,
                     std::string("the module of ") + module.name + " cannot be loaded: "
                         + (reason ? reason : path->string())};
    }
    if (void* found = ::dlsym(handle, symbol))
        return found;
    return Error{ErrorCode::FileFormatUnknown, module.name,
                 path->string() + " is not the " + module.name + " module of this program"};
}

} // namespace splitscape
