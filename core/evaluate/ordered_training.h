// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/training_backend.h"

#include <map>
#include <memory>

namespace splitscape::evaluate {

/// Hands trainings on in the order of what the networks promise, the most first; those without a
/// promise follow in their own order. The order changes no outcome, only what is trained by the
/// time of a stop.   Thread: that of the search.
class OrderedTraining : public TrainingBackend {
public:
    /// @param backend  trains; not null
    explicit OrderedTraining(std::shared_ptr<TrainingBackend> backend)
        : m_backend(std::move(backend))
    {
    }

    /// What networks promise from now on; more is better.
    void setPromises(std::map<space::Architecture, double> promises)
    {
        m_promises = std::move(promises);
    }

    void train(std::span<const TrainingJob> jobs, const Done& done, std::stop_token stop) override;
    void forgetUnfinished() override { m_backend->forgetUnfinished(); }

private:
    std::shared_ptr<TrainingBackend> m_backend;
    std::map<space::Architecture, double> m_promises;
};

} // namespace splitscape::evaluate
