// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <algorithm>
#include <cmath>
#include <utility>

namespace splitscape::ui {

namespace {

constexpr auto kVersionName = "version";
constexpr std::array<QLatin1String, 3> kThemeNames{QLatin1String("system"), QLatin1String("light"),
                                                   QLatin1String("dark")};

/// Columns got the names that the command line has.
void renameHiddenColumns(QSettings& settings)
{
    const QString place = QStringLiteral("candidates/hidden_columns");
    QStringList columns = settings.value(place).toStringList();
    for (const auto& [was, is] :
         {std::pair("selection_accuracy", "validation_accuracy"),
          std::pair("latency_s", "latency_ms"), std::pair("average_power_W", "average_power_uW"),
          std::pair("parameters", "params")})
        columns.replaceInStrings(QRegularExpression(QStringLiteral("^%1$").arg(QLatin1String(was))),
                                 QLatin1String(is));
    if (settings.contains(place))
        settings.setValue(place, columns);
}

/// Element i brings a file from version i + 1 to version i + 2.
using Migration = void (*)(QSettings&);
constexpr std::array<Migration, Preferences::kVersion - 1> kMigrations{renameHiddenColumns};

bool positive(double value) { return std::isfinite(value) && value > 0.0; }

} // namespace

const std::array<PreferenceEntry, static_cast<std::size_t>(Preference::Count)>& preferenceTable()
{
    static const std::array<PreferenceEntry, static_cast<std::size_t>(Preference::Count)> table{{
        {Preference::Theme, "theme", QMetaType::QString, QString(kThemeNames[0])},
        {Preference::Language, "language", QMetaType::QString, QString()},
        {Preference::WindowGeometry, "window/geometry", QMetaType::QByteArray, QByteArray()},
        {Preference::WindowState, "window/state", QMetaType::QByteArray, QByteArray()},
        {Preference::RecentFiles, "recent_files", QMetaType::QStringList, QStringList()},
        {Preference::LastFolder, "last_folder", QMetaType::QString, QDir::homePath()},
        {Preference::OpenGroups, "study/open_groups", QMetaType::QStringList,
         QStringList{QStringLiteral("dataGroup"), QStringLiteral("limitsGroup")}},
        {Preference::Threads, "run/threads", QMetaType::Int, 0},
        {Preference::BatteryCapacity, "battery/capacity_mAh", QMetaType::Double, 220.0},
        {Preference::BatteryVoltage, "battery/voltage_V", QMetaType::Double, 3.0},
        {Preference::InferencePeriod, "battery/period_s", QMetaType::Double, 4.0},
        {Preference::UnfinishedRun, "run/unfinished", QMetaType::QString, QString()},
        {Preference::HiddenColumns, "candidates/hidden_columns", QMetaType::QStringList,
         QStringList()},
        {Preference::WorkersAddress, "workers/address", QMetaType::QString, QString()},
        {Preference::WorkersPort, "workers/port", QMetaType::Int, 0},
        {Preference::WorkersPasswordFile, "workers/password_file", QMetaType::QString, QString()},
        {Preference::OnlyWorkersTrain, "workers/only", QMetaType::Bool, false},
    }};
    return table;
}

Preferences::Preferences()
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("splitscape"),
                       QStringLiteral("splitscape"));
    read(settings);
}

Preferences::Preferences(const QString& path)
{
    QSettings settings(path, QSettings::IniFormat);
    read(settings);
}

Preferences::~Preferences() { m_writer.waitForDone(); }

void Preferences::read(QSettings& settings)
{
    m_writer.setMaxThreadCount(1);
    m_path = settings.fileName();
    const QString name = QString::fromLatin1(kVersionName);
    const int version = settings.value(name, kVersion).toInt();
    for (int from = std::max(version, 1); from < kVersion; ++from)
        kMigrations[static_cast<std::size_t>(from - 1)](settings);
    // A newer version's file is read as far as its entries are known, and keeps its number.
    if (version < kVersion || !settings.contains(name))
        settings.setValue(name, kVersion);
    for (const QString& key : settings.allKeys())
        m_values.insert(key, settings.value(key));
}

QVariant Preferences::value(Preference key) const
{
    const PreferenceEntry& entry = preferenceTable()[static_cast<std::size_t>(key)];
    QVariant value = m_values.value(QString::fromLatin1(entry.name), entry.initial);
    // An INI file keeps text; one entry of a list comes back as plain text.
    if (!value.convert(QMetaType(entry.type)))
        return entry.initial;
    return value;
}

void Preferences::setValue(Preference key, const QVariant& value)
{
    const QString name = QString::fromLatin1(preferenceTable()[static_cast<std::size_t>(key)].name);
    m_values.insert(name, value);
    const std::scoped_lock lock(m_mutex);
    m_pending.insert(name, value);
    if (!std::exchange(m_isWriting, true))
        m_writer.start([this] { writePending(); });
}

void Preferences::writePending()
{
    for (;;) {
        QVariantMap values;
        {
            const std::scoped_lock lock(m_mutex);
            values = std::exchange(m_pending, {});
            m_isWriting = !values.isEmpty();
        }
        if (values.isEmpty())
            return;
        QSettings settings(m_path, QSettings::IniFormat); // writes at its end
        for (auto each = values.cbegin(); each != values.cend(); ++each)
            settings.setValue(each.key(), each.value());
    }
}

ThemeChoice Preferences::theme() const
{
    const QString name = value(Preference::Theme).toString();
    const auto found = std::find(kThemeNames.begin(), kThemeNames.end(), name);
    return found == kThemeNames.end() ? ThemeChoice::System
                                      : static_cast<ThemeChoice>(found - kThemeNames.begin());
}

void Preferences::setTheme(ThemeChoice choice)
{
    setValue(Preference::Theme, QString(kThemeNames[static_cast<std::size_t>(choice)]));
}

QString Preferences::language() const { return value(Preference::Language).toString(); }

void Preferences::setLanguage(const QString& language) { setValue(Preference::Language, language); }

QByteArray Preferences::windowGeometry() const
{
    return value(Preference::WindowGeometry).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry)
{
    setValue(Preference::WindowGeometry, geometry);
}

QByteArray Preferences::windowState() const { return value(Preference::WindowState).toByteArray(); }

void Preferences::setWindowState(const QByteArray& state)
{
    setValue(Preference::WindowState, state);
}

QStringList Preferences::recentFiles() const
{
    return value(Preference::RecentFiles).toStringList().mid(0, kRecentFiles);
}

void Preferences::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setValue(Preference::RecentFiles, QStringList(files.mid(0, kRecentFiles)));
}

void Preferences::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    setValue(Preference::RecentFiles, files);
}

void Preferences::clearRecentFiles() { setValue(Preference::RecentFiles, QStringList()); }

QString Preferences::lastFolder() const { return value(Preference::LastFolder).toString(); }

void Preferences::setLastFolder(const QString& folder) { setValue(Preference::LastFolder, folder); }

QStringList Preferences::openGroups() const { return value(Preference::OpenGroups).toStringList(); }

void Preferences::setOpenGroups(const QStringList& groups)
{
    setValue(Preference::OpenGroups, groups);
}

int Preferences::threads() const
{
    return std::clamp(value(Preference::Threads).toInt(), 0, kMostThreads);
}

void Preferences::setThreads(int threads) { setValue(Preference::Threads, threads); }

double Preferences::batteryCapacity() const
{
    const double capacity = value(Preference::BatteryCapacity).toDouble();
    return positive(capacity) ? capacity : 220.0;
}

void Preferences::setBatteryCapacity(double capacity)
{
    setValue(Preference::BatteryCapacity, capacity);
}

double Preferences::batteryVoltage() const
{
    const double voltage = value(Preference::BatteryVoltage).toDouble();
    return positive(voltage) ? voltage : 3.0;
}

void Preferences::setBatteryVoltage(double voltage)
{
    setValue(Preference::BatteryVoltage, voltage);
}

double Preferences::inferencePeriod() const
{
    const double period = value(Preference::InferencePeriod).toDouble();
    return positive(period) ? period : 4.0;
}

void Preferences::setInferencePeriod(double period)
{
    setValue(Preference::InferencePeriod, period);
}

QString Preferences::unfinishedRun() const { return value(Preference::UnfinishedRun).toString(); }

void Preferences::setUnfinishedRun(const QString& file)
{
    setValue(Preference::UnfinishedRun, file);
}

int Preferences::workersPort() const
{
    return std::clamp(value(Preference::WorkersPort).toInt(), 0, 65535);
}

void Preferences::setWorkersPort(int port) { setValue(Preference::WorkersPort, port); }

QString Preferences::workersAddress() const { return value(Preference::WorkersAddress).toString(); }

void Preferences::setWorkersAddress(const QString& address)
{
    setValue(Preference::WorkersAddress, address);
}

QString Preferences::workersPasswordFile() const
{
    return value(Preference::WorkersPasswordFile).toString();
}

void Preferences::setWorkersPasswordFile(const QString& path)
{
    setValue(Preference::WorkersPasswordFile, path);
}

bool Preferences::onlyWorkersTrain() const { return value(Preference::OnlyWorkersTrain).toBool(); }

void Preferences::setOnlyWorkersTrain(bool only) { setValue(Preference::OnlyWorkersTrain, only); }

QStringList Preferences::hiddenColumns() const
{
    return value(Preference::HiddenColumns).toStringList();
}

void Preferences::setHiddenColumns(const QStringList& keys)
{
    setValue(Preference::HiddenColumns, keys);
}

} // namespace splitscape::ui
