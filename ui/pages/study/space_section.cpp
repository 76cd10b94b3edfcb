// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/space_section.h"

#include "core/partition/reachability.h"
#include "ui/pages/study/kinds_field.h"
#include "ui/text/quantities.h"
#include "ui/widgets/chip_editor.h"

#include <QLabel>
#include <QLocale>
#include <cmath>

namespace splitscape::ui {

namespace {

constexpr int kDraws = 20000;
constexpr std::chrono::milliseconds kSettleTime{200};

/// "1,234", or "1.2 × 10¹²" where nobody reads the digits.
QString largeCount(double count)
{
    if (count < 1e6)
        return QLocale().toString(count, 'f', 0);
    static const QString superscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    int exponent = static_cast<int>(std::floor(std::log10(count)));
    double mantissa = std::round(10.0 * count / std::pow(10.0, exponent)) / 10.0;
    if (mantissa >= 10.0) {
        mantissa /= 10.0;
        ++exponent;
    }
    QString power;
    const QString digits = QString::number(exponent);
    for (const QChar digit : digits)
        power += superscripts[digit.digitValue()];
    return SpaceSection::tr("%1 × 10%2").arg(QLocale().toString(mantissa, 'f', 1), power);
}

/// The prepared samples have to be as long as the network's input.
void setInputLength(study::StudySpec& spec, int length)
{
    spec.space.inputLength = length;
    if (spec.dataset.kind == data::DatasetKind::Csv)
        spec.dataset.csv.length = length;
    else if (!spec.dataset.isEeg())
        spec.dataset.beats.length = length;
}

} // namespace

SpaceSection::SpaceSection(StudyDocument& document, BackgroundJobs& jobs, QWidget* parent)
    : StudySection(tr("Search space"), document, parent)
    , m_jobs(jobs)
{
    setObjectName(QStringLiteral("spaceGroup"));
    addPreset();
    addLists();
    addShape();
    addOpenLists();
    m_note = addNote();
    m_note->setObjectName(QStringLiteral("spaceCount"));
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleTime);
    connect(&m_settle, &QTimer::timeout, this, &SpaceSection::count);
}

void SpaceSection::addPreset()
{
    addChoice(
        {QStringLiteral("space.preset"), tr("Preset"),
         tr("The paper's: all of the input, plain layers, float32 on air. Open: shorter inputs, a "
            "rich network on the fog node, fewer bits on air, longer trainings, and baselines to "
            "compare with. Choosing one replaces space, formats, search and training.")},
        {tr("The paper's"), tr("Open")},
        [](const Spec& spec) {
            const bool isPaper
                = spec.space.frontEnd.lengths.empty() && spec.space.fog.channels.empty();
            return static_cast<int>(isPaper ? space::SpacePreset::Paper : space::SpacePreset::Open);
        },
        [](Spec& spec, int index) {
            spec = study::withPreset(std::move(spec), static_cast<space::SpacePreset>(index));
        });
}

void SpaceSection::addOpenLists()
{
    addChips(
        {QStringLiteral("space.front_end.lengths"), tr("Input lengths"),
         tr("How many values of a sample are left ahead of the network; each is the mean of its "
            "neighbours. The search chooses. Empty: all of them.")},
        [](const Spec& spec) { return spec.space.frontEnd.lengths; },
        [](Spec& spec, std::vector<int> values) {
            spec.space.frontEnd.lengths = std::move(values);
        });
    addChips(
        {QStringLiteral("space.edge.layers"), tr("Edge layers"),
         tr("How many layers come before the rich network; 0 sends the input as it is. Empty: the "
            "most.")},
        [](const Spec& spec) { return spec.space.edge.layers; },
        [](Spec& spec, std::vector<int> values) { spec.space.edge.layers = std::move(values); });
    ChipEditor* kernels = addChips(
        {QStringLiteral("space.edge.kernels"), tr("Kernels"),
         tr("How many neighbours a layer that shortens may look at, an odd number. Empty: as many "
            "as "
            "it shortens by, as in the paper.")},
        [](const Spec& spec) { return spec.space.edge.kernels; },
        [](Spec& spec, std::vector<int> values) { spec.space.edge.kernels = std::move(values); });
    kernels->setZeroText(tr("0 (as the paper)"));
    addKinds();
    ChipEditor* fog = addChips(
        {QStringLiteral("space.fog.channels"), tr("Fog channels"),
         tr("Channels of the rich network on the fog node. Empty: there is none, as in the "
            "paper.")},
        [](const Spec& spec) { return spec.space.fog.channels; },
        [](Spec& spec, std::vector<int> values) { spec.space.fog.channels = std::move(values); });
    fog->setZeroText(tr("0 (none)"));
    addChips(
        {QStringLiteral("space.fog.blocks"), tr("Fog blocks"),
         tr("How many residual blocks the rich network may have. Empty: one.")},
        [](const Spec& spec) { return spec.space.fog.blocks; },
        [](Spec& spec, std::vector<int> values) { spec.space.fog.blocks = std::move(values); });
}

void SpaceSection::addKinds()
{
    const QString path = QStringLiteral("space.edge.kinds");
    auto* field = new KindsField;
    field->setObjectName(path + QStringLiteral(".field"));
    field->control()->setObjectName(path);
    connect(field, &KindsField::kindsChanged, this, [this, path](const std::vector<int>& kinds) {
        document().edit(path, [&kinds](Spec& spec) { spec.space.edge.kinds = kinds; });
    });
    addField(path, field, [field](const Spec& spec) { field->setKinds(spec.space.edge.kinds); });
}

void SpaceSection::addLists()
{
    ChipEditor* lengths = addChips(
        {QStringLiteral("space.lengths"), tr("Lengths"),
         tr("How long the output of a layer may be; 0 lets the search skip the layer. Any two must "
            "divide, and each "
            "must divide the input.")},
        [](const Spec& spec) { return spec.space.lengths; },
        [](Spec& spec, std::vector<int> values) { spec.space.lengths = std::move(values); });
    lengths->setZeroText(tr("0 (skip)"));
    addChips(
        {QStringLiteral("space.channels"), tr("Channels"),
         tr("How many channels the output of a layer may have.")},
        [](const Spec& spec) { return spec.space.channels; },
        [](Spec& spec, std::vector<int> values) { spec.space.channels = std::move(values); });
}

void SpaceSection::addShape()
{
    addNumber(
        {QStringLiteral("space.max_layers"),
         {.label = tr("Most layers"),
          .whole = true,
          .explanation
          = tr("Genes of a chromosome: the deepest network has this many layers before the last.")},
         [](const Spec& spec) { return spec.space.maximumLayers; },
         [](Spec& spec, std::optional<double> value) {
             spec.space.maximumLayers = static_cast<int>(value.value_or(1.0));
         }});
    addNumber(
        {QStringLiteral("space.input_length"),
         {.label = tr("Input length"),
          .unit = tr("values"),
          .whole = true,
          .explanation
          = tr("Values of a sample; each is resampled to this. An EEG sample is as long as its "
               "window, rate and channels make it.")},
         [](const Spec& spec) { return spec.space.inputLength; },
         [](Spec& spec, std::optional<double> value) {
             setInputLength(spec, static_cast<int>(value.value_or(1.0)));
         }});
    addSwitch(
        {QStringLiteral("search.layer_optimisation"), tr("Skip layers"),
         tr("Off: length 0 is left out, so that every network has the most layers.")},
        [](const Spec& spec) { return spec.search.layerOptimisation; },
        [](Spec& spec, bool on) { spec.search.layerOptimisation = on; });
}

space::SearchSpace SpaceSection::searched() const
{
    const Spec& spec = document().spec();
    space::SearchSpace searched
        = spec.search.layerOptimisation ? spec.space : space::withoutLayerOptimisation(spec.space);
    if (m_classes > 0)
        searched.classes = m_classes;
    return searched;
}

void SpaceSection::setClasses(int classes)
{
    if (classes == m_classes)
        return;
    m_classes = classes;
    m_settle.start();
}

void SpaceSection::load()
{
    StudySection::load();
    m_settle.start();
}

void SpaceSection::count()
{
    m_jobs.cancel(m_job);
    const space::SearchSpace space = searched();
    if (!space::validate(space).empty()) {
        m_note->setText(
            tr("How many architectures this is shows when the fields marked here are right."));
        setSummary({});
        setChecked({});
        return;
    }
    const QString architectures = largeCount(space::architectureCount(space));
    setSummary(tr("%1 architectures").arg(architectures));
    m_job = m_jobs.start<Check>(
        [space, rules = document().spec().rules](std::stop_token stop,
                                                 JobProgress&) -> Result<Check> {
            const auto fit = partition::memoryFit(space, rules, kDraws, 1, stop);
            if (!fit)
                return Error{ErrorCode::Cancelled, "space", ""};
            Check check{space, rules, *fit, {}};
            const Result<void> reachable = partition::checkReachable(space, rules);
            if (!reachable)
                check.unreachable = reachable.error();
            return check;
        },
        [this](Result<Check> check) {
            if (!check)
                return;
            showCount(check->fit);
            setChecked(std::move(*check));
        });
}

std::optional<Error> SpaceSection::unreachable() const
{
    if (!m_checked || m_checked->rules != document().spec().rules || m_checked->space != searched())
        return {};
    return m_checked->unreachable;
}

void SpaceSection::setChecked(std::optional<Check> check)
{
    m_checked = std::move(check);
    emit reachabilityChanged();
}

void SpaceSection::showCount(const partition::MemoryFit& fit)
{
    const QString architectures = largeCount(space::architectureCount(searched()));
    const QString whole = percentText(fit.whole, QLocale());
    const bool partitioning = document().spec().rules.judging.partitioning;
    if (!fit.split)
        m_note->setText(
            tr("Holds %1 architectures; none can meet the RAM limit, not even the input fits.")
                .arg(architectures));
    else if (partitioning)
        m_note->setText(
            tr("Holds %1 architectures. Split, all of them can meet Flash and RAM; whole on the "
               "wearable, about %2 can.")
                .arg(architectures, whole));
    else
        m_note->setText(tr("Holds %1 architectures; about %2 of them can meet Flash and RAM.")
                            .arg(architectures, whole));
}

} // namespace splitscape::ui
