// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/distillation_fields.h"

#include "core/base/text.h"
#include "ui/pages/study/form_text.h"
#include "ui/pages/study/study_section.h"
#include "ui/text/quantities.h"

#include <QComboBox>

namespace splitscape::ui {

namespace {

using Spec = study::StudySpec;
using train::Distillation;

bool hasTeacher(const Spec& spec) { return spec.training.distillation.has_value(); }

Distillation teacherOf(const Spec& spec)
{
    return spec.training.distillation.value_or(Distillation{});
}

void addWhole(StudySection* section, const char* field, const QString& label,
              const QString& explanation, int Distillation::*member)
{
    section->addNumber(
        {QString::fromUtf8(field), {.label = label, .whole = true, .explanation = explanation},
         [member](const Spec& spec) -> std::optional<double> { return teacherOf(spec).*member; },
         [member](Spec& spec, std::optional<double> value) {
             if (spec.training.distillation)
                 (*spec.training.distillation).*member = static_cast<int>(value.value_or(1.0));
         }});
    section->showLastWhen(hasTeacher);
}

} // namespace

void addDistillation(StudySection* section)
{
    section->addNumber(
        {QStringLiteral("training.distillation.weight"),
         {.label = Form::tr("Teacher's share"),
          .unit = Form::tr("%"),
          .optional = true,
          .placeholder = Form::tr("no teacher"),
          .explanation
          = Form::tr("Distillation: a large network is trained first, and this share of what the "
                     "others learn is what it says of a sample; the rest is the label.")},
         [](const Spec& spec) -> std::optional<double> {
             if (!spec.training.distillation)
                 return std::nullopt;
             return numberInUnit(spec.training.distillation->weight, 0.01);
         },
         [](Spec& spec, std::optional<double> value) {
             if (!value)
                 return spec.training.distillation.reset();
             Distillation teacher = teacherOf(spec);
             teacher.weight = *value * 0.01;
             spec.training.distillation = teacher;
         },
         0.01});
    section->addChoice(
        {QStringLiteral("training.distillation.taught"), Form::tr("Who is taught"),
         Form::tr("The finalists and the baselines, or every network of the search too.")},
        {Form::tr("Finalists"), Form::tr("All networks")},
        [](const Spec& spec) { return static_cast<int>(teacherOf(spec).taught); },
        [](Spec& spec, int index) {
            if (spec.training.distillation)
                spec.training.distillation->taught = static_cast<train::Taught>(index);
        });
    section->showLastWhen(hasTeacher);
    section->addNumber(
        {QStringLiteral("training.distillation.temperature"),
         {.label = Form::tr("Temperature"),
          .explanation = Form::tr("Makes what the teacher says less certain, so that it also tells "
                                  "how alike classes are; 1 leaves it.")},
         [](const Spec& spec) -> std::optional<double> { return teacherOf(spec).temperature; },
         [](Spec& spec, std::optional<double> value) {
             if (spec.training.distillation)
                 spec.training.distillation->temperature = value.value_or(1.0);
         }});
    section->showLastWhen(hasTeacher);
    addWhole(section, "training.distillation.length", Form::tr("Teacher's input"),
             Form::tr("How many raw values of a sample the teacher reads."), &Distillation::length);
    addWhole(section, "training.distillation.channels", Form::tr("Teacher's channels"),
             Form::tr("Channels of its convolutions; no limit of the study applies to it."),
             &Distillation::channels);
    addWhole(section, "training.distillation.blocks", Form::tr("Teacher's blocks"),
             Form::tr("Its residual blocks."), &Distillation::blocks);
}

} // namespace splitscape::ui
