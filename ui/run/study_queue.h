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

    /// Reads what waits in `file`. What cannot be read there is left out; see lostOnReading(). The file
    /// then gets another name, see damagedFile(), and a new one is written.
    explicit StudyQueue(std::filesystem::path file, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<QueuedStudy>& waiting() const { return m_waiting; }
    [[nodiscard]] int lostOnReading() const { return m_lost; }
    /// Where the file is in which something could not be read. Empty: all was read, or it could not be
    /// given another name; then it stays as it is and nothing is kept.
    [[nodiscard]] const std::filesystem::path& damagedFile() const { return m_damagedFile; }
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
    /// The study that was handed over is not searched: it waits again, as the first, and the queue
    /// stops. It had its place before, so kMostWaiting does not count.
    void putBack(QueuedStudy study);

signals:
    void changed();
    /// This study is to be searched now.
    void studyDue(const splitscape::ui::QueuedStudy& study);
    /// The list could not be kept in its file.
    void notSaved(const splitscape::Error& error);

private:
    void read();
    void save();

    std::filesystem::path m_file;
    std::vector<QueuedStudy> m_waiting;
    int m_lost = 0;
    std::filesystem::path m_damagedFile;
    bool m_underWay = false;
};

} // namespace splitscape::ui
