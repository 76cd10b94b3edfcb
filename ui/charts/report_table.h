// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTableView;

namespace splitscape::ui {

/// How a table of figures stands in a page: rows to be read and copied, no frame. `title` names it
/// for screen readers and files. The model must be set.
void styleReportTable(QTableView* view, const QString& title);
/// As high as its rows, up to a dozen of them; after the model was filled.
void fitReportTable(QTableView* view);

} // namespace splitscape::ui
