// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon_engine.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

// A static library's resources are registered by hand, outside any namespace.
static void registerIcons() { Q_INIT_RESOURCE(icons); }

namespace splitscape::ui {
namespace {

QByteArray recoloured(QByteArray svg, QIcon::Mode mode)
{
    const bool dark = Theme::instance().isDark();
    const QPalette palette = QApplication::palette();
    const QPalette::ColorGroup group
        = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    const QByteArray text = palette.color(group, QPalette::ButtonText).name().toLatin1();
    svg.replace("currentColor", text);
    for (const ColourRole role :
         {ColourRole::Edge, ColourRole::Radio, ColourRole::Fog, ColourRole::Limit}) {
        const QByteArray written = colourOf(role, false).name().toUpper().toLatin1();
        const QByteArray shown
            = mode == QIcon::Disabled ? text : colourOf(role, dark).name().toLatin1();
        svg.replace(written, shown);
    }
    return svg;
}

} // namespace

PaletteIconEngine::PaletteIconEngine(const QString& path)
{
    [[maybe_unused]] static const bool registered = (registerIcons(), true);
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_svg = file.readAll();
}

void PaletteIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
                              QIcon::State /*state*/)
{
    QSvgRenderer renderer(recoloured(m_svg, mode));
    renderer.render(painter, rect);
}

QPixmap PaletteIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

// `size` is in device pixels already; QIcon sets the ratio.
QPixmap PaletteIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                                        qreal /*scale*/)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(&painter, QRect(QPoint(0, 0), size), mode, state);
    return pixmap;
}

} // namespace splitscape::ui
