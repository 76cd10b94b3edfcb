// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calibrate/step_layout.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace splitscape::ui {

void layOutStep(QWidget* panel, const StepParts& parts)
{
    auto* intro = new QLabel(parts.intro);
    intro->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : parts.buttons)
        buttons->addWidget(button);
    buttons->addStretch(1);
    parts.fields->setContentsMargins(0, 0, 0, 0);
    parts.fields->addLayout(buttons);
    parts.fields->addWidget(parts.result);
    parts.fields->addStretch(1);
    auto* left = new QWidget;
    left->setFixedWidth(parts.fieldsWidth);
    left->setLayout(parts.fields);
    parts.table->hide();
    auto* right = new QVBoxLayout;
    right->addWidget(parts.table);
    right->addStretch(1);
    auto* both = new QHBoxLayout;
    both->setSpacing(2 * kSpace);
    both->addWidget(left);
    both->addLayout(right, 1);
    auto* layout = new QVBoxLayout(panel);
    layout->addWidget(intro);
    layout->addLayout(both, 1);
}

} // namespace splitscape::ui
