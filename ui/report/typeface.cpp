// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/typeface.h"

#include <QStringList>

namespace splitscape::ui {
namespace {

/// Letter spacing, of no visible width, keeps Qt from joining letters: Libertine's ligatures lie
/// outside of Unicode, and a page with "Th" as one glyph could not be searched for "The".
constexpr qreal kNoLigatures = 0.05;

QFont fontOf(const QStringList& families, QFont::StyleHint hint, qreal size)
{
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(hint);
    font.setPixelSize(qRound(size * kFontUnits));
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QFont textFont(qreal size, bool bold, bool italic)
{
    QFont font = fontOf({QStringLiteral("Linux Libertine O"), QStringLiteral("DejaVu Serif")},
                        QFont::Serif, size);
    font.setBold(bold);
    font.setItalic(italic);
    return font;
}

QFont figureFont(qreal size, bool bold)
{
    QFont font = fontOf({QStringLiteral("Linux Biolinum O"), QStringLiteral("DejaVu Sans")},
                        QFont::SansSerif, size);
    font.setBold(bold);
    return font;
}

QFont listingFont(qreal size)
{
    return fontOf({QStringLiteral("DejaVu Sans Mono")}, QFont::Monospace, size);
}

QString textFamilies()
{
    return QStringLiteral("'Linux Libertine O','Linux Libertine','Libertinus "
                          "Serif',Charter,Georgia,'DejaVu Serif',serif");
}

QString figureFamilies()
{
    return QStringLiteral(
        "'Linux Biolinum O','Linux Biolinum','Libertinus Sans',system-ui,'DejaVu Sans',sans-serif");
}

QString listingFamilies() { return QStringLiteral("'DejaVu Sans Mono',ui-monospace,monospace"); }

} // namespace splitscape::ui
