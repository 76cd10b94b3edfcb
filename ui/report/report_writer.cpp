// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_writer.h"

#include "core/base/files.h"
#include "ui/report/article_html.h"
#include "ui/report/article_pdf.h"
#include "ui/report/report_article.h"
#include "ui/report/series_article.h"

namespace splitscape::ui {
namespace {

Result<void> writeArticle(const Article& article, const std::filesystem::path& path,
                          ReportFormat format)
{
    const Result<QByteArray> bytes
        = format == ReportFormat::Pdf ? toPdf(article) : Result<QByteArray>(toHtml(article));
    if (!bytes)
        return bytes.error();
    return writeFileAtomically(path, {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

} // namespace

Result<ReportFormat> reportFormatOf(const std::filesystem::path& path)
{
    const QString ending = QString::fromStdString(path.extension().string()).toLower();
    if (ending == QLatin1String(".pdf"))
        return ReportFormat::Pdf;
    if (ending == QLatin1String(".html") || ending == QLatin1String(".htm"))
        return ReportFormat::Html;
    return Error{ErrorCode::UsageInvalid, path.string(), "its name must end in .pdf or .html"};
}

Result<void> writeReport(const report::Report& report, const std::filesystem::path& path,
                         ReportFormat format)
{
    return writeArticle(articleOf(report), path, format);
}

Result<void> writeReport(const report::Series& series, const std::filesystem::path& path,
                         ReportFormat format)
{
    return writeArticle(articleOf(series), path, format);
}

} // namespace splitscape::ui
