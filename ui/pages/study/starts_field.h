// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/warm_start.h"
#include "ui/widgets/form_field.h"

#include <QString>
#include <optional>

class QLabel;
class QToolButton;

namespace splitscape::ui {

class Dialogs;
class Preferences;
class StudyDocument;

/// What a search begins with: random networks, those that the study names (`search.start_from`), or
/// the best of an earlier run. The run is chosen for the searches of this study, it is not part of
/// it: what it holds is looked at when a search starts, and kept with that search.   Thread: UI.
class StartsField : public FormField {
    Q_OBJECT

public:
    /// Networks that are taken of a run, at most.
    static constexpr int kStarts = 16;

    StartsField(StudyDocument& document, Preferences& preferences, Dialogs& dialogs,
                QWidget* parent = nullptr);

    /// The run whose networks the next search begins with.
    [[nodiscard]] std::optional<run::WarmStart> warmStart() const;
    /// Shows what the document says.
    void load();

signals:
    void changed();

private:
    void choose();
    /// @param run  a file; empty: none
    void take(const QString& run);
    void clear();

    StudyDocument& m_document;
    Preferences& m_preferences;
    Dialogs& m_dialogs;
    QLabel* m_text;
    QToolButton* m_choose;
    QToolButton* m_clear;
    QString m_run; ///< file; empty: none
};

} // namespace splitscape::ui
