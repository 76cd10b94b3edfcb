// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/notes.h"

#include "ui/text/facts.h"

#include <QCoreApplication>
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
    static const std::array<std::pair<const char*, const char*>, 20> kNames{{
        {"lead", QT_TRANSLATE_NOOP("NoteTexts", "“Lead”")},
        {"fallback_lead", QT_TRANSLATE_NOOP("NoteTexts", "the lead for records without it")},
        {"eeg.channels", QT_TRANSLATE_NOOP("NoteTexts", "the channels")},
        {"classes", QT_TRANSLATE_NOOP("NoteTexts", "the classes to keep")},
        {"split", QT_TRANSLATE_NOOP("NoteTexts", "“Train and test”")},
        {"split.by", QT_TRANSLATE_NOOP("NoteTexts", "“Split by”")},
        {"patients", QT_TRANSLATE_NOOP("NoteTexts", "the rule for patients")},
        {"csv.patient", QT_TRANSLATE_NOOP("NoteTexts", "the patient column")},
        {"csv.label", QT_TRANSLATE_NOOP("NoteTexts", "the label column")},
        {"csv.labels_file", QT_TRANSLATE_NOOP("NoteTexts", "the file of labels")},
        {"csv.sample", QT_TRANSLATE_NOOP("NoteTexts", "the sample column")},
        {"csv.separator", QT_TRANSLATE_NOOP("NoteTexts", "the separator")},
        {"csv.rate_Hz", QT_TRANSLATE_NOOP("NoteTexts", "the sampling rate")},
        {"labels.files", QT_TRANSLATE_NOOP("NoteTexts", "the files of labels")},
        {"labels.table", QT_TRANSLATE_NOOP("NoteTexts", "the table of labels")},
        {"path", QT_TRANSLATE_NOOP("NoteTexts", "the path of the data")},
        {"csv.channels", QT_TRANSLATE_NOOP("NoteTexts", "the channels of the table")},
        {"split.minimum_per_class",
         QT_TRANSLATE_NOOP("NoteTexts", "the fewest samples of a class")},
        {"csv.scale", QT_TRANSLATE_NOOP("NoteTexts", "the scale of the values")},
        {"labels.classes", QT_TRANSLATE_NOOP("NoteTexts", "the words for classes")},
    }};
    for (const auto& [path, name] : kNames)
        if (field == QLatin1String(path))
            return NoteTexts::tr(name);
    QString words = field;
    return words.replace(QLatin1Char('_'), QLatin1Char(' '))
        .replace(QLatin1Char('.'), QLatin1Char(' '));
}

} // namespace

QString withoutFieldPaths(QString sentence)
{
    static const QRegularExpression kField(
        QStringLiteral("\\b(dataset|space)\\.([a-z_.A-Z]*[a-zA-Z])"));
    sentence.remove(fieldsInBrackets());
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
    const QString subject
        = note.kind == data::NoteKind::Device || note.kind == data::NoteKind::Scale
        ? factText(
            QString::fromStdString(note.subject)) // a step or a channel, no name of the user's
        : QString::fromStdString(note.subject);
    const QString detail = factText(QString::fromStdString(note.detail));
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
