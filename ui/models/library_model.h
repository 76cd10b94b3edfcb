// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/library_columns.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

namespace splitscape::ui {

class LibraryController;

/// "A" to "L": how the compared runs are called where there is no room for their names.
[[nodiscard]] QString runLetter(qsizetype position);

/// The library as a table. Which runs are compared is kept here: up to twelve, in the order
/// they were ticked.   Thread: UI.
class LibraryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        RawRole = Qt::UserRole, ///< number or text to sort by; invalid where not known
        PathRole
    };
    static constexpr qsizetype kMostCompared = 12;

    explicit LibraryModel(LibraryController* library, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QString pathAt(int row) const { return m_paths.value(row); }
    /// -1 for one that is not there.
    [[nodiscard]] int rowOf(const QString& path) const { return m_rows.value(path, -1); }
    /// Name of the file, with its folder where two files have the same name.
    [[nodiscard]] QString nameOf(const QString& path) const;

    [[nodiscard]] const QStringList& compared() const { return m_compared; }
    [[nodiscard]] bool canCompare(const QString& path) const;
    void setCompared(const QString& path, bool compared);
    void clearCompared();

signals:
    void comparedChanged();

private:
    void reload();
    void refresh(const QString& path);
    [[nodiscard]] QVariant text(const QString& path, const LibraryEntry& entry,
                                LibraryColumn column) const;
    [[nodiscard]] QVariant raw(const QString& path, const LibraryEntry& entry,
                               LibraryColumn column) const;

    LibraryController* m_library;
    QStringList m_paths;
    QHash<QString, int> m_rows;
    QHash<QString, int> m_nameCounts; ///< how many files have a name
    QStringList m_compared;
};

} // namespace splitscape::ui
