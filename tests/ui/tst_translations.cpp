// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferences.h"
#include "ui/preferences/translation.h"
#include "ui/widgets/dialogs.h"
#include "ui/window/main_window.h"

#include <QtTest>
#include <QtWidgets>

using namespace splitscape::ui;

namespace {

struct Message {
    QString source;
    QStringList translations; ///< one, or one for each plural form
    bool finished = true;
    bool plural = false;
};

QList<Message> messagesOf(const QString& language)
{
    QFile file(QStringLiteral(SPLITSCAPE_TRANSLATIONS "/splitscape_%1.ts").arg(language));
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            messages.append(Message());
            messages.last().plural
                = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!messages.last().plural)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

/// "%1", "%2" and "%n" of a text, sorted.
QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9n]"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everySentenceIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("least");
        QTest::newRow("German, whole") << QStringLiteral("de") << 600;
        QTest::newRow("English, its plural forms") << QStringLiteral("en") << 8;
    }

    void everySentenceIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(int, least);
        const QList<Message> messages = messagesOf(language);
        QVERIFY(messages.size() >= least);
        for (const Message& message : messages) {
            QVERIFY2(message.finished, qPrintable(message.source));
            QCOMPARE(message.translations.size(), message.plural ? 2 : 1);
            for (const QString& translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
                QVERIFY2(placeholdersOf(translation) == placeholdersOf(message.source),
                         qPrintable(translation));
            }
        }
    }

    void aPluralFollowsItsNumber()
    {
        installTranslation(QStringLiteral("en"));
        const auto copied = [](int count) {
            return QCoreApplication::translate("splitscape::ui::CandidatesPage",
                                               "Copied %n candidates.", nullptr, count);
        };
        QCOMPARE(copied(1), QStringLiteral("Copied 1 candidate."));
        QCOMPARE(copied(2), QStringLiteral("Copied 2 candidates."));
    }

    void theWindowSpeaksTheLanguageChosen()
    {
        QVERIFY(translations().contains(QStringLiteral("de")));
        QCOMPARE(nativeName(QStringLiteral("de")), QStringLiteral("Deutsch"));
        installTranslation(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("splitscape::ui::MainWindow", "Candidates"),
                 QStringLiteral("Kandidaten"));
        QCOMPARE(QCoreApplication::translate("StudyForm", "Energy limit"),
                 QStringLiteral("Energiegrenze"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    }

    void noTwoEntriesOfAMenuShareAnAccessKey_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("German") << QStringLiteral("de");
    }
    void noTwoEntriesOfAMenuShareAnAccessKey()
    {
        QFETCH(QString, language);
        installTranslation(language);
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
        SystemDialogs dialogs;
        MainWindow window(
            {preferences,
             dialogs,
             {folder.filePath(QStringLiteral("cache")).toStdString(), folder.path().toStdString()}});
        QList<QMenu*> menus = window.menuBar()->findChildren<QMenu*>();
        QVERIFY(menus.size() >= 6);
        QList<QWidget*> owners{window.menuBar()};
        for (QMenu* menu : std::as_const(menus))
            owners.append(menu);
        for (const QWidget* owner : std::as_const(owners)) {
            QHash<QKeySequence, QString> keys;
            for (const QAction* action : owner->actions()) {
                const QKeySequence key = QKeySequence::mnemonic(action->text());
                if (key.isEmpty())
                    continue;
                QVERIFY2(!keys.contains(key),
                         qPrintable(keys.value(key) + QStringLiteral(" / ") + action->text()));
                keys.insert(key, action->text());
            }
        }
    }

    void theChoiceIsRemembered()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("preferences.ini"));
        QVERIFY(Preferences(path).language().isEmpty());
        Preferences(path).setLanguage(QStringLiteral("de"));
        QCOMPARE(Preferences(path).language(), QStringLiteral("de"));
    }
};

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
