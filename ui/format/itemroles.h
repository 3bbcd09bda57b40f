// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace farol {

/// The shape in front of a state word: shape first, then word, then colour.
enum class StateGlyph : unsigned char {
    None,
    On,    ///< disc, success
    Wait,  ///< half disc, info
    Idle,  ///< ring with dot, secondary
    Off,   ///< ring, muted
    Warn,  ///< triangle, warning
    Error, ///< diamond, error
};

/// Model roles the delegates in `ui/widgets/delegates` read besides Qt::DisplayRole.
enum ItemRole : int {
    GlyphRole = Qt::UserRole + 100, ///< int of StateGlyph; StateDelegate
    MutedRole,                      ///< bool: the whole row steps back, for a client that left; all delegates
    StrongRole,                     ///< bool: weight 600 and full contrast; all delegates
    MonoRole,                       ///< bool: the mono font, for ids and payloads; all delegates
    ToneRole,                       ///< int of Tone: colour of the text; all delegates
    ChipStyleRole,                  ///< int of ChipStyle; ChipDelegate. None draws plain text
    SparkRole,                      ///< QList<double>, oldest first; SparkDelegate
    BarRole,                        ///< double 0…1, share of the greatest; BarDelegate
    IconRole,                       ///< QString name of an icon drawn before the text at 14 px; TextDelegate
};

/// Why a text is coloured; Plain leaves it to the row.
enum class Tone : unsigned char { Plain, Muted, Success, Warning, Error, Info };

/// Plain marks an exception ("Polling"), Outlined is a room, the rest say how something ended.
enum class ChipStyle : unsigned char { None, Plain, Outlined, Success, Warning, Error, Info };

}
