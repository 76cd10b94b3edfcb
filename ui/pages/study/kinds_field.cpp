// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/kinds_field.h"

#include "ui/text/edge_kinds.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <algorithm>

namespace splitscape::ui {

KindsField::KindsField(QWidget* parent)
    : FormField(tr("Kinds of layers"), new QWidget, {}, parent)
{
    const std::array<QString, space::kEdgeKindNames.size()> explanations{
        tr("The paper's: weights for all channels at once."),
        tr("Each channel by itself, then all channels position by position: "
           "fewer weights."),
        tr("The mean of neighbours, without weights."),
        tr("The largest of neighbours, without weights."),
        tr("The mean of squares, without weights: behind a convolution the power "
           "of a band."),
        tr("The mean of absolute values, without weights."),
    };
    setExplanation(tr("What a layer that shortens may be made of. The search chooses one for each "
                      "layer. With convolutions alone it is as in the paper."));
    auto* flow = new FlowLayout(control());
    for (std::size_t kind = 0; kind < m_boxes.size(); ++kind) {
        auto* box = new QCheckBox(edgeKindText(static_cast<int>(kind)));
        const std::string_view name = space::kEdgeKindNames[kind];
        box->setObjectName(QStringLiteral("space.edge.kinds.")
                           + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        box->setToolTip(explanations[kind]);
        connect(box, &QCheckBox::clicked, this, [this] {
            const std::vector<int> chosen = kinds();
            setKinds(chosen);
            emit kindsChanged(chosen);
        });
        flow->insertWidget(static_cast<int>(kind), box);
        m_boxes[kind] = box;
    }
    setKinds({});
}

void KindsField::setKinds(const std::vector<int>& kinds)
{
    for (std::size_t kind = 0; kind < m_boxes.size(); ++kind)
        m_boxes[kind]->setChecked(
            kinds.empty() ? kind == 0 : std::ranges::count(kinds, static_cast<int>(kind)) != 0);
}

std::vector<int> KindsField::kinds() const
{
    std::vector<int> kinds;
    for (std::size_t kind = 0; kind < m_boxes.size(); ++kind)
        if (m_boxes[kind]->isChecked())
            kinds.push_back(static_cast<int>(kind));
    return kinds == std::vector<int>{0} ? std::vector<int>() : kinds;
}

} // namespace splitscape::ui
