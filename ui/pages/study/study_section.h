// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/study_document.h"
#include "ui/widgets/fold_box.h"
#include "ui/widgets/number_field.h"

#include <QStringList>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace splitscape::ui {

class ChipEditor;

/// One foldable group of the study form. A field is a path, a control and two functions, one to
/// read it out of a study and one to write it in; the section shows whatever the document holds and
/// turns what the user does into edits of it.   Thread: UI.
class StudySection : public FoldBox {
    Q_OBJECT

public:
    using Spec = study::StudySpec;
    struct Number {
        QString path; ///< as in a study file; where study::rangeOf knows it, that is the range
        NumberFieldSpec field;
        std::function<std::optional<double>(const Spec&)> get;
        std::function<void(Spec&, std::optional<double>)> set;
        double unit = 1.0; ///< of the number shown, in that of the file: 0.01 for percent
    };
    struct Text {
        QString path;
        QString label;
        QString explanation;
    };

    StudySection(const QString& title, StudyDocument& document, QWidget* parent = nullptr);

    /// Shows the document's values. Fields that already do are left alone, cursor and all.
    virtual void load();
    /// Marks the fields that have problems and clears the others.
    void showProblems(const Problems& problems);
    /// The deepest field whose path is `path` or begins it; null when the section has none.
    [[nodiscard]] FormField* fieldFor(std::string_view path) const;
    /// Takes what is typed in any field, as Enter does.
    void commitTyped();
    /// Takes back what is typed but not entered; false where nothing is.
    bool revertTyped();
    /// The first field whose text is no value; null where there is none.
    [[nodiscard]] FormField* mistyped() const;
    /// Unfolds and puts the keyboard into the field.
    void focusField(FormField* field);
    /// A running search keeps its study: fields show values but cannot be changed.
    void setReadOnly(bool readOnly);

    NumberField* addNumber(Number number);
    QComboBox* addChoice(const Text& text, const QStringList& options,
                         std::function<int(const Spec&)> get, std::function<void(Spec&, int)> set);
    QCheckBox* addSwitch(const Text& text, std::function<bool(const Spec&)> get,
                         std::function<void(Spec&, bool)> set);
    QLineEdit* addLine(const Text& text, std::function<QString(const Spec&)> get,
                       std::function<void(Spec&, const QString&)> set);
    ChipEditor* addChips(const Text& text, std::function<std::vector<int>(const Spec&)> get,
                         std::function<void(Spec&, std::vector<int>)> set);
    /// The field last added is there only where `shown` says so.
    void showLastWhen(std::function<bool(const Spec&)> shown);
    /// A field made elsewhere, with what refreshes it.
    void addField(const QString& path, FormField* field, std::function<void(const Spec&)> load);

    /// Called with the study whenever the section shows it: summaries, notes.
    void onLoad(std::function<void(const Spec&)> refresh)
    {
        m_refresh.push_back(std::move(refresh));
    }
    /// A muted line of text below the field last added.
    QLabel* addNote();

signals:
    /// What is typed in a field became its value, or right, or wrong.
    void typingChanged();

protected:
    [[nodiscard]] StudyDocument& document() const { return m_document; }

private:
    struct Binding {
        QString path;
        FormField* field;
        std::function<void(const Spec&)> load;
        std::function<bool(const Spec&)> shown;
        QString problem; ///< the sentence this section set
    };

    FormField* wrap(const Text& text, QWidget* control);

    StudyDocument& m_document;
    std::vector<Binding> m_bindings;
    std::vector<std::function<void(const Spec&)>> m_refresh;
};

} // namespace splitscape::ui
