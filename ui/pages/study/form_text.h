// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace splitscape::ui {

/// The translation context of the study form.
struct Form {
    Q_DECLARE_TR_FUNCTIONS(StudyForm)
};

} // namespace splitscape::ui
