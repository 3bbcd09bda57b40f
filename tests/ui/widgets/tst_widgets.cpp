// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/widgets/badges/livebadge.h"
#include "ui/widgets/badges/pill.h"
#include "ui/widgets/controls/copyfield.h"
#include "ui/widgets/controls/filterchip.h"
#include "ui/widgets/controls/searchfield.h"
#include "ui/widgets/controls/segmentcontrol.h"
#include "ui/widgets/controls/toggleswitch.h"
#include "ui/widgets/display/barlist.h"
#include "ui/widgets/display/deliverybar.h"
#include "ui/widgets/display/listcard.h"
#include "ui/widgets/display/stattile.h"
#include "ui/widgets/display/textlabel.h"
#include "ui/widgets/messages/emptystate.h"
#include "ui/widgets/messages/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace farol;
using namespace Qt::StringLiterals;

/// Small widgets, by mouse, by keyboard and by what they tell a screen reader.
class TestWidgets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tileIsALinkWithAName();
    void tileGivesUpItsFootWhenCompact();
    void segmentMovesByMouseAndKeys();
    void chipUnchecksAndKeepsItsWidth();
    void searchFieldClearsOnEscape();
    void switchTogglesBySpace();
    void copyFieldCopiesTheWholeUrl();
    void badgeCountsPausedTime();
    void listCardOpensARow();
    void listCardSaysWhyItIsEmpty();
    void deliveryBarNamesItsParts();
    void pillFollowsItsParent();
    void noticeHidesWithoutText();
    void emptyStateOffersOneAction();
    void emptyStateStaysInTheMiddle();
    void longLabelIsElidedAndTellsTheRest();
};

void TestWidgets::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void TestWidgets::tileIsALinkWithAName()
{
    StatTile tile(u"Clients"_s);
    tile.setValue(u"1,696"_s, u"/s"_s);
    tile.setWarning(u"high"_s);
    QSignalSpy clicked(&tile, &StatTile::clicked);

    QTest::mouseClick(&tile, Qt::LeftButton);
    QTest::keyClick(&tile, Qt::Key_Space);

    QCOMPARE(clicked.count(), 2);
    QCOMPARE(tile.accessibleName(), u"Clients: 1,696 /s high"_s);
}

void TestWidgets::tileGivesUpItsFootWhenCompact()
{
    StatTile tile(u"Clients"_s);
    QCOMPARE(tile.sizeHint(), QSize(160, 96));
    tile.setCompact(true);
    QCOMPARE(tile.sizeHint().height(), 64);
}

void TestWidgets::segmentMovesByMouseAndKeys()
{
    SegmentControl segment({ u"1 min"_s, u"5 min"_s, u"15 min"_s });
    segment.resize(segment.sizeHint());
    QSignalSpy changed(&segment, &SegmentControl::currentChanged);

    QTest::mouseClick(&segment, Qt::LeftButton, {}, { segment.width() - 10, 10 });
    QCOMPARE(segment.currentIndex(), 2);
    QTest::keyClick(&segment, Qt::Key_Left);
    QCOMPARE(segment.currentIndex(), 1);
    QTest::keyClick(&segment, Qt::Key_Left);
    QTest::keyClick(&segment, Qt::Key_Left);
    QCOMPARE(segment.currentIndex(), 0);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(segment.accessibleName(), u"1 min"_s);
}

void TestWidgets::chipUnchecksAndKeepsItsWidth()
{
    FilterChip chip(u"Polling"_s);
    const int width = chip.sizeHint().width();

    QTest::mouseClick(&chip, Qt::LeftButton);

    QVERIFY(chip.isChecked());
    QCOMPARE(chip.sizeHint().width(), width);
    QTest::mouseClick(&chip, Qt::LeftButton);
    QVERIFY(!chip.isChecked());
}

void TestWidgets::searchFieldClearsOnEscape()
{
    SearchField field(u"Filter clients"_s);
    QTest::keyClicks(&field, u"ana"_s);
    QCOMPARE(field.text(), u"ana"_s);

    QTest::keyClick(&field, Qt::Key_Escape);

    QCOMPARE(field.text(), QString());
    QCOMPARE(field.accessibleName(), u"Filter clients"_s);
}

void TestWidgets::switchTogglesBySpace()
{
    ToggleSwitch toggle(u"Follow"_s);

    QTest::keyClick(&toggle, Qt::Key_Space);

    QVERIFY(toggle.isChecked());
}

void TestWidgets::copyFieldCopiesTheWholeUrl()
{
    CopyField field(CopyField::Open::Yes);
    field.setValue(u"127.0.0.1:5000"_s, u"http://127.0.0.1:5000"_s);

    const auto buttons = field.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:5000"_s);
    for (const QPushButton *button : buttons)
        QVERIFY(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
}

void TestWidgets::badgeCountsPausedTime()
{
    LiveBadge badge;
    QCOMPARE(badge.text(), u"Live"_s);
    badge.setPaused(42'000);
    QCOMPARE(badge.text(), u"Paused 00:42"_s);
    QCOMPARE(badge.accessibleName(), badge.text());
}

void TestWidgets::listCardOpensARow()
{
    ListCard card(u"Top rooms"_s, u"members"_s);
    card.setRows({ { u"dispatch"_s, u"86"_s, 1, u"a"_s }, { u"support"_s, u"14"_s, 0.16, u"b"_s } });
    card.resize(212, 184);
    card.show();
    QSignalSpy activated(&card, &ListCard::rowActivated);
    auto *bars = card.findChild<BarList *>();

    QTest::mouseClick(bars, Qt::LeftButton, {}, { 20, 40 });
    QTest::keyClick(bars, Qt::Key_Down);
    QTest::keyClick(bars, Qt::Key_Return);

    QCOMPARE(activated.count(), 2);
    QCOMPARE(activated.at(0).first().toString(), u"b"_s);
    QCOMPARE(activated.at(1).first().toString(), u"b"_s);
}

void TestWidgets::listCardSaysWhyItIsEmpty()
{
    ListCard card(u"Top rooms"_s, u"members"_s);
    card.setEmptyText(u"No rooms yet."_s);
    card.show();
    card.setRows({});

    QVERIFY(!card.findChild<BarList *>()->isVisible());
}

void TestWidgets::deliveryBarNamesItsParts()
{
    DeliveryReport report;
    report.deliveries = { { "a", 1, u"ana"_s, u"/"_s, DeliveryState::Acknowledged, 1000 },
        { "b", 2, u"bob"_s, u"/"_s, DeliveryState::TimedOut, -1 } };
    DeliveryBar bar;

    bar.setReport(report);

    QCOMPARE(bar.accessibleName(), u"Acknowledged 1, Written 0, Timed out 1, Left before 0"_s);
}

void TestWidgets::pillFollowsItsParent()
{
    QWidget table;
    table.resize(600, 400);
    Pill pill(&table);
    table.show();
    QVERIFY(!pill.isVisible());

    pill.setMessage(u"12,408 new while paused"_s);
    QVERIFY(pill.isVisible());
    table.resize(400, 300);
    QTRY_VERIFY(table.rect().contains(pill.geometry()));
    pill.setMessage({});
    QVERIFY(!pill.isVisible());
}

void TestWidgets::noticeHidesWithoutText()
{
    Notice notice;
    QVERIFY(notice.isHidden());
    QSignalSpy triggered(&notice, &Notice::actionTriggered);

    notice.showMessage(Tone::Error, u"Port 5000 is in use by another program."_s, u"Use port 5001"_s);
    QVERIFY(!notice.isHidden());
    QTest::mouseClick(notice.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(triggered.count(), 1);

    notice.showMessage(Tone::Error, {});
    QVERIFY(notice.isHidden());
}

void TestWidgets::emptyStateOffersOneAction()
{
    EmptyState state;
    state.setContent(u"clients"_s, u"No client yet"_s, u"Open this address."_s, u"Open demo page"_s);
    QSignalSpy triggered(&state, &EmptyState::actionTriggered);

    QTest::mouseClick(state.findChild<QPushButton *>(), Qt::LeftButton);

    QCOMPARE(triggered.count(), 1);
    QCOMPARE(state.accessibleName(), u"No client yet"_s);
}

void TestWidgets::emptyStateStaysInTheMiddle()
{
    EmptyState state;
    state.setContent(u"rooms"_s, u"No room yet"_s, u"A room exists while a client is in it."_s, u"Show"_s);
    state.resize(1300, 500);
    state.show();
    QVERIFY(QTest::qWaitForWindowExposed(&state));

    for (const QWidget *part : state.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        QVERIFY2(qAbs(part->geometry().center().x() - state.rect().center().x()) <= 1,
            part->metaObject()->className());
}

void TestWidgets::longLabelIsElidedAndTellsTheRest()
{
    ElidedLabel label(TextStyle::Small, TextShade::Muted);
    label.setText(u"Dock 4 closed until 15:30, use dock 8 instead"_s);
    label.resize(80, 20);
    (void)label.grab();
    QCOMPARE(label.toolTip(), label.text());

    label.resize(label.sizeHint().width() + 10, 20);
    (void)label.grab();
    QVERIFY(label.toolTip().isEmpty());
    QCOMPARE(label.minimumSizeHint().width(), 0);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
