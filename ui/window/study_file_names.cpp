// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/study_file_names.h"

#include "ui/window/study_files.h"

#include <QFileInfo>

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

} // namespace splitscape::ui
