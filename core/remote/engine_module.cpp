// SPDX-License-Identifier: GPL-3.0-or-later
// Knows no header of Work Queue: the module is opened on first use, so that everything else works
// without the package.
#include "core/remote/engine_module.h"

#include <cstdlib>
#include <dlfcn.h>
#include <filesystem>
#include <mutex>
#include <optional>
#include <system_error>

namespace splitscape::remote {

namespace {

namespace fs = std::filesystem;

constexpr const char* kModuleName = "libsplitscape_work_queue.so";

Error unavailable(std::string detail)
{
    return {ErrorCode::UsageInvalid, "--workers", std::move(detail)};
}

/// SPLITSCAPE_WORK_QUEUE_MODULE where set; otherwise where an installation or a build puts the
/// module, seen from the running program.
std::optional<fs::path> modulePath()
{
    std::error_code failure;
    if (const char* named = std::getenv("SPLITSCAPE_WORK_QUEUE_MODULE"))
        return fs::path(named);
    const fs::path program = fs::read_symlink("/proc/self/exe", failure);
    if (failure)
        return std::nullopt;
    const fs::path prefix = program.parent_path().parent_path();
    for (const char* folder : {SPLITSCAPE_MODULE_FOLDER, "lib/splitscape", "lib"}) {
        const fs::path candidate = prefix / folder / kModuleName;
        if (fs::is_regular_file(candidate, failure))
            return candidate;
    }
    return std::nullopt;
}

Result<EngineFactory> openModule()
{
    static std::mutex mutex; // dlerror() is not for two threads at once
    const std::lock_guard lock(mutex);
    const auto path = modulePath();
    if (!path)
        return unavailable("the module of Work Queue is not part of this installation, which was "
                           "built without the package coop-computing-tools-dev");
    // Never closed: it may still be in use by another run.
    void* module = ::dlopen(path->c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!module) {
        const char* reason = ::dlerror();
        return unavailable("the module of Work Queue cannot be loaded: "
                           + std::string(reason ? reason : path->string()));
    }
    const void* symbol = ::dlsym(module, kEngineFactory);
    if (!symbol)
        return unavailable(path->string() + " is not the Work Queue module of this program");
    return *static_cast<const EngineFactory*>(symbol);
}

} // namespace

Result<std::unique_ptr<TaskEngine>> makeTaskEngine(const WorkersRequest& request)
{
    if (const auto valid = validate(request); !valid)
        return valid.error();
    const auto factory = openModule();
    if (!factory)
        return factory.error();
    if (!request.tlsKey.empty() && !factory->encrypts)
        return unavailable("this version of Work Queue cannot encrypt; use an SSH tunnel");
    return factory->make(request);
}

bool engineEncrypts()
{
    const auto factory = openModule();
    return factory && factory->encrypts;
}

} // namespace splitscape::remote
