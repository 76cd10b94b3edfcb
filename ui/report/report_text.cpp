// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_text.h"

#include "ui/text/edge_kinds.h"

#include <QLocale>

namespace splitscape::ui {

QString text(const std::string& value) { return QString::fromStdString(value); }

QString percentCell(double share) { return QLocale().toString(100.0 * share, 'f', 1); }

QString millijouleCell(Energy energy) { return QLocale().toString(energy.inMillijoules(), 'f', 4); }

QString kibibyteCell(Bytes bytes) { return QLocale().toString(bytes.inKibibytes(), 'f', 2); }

QString listText(std::span<const int> values)
{
    return QString::fromStdString(commaSeparated(values));
}

QString spacedList(std::span<const int> values)
{
    return listText(values).replace(u',', QStringLiteral(", "));
}

QStringList hiddenLayersText(const space::Architecture& architecture)
{
    QStringList texts;
    if (!architecture.kernels.empty())
        texts += ReportText::tr("Kernel [%1]").arg(spacedList(architecture.kernels));
    if (!architecture.kinds.empty())
        texts += ReportText::tr("Kind [%1]").arg(edgeKindsText(architecture.kinds));
    return texts;
}

QString architectureCell(const space::Architecture& architecture)
{
    QStringList lines{listText(architecture.lengths), listText(architecture.channels)};
    lines += hiddenLayersText(architecture);
    return lines.join(u'\n');
}

QByteArray escaped(const QString& text) { return text.toHtmlEscaped().toUtf8(); }

} // namespace splitscape::ui
