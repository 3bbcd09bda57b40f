// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/turn.h"

#include <QStringList>
#include <QTest>

#include <functional>
#include <memory>

using namespace farol;
using namespace Qt::StringLiterals;

namespace {

class Channel final : public Flushable {
public:
    void flush() override
    {
        ++flushes;
        if (whenFlushed)
            whenFlushed();
    }

    int flushes = 0;
    std::function<void()> whenFlushed;
};

/// Notes in a list when it is destroyed.
class Mortal final : public Retired {
public:
    Mortal(QStringList &events, QString name)
        : m_events(events)
        , m_name(std::move(name))
    {
    }
    ~Mortal() override { m_events.append(m_name); }

private:
    QStringList &m_events;
    const QString m_name;
};

}

class TestTurn final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flushesOnceAtTheEnd();
    void finishesWithTheOutermostScope();
    void runsTasksThenFlushesThenDestroys();
    void goesOnUntilNothingIsLeft();
    void flushesAgainWhatIsMarkedWhileFlushing();
    void forgetsChannelsThatDie();
    void forgetsChannelsWhileFlushing();
    void keepsRetiredObjectsUntilTheEnd();
    void asksForAFinishOutsideAScope();
    void finishesWhenDestroyed();
};

void TestTurn::flushesOnceAtTheEnd()
{
    Turn turn;
    Channel channel;
    {
        const TurnScope scope(turn);
        turn.markDirty(channel);
        turn.markDirty(channel);
        QCOMPARE(channel.flushes, 0);
    }
    QCOMPARE(channel.flushes, 1);

    turn.finish();
    QCOMPARE(channel.flushes, 1);
}

void TestTurn::finishesWithTheOutermostScope()
{
    Turn turn;
    Channel channel;
    {
        const TurnScope outer(turn);
        {
            const TurnScope inner(turn);
            turn.markDirty(channel);
        }
        QCOMPARE(channel.flushes, 0);
    }
    QCOMPARE(channel.flushes, 1);
}

void TestTurn::runsTasksThenFlushesThenDestroys()
{
    QStringList events;
    Turn turn;
    Channel channel;
    channel.whenFlushed = [&events] { events.append(u"flush"_s); };
    {
        const TurnScope scope(turn);
        turn.retire(std::make_unique<Mortal>(events, u"destroy"_s));
        turn.markDirty(channel);
        turn.defer([&events] { events.append(u"task 1"_s); });
        turn.defer([&events] { events.append(u"task 2"_s); });
    }

    QCOMPARE(events, QStringList({ u"task 1"_s, u"task 2"_s, u"flush"_s, u"destroy"_s }));
}

void TestTurn::goesOnUntilNothingIsLeft()
{
    QStringList events;
    Turn turn;
    Channel channel;
    channel.whenFlushed = [&] {
        events.append(u"flush"_s);
        turn.defer([&] {
            events.append(u"late task"_s);
            turn.retire(std::make_unique<Mortal>(events, u"late destroy"_s));
        });
    };
    {
        const TurnScope scope(turn);
        turn.markDirty(channel);
    }

    QCOMPARE(events, QStringList({ u"flush"_s, u"late task"_s, u"late destroy"_s }));
}

void TestTurn::flushesAgainWhatIsMarkedWhileFlushing()
{
    Turn turn;
    Channel channel;
    Channel other;
    channel.whenFlushed = [&] {
        if (channel.flushes < 3)
            turn.markDirty(channel);
        turn.markDirty(other);
    };
    {
        const TurnScope scope(turn);
        turn.markDirty(channel);
    }

    QCOMPARE(channel.flushes, 3);
    QVERIFY(other.flushes >= 1);
}

void TestTurn::forgetsChannelsThatDie()
{
    Turn turn;
    Channel survivor;
    {
        const TurnScope scope(turn);
        auto dying = std::make_unique<Channel>();
        turn.markDirty(*dying);
        turn.markDirty(survivor);
        turn.forget(*dying);
        turn.forget(*dying);
        dying.reset();
    }

    QCOMPARE(survivor.flushes, 1);
}

void TestTurn::forgetsChannelsWhileFlushing()
{
    Turn turn;
    Channel first;
    Channel second;
    first.whenFlushed = [&] { turn.forget(second); };
    {
        const TurnScope scope(turn);
        turn.markDirty(first);
        turn.markDirty(second);
    }

    QCOMPARE(first.flushes, 1);
    QCOMPARE(second.flushes, 0);
}

void TestTurn::keepsRetiredObjectsUntilTheEnd()
{
    QStringList events;
    Turn turn;
    {
        const TurnScope scope(turn);
        turn.retire(std::make_unique<Mortal>(events, u"destroyed"_s));
        QVERIFY(events.isEmpty());
    }

    QCOMPARE(events.size(), 1);
}

void TestTurn::asksForAFinishOutsideAScope()
{
    Turn turn;
    Channel channel;
    int asked = 0;
    turn.onWorkOutsideScope([&asked] { ++asked; });

    turn.markDirty(channel);
    turn.defer([] {});
    QCOMPARE(asked, 1);
    QCOMPARE(channel.flushes, 0);
    turn.finish();
    QCOMPARE(channel.flushes, 1);

    turn.defer([] {});
    QCOMPARE(asked, 2);
    turn.finish();
    {
        const TurnScope scope(turn);
        turn.markDirty(channel);
    }
    QCOMPARE(asked, 2);
}

void TestTurn::finishesWhenDestroyed()
{
    QStringList events;
    {
        Turn turn;
        turn.retire(std::make_unique<Mortal>(events, u"destroyed"_s));
        turn.defer([&events] { events.append(u"task"_s); });
    }

    QCOMPARE(events, QStringList({ u"task"_s, u"destroyed"_s }));
}

QTEST_GUILESS_MAIN(TestTurn)
#include "tst_turn.moc"
