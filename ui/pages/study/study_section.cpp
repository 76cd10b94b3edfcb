// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/study_section.h"

#include "core/base/text.h"
#include "core/study/field_ranges.h"
#include "ui/text/sentences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_editor.h"
#include "ui/widgets/wheel_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace splitscape::ui {

namespace {

constexpr int kLabelWidth = 104;

/// "dataset.split.train" names the widget "dataset.split.train".
void name(FormField* field, QWidget* control, const QString& path)
{
    control->setObjectName(path);
    field->setObjectName(path + QStringLiteral(".field"));
    field->setLabelWidth(kLabelWidth);
}

/// The sentence about a problem as the form says it: by the field's label, not its path in a file.
QString sentenceFor(const FormField& field, Error problem)
{
    if (!field.label().isEmpty())
        problem.subject = field.label().toStdString();
    return sentence(problem);
}

} // namespace

StudySection::StudySection(const QString& title, StudyDocument& document, QWidget* parent)
    : FoldBox(title, parent)
    , m_document(document)
{
}

void StudySection::addField(const QString& path, FormField* field,
                            std::function<void(const Spec&)> load)
{
    field->setLabelWidth(kLabelWidth);
    addWidget(field);
    if (auto* number = qobject_cast<NumberField*>(field))
        connect(number, &NumberField::typingChanged, this, &StudySection::typingChanged);
    m_bindings.push_back({path, field, std::move(load), {}, {}});
}

FormField* StudySection::wrap(const Text& text, QWidget* control)
{
    auto* field = new FormField(text.label, control);
    field->setExplanation(text.explanation);
    name(field, control, text.path);
    return field;
}

NumberField* StudySection::addNumber(Number number)
{
    if (const auto range = study::rangeOf(number.path.toStdString());
        range && !number.hasOwnRange) {
        number.field.low = numberInUnit(range->low, number.unit);
        number.field.high = numberInUnit(range->high, number.unit);
        number.field.exclusiveLow = range->exclusiveLow;
    }
    auto* field = new NumberField(number.field);
    name(field, field->edit(), number.path);
    const QString path = number.path;
    connect(field, &NumberField::valueChanged, this,
            [this, path, set = std::move(number.set)](std::optional<double> value) {
                m_document.edit(path, [&](Spec& spec) { set(spec, value); });
            });
    addField(path, field, [field, get = std::move(number.get)](const Spec& spec) {
        const std::optional<double> value = get(spec);
        if (field->value() != value)
            field->setValue(value);
    });
    return field;
}

QComboBox* StudySection::addChoice(const Text& text, const QStringList& options,
                                   std::function<int(const Spec&)> get,
                                   std::function<void(Spec&, int)> set)
{
    auto* box = new QComboBox;
    box->addItems(options);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    guardFromWheel(box);
    connect(box, &QComboBox::activated, this,
            [this, path = text.path, set = std::move(set)](int index) {
                m_document.edit(path, [&](Spec& spec) { set(spec, index); });
                load(); // an edit that changed nothing still has to be shown
            });
    FormField* field = wrap(text, box);
    addField(text.path, field, [box, field, get = std::move(get)](const Spec& spec) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(get(spec));
        field->showChoiceWhole();
    });
    return box;
}

QCheckBox* StudySection::addSwitch(const Text& text, std::function<bool(const Spec&)> get,
                                   std::function<void(Spec&, bool)> set)
{
    auto* box = new QCheckBox;
    connect(box, &QCheckBox::clicked, this,
            [this, path = text.path, set = std::move(set)](bool checked) {
                m_document.edit(path, [&](Spec& spec) { set(spec, checked); });
            });
    addField(text.path, wrap(text, box),
             [box, get = std::move(get)](const Spec& spec) { box->setChecked(get(spec)); });
    return box;
}

QLineEdit* StudySection::addLine(const Text& text, std::function<QString(const Spec&)> get,
                                 std::function<void(Spec&, const QString&)> set)
{
    auto* line = new QLineEdit;
    connect(line, &QLineEdit::textEdited, this,
            [this, path = text.path, set = std::move(set)](const QString& typed) {
                m_document.edit(path, [&](Spec& spec) { set(spec, typed); });
            });
    addField(text.path, wrap(text, line), [line, get = std::move(get)](const Spec& spec) {
        if (line->text() != get(spec))
            line->setText(get(spec));
    });
    return line;
}

ChipEditor* StudySection::addChips(const Text& text,
                                   std::function<std::vector<int>(const Spec&)> get,
                                   std::function<void(Spec&, std::vector<int>)> set)
{
    const NumberRange range = study::rangeOf(text.path.toStdString())
                                  .value_or(NumberRange{.low = 0.0, .high = 65536.0});
    auto* chips = new ChipEditor(static_cast<int>(range.low), static_cast<int>(range.high));
    FormField* field = wrap(text, chips);
    connect(chips, &ChipEditor::valuesChanged, this,
            [this, path = text.path, set = std::move(set)](const std::vector<int>& values) {
                m_document.edit(path, [&](Spec& spec) { set(spec, values); });
            });
    connect(chips, &ChipEditor::inputRejected, field, [this, field](const QString& reason) {
        field->setError(reason);
        emit typingChanged();
    });
    addField(text.path, field, [chips, get = std::move(get)](const Spec& spec) {
        if (chips->values() != get(spec))
            chips->setValues(get(spec));
    });
    return chips;
}

void StudySection::showLastWhen(std::function<bool(const Spec&)> shown)
{
    m_bindings.back().shown = std::move(shown);
}

QLabel* StudySection::addNote()
{
    auto* note = new QLabel;
    note->setWordWrap(true);
    const auto colour = [note] {
        QPalette palette;
        palette.setColor(QPalette::WindowText, Theme::instance().colour(ColourRole::MutedText));
        note->setPalette(palette);
    };
    connect(&Theme::instance(), &Theme::changed, note, colour);
    colour();
    addWidget(note);
    return note;
}

void StudySection::load()
{
    const Spec& spec = m_document.spec();
    for (const Binding& binding : m_bindings) {
        binding.load(spec);
        if (binding.shown)
            binding.field->setVisible(binding.shown(spec));
    }
    for (const auto& refresh : m_refresh)
        refresh(spec);
}

FormField* StudySection::fieldFor(std::string_view path) const
{
    const QString wanted = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
    const Binding* best = nullptr;
    for (const Binding& binding : m_bindings) {
        const bool covers = wanted == binding.path || wanted.startsWith(binding.path + u'.')
            || wanted.startsWith(binding.path + u'[');
        // Several fields may stand for one path, of which the study shows one.
        const auto rank = [this](const Binding& one) {
            const bool isShown = !one.shown || one.shown(m_document.spec());
            return std::pair(isShown, one.path.size());
        };
        if (covers && (!best || rank(binding) > rank(*best)))
            best = &binding;
    }
    return best ? best->field : nullptr;
}

void StudySection::showProblems(const Problems& problems)
{
    bool wrong = false;
    for (Binding& binding : m_bindings) {
        QString reason;
        for (const Error& problem : problems) {
            if (reason.isEmpty() && fieldFor(problem.subject) == binding.field)
                reason = sentenceFor(*binding.field, problem);
        }
        // A field's own complaint about what is typed stays until the user mends it.
        if (reason != binding.problem) {
            binding.field->setError(reason);
            binding.problem = reason;
        }
        wrong = wrong || binding.field->isWrong();
    }
    setWrong(wrong);
}

void StudySection::commitTyped()
{
    // Of a copy: a value that is taken may show other fields.
    const std::vector<Binding> bindings = m_bindings;
    for (const Binding& binding : bindings) {
        if (auto* number = qobject_cast<NumberField*>(binding.field))
            number->commit();
        if (auto* chips = qobject_cast<ChipEditor*>(binding.field->control()))
            chips->commit();
    }
}

bool StudySection::revertTyped()
{
    bool any = false;
    for (const Binding& binding : m_bindings) {
        auto* number = qobject_cast<NumberField*>(binding.field);
        any = (number && number->revert()) || any;
    }
    return any;
}

FormField* StudySection::mistyped() const
{
    for (const Binding& binding : m_bindings) {
        if (!binding.field->isHidden() && binding.field->isWrong()
            && binding.field->error() != binding.problem)
            return binding.field;
    }
    return nullptr;
}

void StudySection::focusField(FormField* field)
{
    setFolded(false);
    field->control()->setFocus(Qt::ShortcutFocusReason);
}

void StudySection::setReadOnly(bool readOnly)
{
    for (const Binding& binding : m_bindings)
        binding.field->setEnabled(!readOnly);
}

} // namespace splitscape::ui
