// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QVariant>
#include <array>
#include <mutex>

class QSettings;

namespace splitscape::ui {

/// Everything remembered between two starts that is taste and changes no number.
enum class Preference {
    Theme,
    Language,
    WindowGeometry,
    WindowState,
    RecentFiles,
    LastFolder,
    OpenGroups,
    Threads,
    BatteryCapacity,
    BatteryVoltage,
    InferencePeriod,
    UnfinishedRun,
    HiddenColumns,
    WorkersAddress,
    WorkersPort,
    WorkersPasswordFile,
    OnlyWorkersTrain,
    Count
};

struct PreferenceEntry {
    Preference key;
    const char* name; ///< in the settings file
    QMetaType::Type type;
    QVariant initial;
};

/// The one table of preferences, in the order of the enumeration.
[[nodiscard]] const std::array<PreferenceEntry, static_cast<std::size_t>(Preference::Count)>&
preferenceTable();

/// Typed access to remembered taste. Passed to whoever needs it; a test gives its own file. A value
/// of the wrong type in the file counts as absent. The file is written behind the window, since the
/// disk may take longer than a frame; what is set is in it once this is gone.   Thread: UI.
class Preferences {
public:
    /// The user's own settings file.
    Preferences();
    /// A given INI file.
    explicit Preferences(const QString& path);
    ~Preferences();
    Q_DISABLE_COPY_MOVE(Preferences)

    static constexpr int kVersion = 2;
    static constexpr int kRecentFiles = 8;
    static constexpr int kMostThreads = 1024;

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// "de", "en"; empty follows the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// Arrangement of docks and toolbars, as QMainWindow::saveState gives it.
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray& state);

    /// Absolute paths, the latest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    void clearRecentFiles();

    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// Object names of the unfolded groups of the study form.
    [[nodiscard]] QStringList openGroups() const;
    void setOpenGroups(const QStringList& groups);

    /// Threads that train candidates; 0: one a core. No result depends on it.
    [[nodiscard]] int threads() const;
    void setThreads(int threads);

    [[nodiscard]] double batteryCapacity() const; ///< mAh
    void setBatteryCapacity(double capacity);
    [[nodiscard]] double batteryVoltage() const; ///< V
    void setBatteryVoltage(double voltage);
    [[nodiscard]] double inferencePeriod() const; ///< s
    void setInferencePeriod(double period);

    /// File of the search that was going on when the window was closed; empty: none was.
    [[nodiscard]] QString unfinishedRun() const;
    void setUnfinishedRun(const QString& file);

    /// Where workers of other machines connect; port 0: nowhere. No result depends on it.
    [[nodiscard]] int workersPort() const;
    void setWorkersPort(int port);
    [[nodiscard]] QString workersAddress() const; ///< empty: the loopback address
    void setWorkersAddress(const QString& address);
    [[nodiscard]] QString workersPasswordFile() const;
    void setWorkersPasswordFile(const QString& path);
    [[nodiscard]] bool onlyWorkersTrain() const;
    void setOnlyWorkersTrain(bool only);

    /// Keys of the columns that the table of candidates leaves out.
    [[nodiscard]] QStringList hiddenColumns() const;
    void setHiddenColumns(const QStringList& keys);

private:
    [[nodiscard]] QVariant value(Preference key) const;
    void setValue(Preference key, const QVariant& value);
    void read(QSettings& settings);
    void writePending();

    QString m_path;
    QVariantMap m_values; ///< by name in the file
    std::mutex m_mutex; ///< of the next two
    QVariantMap m_pending; ///< not in the file yet
    bool m_isWriting = false;
    QThreadPool m_writer; ///< one thread; the last member, since it uses the others
};

} // namespace splitscape::ui
