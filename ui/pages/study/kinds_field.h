// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/space/edge_kinds.h"
#include "ui/widgets/form_field.h"

#include <array>
#include <vector>

class QCheckBox;

namespace splitscape::ui {

/// A box for each kind that a layer may be made of (`space.edge.kinds`). With convolutions alone
/// the list is empty, as in the paper.   Thread: UI.
class KindsField : public FormField {
    Q_OBJECT

public:
    explicit KindsField(QWidget* parent = nullptr);

    /// Numbers of space::EdgeKind.
    void setKinds(const std::vector<int>& kinds);
    [[nodiscard]] std::vector<int> kinds() const;

signals:
    void kindsChanged(const std::vector<int>& kinds);

private:
    std::array<QCheckBox*, space::kEdgeKindNames.size()> m_boxes{};
};

} // namespace splitscape::ui
