// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/notes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace splitscape::ui {

namespace {

struct NoteTexts {
    Q_DECLARE_TR_FUNCTIONS(NoteTexts)
};

/// How the window calls a field of the data; the field itself in words where it has no form field.
QString fieldName(const QString& field)
{
    static const std::array<std::pair<const char*, const char*>, 10> kNames{{
        {"lead", QT_TRANSLATE_NOOP("NoteTexts", "“Lead”")},
        {"fallback_lead", QT_TRANSLATE_NOOP("NoteTexts", "the lead for records without it")},
        {"eeg.channels", QT_TRANSLATE_NOOP("NoteTexts", "the channels")},
        {"classes", QT_TRANSLATE_NOOP("NoteTexts", "the classes to keep")},
        {"split", QT_TRANSLATE_NOOP("NoteTexts", "“Train and test”")},
        {"split.by", QT_TRANSLATE_NOOP("NoteTexts", "“Split by”")},
        {"patients", QT_TRANSLATE_NOOP("NoteTexts", "the rule for patients")},
        {"csv.patient", QT_TRANSLATE_NOOP("NoteTexts", "the patient column")},
        {"csv.label", QT_TRANSLATE_NOOP("NoteTexts", "the label column")},
        {"labels.classes", QT_TRANSLATE_NOOP("NoteTexts", "the words for classes")},
    }};
    for (const auto& [path, name] : kNames)
        if (field == QLatin1String(path))
            return NoteTexts::tr(name);
    QString words = field;
    return words.replace(QLatin1Char('_'), QLatin1Char(' '))
        .replace(QLatin1Char('.'), QLatin1Char(' '));
}

/// What data::deviceNotes says, with places for its figures; the steps it says it of come last.
constexpr std::array kDeviceSentences{
    QT_TRANSLATE_NOOP("NoteTexts", "it runs forwards only, as on a device, and delays the signal"),
    QT_TRANSLATE_NOOP("NoteTexts",
                      "a device cannot: it runs forwards and backwards over the whole recording"),
    QT_TRANSLATE_NOOP("NoteTexts", "a device can: each window by itself, so its amplitude is lost"),
    QT_TRANSLATE_NOOP(
        "NoteTexts",
        "a device cannot: by the deviation of the whole recording, known at its end only"),
    QT_TRANSLATE_NOOP(
        "NoteTexts",
        "a device can, after a calibration of %1 s for each patient; the amplitude is kept"),
    QT_TRANSLATE_NOOP("NoteTexts", "a device cannot: by the deviation of all that a patient has"),
    QT_TRANSLATE_NOOP("NoteTexts", "a device can: divided by %1, the amplitude is kept"),
    QT_TRANSLATE_NOOP("NoteTexts", "a device can: values as recorded"),
    QT_TRANSLATE_NOOP("NoteTexts",
                      "a device can: by the numbers under \"Range of the values\", where there are "
                      "any; they are of all recordings, those of the test part too"),
    QT_TRANSLATE_NOOP("NoteTexts", "a device can: of the last %1 s"),
    QT_TRANSLATE_NOOP("NoteTexts",
                      "a device would answer %1 s late: the median is of the intervals before and "
                      "after the beat"),
    QT_TRANSLATE_NOOP("NoteTexts",
                      "it ends %1 s after the R peak, which is the least delay of an answer"),
    QT_TRANSLATE_NOOP("NoteTexts",
                      "it ends %1 samples after the R peak, which is the least delay of an answer"),
    QT_TRANSLATE_NOOP(
        "NoteTexts",
        "it ends %1 R-R intervals after the R peak, which is the least delay of an answer"),
    QT_TRANSLATE_NOOP("NoteTexts", "the next interval is known one beat later"),
    QT_TRANSLATE_NOOP("NoteTexts", "filter"),
    QT_TRANSLATE_NOOP("NoteTexts", "scale"),
    QT_TRANSLATE_NOOP("NoteTexts", "R-R median"),
    QT_TRANSLATE_NOOP("NoteTexts", "window"),
    QT_TRANSLATE_NOOP("NoteTexts", "R-R inputs"),
};

/// A fact of kDeviceSentences in the window's language, any other as it is. Fields of a study file
/// that it names in brackets stay.
QString deviceFact(const QString& fact)
{
    const qsizetype brackets = fact.indexOf(QLatin1String(" (dataset."));
    const QString said = brackets < 0 ? fact : fact.left(brackets);
    const QString behind = brackets < 0 ? QString() : fact.mid(brackets);
    for (const char* sentence : kDeviceSentences) {
        const QStringList parts = QString::fromUtf8(sentence).split(QStringLiteral("%1"));
        if (parts.size() == 1 && said == parts.front())
            return NoteTexts::tr(sentence) + behind;
        if (parts.size() == 1 || !said.startsWith(parts.front()) || !said.endsWith(parts.back()))
            continue;
        bool isNumber = false;
        const double number = said.mid(parts.front().size(),
                                       said.size() - parts.front().size() - parts.back().size())
                                  .toDouble(&isNumber);
        if (isNumber)
            return NoteTexts::tr(sentence).arg(QLocale().toString(number)) + behind;
    }
    return fact;
}

} // namespace

QString withoutFieldPaths(QString sentence)
{
    static const QRegularExpression kInBrackets(
        QStringLiteral(" \\((dataset|space|limits|search|training|judging)\\.[^()]+\\)"));
    static const QRegularExpression kField(
        QStringLiteral("\\b(dataset|space)\\.([a-z_.A-Z]*[a-zA-Z])"));
    sentence.remove(kInBrackets);
    QRegularExpressionMatch found;
    while ((found = kField.match(sentence)).hasMatch())
        sentence.replace(found.capturedStart(), found.capturedLength(),
                         fieldName(found.captured(2)));
    return sentence;
}

QString noteHeading(data::NoteKind kind)
{
    switch (kind) {
    case data::NoteKind::LeftOut:
        return NoteTexts::tr("Left out");
    case data::NoteKind::Background:
        return NoteTexts::tr("Taken as background throughout, because nothing labels it");
    case data::NoteKind::UnknownSymbols:
        return NoteTexts::tr("Annotations that are not used");
    case data::NoteKind::BeyondEnd:
        return NoteTexts::tr("Outside the signal and left out");
    case data::NoteKind::Clipped:
        return NoteTexts::tr("Labels cut at the end of the recording");
    case data::NoteKind::Dropped:
        return NoteTexts::tr("Labels outside the recording, not used");
    case data::NoteKind::Repaired:
        return NoteTexts::tr("Read in spite of a fault in the file");
    case data::NoteKind::Matched:
        return NoteTexts::tr("Found under another name");
    case data::NoteKind::NotUsed:
        return NoteTexts::tr("Windows that are not used");
    case data::NoteKind::EmptyClass:
        return NoteTexts::tr("Classes left out");
    case data::NoteKind::Table:
        return NoteTexts::tr("How the table was read");
    case data::NoteKind::ClassNames:
        return NoteTexts::tr("Class names that are not in the data");
    case data::NoteKind::Scale:
        return NoteTexts::tr("Range of the values");
    case data::NoteKind::Patients:
        return NoteTexts::tr("Patients");
    case data::NoteKind::Device:
        return NoteTexts::tr("What a device could compute while it records");
    }
    return {};
}

QString noteText(const data::Note& note)
{
    QString subject = QString::fromStdString(note.subject);
    QString detail = QString::fromStdString(note.detail);
    if (note.kind == data::NoteKind::Device) {
        subject = deviceFact(subject);
        detail = deviceFact(detail);
    }
    return subject.isEmpty()
        ? detail
        : NoteTexts::tr("%1: %2", "subject of a note and what is said of it").arg(subject, detail);
}

QStringList noteLines(const data::Notes& notes, int most)
{
    QStringList lines;
    for (std::size_t i = 0; i < notes.size();) {
        const data::NoteKind kind = notes[i].kind;
        lines += noteHeading(kind);
        int shown = 0;
        int more = 0;
        for (; i < notes.size() && notes[i].kind == kind; ++i) {
            if (shown < most) {
                lines += QStringLiteral("  ") + noteText(notes[i]);
                ++shown;
            } else {
                ++more;
            }
        }
        if (more > 0)
            lines += QStringLiteral("  ") + NoteTexts::tr("and %n more", nullptr, more);
    }
    return lines;
}

} // namespace splitscape::ui
