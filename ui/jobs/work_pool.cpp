// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/work_pool.h"

#include <QThreadPool>

namespace splitscape::ui {

QThreadPool& workPool()
{
    static QThreadPool pool;
    return pool;
}

} // namespace splitscape::ui
