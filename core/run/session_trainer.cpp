// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/session_trainer.h"

#include <string>
#include <utility>

namespace splitscape::run {

Result<std::shared_ptr<const train::Trainer>>
sessionTrainer(const train::TrainingSettings& settings, std::string_view earlier)
{
    if (settings.trainer == train::TrainerKind::Native) {
        if (std::shared_ptr<const train::Trainer> same = train::makeNativeTrainer(earlier))
            return same;
        if (settings.instructionLevel.empty())
            return std::shared_ptr<const train::Trainer>(train::makeNativeTrainer());
        std::shared_ptr<const train::Trainer> wanted
            = train::makeNativeTrainer("native (" + settings.instructionLevel + ")");
        if (!wanted)
            return Error{ErrorCode::ValueOutOfRange, "training.instruction_level",
                         "the processor of this machine is not an " + settings.instructionLevel};
        return wanted;
    }
    Result<std::unique_ptr<train::Trainer>> torch = train::makeTorchTrainer();
    if (!torch)
        return torch.error();
    return std::shared_ptr<const train::Trainer>(std::move(*torch));
}

} // namespace splitscape::run
