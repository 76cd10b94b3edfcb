// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/number_list.h"
#include "core/base/units.h"
#include "core/space/architecture.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <span>
#include <string>

namespace splitscape::ui {

/// The translation context of the report.
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

[[nodiscard]] QString text(const std::string& value);

/// Numbers of a column whose heading names the unit, in the default QLocale.

/// 0.884 is "88.4".
[[nodiscard]] QString percentCell(double share);
/// "0.0910", always millijoule.
[[nodiscard]] QString millijouleCell(Energy energy);
/// "1.34", always KiB.
[[nodiscard]] QString kibibyteCell(Bytes bytes);
/// "4,2,8", without spaces, as an architecture is written everywhere.
[[nodiscard]] QString listText(std::span<const int> values);
/// "4, 2, 8", in a sentence.
[[nodiscard]] QString spacedList(std::span<const int> values);
/// The lists of an architecture for a cell of a table, a line each: lengths and channels, and what
/// hiddenLayersText() has.
[[nodiscard]] QString architectureCell(const space::Architecture& architecture);
/// "Kernel [7, 0]" and "Kind [Separable, Mean]" of the hidden layers, where it has any.
[[nodiscard]] QStringList hiddenLayersText(const space::Architecture& architecture);
/// For markup: &, <, > and quotes written as entities, in UTF-8.
[[nodiscard]] QByteArray escaped(const QString& text);

} // namespace splitscape::ui
