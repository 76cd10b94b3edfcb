// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errors_command.h"

#include "app/cli/arguments.h"
#include "app/cli/messages.h"
#include "app/cli/output_file.h"
#include "app/cli/text_table.h"
#include "core/base/files.h"
#include "core/evaluate/called_samples.h"
#include "core/record/run_view.h"

#include <algorithm>
#include <ostream>

namespace splitscape::cli {

namespace {

constexpr std::size_t kShown = 40;

struct Options {
    std::string file;
    std::string actual;
    std::string predicted;
    std::string output;
    bool force = false;
};

std::optional<int> readOptions(Options& options, const std::vector<std::string>& arguments,
                               const Streams& streams)
{
    CLI::App app("Lists the test samples that the final trainings of the chosen network call "
                 "wrong, with patient, recording and time.",
                 "splitscape-cli errors");
    app.add_option("file", options.file, "the run (.splitscape)")->type_name("FILE");
    app.add_option("--actual", options.actual, "samples of this class only")->type_name("CLASS");
    app.add_option("--predicted", options.predicted,
                   "samples called this class only; with --actual one cell of the confusion "
                   "matrix, the right ones too")
        ->type_name("CLASS");
    app.add_option("-o,--output", options.output,
                   "a .csv or .json file, or - for CSV on standard output; without, a table of "
                   "the first 40")
        ->type_name("FILE");
    app.add_flag("--force", options.force, "replace a file that is there");
    return parseArguments(app, arguments, streams);
}

Result<std::optional<int>> classOf(const record::RunView& view, const std::string& name,
                                   const char* option)
{
    if (name.empty())
        return std::optional<int>{};
    const auto& names = view.origin.classNames;
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end())
        return std::optional<int>(static_cast<int>(found - names.begin()));
    std::string there;
    for (const std::string& one : names)
        there += (there.empty() ? "" : ", ") + one;
    return Error{ErrorCode::UsageInvalid, option,
                 "there is no class \"" + name.substr(0, 40) + "\", there are " + there};
}

void printTable(std::ostream& out, const record::RunView& view,
                const evaluate::TestPredictions& predictions,
                const std::vector<evaluate::CalledSample>& samples)
{
    TextTable table({"found at", "patient", "actual", "predicted", "trainings", "probability"});
    for (std::size_t i = 0; i < std::min(samples.size(), kShown); ++i) {
        const evaluate::CalledSample& sample = samples[i];
        table.add({evaluate::placeText(evaluate::placeOf(predictions, sample.position)),
                   predictions.patients[predictions.patientOf[sample.position]],
                   view.origin.classNames[static_cast<std::size_t>(sample.actual)],
                   view.origin.classNames[static_cast<std::size_t>(sample.predicted)],
                   std::to_string(sample.trainings) + " of "
                       + std::to_string(predictions.trainings.size()),
                   sample.probability ? fixedNumber(*sample.probability, 2) : "-"});
    }
    table.print(out);
    if (samples.size() > kShown)
        out << "and " << samples.size() - kShown << " more (-o FILE.csv)\n";
    if (samples.empty())
        out << "no test sample is called so\n";
}

Result<void> write(const Options& options, const Streams& streams, const record::RunView& view,
                   const evaluate::TestPredictions& predictions,
                   const std::vector<evaluate::CalledSample>& samples)
{
    const std::string text = evaluate::calledSamplesText(
        samples, predictions, {view.origin.split.test, view.origin.classNames},
        options.output.ends_with(".json") ? RowFormat::Json : RowFormat::Csv);
    if (options.output == "-") {
        streams.out << text;
        return {};
    }
    return writeFileAtomically(options.output, text);
}

Result<void> checkOutput(const Options& options)
{
    if (options.output.empty() || options.output == "-")
        return {};
    if (!options.output.ends_with(".csv") && !options.output.ends_with(".json"))
        return Error{ErrorCode::UsageInvalid, options.output,
                     "its name must end in .csv or .json"};
    return checkOutputFile(options.output, options.force, options.file);
}

Result<Problems> list(const Options& options, const Streams& streams, std::stop_token stop)
{
    if (options.file.empty())
        return Error{ErrorCode::UsageInvalid, "FILE", "name the run"};
    if (const auto good = checkOutput(options); !good)
        return good.error();
    const auto view = record::loadRun(options.file, std::move(stop));
    if (!view)
        return view.error();
    const auto document = view->documents.find(std::string(evaluate::kPredictionsDocument));
    if (!view->extraction || document == view->documents.end())
        return Error{ErrorCode::UsageInvalid, options.file,
                     "it keeps no predictions: it was not tested yet, or by an earlier version"};
    const auto predictions = evaluate::readPredictions(document->second);
    if (!predictions)
        return predictions.error();
    if (!evaluate::belongTo(*predictions, view->origin.split.test.size(),
                            view->origin.classNames.size()))
        return Error{ErrorCode::FileDamaged, options.file,
                     "its predictions belong to another run"};
    const auto actual = classOf(*view, options.actual, "--actual");
    const auto predicted = classOf(*view, options.predicted, "--predicted");
    if (!actual || !predicted)
        return actual ? predicted.error() : actual.error();
    const auto samples = evaluate::samplesIn(*predictions, {*actual, *predicted});
    if (options.output.empty())
        printTable(streams.out, *view, *predictions, samples);
    else if (const auto written = write(options, streams, *view, *predictions, samples); !written)
        return written.error();
    return view->damage;
}

} // namespace

int ErrorsCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                       std::stop_token stop) const
{
    Options options;
    if (const auto over = readOptions(options, arguments, streams))
        return *over;
    const auto damage = list(options, streams, std::move(stop));
    return damage ? report(streams, *damage) : report(streams, damage.error());
}

} // namespace splitscape::cli
