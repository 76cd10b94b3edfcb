// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/followed_run.h"

#include <chrono>
#include <memory>

namespace splitscape::cli {

namespace {

constexpr auto kPatience = std::chrono::milliseconds(100);

} // namespace

record::RunView followRun(const run::RunRequest& request, ProgressDisplay& display,
                          std::stop_token stop,
                          const std::function<void(const record::RunEvent&)>& watch)
{
    record::RunView view;
    const auto feed = std::make_shared<record::RunFeed>();
    run::SearchRun search(request, feed);
    const std::stop_callback forward(stop, [&search] { search.requestStop(); });
    while (!view.ending) {
        for (const record::RunEvent& event : feed->waitAndDrain(kPatience)) {
            view.apply(event);
            display.show(event);
            if (watch)
                watch(event);
        }
    }
    return view;
}

} // namespace splitscape::cli
