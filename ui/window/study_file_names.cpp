// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/study_file_names.h"

#include "ui/window/study_files.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace splitscape::ui {

std::filesystem::path pathOf(const QString& path) { return path.toStdString(); }

bool isRunPath(const QString& path)
{
    return path.endsWith(QLatin1String(".splitscape"), Qt::CaseInsensitive);
}

QString studyBase(const QString& path)
{
    QString base = QFileInfo(path).completeBaseName();
    if (base.endsWith(QLatin1String(".study")))
        base.chop(int(qstrlen(".study")));
    return base;
}

QString studyFilter() { return StudyFiles::tr("Studies (*.study.json *.json)"); }

QString runFilter() { return StudyFiles::tr("Runs with everything found (*.splitscape)"); }

QString fileNameOf(const QString& name)
{
    QString plain = name.toLower().simplified();
    plain.replace(QRegularExpression(QStringLiteral("[^\\w]+")), QStringLiteral("-"));
    plain = plain.left(40);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain.isEmpty() ? QStringLiteral("study") : plain;
}

} // namespace splitscape::ui
