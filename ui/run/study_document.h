// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study_spec.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <functional>
#include <vector>

namespace splitscape::ui {

/// The study being edited: one value, the values before it and the values undone. Editing makes a
/// new value; undo is a step back on a stack.   Thread: UI.
class StudyDocument : public QObject {
    Q_OBJECT

public:
    using Edit = std::function<void(study::StudySpec&)>;

    explicit StudyDocument(QObject* parent = nullptr);

    [[nodiscard]] const study::StudySpec& spec() const { return m_spec; }
    /// Every problem of the value, each with its field path.
    [[nodiscard]] const Problems& problems() const { return m_problems; }

    /// Starts anew with a value that was read from `path` (empty: a new study).
    void reset(study::StudySpec spec, const QString& path);
    /// One step; steps of the same field within a second become one. `field` is a field path.
    void edit(const QString& field, const Edit& change);

    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    /// Steps that can be undone, and redone.
    [[nodiscard]] std::size_t undoDepth() const { return m_undo.size(); }
    [[nodiscard]] std::size_t redoDepth() const { return m_redo.size(); }
    /// Field path of the step that undo would take back.
    [[nodiscard]] QString undoField() const;
    [[nodiscard]] QString redoField() const;

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isModified() const { return m_spec != m_saved; }
    /// After the value was written to `path`.
    void markSaved(const QString& path);

public slots:
    void undo();
    void redo();

signals:
    /// Another study: reset() was called. changed() follows.
    void replaced();
    /// The value, its problems or what can be undone changed.
    void changed();
    /// The last step undone or redone touched this field.
    void fieldRestored(const QString& field);

private:
    struct Step {
        study::StudySpec spec;
        QString field;
    };
    void take(study::StudySpec spec);

    study::StudySpec m_spec;
    study::StudySpec m_saved;
    Problems m_problems;
    QString m_path;
    std::vector<Step> m_undo; ///< the value before each step
    std::vector<Step> m_redo;
    QElapsedTimer m_sinceEdit;
};

} // namespace splitscape::ui
