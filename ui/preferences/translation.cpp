// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

// A static library's resources are registered by hand, outside every namespace.
static void registerTranslations() { Q_INIT_RESOURCE(splitscape_translations); }

namespace splitscape::ui {

namespace {

const QString& folder()
{
    static const QString path = QStringLiteral(":/translations");
    return path;
}

/// The file that was installed; empty where there was none.
QString install(const QLocale& locale, const QString& name, const QString& in)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), in)) {
        QCoreApplication::installTranslator(translator);
        return translator->filePath();
    }
    delete translator;
    return {};
}

/// "de" of "folder/splitscape_de.qm".
QString languageOf(const QString& file)
{
    return file.section(u'/', -1).section(u'_', 1).section(u'.', 0, 0);
}

} // namespace

QStringList translations()
{
    registerTranslations();
    QStringList languages;
    const QStringList files
        = QDir(folder()).entryList({QStringLiteral("splitscape_*.qm")}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        languages += languageOf(file);
    return languages;
}

QString nativeName(const QString& language)
{
    // Without a country: what the locale's own would add is noise here.
    if (language == QLatin1String("en"))
        return QStringLiteral("English");
    const QLocale locale(language);
    const QString name = locale.nativeLanguageName();
    return locale.toUpper(name.left(1)) + name.mid(1); // "français" begins an entry of a menu
}

void installTranslation(const QString& language)
{
    registerTranslations();
    const bool known = translations().contains(language);
    const QLocale locale = known ? QLocale(language) : QLocale::system();
    if (known && locale.language() != QLocale::system().language())
        QLocale::setDefault(locale); // numbers go with the words; otherwise the country's stay
    // The source is English but for its plurals; a locale without a language needs those too.
    QString spoken = install(locale, QStringLiteral("splitscape"), folder());
    if (spoken.isEmpty())
        spoken = install(QLocale(QLocale::English), QStringLiteral("splitscape"), folder());
    // The toolkit speaks as the window does, and not the next of the languages that a user reads.
    const QLocale window(languageOf(spoken));
    const QString toolkit = QStringLiteral("qtbase");
    if (install(window, toolkit, QLibraryInfo::path(QLibraryInfo::TranslationsPath)).isEmpty())
        install(window, toolkit, folder());
}

} // namespace splitscape::ui
