// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundle_command.h"

#include "app/cli/arguments.h"
#include "app/cli/bundle.h"
#include "app/cli/followed_run.h"
#include "app/cli/messages.h"
#include "app/cli/prepared_data.h"
#include "core/cost/front_end.h"
#include "core/run/replay.h"
#include "core/run/search_run.h"
#include "core/run/session_trainer.h"

#include <algorithm>
#include <ostream>
#include <thread>

namespace splitscape::cli {

namespace {

struct Options {
    std::string file;
    std::string output;
    std::string verified;
    bool retrain = false;
    std::string data;
};

std::optional<int> readOptions(Options& options, const std::vector<std::string>& arguments,
                               const Streams& streams)
{
    CLI::App app("Packs a run so that another machine can verify it, or verifies such a bundle: "
                 "checksums first, then the search is asked again and compared, without training.",
                 "splitscape-cli bundle");
    app.add_option("file", options.file, "the run to pack (.splitscape)")->type_name("FILE");
    app.add_option("-o,--output", options.output, "the folder to make")->type_name("FOLDER");
    app.add_option("--verify", options.verified, "verify this bundle instead")
        ->type_name("FOLDER");
    app.add_flag("--retrain", options.retrain,
                 "with --verify: train everything again too, and compare every accuracy");
    app.add_option("--data", options.data, "with --retrain: where the data is on this machine")
        ->type_name("PATH");
    return parseArguments(app, arguments, streams);
}

std::optional<Error> misuse(const Options& options)
{
    const auto wrong = [](const char* option, const char* detail) {
        return Error{ErrorCode::UsageInvalid, option, detail};
    };
    if (options.verified.empty()) {
        if (options.file.empty())
            return wrong("FILE", "name the run to pack, or use --verify");
        if (options.output.empty())
            return wrong("--output", "it is missing: say which folder to make");
        if (options.retrain || !options.data.empty())
            return wrong(options.retrain ? "--retrain" : "--data", "it goes with --verify only");
        return {};
    }
    if (!options.file.empty() || !options.output.empty())
        return wrong("--verify", "it takes a bundle alone");
    if (!options.data.empty() && !options.retrain)
        return wrong("--data", "it goes with --retrain only");
    return {};
}

int pack(const Options& options, const Streams& streams, std::stop_token stop)
{
    const auto view = record::loadRun(options.file, std::move(stop));
    if (!view)
        return report(streams, view.error());
    if (!view->damage.empty())
        return report(streams, view->damage);
    if (view->isBeingWritten)
        return report(streams, {ErrorCode::FileInUse, options.file, "it is running"});
    if (const auto written = writeBundle(options.file, *view, options.output); !written)
        return report(streams, written.error());
    note(streams, "the bundle is in " + options.output);
    return Done;
}

record::RunView trainedAgain(const record::RunView& kept, const Options& options,
                             std::stop_token stop)
{
    run::RunRequest request;
    request.spec = kept.spec;
    if (!options.data.empty())
        request.spec.dataset.path = options.data;
    // A new run would charge what the data need; this one is under the rules that the file has.
    if (!request.spec.rules.judging.frontEnd)
        request.spec.rules.judging.frontEnd = cost::FrontEndWork{}; // "off"
    // Each instruction set rounds differently. Where this machine lacks that of the run, the
    // comparison says so.
    if (auto same = run::sessionTrainer(kept.spec.training, kept.origin.trainer))
        request.trainer = *std::move(same);
    request.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    request.cache.path = preparedDataFolder();
    std::ostream nowhere(nullptr);
    ProgressDisplay display(nowhere, ProgressStyle::None, false);
    return followRun(request, display, std::move(stop));
}

/// What the replay or the training anew found; errors of another kind as they are.
int reportDifference(const Streams& streams, const Error& error, const char* found)
{
    if (error.code != ErrorCode::FileDamaged)
        return report(streams, error);
    note(streams, error.subject + " " + found + " (" + error.detail + ")");
    return BadInput;
}

int retrain(const Options& options, const record::RunView& kept, const Streams& streams,
            std::stop_token stop)
{
    if (!kept.ending || kept.ending->outcome != store::RunOutcome::Completed
        || kept.spec.budgets.time)
        return report(streams,
                      {ErrorCode::UsageInvalid, "--retrain",
                       "the run was stopped or has a time limit, so training again may end "
                       "elsewhere; leave --retrain out"});
    const record::RunView again = trainedAgain(kept, options, std::move(stop));
    if (again.ending->error)
        return report(streams, *again.ending->error);
    if (again.ending->outcome == store::RunOutcome::Cancelled)
        return report(streams, {ErrorCode::Cancelled, options.verified, "stopped on request"});
    if (const auto same = run::compareRetrained(kept, again); !same) {
        const int code
            = reportDifference(streams, same.error(), "differs from the run in the bundle");
        if (again.origin.trainer != kept.origin.trainer)
            note(streams,
                 "it was trained by " + kept.origin.trainer + ", here by " + again.origin.trainer
                     + "; the last bits of a sum differ between instruction sets");
        return code;
    }
    streams.out << "Trained again by " << again.origin.trainer
                << ": every accuracy is the same, to the last bit.\n";
    return Done;
}

int verify(const Options& options, const Streams& streams, std::stop_token stop)
{
    if (const auto sound = checkSums(options.verified); !sound)
        return report(streams, sound.error());
    streams.out << "Checksums: all files are as they were packed.\n";
    const auto view
        = record::loadRun(std::filesystem::path(options.verified) / kBundledRun, stop);
    if (!view)
        return report(streams, view.error());
    if (!view->damage.empty())
        return report(streams, view->damage);
    if (const auto same = checkStudy(options.verified, *view); !same)
        return report(streams, same.error());
    const auto replay = run::replaySearch(*view, stop);
    if (!replay && !(options.retrain && replay.error().code == ErrorCode::FileUnsupported))
        return reportDifference(streams, replay.error(), "does not follow from the study");
    if (replay) {
        streams.out << "Replay: " << replay->candidates << " candidates and "
                    << replay->generations
                    << " generations follow from the study and seed " << view->origin.seed
                    << ", with every cost and fitness.\n";
        if (replay->hasChoice)
            streams.out << "Choice: the network and its test figures follow from the final "
                           "trainings listed.\n";
    }
    if (options.retrain)
        return retrain(options, *view, streams, std::move(stop));
    streams.out << "Not verified: that a training gives the accuracy in the file (--retrain).\n";
    return Done;
}

} // namespace

int BundleCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                       std::stop_token stop) const
{
    Options options;
    if (const auto over = readOptions(options, arguments, streams))
        return *over;
    if (const auto error = misuse(options))
        return report(streams, *error);
    return options.verified.empty() ? pack(options, streams, std::move(stop))
                                    : verify(options, streams, std::move(stop));
}

} // namespace splitscape::cli
