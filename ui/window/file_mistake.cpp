// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/file_mistake.h"

#include <QCoreApplication>
#include <algorithm>
#include <cctype>

namespace splitscape::ui {

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileMistake)
};

} // namespace

FileMistake mistakeOf(const std::filesystem::path& path)
{
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    if (ending == ".splitscape")
        return FileMistake::TextNamedAsRun;
    if (ending == ".pdf" || ending == ".html" || ending == ".htm")
        return FileMistake::Report;
    return FileMistake::None;
}

QString mistakeText(FileMistake mistake, const QString& name)
{
    switch (mistake) {
    case FileMistake::TextNamedAsRun:
        return FileText::tr(
                   "%1 is named as a run, but holds none. If it is a study, give it the ending "
                   ".json and open it again.")
            .arg(name);
    case FileMistake::Report:
        return FileText::tr("%1 is a document, not a study. Open the run it was made of.")
            .arg(name);
    case FileMistake::None:
        break;
    }
    return {};
}

} // namespace splitscape::ui
