// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figure_writer.h"

#include "core/base/files.h"
#include "splitscape_version.h"
#include "ui/report/drawing_svg.h"
#include "ui/report/typeface.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace splitscape::ui {
namespace {

constexpr qreal kPointsPerInch = 72.0;
constexpr int kDotsPerInch = 300;
constexpr double kInchesPerMetre = 1.0 / 0.0254;

Result<QByteArray> asPng(const Drawing& drawing, bool dark)
{
    const qreal scale = kDotsPerInch / kPointsPerInch;
    QImage image((drawing.size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return Error{ErrorCode::Internal, "the figure", "the picture does not fit in memory"};
    image.setDotsPerMeterX(qRound(kDotsPerInch * kInchesPerMetre));
    image.setDotsPerMeterY(qRound(kDotsPerInch * kInchesPerMetre));
    image.fill(colourOf(ColourRole::Surface, dark));
    image.setText(QStringLiteral("Title"), drawing.title);
    image.setText(QStringLiteral("Description"), drawing.description);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, drawing, dark);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return Error{ErrorCode::Internal, "the figure", "it could not be encoded as PNG"};
    return bytes;
}

Result<QByteArray> asPdf(const Drawing& drawing, bool dark)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(qRound(kPointsPerInch) * kFontUnits);
    writer.setPageSize(QPageSize(drawing.size, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(drawing.title);
    writer.setCreator(QStringLiteral("Splitscape " SPLITSCAPE_VERSION));
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::Internal, "the figure", "it could not be encoded as PDF"};
    painter.scale(kFontUnits, kFontUnits);
    if (dark)
        painter.fillRect(QRectF(QPointF(), drawing.size), colourOf(ColourRole::Surface, dark));
    paint(painter, drawing, dark);
    painter.end();
    return bytes;
}

} // namespace

Result<FigureFormat> figureFormatOf(const std::filesystem::path& path)
{
    const QString ending = QString::fromStdString(path.extension().string()).toLower();
    if (ending == QLatin1String(".svg"))
        return FigureFormat::Svg;
    if (ending == QLatin1String(".png"))
        return FigureFormat::Png;
    if (ending == QLatin1String(".pdf"))
        return FigureFormat::Pdf;
    return Error{ErrorCode::UsageInvalid, path.string(), "its name must end in .svg, .png or .pdf"};
}

Result<QByteArray> encoded(const Drawing& drawing, FigureFormat format, bool dark)
{
    switch (format) {
    case FigureFormat::Svg:
        return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            + toSvg(drawing, dark ? SvgColours::Dark : SvgColours::Light, "figure");
    case FigureFormat::Png:
        return asPng(drawing, dark);
    case FigureFormat::Pdf:
        break;
    }
    return asPdf(drawing, dark);
}

Result<void> writeFigure(const Drawing& drawing, const std::filesystem::path& path,
                         FigureFormat format, bool dark)
{
    const auto bytes = encoded(drawing, format, dark);
    if (!bytes)
        return bytes.error();
    return writeFileAtomically(path, {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

} // namespace splitscape::ui
