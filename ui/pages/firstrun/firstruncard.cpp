// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/firstrun/firstruncard.h"

#include "ui/format/address.h"
#include "ui/pages/firstrun/codesample.h"
#include "ui/pages/firstrun/steprow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badges/statebadge.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/controls/copyfield.h"
#include "ui/widgets/controls/segmentcontrol.h"
#include "ui/widgets/display/textlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

constexpr int CardWidth = 720;
constexpr int LogoPx = 56;

bool isOwnComputer(const QString &address)
{
    return address.startsWith(u"127."_s) || address == u"::1"_s || address == u"localhost"_s;
}

}

FirstRunCard::FirstRunCard(QWidget *parent)
    : QWidget(parent)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"card"_s);
    frame->setMaximumWidth(CardWidth);
    frame->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *card = new QVBoxLayout(frame);
    card->setContentsMargins(1, 1, 1, 1);
    card->setSpacing(0);
    card->addWidget(makeHead());
    addSteps(*card);
    auto *divider = new QFrame(frame);
    divider->setObjectName(u"divider"_s);
    divider->setFixedHeight(1);
    card->addWidget(divider);
    card->addWidget(makeCode());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(frame, 1000);
    middle->addStretch();
    column->addLayout(middle);
    column->addWidget(makeFoot(), 0, Qt::AlignHCenter);
    column->addStretch();
    connect(themeNotifier(), &ThemeNotifier::themeChanged, this, &FirstRunCard::showCode);
    setState({});
}

QWidget *FirstRunCard::makeHead()
{
    auto *head = new QWidget(this);
    auto *logo = new QLabel(head);
    logo->setPixmap(iconPixmap(u"logo"_s, LogoPx, {}, devicePixelRatioF()));
    m_title = makeLabel({}, TextStyle::Heading, TextShade::Primary, head);
    m_subtitle = makeLabel({}, TextStyle::Body, TextShade::Secondary, head);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addStretch();
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(16);
    row->addWidget(logo);
    row->addLayout(words, 1);
    return head;
}

void FirstRunCard::addSteps(QVBoxLayout &card)
{
    m_address = new CopyField(CopyField::Open::No);
    m_demo = makeButton(tr("Open demo page"), u"external"_s, nullptr, ButtonRole::Primary);
    m_test = makeButton(tr("Send test"), u"send"_s, nullptr);
    m_test->setEnabled(false);
    m_test->setToolTip(tr("Waits for the first client"));
    m_listens = new StepRow(1, tr("Server listens on this computer"), {}, m_address, this);
    m_opened = new StepRow(2, tr("Open the demo page"),
        tr("It connects as a client and shows live metrics and notifications."), m_demo, this);
    auto *test = new StepRow(3, tr("Send a test notification"),
        tr("It reaches every open page. The report shows who acknowledged it."), m_test, this);
    for (StepRow *step : { m_listens, m_opened, test })
        card.addWidget(step);
    connect(m_demo, &QPushButton::clicked, this, &FirstRunCard::openDemo);
    connect(m_test, &QPushButton::clicked, this, &FirstRunCard::testRequested);
}

QWidget *FirstRunCard::makeCode()
{
    auto *part = new QWidget(this);
    m_language
        = new SegmentControl({ u"JavaScript"_s, u"Python"_s, u"C++"_s }, SegmentControl::Height::Small, part);
    m_language->setAccessibleDescription(tr("Language of the code sample"));
    auto *head = new QHBoxLayout;
    head->addWidget(
        makeLabel(tr("Or connect your own client"), TextStyle::BodyStrong, TextShade::Secondary, part));
    head->addStretch();
    head->addWidget(m_language);

    auto *box = new QFrame(part);
    box->setObjectName(u"code"_s);
    m_code = makeLabel({}, TextStyle::Mono, TextShade::Primary, box);
    m_code->setTextFormat(Qt::RichText); // only ever our own sample, escaped
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = makeIconButton(u"copy"_s, tr("Copy code"), box, ButtonRole::Flat, ButtonHeight::Small);
    auto *inside = new QHBoxLayout(box);
    inside->setContentsMargins(12, 10, 8, 10);
    inside->addWidget(m_code, 1);
    inside->addWidget(copy, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(box);
    connect(m_language, &SegmentControl::currentChanged, this, &FirstRunCard::showCode);
    connect(copy, &QPushButton::clicked, this, &FirstRunCard::copyCode);
    return part;
}

QWidget *FirstRunCard::makeFoot()
{
    auto *foot = new QWidget(this);
    m_waiting = new StateBadge(foot);
    auto *skip = makeButton(tr("Go to the overview"), {}, foot, ButtonRole::Flat, ButtonHeight::Small);
    skip->setProperty("link", true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_waiting);
    row->addWidget(skip);
    connect(skip, &QPushButton::clicked, this, &FirstRunCard::skipped);
    return foot;
}

void FirstRunCard::setState(const ServerState &state)
{
    const bool running = state.run == RunState::Running;
    m_url = addressUrl(state);
    m_title->setText(running ? tr("Farol is running") : tr("Farol is not running"));
    m_subtitle->setText(running ? tr("No client yet. Three steps show the whole path in under a minute.")
                                : tr("Start the server with the button at the top right."));
    m_listens->setDone(running);
    m_listens->setDetail(isOwnComputer(state.address)
            ? tr("Only this computer can reach it. The option --address opens it to others.")
            : tr("Every computer that reaches this address may connect."));
    m_address->setValue(m_url, m_url);
    m_address->setVisible(running);
    m_demo->setEnabled(running);
    m_waiting->setState(running ? StateGlyph::Wait : StateGlyph::Off,
        running ? tr("Waiting for the first client") : tr("Nobody can connect now"));
    showCode();
}

void FirstRunCard::setClientConnected()
{
    m_opened->setDone(true);
    m_test->setEnabled(true);
    m_test->setToolTip({});
    m_subtitle->setText(tr("Your first client is connected."));
    m_waiting->setState(StateGlyph::On, tr("Client connected"));
}

void FirstRunCard::openDemo()
{
    m_demoOpened = true;
    QDesktopServices::openUrl(QUrl(m_url));
}

void FirstRunCard::showCode()
{
    const QString code = codeSample(SampleLanguage(m_language->currentIndex()), m_url);
    m_code->setText(colouredSample(code));
    m_code->setAccessibleName(code);
}

void FirstRunCard::copyCode()
{
    const auto language = SampleLanguage(m_language->currentIndex());
    QGuiApplication::clipboard()->setText(codeSample(language, m_url));
}

}
