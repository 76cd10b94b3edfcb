// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

class QWidget;

namespace splitscape::tests {

/// Shows the widget at a size, waits until it is exposed, and returns what it draws.
QImage pictureOf(QWidget& widget, QSize size, double scale = 1.0);

/// Where the environment names a folder in SPLITSCAPE_PICTURES, writes
/// NAME-{light,dark}-{1x,2x}.png of the widget there, for looking at; otherwise does nothing.
void savePictures(QWidget& widget, QSize size, const QString& name);

/// Share of the pixels whose colour is within a small distance of `colour`.
double shareOf(const QImage& picture, const QColor& colour);

} // namespace splitscape::tests
