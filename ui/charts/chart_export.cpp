// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "core/base/files.h"
#include "core/base/safe_text.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace splitscape::ui {
namespace {

QByteArray asPng(const FigurePainter& draw, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    figureImage(draw, size, 2.0).save(&buffer, "PNG");
    return bytes;
}

QByteArray asSvg(const FigurePainter& draw, QSize size, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(96);
    generator.setTitle(title);
    QPainter painter(&generator);
    draw(painter, size);
    painter.end();
    return bytes;
}

QByteArray asPdf(const FigurePainter& draw, QSize size, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Splitscape"));
        writer.setResolution(96); // a logical pixel; coordinates stay fractional
        writer.setPageSize(
            QPageSize(QSizeF(size) * 72.0 / 96.0, QPageSize::Point, title, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        draw(painter, size);
    }
    return bytes;
}

Result<void> writeBytes(const QString& path, const QByteArray& bytes)
{
    return writeFileAtomically(std::filesystem::path(path.toStdU16String()),
                               std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

QString field(const QVariant& value, QChar separator)
{
    QString text = value.metaType().id() == QMetaType::Double
        ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
        : value.toString();
    if (separator == u',' && value.metaType().id() == QMetaType::QString) // for a file
        text = QString::fromStdString(spreadsheetText(text.toStdString()));
    if (text.contains(separator) || text.contains(u'"') || text.contains(u'\n')) {
        text.replace(u"\""_qs, u"\"\""_qs);
        text = u'"' + text + u'"';
    }
    return text;
}

} // namespace

QImage figureImage(const FigurePainter& draw, QSize size, double scale)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    draw(painter, size);
    return image;
}

Result<void> saveFigure(const FigurePainter& draw, QSize size, const QString& path,
                        const QString& title)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"png")
        return writeBytes(path, asPng(draw, size));
    if (suffix == u"svg")
        return writeBytes(path, asSvg(draw, size, title));
    if (suffix == u"pdf")
        return writeBytes(path, asPdf(draw, size, title));
    return Error{ErrorCode::UsageInvalid, path.toStdString(),
                 "a figure is saved as .png, .svg or .pdf"};
}

QString tableText(const QAbstractItemModel& model, QChar separator, int role)
{
    QString text;
    const int columns = model.columnCount();
    for (int column = 0; column < columns; ++column) {
        if (column > 0)
            text += separator;
        // A model may name its columns differently for files: with the unit in the name.
        QVariant header = role == Qt::EditRole
            ? model.headerData(column, Qt::Horizontal, Qt::EditRole)
            : QVariant();
        if (!header.isValid())
            header = model.headerData(column, Qt::Horizontal);
        text += field(header, separator);
    }
    text += u'\n';
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                text += separator;
            text += field(model.index(row, column).data(role), separator);
        }
        text += u'\n';
    }
    return text;
}

Result<void> saveTable(const QAbstractItemModel& model, const QString& path)
{
    return writeBytes(path, tableText(model, u',', Qt::EditRole).toUtf8());
}

} // namespace splitscape::ui
