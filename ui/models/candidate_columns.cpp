// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/candidate_columns.h"

#include "core/evaluate/column_names.h"

#include <QCoreApplication>
#include <QLocale>

namespace splitscape::ui {
namespace {

using evaluate::CandidateResult;
namespace column = evaluate::column;

constexpr const char* kContext = "CandidateColumn";

double energyOr(const JudgedCandidate& judged, Energy energy)
{
    return judged.hasEnergy ? energy.inMillijoules() : kUnknown;
}

QString wholeText(double raw) { return QLocale().toString(static_cast<qlonglong>(raw)); }
QString plainText(double raw) { return QString::number(static_cast<qulonglong>(raw)); }
QString percentText(double raw) { return QLocale().toString(100.0 * raw, 'f', 1); }
QString energyText(double raw)
{
    // Three decimals line up in a column; what would vanish there keeps two figures instead.
    return QLocale().toString(raw, raw != 0.0 && raw < 0.01 ? 'g' : 'f', raw < 0.01 ? 2 : 3);
}
QString kibibyteText(double raw) { return QLocale().toString(raw / 1024.0, 'f', 2); }
QString statusText(double raw)
{
    return standingText(static_cast<Standing>(static_cast<int>(raw)));
}

} // namespace

const std::array<CandidateColumnInfo, kColumnCount> kColumns{{
    {CandidateColumn::Id, QT_TRANSLATE_NOOP("CandidateColumn", "Candidate"), "", column::kId,
     QT_TRANSLATE_NOOP("CandidateColumn",
                       "Number of the candidate, in the order the search asked for them."),
     1.0, true, [](const CandidateResult& c) { return static_cast<double>(c.id); }, nullptr,
     plainText},
    {CandidateColumn::Accuracy, QT_TRANSLATE_NOOP("CandidateColumn", "Accuracy"), "%",
     column::kValidationAccuracy,
     QT_TRANSLATE_NOOP("CandidateColumn",
                       "Selection accuracy: on the first half of the validation data, which "
                       "guides the search."),
     100.0, false,
     [](const CandidateResult& c) { return c.training ? c.training->selectionAccuracy : kUnknown; },
     nullptr, percentText},
    {CandidateColumn::HeldBack, QT_TRANSLATE_NOOP("CandidateColumn", "Held back"), "%",
     column::kHeldBackAccuracy,
     QT_TRANSLATE_NOOP(
         "CandidateColumn",
         "Accuracy on the second half of the validation data, which is held back from the search "
         "and known after its final test."),
     100.0, false, [](const CandidateResult& c) { return c.heldBackAccuracy.value_or(kUnknown); },
     nullptr, percentText},
    {CandidateColumn::ScenarioEnergy, QT_TRANSLATE_NOOP("CandidateColumn", "Energy"), "mJ",
     column::kScenario,
     QT_TRANSLATE_NOOP("CandidateColumn",
                       "Energy of the chosen scenario per inference, at the best partition point."),
     1.0, false, nullptr,
     [](const JudgedCandidate& j) {
         return j.best ? energyOr(j, partition::scenarioEnergy(*j.best, j.scenario)) : kUnknown;
     },
     energyText},
    {CandidateColumn::EdgeEnergy, QT_TRANSLATE_NOOP("CandidateColumn", "Edge"), "mJ", column::kEdge,
     QT_TRANSLATE_NOOP("CandidateColumn",
                       "Energy the wearable spends per inference, computing and sending."),
     1.0, false, nullptr,
     [](const JudgedCandidate& j) { return j.best ? energyOr(j, j.best->edge()) : kUnknown; },
     energyText},
    {CandidateColumn::TotalEnergy, QT_TRANSLATE_NOOP("CandidateColumn", "Total"), "mJ",
     column::kTotal,
     QT_TRANSLATE_NOOP("CandidateColumn",
                       "Energy of wearable and fog node together per inference."),
     1.0, false, nullptr,
     [](const JudgedCandidate& j) { return j.best ? energyOr(j, j.best->total()) : kUnknown; },
     energyText},
    {CandidateColumn::Flash, QT_TRANSLATE_NOOP("CandidateColumn", "Flash"), "KiB", column::kFlash,
     QT_TRANSLATE_NOOP("CandidateColumn", "Flash the weights on the wearable need."), 1.0 / 1024.0,
     false, nullptr,
     [](const JudgedCandidate& j) {
         return j.best ? static_cast<double>(j.best->flash.count()) : kUnknown;
     },
     kibibyteText},
    {CandidateColumn::Ram, QT_TRANSLATE_NOOP("CandidateColumn", "RAM"), "KiB", column::kRam,
     QT_TRANSLATE_NOOP("CandidateColumn", "RAM the largest layer on the wearable needs."),
     1.0 / 1024.0, false, nullptr,
     [](const JudgedCandidate& j) {
         return j.best ? static_cast<double>(j.best->ram.count()) : kUnknown;
     },
     kibibyteText},
    {CandidateColumn::Latency, QT_TRANSLATE_NOOP("CandidateColumn", "Latency"), "ms",
     column::kLatency,
     QT_TRANSLATE_NOOP("CandidateColumn",
                       "Time of one inference at the best partition point: wearable, and radio and "
                       "fog node where their times are stated."),
     1e3, false, nullptr,
     [](const JudgedCandidate& j) { return j.latency ? j.latency->count() : kUnknown; },
     [](double raw) { return QLocale().toString(1e3 * raw, 'f', 2); }},
    {CandidateColumn::AveragePower, QT_TRANSLATE_NOOP("CandidateColumn", "Power"), "µW",
     column::kAveragePower,
     QT_TRANSLATE_NOOP("CandidateColumn",
                       "Average power of the wearable, where the time from one inference to the "
                       "next is stated."),
     1e6, false, nullptr,
     [](const JudgedCandidate& j) { return j.averagePower ? j.averagePower->inWatts() : kUnknown; },
     [](double raw) { return QLocale().toString(1e6 * raw, 'f', 1); }},
    {CandidateColumn::Parameters, QT_TRANSLATE_NOOP("CandidateColumn", "Parameters"), "",
     column::kParameters,
     QT_TRANSLATE_NOOP("CandidateColumn", "Weights and biases of the whole network."), 1.0, true,
     [](const CandidateResult& c) { return static_cast<double>(c.parameters); }, nullptr,
     wholeText},
    {CandidateColumn::MultiplyAccumulates, QT_TRANSLATE_NOOP("CandidateColumn", "MACs"), "",
     column::kMultiplyAccumulates,
     QT_TRANSLATE_NOOP("CandidateColumn",
                       "Multiply-accumulate operations of the whole network per inference."),
     1.0, true, [](const CandidateResult& c) { return static_cast<double>(c.multiplyAccumulates); },
     nullptr, wholeText},
    {CandidateColumn::Layers, QT_TRANSLATE_NOOP("CandidateColumn", "Layers"), "", column::kLayers,
     QT_TRANSLATE_NOOP("CandidateColumn", "Layers of the network, the classifying one included."),
     1.0, true,
     [](const CandidateResult& c) {
         return static_cast<double>(space::layerCount(c.architecture));
     },
     nullptr, wholeText},
    {CandidateColumn::Point, QT_TRANSLATE_NOOP("CandidateColumn", "Point"), "", column::kPoint,
     QT_TRANSLATE_NOOP("CandidateColumn", "Best partition point; point 1 sends the raw input."),
     1.0, true, nullptr,
     [](const JudgedCandidate& j) {
         return j.best ? static_cast<double>(j.best->point) : kUnknown;
     },
     wholeText},
    {CandidateColumn::Generation, QT_TRANSLATE_NOOP("CandidateColumn", "Generation"), "",
     column::kGeneration,
     QT_TRANSLATE_NOOP("CandidateColumn", "Generation of the search; 0 is the random start."), 1.0,
     true, [](const CandidateResult& c) { return static_cast<double>(c.generation); }, nullptr,
     wholeText},
    {CandidateColumn::Status, QT_TRANSLATE_NOOP("CandidateColumn", "Status"), "", column::kStatus,
     QT_TRANSLATE_NOOP("CandidateColumn",
                       "Whether the candidate keeps the limits, and whether it was trained."),
     1.0, true, nullptr, [](const JudgedCandidate& j) { return static_cast<double>(j.standing); },
     statusText},
}};

QString columnName(CandidateColumn column)
{
    return QCoreApplication::translate(kContext, infoOf(column).header);
}

QString columnTitle(CandidateColumn column)
{
    const QString unit = QString::fromUtf8(infoOf(column).unit);
    if (unit.isEmpty())
        return columnName(column);
    return QCoreApplication::translate("CandidateColumn", "%1 (%2)").arg(columnName(column), unit);
}

QString columnExplanation(CandidateColumn column)
{
    return QCoreApplication::translate(kContext, infoOf(column).explanation);
}

QString columnText(CandidateColumn column, double raw)
{
    return std::isnan(raw) ? QStringLiteral("–") : infoOf(column).text(raw);
}

QString columnTextWithUnit(CandidateColumn column, double raw)
{
    const QString unit = QString::fromUtf8(infoOf(column).unit);
    const QString text = columnText(column, raw);
    return unit.isEmpty() || std::isnan(raw) ? text : text + QChar(0x00a0) + unit;
}

double fileValue(CandidateColumn column, double raw)
{
    switch (column) {
    case CandidateColumn::Latency:
        return 1e3 * raw; // ms
    case CandidateColumn::AveragePower:
        return 1e6 * raw; // uW
    default:
        return raw;
    }
}

QString compactText(double value)
{
    const QLocale locale;
    const double size = std::abs(value);
    if (size >= 1e6)
        return QCoreApplication::translate("CandidateColumn", "%1\u202fM", "millions")
            .arg(locale.toString(value / 1e6, 'g', 3));
    if (size >= 1e4)
        return QCoreApplication::translate("CandidateColumn", "%1\u202fk", "thousands")
            .arg(locale.toString(value / 1e3, 'g', 3));
    return locale.toString(value, 'g', 5);
}

QString standingText(Standing standing)
{
    switch (standing) {
    case Standing::Valid:
        return QCoreApplication::translate("CandidateColumn", "fits");
    case Standing::Untrained:
        return QCoreApplication::translate("CandidateColumn", "not trained");
    case Standing::Invalid:
        return QCoreApplication::translate("CandidateColumn", "too much energy or time");
    case Standing::Abandoned:
        return QCoreApplication::translate("CandidateColumn", "too much memory");
    case Standing::Failed:
        break;
    }
    return QCoreApplication::translate("CandidateColumn", "training failed");
}

} // namespace splitscape::ui
