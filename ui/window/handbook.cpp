// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/handbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace splitscape::ui {

std::optional<QUrl> handbookPage(const QString& name, const QString& section)
{
    // The same way from the program in an installation and in a build.
    const QDir folder(QCoreApplication::applicationDirPath()
                      + QStringLiteral("/../share/splitscape/handbook"));
    const QFileInfo page(folder.filePath(name + QStringLiteral(".html")));
    if (!page.isFile())
        return std::nullopt;
    QUrl url = QUrl::fromLocalFile(page.canonicalFilePath());
    url.setFragment(section);
    return url;
}

} // namespace splitscape::ui
