// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/picture.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QtTest/QtTest>
#include <QtWidgets/QtWidgets>

namespace splitscape::tests {

QImage pictureOf(QWidget& widget, QSize size, double scale)
{
    widget.resize(size);
    widget.show();
    if (!QTest::qWaitForWindowExposed(&widget))
        return {};
    QTest::qWait(1);
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    widget.render(&painter);
    return image;
}

void savePictures(QWidget& widget, QSize size, const QString& name)
{
    const QString folder = qEnvironmentVariable("SPLITSCAPE_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    auto& theme = ui::Theme::instance();
    const auto before = theme.choice();
    for (const bool dark : {false, true}) {
        theme.setChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        for (const int scale : {1, 2}) {
            const QString path = QStringLiteral("%1/%2-%3-%4x.png")
                                     .arg(folder, name, dark ? u"dark" : u"light")
                                     .arg(scale);
            pictureOf(widget, size, scale).save(path);
        }
    }
    theme.setChoice(before);
}

double shareOf(const QImage& picture, const QColor& colour)
{
    constexpr int kNear = 12;
    qint64 matching = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            if (qAbs(pixel.red() - colour.red()) <= kNear
                && qAbs(pixel.green() - colour.green()) <= kNear
                && qAbs(pixel.blue() - colour.blue()) <= kNear)
                ++matching;
        }
    }
    return double(matching) / (double(picture.width()) * picture.height());
}

} // namespace splitscape::tests
