// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_flow.h"

#include "ui/report/drawing.h"
#include "ui/report/typeface.h"

#include <QPageSize>

namespace splitscape::ui {

PageFlow::PageFlow(QPdfWriter& writer, QString runningTitle)
    : m_writer(writer)
    , m_runningTitle(std::move(runningTitle))
{
    m_writer.setResolution(72 * kFontUnits);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF());
    m_good = m_painter.begin(&m_writer);
    m_painter.scale(kFontUnits, kFontUnits);
}

void PageFlow::add(PageBlock block)
{
    const bool waits = block.keepWithNext;
    m_waiting.push_back(std::move(block));
    if (waits)
        return;
    qreal height = 0;
    for (const PageBlock& one : m_waiting)
        height += one.before + one.height;
    while (m_used > 0 && m_used + height > page::kTextHeight)
        startPage();
    for (const PageBlock& one : m_waiting)
        place(one);
    m_waiting.clear();
}

bool PageFlow::fits(const PageBlock& block) const
{
    qreal height = block.before + block.height;
    for (const PageBlock& one : m_waiting)
        height += one.before + one.height;
    return m_used == 0 || m_used + height <= page::kTextHeight;
}

void PageFlow::addFloating(PageBlock block)
{
    if (m_floating.empty() && fits(block))
        add(std::move(block));
    else
        m_floating.push_back(std::move(block));
}

void PageFlow::startPage()
{
    paintFoot();
    m_good = m_writer.newPage() && m_good;
    ++m_page;
    m_used = 0;
    while (!m_floating.empty()
           && (m_used == 0
               || m_used + m_floating.front().before + m_floating.front().height
                   <= page::kTextHeight)) {
        place(m_floating.front());
        m_floating.pop_front();
    }
}

void PageFlow::place(const PageBlock& block)
{
    if (m_used > 0)
        m_used += block.before;
    if (m_good)
        block.paint(m_painter, {page::kSide, page::kTop + m_used});
    m_used += block.height;
}

void PageFlow::paintFoot()
{
    Drawing foot{{page::kWidth, page::kHeight}, {}, {}, {}};
    const qreal y = page::kHeight - page::kBottom + 34;
    foot.label({page::kSide, y}, m_runningTitle,
               {7.5, ColourRole::MutedText, Anchor::Start, false});
    foot.label({page::kWidth - page::kSide, y}, QString::number(m_page),
               {8.5, ColourRole::Text, Anchor::End, false});
    ui::paint(m_painter, foot, false);
}

bool PageFlow::finish()
{
    for (PageBlock& one : m_waiting)
        one.keepWithNext = false;
    std::vector<PageBlock> rest;
    rest.swap(m_waiting);
    for (PageBlock& one : rest)
        add(std::move(one));
    while (!m_floating.empty())
        startPage();
    paintFoot();
    return m_painter.end() && m_good;
}

} // namespace splitscape::ui
