// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/pages/study/form_text.h"
#include "ui/pages/study/sections.h"
#include "ui/pages/study/study_section.h"

#include <QComboBox>
#include <QLocale>

namespace splitscape::ui {

namespace {

using Spec = study::StudySpec;

} // namespace

StudySection* makeSplitSection(StudyDocument& document)
{
    auto* section = new StudySection(Form::tr("Train and test"), document);
    section->setObjectName(QStringLiteral("splitGroup"));
    section->addChoice(
        {QStringLiteral("dataset.split.by"), Form::tr("Split by"),
         Form::tr("By sample, one patient's beats reach training and test, as in the paper; by "
                  "patient, they do not, "
                  "as a clinic would see it; by time, the end of each recording is the test.")},
        {Form::tr("Sample"), Form::tr("Patient"), Form::tr("Patient, after de Chazal"),
         Form::tr("Files named so"), Form::tr("Time in each recording")},
        [](const Spec& spec) { return static_cast<int>(spec.dataset.split.by); },
        [](Spec& spec, int index) { spec.dataset.split.by = static_cast<data::SplitBy>(index); });
    const auto share = [section](const char* key, const QString& label, const QString& explanation,
                                 double data::SplitSpec::*member) {
        section->addNumber(
            {QStringLiteral("dataset.split.") + QString::fromLatin1(key),
             {.label = label,
              .unit = Form::tr("%"),
              .explanation = explanation},
             [member](const Spec& spec) { return numberInUnit(spec.dataset.split.*member, 0.01); },
             [member](Spec& spec, std::optional<double> value) {
                 spec.dataset.split.*member = value.value_or(1.0) * 0.01;
             },
             0.01});
    };
    share("train", Form::tr("Training part"),
          Form::tr("Share of the samples that networks learn from."), &data::SplitSpec::train);
    share("validation", Form::tr("Validation part"),
          Form::tr("Half of it picks the best epoch and is the fitness; the other half is held "
                   "back for the choice at the "
                   "end."),
          &data::SplitSpec::validation);
    share("test", Form::tr("Test part"), Form::tr("Looked at once, at the very end."),
          &data::SplitSpec::test);
    section->addNumber(
        {QStringLiteral("dataset.split.train_per_class"),
         {.label = Form::tr("Train per class"),
          .whole = true,
          .explanation = Form::tr(
              "Training samples of each class: rarer classes repeat; 0 means as many as the most "
              "frequent class has.")},
         [](const Spec& spec) { return spec.dataset.split.trainPerClass; },
         [](Spec& spec, std::optional<double> value) {
             spec.dataset.split.trainPerClass = static_cast<int>(value.value_or(0.0));
         }});
    section->onLoad([section](const Spec& spec) {
        const QLocale locale;
        const auto percent
            = [&locale](double part) { return locale.toString(100.0 * part, 'g', 3); };
        const data::SplitSpec& split = spec.dataset.split;
        section->setSummary(
            Form::tr("%1 / %2 / %3\u00a0%", "training, validation and test shares")
                .arg(percent(split.train), percent(split.validation), percent(split.test)));
    });
    return section;
}

} // namespace splitscape::ui
