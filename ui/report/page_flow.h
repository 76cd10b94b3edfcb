// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPdfWriter>
#include <QString>
#include <deque>
#include <functional>
#include <vector>

namespace splitscape::ui {

/// A4 with wide margins, in points.
namespace page {
inline constexpr qreal kWidth = 595.28;
inline constexpr qreal kHeight = 841.89;
inline constexpr qreal kSide = 70;
inline constexpr qreal kTop = 66;
inline constexpr qreal kBottom = 74;
inline constexpr qreal kTextWidth = kWidth - 2 * kSide;
inline constexpr qreal kTextHeight = kHeight - kTop - kBottom;
} // namespace page

/// Something of a known height that is never torn apart.
struct PageBlock {
    qreal height = 0;
    qreal before = 0; ///< space above it, not at the top of a page
    bool keepWithNext = false; ///< never the last on a page
    /// Paints at an upper left corner; one unit a point.
    std::function<void(QPainter&, const QPointF&)> paint;
};

/// Lets blocks flow down numbered pages. Failures of the device are told at the end.
class PageFlow {
public:
    /// `writer` is given its page here. `runningTitle` stands at the foot of every page.
    PageFlow(QPdfWriter& writer, QString runningTitle);

    /// Places the block and those waiting to stay with it.
    void add(PageBlock block);
    /// Places a figure or a pair here where the page has room; otherwise at the top of the next
    /// page, and the text after it fills this one. Figures keep their order.
    void addFloating(PageBlock block);
    /// Ends the last page; false where Qt could not write.
    [[nodiscard]] bool finish();

private:
    void place(const PageBlock& block);
    [[nodiscard]] bool fits(const PageBlock& block) const;
    void startPage();
    void paintFoot();

    QPdfWriter& m_writer;
    QString m_runningTitle;
    QPainter m_painter;
    std::vector<PageBlock> m_waiting; ///< kept with the next block
    std::deque<PageBlock> m_floating; ///< for the next page
    qreal m_used = 0; ///< of the page, below its top margin
    int m_page = 1;
    bool m_good = false;
};

} // namespace splitscape::ui
