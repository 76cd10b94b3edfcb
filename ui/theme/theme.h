// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <optional>

namespace splitscape::ui {

enum class ThemeChoice { System, Light, Dark };

/// Spacing comes in multiples of this many pixels.
inline constexpr int kSpace = 8;

/// The look of the application: colours by role, two text sizes, icons. One object for the program;
/// whoever paints by hand listens to changed().   Thread: UI.
class Theme : public QObject {
    Q_OBJECT

public:
    /// Made on first use; needs a QApplication.
    static Theme& instance();

    /// Sets style, palette and fonts of the application and begins to follow the desktop. Call
    /// once.
    void install(ThemeChoice choice = ThemeChoice::System);
    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    [[nodiscard]] bool isDark() const { return m_paper ? false : m_dark; }
    [[nodiscard]] QColor colour(ColourRole role) const { return colourOf(role, isDark()); }
    /// A pale fill in the hue of a role, for large areas under text.
    [[nodiscard]] QColor wash(ColourRole role, double share = 0.16) const;
    /// Like the role's colour, but at least 3:1 against the surface: for lines and outlines.
    [[nodiscard]] QColor strong(ColourRole role) const;
    /// The same at 4.5:1 against surface and ground: for text.
    [[nodiscard]] QColor readable(ColourRole role) const;

    /// The two text sizes. Figures of both line up in columns where the system font allows.
    [[nodiscard]] QFont textFont() const { return m_textFont; }
    [[nodiscard]] QFont figureFont() const { return m_figureFont; } ///< large, semi-bold
    [[nodiscard]] QFont tabularFont() const { return m_tabularFont; } ///< equally wide digits

    /// Milliseconds a short movement takes; 0 where the desktop asks for reduced motion.
    [[nodiscard]] int motionMilliseconds() const { return m_reducedMotion ? 0 : 150; }

    /// An icon of resources/icons by file name without suffix, drawn in the palette's colours at
    /// any size: icon(u"save").
    [[nodiscard]] static QIcon icon(QStringView name);

    /// While one exists, colours are those for paper (light); used around exports.
    class PaperScope {
    public:
        PaperScope() { ++instance().m_paper; }
        ~PaperScope() { --instance().m_paper; }
        Q_DISABLE_COPY_MOVE(PaperScope)
    };

signals:
    void changed();

private:
    Theme();
    void update();
    [[nodiscard]] bool systemIsDark() const;

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_installed = false;
    bool m_dark = false;
    bool m_startedDark = false;
    std::optional<bool> m_desktopDark;
    bool m_reducedMotion = false;
    int m_paper = 0;
    QFont m_textFont;
    QFont m_figureFont;
    QFont m_tabularFont;
};

} // namespace splitscape::ui
