// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

#include <memory>

namespace splitscape::cli {

/// What fonts and painting need, without a display; alive while this object is. Only the commands
/// that draw make one: it takes longer than most other commands as a whole.   Thread: main.
class OffscreenGui {
public:
    OffscreenGui();
    ~OffscreenGui();
    OffscreenGui(const OffscreenGui&) = delete;
    OffscreenGui& operator=(const OffscreenGui&) = delete;

private:
    int m_count = 1;
    char m_name[15] = "splitscape-cli";
    char* m_arguments[2] = {m_name, nullptr};
    QtMessageHandler m_previousHandler = nullptr;
    std::unique_ptr<QGuiApplication> m_application; ///< null where the process has one already
};

} // namespace splitscape::cli
