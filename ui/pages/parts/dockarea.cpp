// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/parts/dockarea.h"

#include "ui/widgets/controls/button.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace farol {

DetailDock::DetailDock(int width, QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"dock"_s);
    setFixedWidth(width);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    m_headColumn = new QVBoxLayout;
    m_headColumn->setContentsMargins(16, 12, 12, 12);
    m_headColumn->setSpacing(4);
    outer->addLayout(m_headColumn);
    m_headRow = new QHBoxLayout;
    m_headColumn->addLayout(m_headRow);
    m_title = new ElidedLabel(TextStyle::Title, TextShade::Primary, this);
    m_title->setObjectName(u"dock.title"_s);
    m_headRow->addWidget(m_title, 1);
    QPushButton *close
        = makeIconButton(u"close"_s, tr("Close details"), this, ButtonRole::Flat, ButtonHeight::Small);
    close->setObjectName(u"dock.close"_s);
    connect(close, &QPushButton::clicked, this, &DetailDock::closeRequested);
    m_headRow->addWidget(close);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    content->setObjectName(u"page"_s);
    m_sections = new QVBoxLayout(content);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
}

void DetailDock::setTitle(const QString &title)
{
    m_title->setText(title);
}

QVBoxLayout *DetailDock::addSection(const QString &title)
{
    auto *line = new QFrame(this);
    line->setObjectName(u"divider"_s);
    line->setFixedHeight(1);
    m_sections->addWidget(line);
    auto *section = new QVBoxLayout;
    section->setContentsMargins(16, 12, 16, 12);
    section->setSpacing(8);
    m_sections->addLayout(section);
    if (!title.isEmpty())
        section->addWidget(makeLabel(title, TextStyle::BodyStrong, TextShade::Secondary, this));
    return section;
}

DockArea::DockArea(QWidget *main, DetailDock *dock, int minimumMain, QWidget *parent)
    : QWidget(parent)
    , m_main(main)
    , m_dock(dock)
    , m_minimumMain(minimumMain)
{
    main->setParent(this);
    dock->setParent(this);
    dock->hide();
    connect(dock, &DetailDock::closeRequested, this, &DockArea::dockClosed);
}

void DockArea::setDockShown(bool shown)
{
    m_shown = shown;
    m_dock->setVisible(shown);
    if (shown)
        m_dock->raise();
    place();
}

void DockArea::resizeEvent(QResizeEvent *)
{
    place();
}

void DockArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_shown)
        Q_EMIT dockClosed();
    else
        QWidget::keyPressEvent(event);
}

void DockArea::place()
{
    const int dockWidth = m_shown ? m_dock->width() : 0;
    const bool overlays = width() - dockWidth < m_minimumMain;
    m_dock->setGeometry(width() - m_dock->width(), 0, m_dock->width(), height());
    m_main->setGeometry(0, 0, overlays ? width() : width() - dockWidth, height());
}

}
