// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/search/strategies.h"
#include "core/study/field_ranges.h"
#include "ui/pages/study/form_text.h"
#include "ui/pages/study/sections.h"
#include "ui/pages/study/study_section.h"
#include "ui/text/strategies.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace splitscape::ui {

namespace {

using Spec = study::StudySpec;
using search::SearchSettings;
using search::StrategyDescription;
using search::StrategySetting;

bool isGenetic(const Spec& spec) { return spec.search.isGenetic(); }

QString pathOf(std::string_view key)
{
    return QStringLiteral("search.")
        + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

QString strategySummary(const SearchSettings& settings)
{
    const QLocale locale;
    if (settings.isGenetic())
        return Form::tr("%1 generations of %2")
            .arg(locale.toString(settings.generations), locale.toString(settings.population));
    return Form::tr("%1, %2 trainings")
        .arg(strategyName(settings.strategy), locale.toString(settings.trainings));
}

void addStrategy(StudySection* section)
{
    QStringList names;
    for (const StrategyDescription& strategy : search::allStrategies())
        names << strategyName(strategy.name);
    QComboBox* box = section->addChoice(
        {QStringLiteral("search.strategy"), Form::tr("Strategy"),
         Form::tr("How the next networks are chosen from those already trained.")},
        names,
        [](const Spec& spec) {
            const StrategyDescription* strategy = search::findStrategy(spec.search.strategy);
            return strategy ? static_cast<int>(strategy - search::allStrategies().data()) : 0;
        },
        [](Spec& spec, int index) {
            const auto& chosen = search::allStrategies()[static_cast<std::size_t>(index)];
            if (spec.search.strategy == chosen.name)
                return;
            spec.search.strategy = chosen.name;
            spec.search.own.clear();
        });
    for (int i = 0; i < box->count(); ++i)
        box->setItemData(
            i, strategyExplanation(search::allStrategies()[static_cast<std::size_t>(i)].name),
            Qt::ToolTipRole);
}

/// What it does is the form's to say.
void addComparisonOfStrategies(StudySection* section)
{
    auto* button = new QPushButton(Form::tr("Compare strategies"));
    button->setObjectName(QStringLiteral("compareStrategies"));
    button->setToolTip(Form::tr("Shows how fast each strategy finds good networks, on tables of "
                                "networks that were trained beforehand."));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(button);
    section->contentLayout()->addLayout(row);
}

void addInteger(StudySection* section, const char* key, NumberFieldSpec field,
                int SearchSettings::*member, const std::function<bool(const Spec&)>& shown)
{
    field.whole = true;
    const QString path = pathOf(key);
    const double low = study::rangeOf(path.toStdString()).value_or(NumberRange{.low = 0.0}).low;
    section->addNumber({path, std::move(field),
                        [member](const Spec& spec) { return spec.search.*member; },
                        [member, low](Spec& spec, std::optional<double> value) {
                            spec.search.*member = static_cast<int>(value.value_or(low));
                        }});
    section->showLastWhen(shown);
}

void addGenetic(StudySection* section)
{
    addInteger(section, "generations",
               {.label = Form::tr("Generations"),
                .explanation = Form::tr("How often a new population is bred from the last one.")},
               &SearchSettings::generations, isGenetic);
    addInteger(
        section, "population",
        {.label = Form::tr("Population"), .explanation = Form::tr("Networks in one generation.")},
        &SearchSettings::population, isGenetic);
    addInteger(
        section, "parents_mating",
        {.label = Form::tr("Parents"),
         .explanation = Form::tr("How many are chosen to breed; usually half the population.")},
        &SearchSettings::parentsMating, isGenetic);
    addInteger(section, "tournament_size",
               {.label = Form::tr("Tournament size"),
                .explanation = Form::tr("Each parent is the best of this many drawn at random.")},
               &SearchSettings::tournamentSize, isGenetic);
    addInteger(section, "elitism",
               {.label = Form::tr("Elite"),
                .explanation = Form::tr("The best go on to the next generation unchanged.")},
               &SearchSettings::elitism, isGenetic);
    section->addNumber({QStringLiteral("search.mutation_percent"),
                        {.label = Form::tr("Mutation"),
                         .unit = Form::tr("%"),
                         .explanation = Form::tr(
                             "Share of the genes of each chromosome that change, at least one.")},
                        [](const Spec& spec) { return spec.search.mutationPercent; },
                        [](Spec& spec, std::optional<double> value) {
                            spec.search.mutationPercent = value.value_or(10.0);
                        }});
    section->showLastWhen(isGenetic);
}

/// One of the settings that a strategy has for itself; shown where that strategy is chosen.
void addOwn(StudySection* section, const StrategyDescription& strategy,
            const StrategySetting& setting)
{
    const auto get = [setting](const Spec& spec) { return setting.of(spec.search); };
    const auto set = [setting](Spec& spec, double value) {
        spec.search.own[std::string(setting.key)] = value;
    };
    const QString label = strategySettingLabel(setting.key);
    const QString explanation = strategySettingExplanation(setting.key);
    if (!setting.choices.empty()) {
        QStringList choices;
        for (const std::string_view choice : setting.choices)
            choices << QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size()));
        section->addChoice(
            {pathOf(setting.key), label, explanation}, choices,
            [get](const Spec& spec) { return static_cast<int>(get(spec)); },
            [set](Spec& spec, int index) { set(spec, index); });
    } else {
        section->addNumber({pathOf(setting.key),
                            {.label = label,
                             .low = setting.low,
                             .high = setting.high,
                             .whole = setting.whole,
                             .explanation = explanation},
                            get,
                            [set, setting](Spec& spec, std::optional<double> value) {
                                set(spec, value.value_or(setting.standard));
                            },
                            1.0,
                            true});
    }
    section->showLastWhen(
        [name = strategy.name](const Spec& spec) { return spec.search.strategy == name; });
}

void addBoundAccuracy(StudySection* section)
{
    section->addNumber(
        {QStringLiteral("search.bound_accuracy"),
         {.label = Form::tr("Lowest accuracy"),
          .unit = Form::tr("%"),
          .optional = true,
          .placeholder = Form::tr("chance"),
          .explanation = Form::tr(
              "The lowest accuracy that means anything; bounds the fitness of networks that need "
              "too much energy.")},
         [](const Spec& spec) -> std::optional<double> {
             if (!spec.search.boundAccuracy)
                 return std::nullopt;
             return numberInUnit(*spec.search.boundAccuracy, 0.01);
         },
         [](Spec& spec, std::optional<double> value) {
             spec.search.boundAccuracy = value ? std::optional(*value * 0.01) : std::nullopt;
         },
         0.01});
}

} // namespace

StudySection* makeAlgorithmSection(StudyDocument& document)
{
    auto* section = new StudySection(Form::tr("Algorithm"), document);
    section->setObjectName(QStringLiteral("algorithmGroup"));
    addStrategy(section);
    addComparisonOfStrategies(section);
    addGenetic(section);
    addInteger(section, "trainings",
               {.label = Form::tr("Trainings"),
                .explanation = Form::tr("The search ends after so many trained networks.")},
               &SearchSettings::trainings, [](const Spec& spec) { return !isGenetic(spec); });
    for (const StrategyDescription& strategy : search::allStrategies()) {
        for (const StrategySetting& setting : strategy.settings)
            addOwn(section, strategy, setting);
    }
    section->addSwitch(
        {QStringLiteral("search.initialisation"), Form::tr("Start feasible"),
         Form::tr("Random networks are drawn until their costs keep all limits, so that none is "
                  "wasted. The published method does not.")},
        [](const Spec& spec) { return spec.search.startsFeasible(); },
        [](Spec& spec, bool on) {
            spec.search.initialisation
                = on ? search::Initialisation::Feasible : search::Initialisation::Uniform;
        });
    addBoundAccuracy(section);
    section->onLoad(
        [section](const Spec& spec) { section->setSummary(strategySummary(spec.search)); });
    return section;
}

} // namespace splitscape::ui
