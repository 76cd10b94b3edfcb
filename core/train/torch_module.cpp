// SPDX-License-Identifier: GPL-3.0-or-later
// Knows no torch header: the module is opened on first use, since LibTorch costs half a second and
// 160 MB to load.
#include "core/train/trainer.h"

#include <cstdlib>
#include <dlfcn.h>
#include <filesystem>
#include <mutex>
#include <optional>
#include <system_error>

namespace splitscape::train {

namespace {

namespace fs = std::filesystem;

constexpr const char* kModuleName = "libsplitscape_torch.so";
constexpr const char* kFactoryName = "splitscape_make_torch_trainer";
struct Factory {
    Trainer* (*make)() = nullptr;
};

Error unavailable(std::string detail)
{
    return {ErrorCode::TrainerUnavailable, "libtorch", std::move(detail)};
}

/// SPLITSCAPE_TORCH_MODULE where set; otherwise where an installation or a build puts the module,
/// seen from the running program.
std::optional<fs::path> modulePath()
{
    std::error_code failure;
    if (const char* named = std::getenv("SPLITSCAPE_TORCH_MODULE"))
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

Result<Factory> openModule()
{
    const auto path = modulePath();
    if (!path)
        return unavailable("its module libsplitscape_torch.so is not part of this installation");
    // Never closed: LibTorch does not survive being unloaded.
    void* module = ::dlopen(path->c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!module) {
        const char* reason = ::dlerror();
        return unavailable("its module cannot be loaded: "
                           + std::string(reason ? reason : path->string()));
    }
    void* symbol = ::dlsym(module, kFactoryName);
    if (!symbol)
        return unavailable(path->string() + " is not the LibTorch module of this program");
    return Factory{reinterpret_cast<Trainer* (*)()>(symbol)};
}

} // namespace

Result<std::unique_ptr<Trainer>> makeTorchTrainer()
{
    static std::mutex mutex; // dlerror() and the search are not for two threads at once
    const std::lock_guard lock(mutex);
    const auto factory = openModule();
    if (!factory)
        return factory.error();
    std::unique_ptr<Trainer> trainer(factory->make());
    if (!trainer)
        return unavailable("LibTorch failed to start");
    return trainer;
}

} // namespace splitscape::train
