// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/events/eventfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace farol {

EventFilter::EventFilter() = default;

void EventFilter::setDirection(EventDirection direction, bool shown)
{
    const unsigned bit = 1U << unsigned(direction);
    m_directions = shown ? m_directions | bit : m_directions & ~bit;
}

void EventFilter::setText(const QString &text)
{
    static constexpr std::pair<QLatin1StringView, Field> Prefixes[] = {
        { "event:"_L1, Field::Event },
        { "nsp:"_L1, Field::Namespace },
        { "to:"_L1, Field::Target },
        { "args:"_L1, Field::Arguments },
    };
    m_words.clear();
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        Word made;
        if (word.size() > 1 && word.startsWith(u'-')) {
            made.wanted = false;
            word.remove(0, 1);
        }
        for (const auto &[prefix, field] : Prefixes) {
            if (word.size() > prefix.size() && word.startsWith(prefix, Qt::CaseInsensitive)) {
                made.field = field;
                word.remove(0, prefix.size());
                break;
            }
        }
        made.matcher = QStringMatcher(word, Qt::CaseInsensitive);
        m_words.push_back(std::move(made));
    }
}

bool EventFilter::isShown(EventDirection direction) const
{
    return (m_directions & (1U << unsigned(direction))) != 0;
}

bool EventFilter::acceptsAll() const
{
    return m_directions == AllDirections && m_words.empty();
}

bool EventFilter::accepts(const EventRecord &record) const
{
    return isShown(record.direction)
        && std::all_of(m_words.cbegin(), m_words.cend(),
            [&record](const Word &word) { return word.occursIn(record) == word.wanted; });
}

bool EventFilter::Word::occursIn(const EventRecord &record) const
{
    const auto in = [this](const QString &text) { return matcher.indexIn(text) >= 0; };
    switch (field) {
    case Field::Event:
        return in(record.event);
    case Field::Namespace:
        return in(record.nsp);
    case Field::Target:
        return in(record.target);
    case Field::Arguments:
        return in(QString::fromUtf8(record.arguments));
    case Field::Any:
        break;
    }
    return in(record.event) || in(record.target) || in(record.nsp) || in(QString::fromUtf8(record.arguments));
}

}
