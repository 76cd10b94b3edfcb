// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace splitscape::ui {

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_busy(new QProgressBar)
    , m_button(new QPushButton)
    , m_close(new QToolButton)
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedSize(16 * kSpace, kSpace);
    m_button->setObjectName(QStringLiteral("messageButton"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(Theme::icon(u"close"));
    m_close->setToolTip(tr("Close this message."));
    m_close->setAccessibleName(tr("Close this message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kSpace, kSpace / 2, kSpace, kSpace / 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_busy);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const std::function<void()> pressed = m_onButton;
        clear();
        if (pressed)
            pressed();
    });
    connect(&Theme::instance(), &Theme::changed, this, &MessageBar::restyle);
    hide();
}

void MessageBar::floatOver(QWidget* ground)
{
    setParent(ground);
    hide();
    ground->installEventFilter(this);
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void MessageBar::place()
{
    const QWidget* const ground = parentWidget();
    if (!ground)
        return;
    constexpr int kWidest = 100 * kSpace;
    const int width = std::min(ground->width() - 2 * kSpace, kWidest);
    const int height
        = std::max(layout()->minimumSize().height(), layout()->totalHeightForWidth(width));
    setGeometry((ground->width() - width) / 2, ground->height() - height - kSpace, width, height);
    raise();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(Theme::instance().colour(m_error ? ColourRole::Limit : ColourRole::Outline), 1.0));
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0);
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::show(const QString& sentence, bool error, bool busy)
{
    m_error = error;
    m_text->setText(sentence);
    m_busy->setVisible(busy);
    m_button->hide();
    m_close->setVisible(!busy);
    restyle();
    setVisible(true);
    place();
}

void MessageBar::showInformation(const QString& sentence) { show(sentence, false, false); }

void MessageBar::showError(const QString& sentence) { show(sentence, true, false); }

void MessageBar::showBusy(const QString& sentence, std::function<void()> cancel)
{
    show(sentence, false, true);
    setButton(tr("Cancel"), std::move(cancel));
}

void MessageBar::showOffer(const QString& sentence, const QString& button,
                           std::function<void()> accept)
{
    show(sentence, false, false);
    setButton(button, std::move(accept));
}

void MessageBar::setButton(const QString& text, std::function<void()> pressed)
{
    m_onButton = std::move(pressed);
    m_button->setText(text);
    m_button->show();
    place();
}

void MessageBar::clear()
{
    m_onButton = {};
    m_text->clear();
    hide();
}

void MessageBar::restyle()
{
    const Theme& theme = Theme::instance();
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window,
                     m_error ? theme.wash(ColourRole::Limit) : theme.colour(ColourRole::Surface));
    palette.setColor(QPalette::WindowText, theme.colour(ColourRole::Text));
    setPalette(palette);
}

} // namespace splitscape::ui
