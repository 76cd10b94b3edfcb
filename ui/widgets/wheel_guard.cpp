// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace splitscape::ui {
namespace {

class WheelGuard : public QObject {
public:
    explicit WheelGuard(QWidget* control)
        : QObject(control)
        , m_control(control)
    {
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Wheel && !m_control->hasFocus()) {
            event->ignore(); // goes on to the scroll area
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget* m_control;
};

} // namespace

void guardFromWheel(QWidget* control)
{
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

} // namespace splitscape::ui
