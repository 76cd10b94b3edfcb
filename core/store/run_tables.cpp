// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_tables.h"

#include "core/base/number_list.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace splitscape::store {

namespace {

using evaluate::CandidateResult;
using evaluate::RepeatedTraining;

// Before schema 4 a code was kept as its position in this list, which therefore never changes.
constexpr std::array<const char*, 29> kEarlierCodes{
    "FileMissing",     "NotAFile",        "NotAFolder",       "FileUnreadable",
    "FileEmpty",       "FileFormatUnknown", "FileUnsupported", "FileTooLarge",
    "NoRecords",       "FileTruncated",   "FileDamaged",      "ChecksumMismatch",
    "CannotWrite",     "DiskFull",        "FileInUse",        "UsageInvalid",
    "SyntaxInvalid",   "UnknownKey",      "WrongType",        "ValueOutOfRange",
    "RowInvalid",      "SpaceIndivisible", "LimitsUnreachable", "SignalMissing",
    "TooFewSamples",   "TrainerUnavailable", "Cancelled",     "Internal",
    "RunInterrupted"};

std::string earlierCode(const std::string& column)
{
    std::string sql = "CASE WHEN " + column + " IS NULL THEN NULL";
    for (std::size_t code = 0; code < kEarlierCodes.size(); ++code)
        sql += " WHEN " + column + " = " + std::to_string(code) + " THEN '" + kEarlierCodes[code]
            + "'";
    return sql + " ELSE 'Internal' END";
}

std::string earlierViolations()
{
    std::string sql = "CASE violations & 7";
    for (std::uint8_t all = 0; all < 8; ++all)
        sql += " WHEN " + std::to_string(all) + " THEN '" + violationNames(all) + "'";
    return sql + " END";
}

constexpr const char* kKey = "PRIMARY KEY";
constexpr const char* kOnlyRow = "PRIMARY KEY CHECK (id = 1)";

// A set of limits that are broken, by name.
Column<CandidateResult> violationsColumn()
{
    return {{"violations", "TEXT", earlierViolations()},
            [](SQLite::Statement& statement, int position, const CandidateResult& row) {
                if (row.best)
                    statement.bind(position, violationNames(row.best->violations));
                else
                    statement.bind(position);
            },
            [](const Cell& found, CandidateResult& row) {
                if (found.isNull() || !row.best)
                    return found.isNull() && !row.best;
                const auto violations = violationsFrom(found.text());
                row.best->violations = violations.value_or(partition::NoViolation);
                return violations.has_value();
            }};
}

constexpr std::string_view kEdgeMark = "-edge ";

// The format on the link, and in front of it that of the edge where it is not float32: "int8",
// "int8-edge int4".
std::string formatsText(const partition::PointCost& point)
{
    const std::string link(network::nameOf(point.linkFormat));
    if (point.edgeFormat == network::NumberFormat::Float32)
        return link;
    return std::string(network::nameOf(point.edgeFormat)).append(kEdgeMark) + link;
}

bool readFormats(std::string_view text, partition::PointCost& point)
{
    const std::size_t mark = text.find(kEdgeMark);
    const bool hasEdge = mark != std::string_view::npos;
    const auto edge = hasEdge ? network::numberFormat(text.substr(0, mark))
                              : std::optional(network::NumberFormat::Float32);
    const auto link
        = network::numberFormat(hasEdge ? text.substr(mark + kEdgeMark.size()) : text);
    point.edgeFormat = edge.value_or(network::NumberFormat::Float32);
    point.linkFormat = link.value_or(network::NumberFormat::Float32);
    return edge && link && (!hasEdge || *edge == network::NumberFormat::Int8);
}

Column<CandidateResult> formatsColumn()
{
    return {{"link_format", "TEXT", "CASE WHEN point IS NULL THEN NULL ELSE 'float32' END"},
            [](SQLite::Statement& statement, int position, const CandidateResult& row) {
                if (row.best)
                    statement.bind(position, formatsText(*row.best));
                else
                    statement.bind(position);
            },
            [](const Cell& found, CandidateResult& row) {
                if (found.isNull() || !row.best)
                    return found.isNull() && !row.best;
                return found.isText() && readFormats(found.text(), *row.best);
            }};
}

constexpr std::string_view kKindsMark = ";kinds ";
constexpr std::string_view kSidesMark = ";sides ";

/// Takes what stands behind a mark off a text; nothing where the mark is not there.
std::string_view takenBehind(std::string_view mark, std::string_view& text)
{
    const std::size_t place = text.find(mark);
    if (place == std::string_view::npos)
        return {};
    const std::string_view found = text.substr(place + mark.size());
    text = text.substr(0, place);
    return found;
}

/// "convolution,power"; an empty text has none.
bool readKinds(std::string_view text, std::vector<int>& kinds)
{
    kinds.clear();
    while (!text.empty()) {
        const std::size_t end = text.find(',');
        const auto kind = space::edgeKindNamed(text.substr(0, end));
        if (!kind || end + 1 == text.size())
            return false;
        kinds.push_back(*kind);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    }
    return true;
}

// The kernels, and behind them what the network is made of and how many side values it reads, where
// that is more than the paper's: "7,0,3", "7,0,3;sides 2", ";kinds power,convolution;sides 2".
Column<CandidateResult> kernelsColumn()
{
    return {{"kernels", "TEXT NOT NULL", "''"},
            [](SQLite::Statement& statement, int position, const CandidateResult& row) {
                std::string text = commaSeparated(row.architecture.kernels);
                if (!row.architecture.kinds.empty())
                    text.append(kKindsMark).append(space::edgeKindsText(row.architecture.kinds));
                if (row.architecture.sides > 0)
                    text.append(kSidesMark).append(std::to_string(row.architecture.sides));
                statement.bind(position, text);
            },
            [](const Cell& found, CandidateResult& row) {
                std::string_view text = found.text();
                const bool hasSides = text.find(kSidesMark) != std::string_view::npos;
                std::vector<int> sides;
                if (!readNumbers(takenBehind(kSidesMark, text), sides)
                    || sides.size() != (hasSides ? 1U : 0U))
                    return false;
                row.architecture.sides = hasSides ? sides.front() : 0;
                return readKinds(takenBehind(kKindsMark, text), row.architecture.kinds)
                    && readNumbers(text, row.architecture.kernels);
            }};
}

} // namespace

const Table<RunRow>& runTable()
{
    using R = RunRow;
    constexpr auto kError = [](auto& r) -> auto& { return r.error; };
    static const Table<R> table(
        "run",
        {column<R>("id", [](auto& r) -> auto& { return r.id; }, kOnlyRow),
         column<R>("specification", [](auto& r) -> auto& { return r.origin.specification; }),
         column<R>("seed", [](auto& r) -> auto& { return r.origin.seed; }),
         column<R>("program_version", [](auto& r) -> auto& { return r.origin.programVersion; }),
         column<R>("trainer", [](auto& r) -> auto& { return r.origin.trainer; }),
         column<R>("dataset_name", [](auto& r) -> auto& { return r.origin.datasetName; }),
         column<R>("dataset_fingerprint",
                   [](auto& r) -> auto& { return r.origin.datasetFingerprint; }),
         column<R>("class_names", [](auto& r) -> auto& { return r.origin.classNames; }),
         column<R>("split_train", [](auto& r) -> auto& { return r.origin.split.train; }),
         column<R>("split_selection", [](auto& r) -> auto& { return r.origin.split.selection; }),
         column<R>("split_held_back", [](auto& r) -> auto& { return r.origin.split.heldBack; }),
         column<R>("split_test", [](auto& r) -> auto& { return r.origin.split.test; }),
         column<R>("started_utc", [](auto& r) -> auto& { return r.origin.startedUtc; }),
         column<R>("outcome", [](auto& r) -> auto& { return r.outcome; }),
         within<Door::Opens, R>(
             "error_code", kError, [](auto& e) -> auto& { return e.code; },
             earlierCode("error_code")),
         within<Door::Behind, R>("error_subject", kError,
                                 [](auto& e) -> auto& { return e.subject; }),
         within<Door::Behind, R>("error_detail", kError, [](auto& e) -> auto& { return e.detail; }),
         column<R>("duration_s", [](auto& r) -> auto& { return r.seconds; })});
    return table;
}

const Table<GenerationRecord>& generationTable()
{
    using R = GenerationRecord;
    static const Table<R> table(
        "generations",
        {column<R>("generation", [](auto& r) -> auto& { return r.index; }, kKey),
         column<R>("best_fitness", [](auto& r) -> auto& { return r.bestFitness; }),
         column<R>("mean_fitness", [](auto& r) -> auto& { return r.meanFitness; }),
         column<R>("valid", [](auto& r) -> auto& { return r.valid; }),
         column<R>("invalid", [](auto& r) -> auto& { return r.invalid; }),
         column<R>("failed", [](auto& r) -> auto& { return r.failed; }),
         column<R>("abandoned", [](auto& r) -> auto& { return r.abandoned; }),
         column<R>("trained", [](auto& r) -> auto& { return r.trained; }),
         column<R>("duration_s", [](auto& r) -> auto& { return r.seconds; })});
    return table;
}

const Table<CandidateResult>& candidateTable()
{
    using R = CandidateResult;
    constexpr auto kBest = [](auto& r) -> auto& { return r.best; };
    constexpr auto kTraining = [](auto& r) -> auto& { return r.training; };
    constexpr auto kFailure = [](auto& r) -> auto& { return r.failure; };
    static const Table<R> table(
        "candidates",
        {column<R>("id", [](auto& r) -> auto& { return r.id; }, kKey),
         column<R>("generation", [](auto& r) -> auto& { return r.generation; }),
         column<R>("slot", [](auto& r) -> auto& { return r.index; }),
         column<R>("attempt", [](auto& r) -> auto& { return r.attempt; }),
         column<R>("genome_lengths", [](auto& r) -> auto& { return r.genome.lengths; }),
         column<R>("genome_channels", [](auto& r) -> auto& { return r.genome.channels; }),
         column<R>(
             "genome_extras", [](auto& r) -> auto& { return r.genome.extras; }, "NOT NULL", "''"),
         column<R>("lengths", [](auto& r) -> auto& { return r.architecture.lengths; }),
         column<R>("channels", [](auto& r) -> auto& { return r.architecture.channels; }),
         kernelsColumn(),
         column<R>(
             "fog_channels", [](auto& r) -> auto& { return r.architecture.fog.channels; },
             "NOT NULL", "0"),
         column<R>(
             "fog_blocks", [](auto& r) -> auto& { return r.architecture.fog.blocks; }, "NOT NULL",
             "0"),
         column<R>("parameters", [](auto& r) -> auto& { return r.parameters; }),
         column<R>("macs", [](auto& r) -> auto& { return r.multiplyAccumulates; }),
         column<R>("status", [](auto& r) -> auto& { return r.standing; }),
         column<R>("source", [](auto& r) -> auto& { return r.source; }),
         within<Door::Opens, R>("point", kBest, [](auto& p) -> auto& { return p.point; }),
         violationsColumn(),
         within<Door::Behind, R>("flash_bytes", kBest, [](auto& p) -> auto& { return p.flash; }),
         within<Door::Behind, R>("ram_bytes", kBest, [](auto& p) -> auto& { return p.ram; }),
         within<Door::Behind, R>("edge_macs", kBest,
                                 [](auto& p) -> auto& { return p.edgeMultiplyAccumulates; }),
         within<Door::Behind, R>("sent_values", kBest,
                                 [](auto& p) -> auto& { return p.sentValues; }),
         formatsColumn(),
         within<Door::Behind, R>("edge_compute_mJ", kBest,
                                 [](auto& p) -> auto& { return p.edgeCompute; }),
         within<Door::Behind, R>("edge_transmit_mJ", kBest,
                                 [](auto& p) -> auto& { return p.edgeTransmit; }),
         within<Door::Behind, R>("fog_compute_mJ", kBest,
                                 [](auto& p) -> auto& { return p.fogCompute; }),
         within<Door::Behind, R>("fog_receive_mJ", kBest,
                                 [](auto& p) -> auto& { return p.fogReceive; }),
         column<R>("fitness", [](auto& r) -> auto& { return r.fitness; }),
         within<Door::Opens, R>("selection_accuracy", kTraining,
                                [](auto& t) -> auto& { return t.selectionAccuracy; }),
         within<Door::Behind, R>("best_epoch", kTraining,
                                 [](auto& t) -> auto& { return t.bestEpoch; }),
         column<R>("held_back_accuracy", [](auto& r) -> auto& { return r.heldBackAccuracy; }),
         column<R>("duration_s", [](auto& r) -> auto& { return r.seconds; }),
         within<Door::Opens, R>(
             "failure_code", kFailure, [](auto& e) -> auto& { return e.code; },
             earlierCode("failure_code")),
         within<Door::Behind, R>("failure_subject", kFailure,
                                 [](auto& e) -> auto& { return e.subject; }),
         within<Door::Behind, R>("failure_detail", kFailure,
                                 [](auto& e) -> auto& { return e.detail; })});
    return table;
}

const Table<CurveRow>& curveTable()
{
    using R = CurveRow;
    static const Table<R> table(
        "learning_curves",
        {column<R>("candidate", [](auto& r) -> auto& { return r.candidate; }, kKey),
         column<R>("loss_and_accuracy", [](auto& r) -> auto& { return r.epochs; })});
    return table;
}

const Table<WeightsRow>& weightsTable()
{
    using R = WeightsRow;
    static const Table<R> table(
        "weights",
        {column<R>("candidate", [](auto& r) -> auto& { return r.candidate; }, kKey),
         column<R>("weights", [](auto& r) -> auto& { return r.weights; })});
    return table;
}

const Table<ExtractionRow>& extractionTable()
{
    using R = ExtractionRow;
    static const Table<R> table(
        "extraction",
        {column<R>("id", [](auto& r) -> auto& { return r.id; }, kOnlyRow),
         column<R>("candidate", [](auto& r) -> auto& { return r.result.chosen; }),
         column<R>("held_back_accuracy",
                   [](auto& r) -> auto& { return r.result.heldBackAccuracy; }),
         column<R>("test_accuracy_mean",
                   [](auto& r) -> auto& { return r.result.testAccuracyMean; }),
         column<R>("test_accuracy_sd",
                   [](auto& r) -> auto& { return r.result.testAccuracyDeviation; })});
    return table;
}

const Table<TestRow>& testTable()
{
    using R = TestRow;
    static const Table<R> table(
        "test_trainings",
        {column<R>("repetition", [](auto& r) -> auto& { return r.repetition; }, kKey),
         column<R>("seed", [](auto& r) -> auto& { return r.training.seed; }),
         column<R>("selection_accuracy",
                   [](auto& r) -> auto& { return r.training.selectionAccuracy; }),
         column<R>("held_back_accuracy",
                   [](auto& r) -> auto& { return r.training.heldBackAccuracy; }),
         column<R>("test_accuracy", [](auto& r) -> auto& { return r.training.testAccuracy; })});
    return table;
}

const Table<ConfusionRow>& confusionTable()
{
    using R = ConfusionRow;
    static const Table<R> table(
        "confusion",
        {column<R>("actual", [](auto& r) -> auto& { return r.actual; }),
         column<R>("predicted", [](auto& r) -> auto& { return r.predicted; }),
         column<R>("samples", [](auto& r) -> auto& { return r.samples; })},
        "PRIMARY KEY (actual, predicted)");
    return table;
}

const Table<ShortlistRow>& shortlistTable()
{
    using R = ShortlistRow;
    static const Table<R> table(
        "shortlist",
        {column<R>("place", [](auto& r) -> auto& { return r.place; }, kKey),
         column<R>("candidate", [](auto& r) -> auto& { return r.entry.candidate; }),
         column<R>("held_back_accuracy_mean",
                   [](auto& r) -> auto& { return r.entry.heldBackAccuracyMean; })},
        {}, 2);
    return table;
}

const Table<SessionRow>& sessionTable()
{
    using R = SessionRow;
    static const Table<R> table(
        "sessions",
        {column<R>("session", [](auto& r) -> auto& { return r.session; }, kKey),
         column<R>("started_utc", [](auto& r) -> auto& { return r.record.startedUtc; }),
         column<R>("program_version", [](auto& r) -> auto& { return r.record.programVersion; }),
         column<R>("trainer", [](auto& r) -> auto& { return r.record.trainer; }),
         column<R>("duration_s", [](auto& r) -> auto& { return r.record.seconds; })},
        {}, 3);
    return table;
}

const Table<RepeatedTraining>& repeatedTable()
{
    using R = RepeatedTraining;
    static const Table<R> table(
        "repeated_trainings",
        {column<R>("candidate", [](auto& r) -> auto& { return r.candidate; }),
         column<R>("repetition", [](auto& r) -> auto& { return r.repetition; }),
         column<R>("seed", [](auto& r) -> auto& { return r.training.seed; }),
         column<R>("selection_accuracy",
                   [](auto& r) -> auto& { return r.training.selectionAccuracy; }),
         column<R>("held_back_accuracy",
                   [](auto& r) -> auto& { return r.training.heldBackAccuracy; }),
         column<R>("weights", [](auto& r) -> auto& { return r.weights; })},
        "PRIMARY KEY (candidate, repetition)", 3);
    return table;
}

const Table<Document>& documentTable()
{
    using R = Document;
    static const Table<R> table("documents",
                                {column<R>("name", [](auto& r) -> auto& { return r.name; }),
                                 column<R>("json", [](auto& r) -> auto& { return r.json; })},
                                "PRIMARY KEY (name)", kCheckedSchema);
    return table;
}

std::vector<const TableShape*> tableShapes()
{
    return {&runTable().shape,      &generationTable().shape, &candidateTable().shape,
            &curveTable().shape,    &weightsTable().shape,    &extractionTable().shape,
            &testTable().shape,     &confusionTable().shape,  &shortlistTable().shape,
            &sessionTable().shape,  &repeatedTable().shape,   &documentTable().shape};
}

} // namespace splitscape::store
