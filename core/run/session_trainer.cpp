// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/session_trainer.h"

#include <utility>

namespace splitscape::run {

Result<std::shared_ptr<const train::Trainer>>
sessionTrainer(const train::TrainingSettings& settings, std::string_view earlier)
{
    if (settings.trainer == train::TrainerKind::Native) {
        std::shared_ptr<const train::Trainer> same = train::makeNativeTrainer(earlier);
        return same ? std::move(same)
                    : std::shared_ptr<const train::Trainer>(train::makeNativeTrainer());
    }
    Result<std::unique_ptr<train::Trainer>> torch = train::makeTorchTrainer();
    if (!torch)
        return torch.error();
    return std::shared_ptr<const train::Trainer>(std::move(*torch));
}

} // namespace splitscape::run
