// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/device_notes.h"
#include "tests/ui/own_window.h"
#include "ui/preferences/preferences.h"
#include "ui/preferences/translation.h"
#include "ui/text/notes.h"

#include <QtTest>
#include <QtWidgets>

using namespace splitscape;
using namespace splitscape::ui;

namespace {

/// "de", "en" and so on: every language that has a file.
QStringList languages()
{
    const QStringList files
        = QDir(QStringLiteral(SPLITSCAPE_TRANSLATIONS))
              .entryList({QStringLiteral("splitscape_*.ts")}, QDir::Files, QDir::Name);
    QStringList found;
    for (const QString& file : files)
        found += file.section(u'_', 1).section(u'.', 0, 0);
    return found;
}

/// English is the source, so its file holds plural forms only.
bool isWhole(const QString& language) { return language != QLatin1String("en"); }

void aRowForEachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

/// Makes a window of this language and of no other that a test before this one has chosen.
void speak(const QString& language)
{
    qDeleteAll(qApp->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly));
    installTranslation(language);
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the toolkit writes on each of its buttons, without access keys.
QMap<int, QString> standardButtons()
{
    QMap<int, QString> texts;
    QDialogButtonBox box;
    for (unsigned bit = QDialogButtonBox::FirstButton; bit <= QDialogButtonBox::LastButton;
         bit *= 2)
        texts.insert(
            static_cast<int>(bit),
            box.addButton(static_cast<QDialogButtonBox::StandardButton>(bit))->text().remove(u'&'));
    return texts;
}

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

/// Together they have every step and every way of it that data::deviceNotes tells apart.
std::vector<data::DatasetSpec> preparations()
{
    std::vector<data::DatasetSpec> specs;
    for (const data::DatasetKind kind : {data::DatasetKind::Mitbih, data::DatasetKind::Chbmit}) {
        for (const data::Normalisation scale :
             {data::Normalisation::None, data::Normalisation::MinMax, data::Normalisation::ZScore,
              data::Normalisation::Recording, data::Normalisation::Patient,
              data::Normalisation::Constant}) {
            for (const bool causal : {false, true}) {
                data::DatasetSpec spec;
                spec.kind = kind;
                spec.beats.highPass_Hz = spec.eeg.highPass_Hz = 0.5;
                spec.beats.causal = spec.eeg.causal = causal;
                spec.beats.normalisation = spec.eeg.normalisation = scale;
                spec.beats.calibration_s = spec.eeg.calibration_s = causal ? 60.0 : 0.0;
                spec.beats.rrInputs = {"next", "previous/median"};
                specs.push_back(spec);
            }
        }
    }
    for (const data::WindowUnit unit :
         {data::WindowUnit::Seconds, data::WindowUnit::Samples, data::WindowUnit::BeatIntervals}) {
        data::DatasetSpec spec;
        spec.kind = data::DatasetKind::Mitbih;
        spec.beats.startUnit = spec.beats.durationUnit = unit;
        spec.beats.start = -0.5;
        spec.beats.duration = 1.25;
        specs.push_back(spec);
    }
    data::DatasetSpec table;
    table.kind = data::DatasetKind::Chbmit; // as windows of tables are made
    table.csv.layout = data::CsvLayout::Recordings;
    specs.push_back(table);
    return specs;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everySentenceIsTranslated_data() { aRowForEachLanguage(); }
    void everySentenceIsTranslated()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(language);
        QVERIFY(messages.size() >= (isWhole(language) ? 600 : 8));
        qsizetype forms = 0; // how many a plural has in this language: those of the first one
        for (const Message& message : messages) {
            QVERIFY2(!message.source.isEmpty(), qPrintable(message.translations.value(0)));
            QVERIFY2(message.finished, qPrintable(message.source));
            if (message.plural && forms == 0)
                forms = message.translations.size();
            QCOMPARE(message.translations.size(), message.plural ? forms : 1);
            for (const QString& translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
                QVERIFY2(placeholdersOf(translation) == placeholdersOf(message.source),
                         qPrintable(translation));
            }
        }
    }

    void everyLanguageHasTheSameSentences_data() { aRowForEachLanguage(); }
    void everyLanguageHasTheSameSentences()
    {
        QFETCH(QString, language);
        if (!isWhole(language))
            return;
        const auto sources = [](const QString& of) {
            QStringList found;
            for (const Message& message : messagesOf(of))
                found += message.source;
            found.sort();
            return found;
        };
        QCOMPARE(sources(language), sources(QStringLiteral("de")));
    }

    void aNoteNamesAFieldAsItsFormDoes_data() { aRowForEachLanguage(); }
    void aNoteNamesAFieldAsItsFormDoes()
    {
        QFETCH(QString, language);
        if (!isWhole(language))
            return;
        QHash<QString, QString> translated;
        const QList<Message> messages = messagesOf(language);
        for (const Message& message : messages)
            translated.insert(message.source, message.translations.value(0));
        for (const char* field : {"Lead", "Train and test", "Split by"}) {
            const QString name = QString::fromUtf8(field);
            const QString quoted = translated.value(QStringLiteral("“%1”").arg(name));
            QVERIFY2(quoted.contains(translated.value(name)), qPrintable(quoted));
        }
    }

    void whatADeviceCouldComputeIsTranslated_data() { aRowForEachLanguage(); }
    void whatADeviceCouldComputeIsTranslated()
    {
        QFETCH(QString, language);
        if (!isWhole(language))
            return;
        speak(language);
        QSet<QString> steps;
        for (const data::DatasetSpec& spec : preparations()) {
            for (const data::Note& note : data::deviceNotes(spec)) {
                steps.insert(QString::fromStdString(note.subject));
                const QString detail = withoutFieldPaths(QString::fromStdString(note.detail));
                const QString text = withoutFieldPaths(noteText(note));
                QVERIFY2(!text.contains(detail), qPrintable(text));
            }
        }
        QCOMPARE(steps.size(), 5);
    }

    void everyLanguageIsOfferedByItsOwnName_data() { aRowForEachLanguage(); }
    void everyLanguageIsOfferedByItsOwnName()
    {
        QFETCH(QString, language);
        QVERIFY(translations().contains(language)); // compiled in
        const QString name = nativeName(language);
        QVERIFY(!name.isEmpty());
        QCOMPARE(name.left(1), name.left(1).toUpper());
    }

    void theDesktopNamesTheProgramInEveryLanguage_data() { aRowForEachLanguage(); }
    void theDesktopNamesTheProgramInEveryLanguage()
    {
        QFETCH(QString, language);
        if (!isWhole(language))
            return;
        const QString folder = QStringLiteral(SPLITSCAPE_TRANSLATIONS "/../packaging/desktop/");
        const QString entry = contentOf(folder + QStringLiteral("splitscape.desktop"));
        for (const char* key : {"GenericName", "Comment", "Keywords"})
            QVERIFY2(entry.contains(QStringLiteral("\n%1[%2]=").arg(QLatin1String(key), language)),
                     key);
        const QString kinds = contentOf(folder + QStringLiteral("splitscape-mime.xml"));
        QCOMPARE(kinds.count(QStringLiteral("<comment xml:lang=\"%1\">").arg(language)),
                 kinds.count(QStringLiteral("<comment>")));
    }

    void aPluralFollowsItsNumber()
    {
        speak(QStringLiteral("en"));
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
        speak(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("splitscape::ui::MainWindow", "Candidates"),
                 QStringLiteral("Kandidaten"));
        QCOMPARE(QCoreApplication::translate("StudyForm", "Energy limit"),
                 QStringLiteral("Energiegrenze"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    }

    void noStandardButtonIsEnglish_data() { aRowForEachLanguage(); }
    void noStandardButtonIsEnglish()
    {
        QFETCH(QString, language);
        const QDir toolkit(QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        if (!toolkit.exists(QStringLiteral("qtbase_de.qm")))
            QSKIP("the toolkit's translations are not installed");
        speak(QStringLiteral("en"));
        const QMap<int, QString> english = standardButtons();
        QCOMPARE(english.size(), 18);
        speak(language);
        const QMap<int, QString> spoken = standardButtons();
        for (auto each = english.begin(); each != english.end(); ++each) {
            QVERIFY(!spoken[each.key()].isEmpty());
            if (isWhole(language) && each.key() != QDialogButtonBox::Ok) // "OK" in all of them
                QVERIFY2(spoken[each.key()] != each.value(), qPrintable(each.value()));
        }
    }

    // A file dialog of the toolkit, and the menu of a text field.
    void noDialogOfTheToolkitIsEnglish_data() { aRowForEachLanguage(); }
    void noDialogOfTheToolkitIsEnglish()
    {
        QFETCH(QString, language);
        const QDir toolkit(QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        if (!isWhole(language) || !toolkit.exists(QStringLiteral("qtbase_de.qm")))
            return;
        const auto words = [] {
            QFileDialog dialog;
            dialog.setOption(QFileDialog::DontUseNativeDialog);
            dialog.setAcceptMode(QFileDialog::AcceptSave);
            QStringList found;
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                found += label->text();
            for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>())
                found += button->text() + button->toolTip();
            QLineEdit field;
            const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
            for (const QAction* entry : menu->actions())
                found += entry->text().section(u'\t', 0, 0);
            found.removeAll(QString());
            return found;
        };
        speak(QStringLiteral("en"));
        const QStringList english = words();
        QVERIFY(english.size() > 12);
        speak(language);
        for (const QString& word : words())
            QVERIFY2(!english.contains(word), qPrintable(word));
    }

    void noTwoEntriesOfAMenuShareAnAccessKey_data() { aRowForEachLanguage(); }
    void noTwoEntriesOfAMenuShareAnAccessKey()
    {
        QFETCH(QString, language);
        speak(language);
        splitscape::test::OwnWindow own;
        MainWindow& window = own.window;
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
