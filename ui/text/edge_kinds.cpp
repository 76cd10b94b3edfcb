// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/edge_kinds.h"

#include "core/space/edge_kinds.h"

#include <QCoreApplication>
#include <QStringList>

namespace splitscape::ui {
namespace {

struct EdgeKindText {
    Q_DECLARE_TR_FUNCTIONS(EdgeKindText)
};

} // namespace

QString edgeKindText(int kind)
{
    switch (static_cast<space::EdgeKind>(kind)) {
    case space::EdgeKind::Convolution:
        return EdgeKindText::tr("Convolution");
    case space::EdgeKind::Depthwise:
        return EdgeKindText::tr("Separable");
    case space::EdgeKind::AveragePool:
        return EdgeKindText::tr("Mean");
    case space::EdgeKind::MaximumPool:
        return EdgeKindText::tr("Largest");
    case space::EdgeKind::Power:
        return EdgeKindText::tr("Power");
    case space::EdgeKind::Absolute:
        return EdgeKindText::tr("Amplitude");
    }
    return {};
}

QString edgeKindsText(std::span<const int> kinds)
{
    QStringList names;
    for (const int kind : kinds)
        names += edgeKindText(kind);
    return names.join(QStringLiteral(", "));
}

} // namespace splitscape::ui
