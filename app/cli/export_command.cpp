// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_command.h"

#include "app/cli/arguments.h"
#include "app/cli/data_export.h"
#include "app/cli/export_int8.h"
#include "app/cli/messages.h"
#include "app/cli/network_export.h"
#include "app/cli/text_table.h"
#include "core/cost/presets.h"
#include "core/record/deployment.h"
#include "splitscape_version.h"

#include <algorithm>
#include <array>
#include <limits>
#include <nlohmann/json.hpp>
#include <ostream>
#include <vector>
#include <sstream>

namespace splitscape::cli {

namespace {

constexpr std::array<std::string_view, 5> kFormats{"onnx", "onnx-deployed", "c", "zephyr", "arduino"};
constexpr int kMostVectors = 12; // of a class

constexpr std::string_view kIntegerFormat = "c-int8";

struct Options {
    std::string file;
    std::string what = "network";
    std::string folder; ///< the file, of other things than a network
    std::vector<int> lengths;
    std::vector<int> channels;
    std::optional<long long> candidate;
    std::optional<long long> point;
    std::string formats;
    std::string name = "splitscape_edge";
    bool force = false;
    bool json = false;
    std::optional<long long> vectors;
};

std::optional<int> readOptions(Options& options, const std::vector<std::string>& arguments,
                               const Streams& streams)
{
    CLI::App app("Writes a found network (edge, fog and whole as ONNX; the edge part, the front end "
                 "and the payload as C99; a Zephyr module and an Arduino library; a model card), or "
                 "the data of a run.",
                 "splitscape-cli export");
    app.add_option("file", options.file, "the run (.splitscape)")->type_name("FILE");
    app.add_option("--what", options.what,
                   "network; candidates or points (partition points) as CSV or JSON; study "
                   "(everything) as JSON")
        ->type_name("NAME")
        ->capture_default_str();
    app.add_option("-o,--output", options.folder,
                   "a network's folder, made where it is missing; for data a .csv or .json file, "
                   "or - for standard output")
        ->type_name("PATH")
        ->required();
    addIntegerList(app, "--lengths", options.lengths,
                   "in place of a run: this network, untrained, to measure its cost");
    addIntegerList(app, "--channels", options.channels, "its channels, as many as lengths");
    addInteger(app, "--candidate", options.candidate, 0, std::numeric_limits<long long>::max(),
               "the candidate's number; without, the best one, or all for points");
    addInteger(app, "--point", options.point, 1,
               partition::Placement::behind(space::kMaximumDepth).point,
               "the partition point; without, the candidate's best one, or the last of an "
               "untrained network");
    app.add_option("--formats", options.formats,
                   "onnx, onnx-deployed (edge and fog in the formats they were judged in), c, zephyr, "
                   "arduino, with commas between; without, all. c-int8, alone: the edge part in int8")
        ->type_name("LIST");
    addInteger(app, "--vectors", options.vectors, 0, kMostVectors,
               "recorded samples of each class, from the test part, for the self-test of the C; "
               "without, 2");
    app.add_option("--name", options.name, "first part of the files' names and of every C name")
        ->type_name("NAME")
        ->capture_default_str();
    app.add_flag("--force", options.force, "replace files that are there");
    app.add_flag("--json", options.json, "JSON instead of a table");
    return parseArguments(app, arguments, streams);
}

Result<void> checkOptions(const Options& options)
{
    std::istringstream list(options.formats);
    for (std::string format; std::getline(list, format, ',');) {
        if (format == kIntegerFormat)
            return Error{ErrorCode::UsageInvalid, "--formats",
                         "c-int8 goes alone, without other formats"};
        if (std::find(kFormats.begin(), kFormats.end(), format) == kFormats.end())
            return Error{ErrorCode::UsageInvalid, "--formats",
                         "\"" + format.substr(0, 40) + "\" is neither onnx, onnx-deployed, c, zephyr nor arduino"};
    }
    const bool untrained = !options.lengths.empty() || !options.channels.empty();
    if (options.file.empty() && !untrained)
        return Error{ErrorCode::UsageInvalid, "FILE",
                     "name the run to export from, or give --lengths and --channels"};
    if (untrained && (!options.file.empty() || options.candidate))
        return Error{ErrorCode::UsageInvalid, "--lengths",
                     "a run has its own networks, so give one of the two"};
    return exporting::validateIdentifier(options.name);
}

/// Options of a network mean nothing for data.
Result<void> checkDataOptions(const Options& options)
{
    const std::pair<const char*, bool> given[]{{"--lengths", !options.lengths.empty()},
                                               {"--channels", !options.channels.empty()},
                                               {"--point", options.point.has_value()},
                                               {"--formats", !options.formats.empty()},
                                               {"--vectors", options.vectors.has_value()},
                                               {"--json", options.json}};
    for (const auto& [name, isGiven] : given) {
        if (isGiven)
            return Error{ErrorCode::UsageInvalid, name,
                         "it goes with networks only, not with --what " + options.what};
    }
    return {};
}

/// The network to export and its costs by the model.
struct Subject {
    std::optional<std::uint64_t> candidate; ///< nothing for an untrained network
    exporting::SplitNetwork network;
    partition::PointCost model;
    std::optional<record::Deployment> deployment; ///< of a run
};

/// A network with initial weights: good for measuring, not for classifying.
Result<Subject> untrainedNetwork(const Options& options)
{
    Subject subject;
    exporting::SplitNetwork& network = subject.network;
    network.architecture = {options.lengths, options.channels};
    if (const auto good = space::validate(network.architecture); !good)
        return good.error();
    const int last = partition::Placement::behind(space::layerCount(network.architecture)).point;
    network.point = static_cast<int>(options.point.value_or(last));
    if (network.point > last)
        return Error{ErrorCode::ValueOutOfRange, "point",
                     "it must be from 1 to " + std::to_string(last) + ", found "
                         + std::to_string(network.point)};
    const std::int64_t parameters = space::parameterCount(network.architecture);
    if (parameters > exporting::kMaximumOnnxParameters)
        return Error{ErrorCode::ValueOutOfRange, "lengths",
                     "the network has " + std::to_string(parameters) + " parameters, at most "
                         + std::to_string(exporting::kMaximumOnnxParameters) + " can be exported"};
    network.weights = train::initialWeights(network.architecture, 1);
    network.origin = "initial weights, not trained";
    network.programVersion = SPLITSCAPE_VERSION;
    const auto model = partition::judge(network.architecture, {cost::defaultDevice(), {}, {}, {}});
    subject.model = model.points[network.cut()];
    return subject;
}

Result<Subject> exportedSubject(const Options& options, const Streams& streams,
                                std::stop_token stop)
{
    if (options.file.empty())
        return untrainedNetwork(options);
    record::DeploymentChoice choice;
    if (options.candidate)
        choice.candidate = static_cast<std::uint64_t>(*options.candidate);
    if (options.point)
        choice.point = static_cast<int>(*options.point);
    auto deployment = record::readDeployment(options.file, choice, std::move(stop));
    if (!deployment)
        return deployment.error();
    noteProtection(streams, deployment->hasChecksums);
    for (const Error& damage : deployment->damage) // of other parts than those that are exported
        note(streams, sentenceOf(damage));
    return Subject{deployment->candidate->id, deployment->network, deployment->model,
                   *std::move(deployment)};
}

/// The folders that an export which failed made for its files, as far as nothing is in them.
void removeEmptyFolders(const Options& options)
{
    namespace fs = std::filesystem;
    std::error_code failure;
    std::vector<fs::path> folders;
    for (const fs::directory_entry& entry : fs::directory_iterator(options.folder, failure)) {
        if (!entry.is_directory(failure)
            || !entry.path().filename().string().starts_with(options.name + "-"))
            continue;
        folders.push_back(entry.path());
        for (const fs::directory_entry& inner :
             fs::recursive_directory_iterator(entry.path(), failure))
            if (inner.is_directory(failure))
                folders.push_back(inner.path());
    }
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder)
        fs::remove(*folder, failure); // what has something in it stays
}

/// Whether it was made now.
Result<bool> prepareFolder(const Options& options)
{
    const std::filesystem::path folder = options.folder;
    std::error_code failure;
    const bool isNew = std::filesystem::create_directories(folder, failure);
    if (!std::filesystem::is_directory(folder)) {
        if (std::filesystem::exists(folder, failure))
            return Error{ErrorCode::NotAFolder, folder.string(), {}};
        return Error{ErrorCode::CannotWrite, folder.string(), "the folder could not be made"};
    }
    return isNew;
}

nlohmann::ordered_json toJson(const Subject& subject, const WrittenNetwork& written)
{
    nlohmann::ordered_json json{{"candidate", nullptr},
                                {"lengths", subject.network.architecture.lengths},
                                {"channels", subject.network.architecture.channels},
                                {"point", subject.network.point},
                                {"files", nlohmann::ordered_json::array()},
                                {"model",
                                 {{"flash_bytes", subject.model.flash.count()},
                                  {"ram_bytes", subject.model.ram.count()},
                                  {"edge_macs", subject.model.edgeMultiplyAccumulates}}},
                                {"c", nullptr}};
    if (subject.candidate)
        json["candidate"] = *subject.candidate;
    for (const exporting::WrittenFile& file : written.files)
        json["files"].push_back({{"path", file.path.string()}, {"bytes", file.bytes}});
    if (written.c)
        json["c"]
            = {{"flash_bytes", written.c->weightBytes},
               {"ram_bytes", written.c->activationBytes},
               {"pushed_ram_bytes", written.c->streamBytes
                    ? nlohmann::ordered_json(*written.c->streamBytes)
                    : nlohmann::ordered_json(nullptr)}};
    return json;
}

void print(std::ostream& out, const Subject& subject, const WrittenNetwork& written)
{
    const space::Architecture& architecture = subject.network.architecture;
    out << (subject.candidate ? "Candidate " + std::to_string(*subject.candidate)
                              : std::string("Untrained network"))
        << ", " << space::toText(architecture) << ", cut at point " << subject.network.point
        << " of " << partition::Placement::behind(space::layerCount(architecture)).point
        << "\n\n";
    TextTable files({"file", "bytes"});
    for (const exporting::WrittenFile& file : written.files)
        files.add({file.path.string(), std::to_string(file.bytes)});
    files.print(out);
    if (!written.c)
        return;
    out << '\n';
    TextTable sizes({"edge part", "C source", "cost model"});
    sizes.add({"Flash (weights), bytes", std::to_string(written.c->weightBytes),
               std::to_string(subject.model.flash.count())});
    sizes.add({"RAM (activations), bytes", std::to_string(written.c->activationBytes),
               std::to_string(subject.model.ram.count())});
    if (written.c->streamBytes)
        sizes.add({"RAM where values are pushed, bytes", std::to_string(*written.c->streamBytes),
                   "not counted"});
    sizes.print(out);
    if (!subject.deployment || !subject.deployment->frontEnd)
        return;
    const cost::FrontEndCharge& front = *subject.deployment->frontEnd;
    out << "\nThe front end takes about " << fixedNumber(front.instructions / 1000.0, 0)
        << " thousand instructions an input on a Cortex-M4";
    if (front.ram.count() > 0)
        out << ", and " << front.ram.count() << " bytes for a ring of samples";
    if (front.energy > Energy{})
        out << "; " << fixedNumber(front.energy.inMillijoules(), 4) << " mJ on this device";
    out << (subject.deployment->frontEndIsCharged ? ". The costs above have it in them.\n"
                                                  : ". The cost model does not have it.\n");
}

IntegerExport integerExport(const Options& options)
{
    IntegerExport request;
    request.file = options.file;
    if (options.candidate)
        request.choice.candidate = static_cast<std::uint64_t>(*options.candidate);
    if (options.point)
        request.choice.point = static_cast<int>(*options.point);
    request.untrained = {options.lengths, options.channels};
    request.folder = options.folder;
    request.name = options.name;
    request.force = options.force;
    request.json = options.json;
    return request;
}

} // namespace

int ExportCommand::run(const std::vector<std::string>& arguments, const Streams& streams,
                       std::stop_token stop) const
{
    Options options;
    if (const auto over = readOptions(options, arguments, streams))
        return *over;
    if (options.what != "network") {
        if (const auto good = checkDataOptions(options); !good)
            return report(streams, good.error());
        const DataExport request{options.file, options.what, options.folder, options.candidate,
                                 options.force};
        const auto exported = exportData(request, streams, stop);
        if (!exported)
            return report(streams, exported.error());
        return exported->empty() ? int{Done} : report(streams, *exported);
    }
    const bool isInteger = options.formats == kIntegerFormat;
    if (isInteger && options.vectors)
        return report(streams, Error{ErrorCode::UsageInvalid, "--vectors",
                                     "int8 C records one sample of its own"});
    if (isInteger)
        options.formats.clear();
    if (const auto good = checkOptions(options); !good)
        return report(streams, good.error());
    if (isInteger)
        return exportIntegerC(integerExport(options), streams, std::move(stop));
    const auto subject = exportedSubject(options, streams, stop);
    if (!subject)
        return report(streams, subject.error());
    const auto isNew = prepareFolder(options);
    if (!isNew)
        return report(streams, isNew.error());
    const NetworkExport request{options.folder, options.name, options.formats,
                                static_cast<int>(options.vectors.value_or(2)), options.force};
    const auto written
        = writeNetwork(request, subject->network,
                       subject->deployment ? &*subject->deployment : nullptr, streams, stop);
    if (!written) {
        removeEmptyFolders(options);
        std::error_code ignored;
        if (*isNew)
            std::filesystem::remove(options.folder, ignored); // where nothing is in it
        return report(streams, written.error());
    }
    if (options.json)
        streams.out << toJson(*subject, *written).dump(2) << '\n';
    else
        print(streams.out, *subject, *written);
    return Done;
}

} // namespace splitscape::cli
