// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rows/rowsink.h"

#include <QAbstractItemModel>

namespace farol {

/// Base of the models over KeyedRows: turns what KeyedRows tells into the signals of Qt's models.
/// An index's internal id names the level it lies in; `TopLevel` is the outermost.
class RowModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

protected:
    static constexpr quintptr TopLevel = 0;

    /// Carries one level's rows into the model's signals.
    template <typename Row>
    class LevelSink : public RowSink<Row> {
    public:
        LevelSink(RowModel &model, quintptr level)
            : m_model(model)
            , m_level(level)
        {
        }

        void beginInsert(int first, int last) override
        {
            if (isShown())
                m_model.beginInsertRows(parent(), first, last);
        }
        void endInsert() override
        {
            if (isShown())
                m_model.endInsertRows();
        }
        void beginRemove(int first, int last) override
        {
            if (isShown())
                m_model.beginRemoveRows(parent(), first, last);
        }
        void endRemove() override
        {
            if (isShown())
                m_model.endRemoveRows();
        }
        void changed(int first, int last) override
        {
            if (isShown())
                m_model.tellChanged(m_level, first, last);
        }
        void beginReorder() override
        {
            if (isShown())
                m_model.beginReorder(m_level);
        }
        void endReorder(const std::vector<int> &newPosition) override
        {
            if (isShown())
                m_model.endReorder(m_level, newPosition);
        }

    protected:
        /// False while the model does not show this level at all; then nothing is told.
        [[nodiscard]] virtual bool isShown() const { return true; }
        [[nodiscard]] QModelIndex parent() const { return m_model.parentOfLevel(m_level); }
        RowModel &m_model;
        const quintptr m_level;
    };

    /// The index whose children form the level; invalid for TopLevel.
    [[nodiscard]] virtual QModelIndex parentOfLevel(quintptr level) const = 0;

private:
    void tellChanged(quintptr level, int first, int last);
    void beginReorder(quintptr level);
    void endReorder(quintptr level, const std::vector<int> &newPosition);
};

}
