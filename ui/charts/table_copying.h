// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

class QString;
class QTableView;

namespace splitscape::ui {

/// Gives a table view what every table has: Ctrl+C and a context menu that copy it or save it as
/// CSV.
/// @param csv  what is saved, where the command line writes the same table; by default the raw
///             values of the view's model
void addTableCopying(QTableView* view, const QString& title, std::function<std::string()> csv = {});

} // namespace splitscape::ui
