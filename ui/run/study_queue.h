// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/study/study_spec.h"

#include <QObject>
#include <QString>
#include <filesystem>
#include <optional>
#include <vector>

namespace splitscape::ui {

/// A study that waits for its search.
struct QueuedStudy {
    study::StudySpec spec;
    QString path; ///< of its file; empty: it was never saved

    friend bool operator==(const QueuedStudy&, const QueuedStudy&) = default;
};

/// The studies that are searched one after the other, the first one next. Kept in a file, so that they
/// still wait when the program is started again; a queue that was under way goes on only when the user
/// says so.   Thread: UI.
class StudyQueue : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMostWaiting = 200;

    /// Reads what waits in `file`. What cannot be read there is left out; see lostOnReading().
    explicit StudyQueue(std::filesystem::path file, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<QueuedStudy>& waiting() const { return m_waiting; }
    [[nodiscard]] int lostOnReading() const { return m_lost; }
    /// A search of this queue goes on, or its next one is due.
    [[nodiscard]] bool isUnderWay() const { return m_underWay; }

    /// False where kMostWaiting wait already.
    bool append(QueuedStudy study);
    void remove(std::size_t place);
    /// `step` places towards the end, -1: one towards the front. Nothing where there is no such place.
    void move(std::size_t place, int step);

    /// Takes the first study and asks for its search; nothing where none waits.
    void start();
    /// A search ended. Goes on with the next where this queue is under way and the search `completed`;
    /// a search that was stopped or failed stops the queue, and what waits keeps waiting.
    void searchEnded(bool completed);

signals:
    void changed();
    /// This study is to be searched now.
    void studyDue(const splitscape::ui::QueuedStudy& study);
    /// The last search of a queue has ended.
    void ranEmpty();
    /// The list could not be kept in its file.
    void notSaved(const splitscape::Error& error);

private:
    void read();
    void save();

    std::filesystem::path m_file;
    std::vector<QueuedStudy> m_waiting;
    int m_lost = 0;
    bool m_underWay = false;
};

} // namespace splitscape::ui
