// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/roomrow.h"

#include <QList>

class QTreeView;
class QWidget;

namespace farol {

class MembersModel;
class RoomsModel;

/// The rooms as a tree with the design's column widths, sorted by members. New namespaces open by
/// themselves.
[[nodiscard]] QTreeView *makeRoomTable(RoomsModel &model, QWidget *parent);

/// The members of one room.
[[nodiscard]] QTreeView *makeMemberTable(MembersModel &model, QWidget *parent);

}
