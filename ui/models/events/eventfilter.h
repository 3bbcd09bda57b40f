// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/eventrecord.h"

#include <QStringMatcher>

#include <vector>

namespace farol {

/// Which records the Events page shows: some directions, and words that must all occur.
/// A word is looked for in event, namespace, target and arguments; `event:`, `nsp:`, `to:` and
/// `args:` in front of it name one of the four, and a leading "-" asks for records without it.
/// Case does not matter.
class EventFilter {
public:
    EventFilter();

    void setDirection(EventDirection direction, bool shown);
    void setText(const QString &text);

    [[nodiscard]] bool isShown(EventDirection direction) const;
    /// True when every record is accepted.
    [[nodiscard]] bool acceptsAll() const;
    [[nodiscard]] bool accepts(const EventRecord &record) const;

private:
    enum class Field : unsigned char { Any, Event, Namespace, Target, Arguments };
    struct Word {
        Field field = Field::Any;
        bool wanted = true;
        QStringMatcher matcher;

        [[nodiscard]] bool occursIn(const EventRecord &record) const;
    };

    static constexpr unsigned AllDirections = 0b1111;

    unsigned m_directions = AllDirections; // one bit each
    std::vector<Word> m_words;
};

}
