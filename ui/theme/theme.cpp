// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/application_style.h"
#include "ui/theme/desktop_setting.h"
#include "ui/theme/icon_engine.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPalette>
#include <QToolTip>

namespace splitscape::ui {
namespace {

QPalette paletteOf(bool dark)
{
    const auto colour = [dark](ColourRole role) { return colourOf(role, dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, colour(ColourRole::Ground));
    palette.setColor(QPalette::WindowText, colour(ColourRole::Text));
    palette.setColor(QPalette::Base, colour(ColourRole::Surface));
    palette.setColor(QPalette::AlternateBase,
                     blended(colour(ColourRole::Ground), colour(ColourRole::Surface), 0.5));
    palette.setColor(QPalette::Text, colour(ColourRole::Text));
    palette.setColor(QPalette::PlaceholderText, colour(ColourRole::MutedText));
    palette.setColor(QPalette::Button, colour(ColourRole::Button));
    palette.setColor(QPalette::ButtonText, colour(ColourRole::Text));
    palette.setColor(QPalette::BrightText, colour(ColourRole::Limit));
    palette.setColor(QPalette::Highlight, colour(ColourRole::Selection));
    palette.setColor(QPalette::HighlightedText, colour(ColourRole::Text));
    palette.setColor(QPalette::Link, colour(ColourRole::Edge));
    palette.setColor(QPalette::LinkVisited, colour(ColourRole::Edge));
    palette.setColor(QPalette::ToolTipBase, colour(ColourRole::Button));
    palette.setColor(QPalette::ToolTipText, colour(ColourRole::Text));
    palette.setColor(QPalette::Light, dark ? QColor(0x3a, 0x40, 0x47) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, colour(ColourRole::Grid));
    palette.setColor(QPalette::Mid, colour(ColourRole::Context));
    palette.setColor(QPalette::Dark, colour(ColourRole::Outline));
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : QColor(0x86, 0x8e, 0x96));
    const QColor faded = blended(colour(ColourRole::Text), colour(ColourRole::Ground), 0.42);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(ColourRole::Ground));
    return palette;
}

/// The role's colour, moved towards the text colour until it stands out enough.
QColor contrasting(ColourRole role, bool dark, double ratio)
{
    const QColor text = colourOf(ColourRole::Text, dark);
    const auto enough = [&](const QColor& colour) {
        return contrastRatio(colour, colourOf(ColourRole::Surface, dark)) >= ratio
            && contrastRatio(colour, colourOf(ColourRole::Ground, dark)) >= ratio;
    };
    QColor result = colourOf(role, dark);
    for (double share = 0.95; !enough(result) && share > 0.0; share -= 0.05)
        result = blended(colourOf(role, dark), text, share);
    return result;
}

bool digitsAreEquallyWide(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (!qFuzzyCompare(metrics.horizontalAdvance(QLatin1Char(digit)), zero))
            return false;
    }
    return true;
}

} // namespace

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
{
    const QPalette system = QApplication::palette();
    m_startedDark = system.color(QPalette::Window).lightness()
        < system.color(QPalette::WindowText).lightness();
    m_dark = m_startedDark;

    m_textFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (m_textFont.pointSizeF() > 0 && m_textFont.pointSizeF() < 9.0)
        m_textFont.setPointSizeF(9.0);
    m_tabularFont = m_textFont;
    if (!digitsAreEquallyWide(m_textFont)) {
        m_tabularFont = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        m_tabularFont.setPointSizeF(m_textFont.pointSizeF());
    }
    m_figureFont = m_tabularFont;
    if (m_textFont.pointSizeF() > 0)
        m_figureFont.setPointSizeF(m_textFont.pointSizeF() * 1.75);
    else
        m_figureFont.setPixelSize(m_textFont.pixelSize() * 7 / 4);
    m_figureFont.setWeight(QFont::DemiBold);
}

void Theme::install(ThemeChoice choice)
{
    if (m_installed) {
        setChoice(choice);
        return;
    }
    m_installed = true;
    m_choice = choice;
    QApplication::setStyle(new ApplicationStyle);
    QApplication::setFont(m_textFont);
    update();

    auto* desktop = new DesktopSetting(this);
    connect(desktop, &DesktopSetting::darkChanged, this, [this](std::optional<bool> dark) {
        m_desktopDark = dark;
        update();
    });
    connect(desktop, &DesktopSetting::reducedMotionChanged, this,
            [this](bool reduced) { m_reducedMotion = reduced; });
    desktop->follow();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    update();
}

bool Theme::systemIsDark() const { return m_desktopDark.value_or(m_startedDark); }

void Theme::update()
{
    m_dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark());
    const QPalette palette = paletteOf(m_dark);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    emit changed();
}

QColor Theme::wash(ColourRole role, double share) const
{
    return blended(colour(role), colour(ColourRole::Surface), share);
}

QColor Theme::strong(ColourRole role) const { return contrasting(role, isDark(), 3.0); }

QColor Theme::readable(ColourRole role) const { return contrasting(role, isDark(), 4.5); }

QIcon Theme::icon(QStringView name)
{
    return QIcon(new PaletteIconEngine(QStringLiteral(":/splitscape/icons/%1.svg").arg(name)));
}

} // namespace splitscape::ui
