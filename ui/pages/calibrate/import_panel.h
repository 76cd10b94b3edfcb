// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calibrate/measurement_import.h"
#include "ui/charts/figure_table.h"
#include "ui/widgets/dialogs.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace splitscape::ui {

class NumberField;

/// Second step of a calibration: the board's log, the analyser's recording, and what they say.
class ImportPanel : public QWidget {
    Q_OBJECT

public:
    /// @param folder  where files are looked for first
    ImportPanel(Dialogs& dialogs, const QString& folder, QWidget* parent = nullptr);

    void setPlan(const QString& path);
    [[nodiscard]] calibrate::MeasurementFiles files() const;
    /// The channels that a recording has; the user chooses the pin among them.
    void setChannels(const std::vector<std::string>& channels);
    void showMeasured(const calibrate::ImportedMeasurement& measured);
    void setBusy(bool busy);

signals:
    /// The analyser's file is another one: its channels are to be looked up.
    void recordingChosen(const QString& path);
    void importWanted();
    void tableWanted(); ///< the measured layers are to be saved

private:
    QLineEdit* addFile(QBoxLayout* to, const char* name, const QString& label,
                       const QString& explanation, const QString& title, const QString& filter);
    void changed();

    Dialogs& m_dialogs;
    QString m_folder;
    QLineEdit* m_plan;
    QLineEdit* m_log;
    QLineEdit* m_power;
    QComboBox* m_pin;
    NumberField* m_voltage;
    QPushButton* m_read;
    QPushButton* m_save;
    QLabel* m_result;
    QTableView* m_table;
    FigureTable m_layers;
    bool m_busy = false;
};

} // namespace splitscape::ui
