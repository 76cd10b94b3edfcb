// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/series_fields.h"

#include "core/base/text.h"
#include "core/study/field_ranges.h"
#include "ui/pages/study/form_text.h"
#include "ui/pages/study/study_section.h"
#include "ui/widgets/number_list_edit.h"

#include <algorithm>

namespace splitscape::ui {

namespace {

using Spec = study::StudySpec;
using Numbers = std::vector<double>;

struct ListField {
    QString path;
    QString label;
    QString explanation;
    QString placeholder;
    NumberListEdit::Range range;
    std::function<Numbers(const Spec&)> get;
    std::function<void(Spec&, const Numbers&)> set;
};

void addList(StudySection& section, StudyDocument& document, const ListField& list)
{
    auto* edit = new NumberListEdit(list.range);
    edit->setObjectName(list.path);
    edit->setPlaceholderText(list.placeholder);
    auto* field = new FormField(list.label, edit);
    field->setObjectName(list.path + QStringLiteral(".field"));
    field->setExplanation(list.explanation);
    QObject::connect(edit, &NumberListEdit::valuesChanged, field,
                     [&document, edit, path = list.path, get = list.get,
                      set = list.set](const Numbers& values) {
                         document.edit(path, [&](Spec& spec) { set(spec, values); });
                         edit->setValues(get(document.spec())); // of one number there is no list
                     });
    QObject::connect(edit, &NumberListEdit::inputRejected, field,
                     [&section, field](const QString& reason) {
                         field->setError(reason);
                         emit section.typingChanged();
                     });
    section.addField(list.path, field, [edit, get = list.get](const Spec& spec) {
        if (edit->values() != get(spec))
            edit->setValues(get(spec));
    });
}

} // namespace

void addSeeds(StudySection& section, StudyDocument& document)
{
    addList(section, document,
            {QStringLiteral("seeds"), Form::tr("Several seeds"),
             Form::tr("Repeats the search with each seed; the page Series then shows how much "
                      "searches differ."),
             Form::tr("none"),
             {0.0, 9007199254740991.0, false, true, study::kMostMembers},
             [](const Spec& spec) { return Numbers(spec.seeds.begin(), spec.seeds.end()); },
             [](Spec& spec, const Numbers& values) {
                 spec.seeds.clear();
                 if (!values.empty())
                     spec.seed = static_cast<std::uint64_t>(values.front());
                 if (values.size() > 1)
                     std::ranges::transform(values, std::back_inserter(spec.seeds), [](double one) {
                         return static_cast<std::uint64_t>(one);
                     });
             }});
}

void addEnergyLimits(StudySection& section, StudyDocument& document)
{
    const NumberRange range
        = study::rangeOf("limits.energy_mJ").value_or(NumberRange{.low = 0.0, .high = 1e12});
    addList(section, document,
            {QStringLiteral("limits.energy_list"), Form::tr("Several limits"),
             Form::tr("Repeats the search within each energy limit, in mJ; the page Series then "
                      "shows what a limit costs in accuracy."),
             Form::tr("none"),
             {range.low, range.high, range.exclusiveLow, false, study::kMostMembers},
             [](const Spec& spec) {
                 Numbers values;
                 for (const Energy limit : spec.energySweep)
                     values.push_back(numberInUnit(limit.inJoules(), 1e-3));
                 return values;
             },
             [](Spec& spec, const Numbers& values) {
                 spec.energySweep.clear();
                 if (values.empty())
                     return;
                 // The study's own limit is the largest, as in a file.
                 spec.rules.limits.energy = Energy::millijoules(std::ranges::max(values));
                 if (values.size() > 1)
                     std::ranges::transform(values, std::back_inserter(spec.energySweep),
                                            Energy::millijoules);
             }});
}

} // namespace splitscape::ui
