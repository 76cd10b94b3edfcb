// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/data_opening.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

namespace splitscape::ui {

namespace {

struct DataText {
    Q_DECLARE_TR_FUNCTIONS(DataOpening)
};

} // namespace

bool isDataPath(const std::filesystem::path& path)
{
    constexpr std::array<std::string_view, 9> kEndings{".csv", ".tsv", ".txt", ".gz",  ".edf",
                                                       ".bdf", ".hea", ".dat", ".atr"};
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return true;
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

QString dataOfferText(const study::StudySpec& study, const QString& name)
{
    switch (study.dataset.kind) {
    case data::DatasetKind::Mitbih:
        return DataText::tr("%1 holds ECG records, not a study. A new study can be made of them.")
            .arg(name);
    case data::DatasetKind::Chbmit:
        return DataText::tr("%1 holds EEG recordings, not a study. A new study can be made of them.")
            .arg(name);
    default:
        return DataText::tr("%1 is data, not a study. A new study can be made of it.").arg(name);
    }
}

QString dataFilter()
{
    return DataText::tr("Recordings and tables (*.csv *.tsv *.txt *.gz *.hea *.edf *.bdf)");
}

} // namespace splitscape::ui
