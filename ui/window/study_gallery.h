// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/recipes.h"

#include <QDialog>

class QListWidget;

namespace splitscape::ui {

/// "New study": recipes to start from, each with a sentence that says what it is for. One click, or
/// Enter, takes one.   Thread: UI.
class StudyGallery : public QDialog {
    Q_OBJECT

public:
    explicit StudyGallery(QWidget* parent = nullptr);

    /// "Seizures, a tight limit".
    [[nodiscard]] static QString title(study::Recipe recipe);
    [[nodiscard]] static QString explanation(study::Recipe recipe);

signals:
    void chosen(splitscape::study::Recipe recipe);

private:
    void take();

    QListWidget* m_list;
};

} // namespace splitscape::ui
