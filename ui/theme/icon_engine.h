// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIconEngine>

namespace splitscape::ui {

/// Draws one SVG of resources/icons in the colours of the palette in force when it is painted, so
/// that a change of theme needs no new icons and every pixel ratio is sharp. In the file,
/// `currentColor` stands for the text colour; role colours are written as in the light theme.
class PaletteIconEngine : public QIconEngine {
public:
    explicit PaletteIconEngine(const QString& path);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine* clone() const override { return new PaletteIconEngine(*this); }
    QString key() const override { return QStringLiteral("splitscape-palette"); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    QByteArray m_svg;
};

} // namespace splitscape::ui
