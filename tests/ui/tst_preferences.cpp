// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace splitscape::ui;

class TestPreferences : public QObject {
    Q_OBJECT

private slots:
    void init() { m_path = m_folder.filePath(QStringLiteral("preferences-%1.ini").arg(++m_count)); }

    void theTableIsInTheOrderOfTheKeys()
    {
        for (std::size_t i = 0; i < preferenceTable().size(); ++i)
            QCOMPARE(static_cast<std::size_t>(preferenceTable()[i].key), i);
    }

    void defaultsHoldForAnEmptyFile()
    {
        const Preferences preferences(m_path);
        QCOMPARE(preferences.theme(), ThemeChoice::System);
        QVERIFY(preferences.recentFiles().isEmpty());
        QCOMPARE(preferences.inferencePeriod(), 4.0);
    }

    void valuesAreThereAfterARestart()
    {
        {
            Preferences preferences(m_path);
            preferences.setTheme(ThemeChoice::Dark);
            preferences.addRecentFile(QStringLiteral("/a/one.json"));
            preferences.setBatteryCapacity(110.5);
            preferences.setWindowState(QByteArray("\x00\xff\x7f", 3));
        }
        const Preferences preferences(m_path);
        QCOMPARE(preferences.theme(), ThemeChoice::Dark);
        QCOMPARE(preferences.recentFiles(), QStringList{QStringLiteral("/a/one.json")});
        QCOMPARE(preferences.batteryCapacity(), 110.5);
        QCOMPARE(preferences.windowState(), QByteArray("\x00\xff\x7f", 3));
    }

    void theLatestFileComesFirstOnceOfEight()
    {
        Preferences preferences(m_path);
        for (int i = 0; i < 10; ++i)
            preferences.addRecentFile(QString::number(i));
        preferences.addRecentFile(QStringLiteral("7"));
        QCOMPARE(preferences.recentFiles(),
                 QStringList({QStringLiteral("7"), QStringLiteral("9"), QStringLiteral("8"),
                              QStringLiteral("6"), QStringLiteral("5"), QStringLiteral("4"),
                              QStringLiteral("3"), QStringLiteral("2")}));
        preferences.removeRecentFile(QStringLiteral("9"));
        QCOMPARE(preferences.recentFiles().size(), 7);
        preferences.clearRecentFiles();
        QVERIFY(preferences.recentFiles().isEmpty());
    }

    void unusableValuesCountAsAbsent_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("a theme nobody knows") << "theme"
                                              << "purple";
        QTest::newRow("a capacity that is no number") << "battery/capacity_mAh"
                                                      << "much";
        QTest::newRow("a negative capacity") << "battery/capacity_mAh"
                                             << "-3";
        QTest::newRow("a voltage that is not finite") << "battery/voltage_V"
                                                      << "nan";
        QTest::newRow("a period of zero") << "battery/period_s"
                                          << "0";
    }

    void unusableValuesCountAsAbsent()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        {
            QSettings file(m_path, QSettings::IniFormat);
            file.setValue(key, value);
        }
        const Preferences preferences(m_path);
        QCOMPARE(preferences.theme(), ThemeChoice::System);
        QCOMPARE(preferences.batteryCapacity(), 220.0);
        QCOMPARE(preferences.batteryVoltage(), 3.0);
        QCOMPARE(preferences.inferencePeriod(), 4.0);
    }

    void hiddenColumnsKeepTheirMeaning()
    {
        {
            QSettings file(m_path, QSettings::IniFormat);
            file.setValue(QStringLiteral("version"), 1);
            file.setValue(QStringLiteral("candidates/hidden_columns"),
                          QStringList{QStringLiteral("macs"), QStringLiteral("latency_s"),
                                      QStringLiteral("parameters")});
        }
        QCOMPARE(Preferences(m_path).hiddenColumns(),
                 (QStringList{QStringLiteral("macs"), QStringLiteral("latency_ms"),
                              QStringLiteral("params")}));
        QCOMPARE(Preferences(m_path).hiddenColumns().size(), 3);
    }

    // The disk may take longer than a frame, and the window must not wait for it.
    void theFileIsWrittenBehindTheWindow()
    {
        class Watch : public QObject {
        public:
            int seen = 0;
            bool eventFilter(QObject* receiver, QEvent* /*event*/) override
            {
                seen += qobject_cast<QSettings*>(receiver) != nullptr ? 1 : 0;
                return false;
            }
        } watch;
        Preferences preferences(m_path);
        qApp->installEventFilter(&watch);
        for (int i = 0; i < 50; ++i)
            preferences.setThreads(i);
        preferences.setTheme(ThemeChoice::Dark);
        const auto written = [this](const char* text) {
            QFile file(m_path);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
        };
        QTRY_VERIFY(written("threads=49") && written("theme=dark"));
        QCOMPARE(watch.seen, 0);
    }

    void aNewerFileKeepsItsVersion()
    {
        {
            QSettings file(m_path, QSettings::IniFormat);
            file.setValue(QStringLiteral("version"), 99);
            file.setValue(QStringLiteral("theme"), QStringLiteral("light"));
        }
        {
            const Preferences preferences(m_path);
            QCOMPARE(preferences.theme(), ThemeChoice::Light);
        }
        QCOMPARE(QSettings(m_path, QSettings::IniFormat).value(QStringLiteral("version")).toInt(),
                 99);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_count = 0;
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
