// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTableView;

namespace splitscape::ui {

/// Gives a table view what every table has: Ctrl+C and a context menu that copy it or save it as
/// CSV.
void addTableCopying(QTableView* view, const QString& title);

} // namespace splitscape::ui
