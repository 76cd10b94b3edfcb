// SPDX-License-Identifier: GPL-3.0-or-later
// Knows no torch header: the module is opened on first use, since LibTorch costs half a second and
// 160 MB to load.
#include "core/base/program_module.h"
#include "core/train/trainer.h"

namespace splitscape::train {

namespace {

constexpr ProgramModule kModule{
    "libsplitscape_torch.so", "SPLITSCAPE_TORCH_MODULE", "LibTorch",
    "its module libsplitscape_torch.so is not part of this installation"};

Error unavailable(std::string detail)
{
    return {ErrorCode::TrainerUnavailable, "libtorch", std::move(detail)};
}

} // namespace

Result<std::unique_ptr<Trainer>> makeTorchTrainer()
{
    const Result<void*> factory = openModule(kModule, "splitscape_make_torch_trainer");
    if (!factory)
        return unavailable(factory.error().detail);
    std::unique_ptr<Trainer> trainer(reinterpret_cast<Trainer* (*)()>(*factory)());
    if (!trainer)
        return unavailable("LibTorch failed to start");
    return trainer;
}

} // namespace splitscape::train
