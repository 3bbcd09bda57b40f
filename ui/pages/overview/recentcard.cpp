// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/recentcard.h"

#include "ui/format/times.h"
#include "ui/format/words.h"
#include "ui/theme/digits.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls/button.h"
#include "ui/widgets/display/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace farol {

namespace {

constexpr int RowPx = 28;
constexpr int MostLines = 5;

}

/// Paints the lines; there is nothing in them to press.
class RecentCard::List final : public QWidget {
public:
    List(const QList<Line> &lines, QWidget *parent)
        : QWidget(parent)
        , m_lines(lines)
    {
        setFixedHeight(MostLines * RowPx);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_lines.isEmpty()) {
            painter.setFont(fontFor(TextStyle::Small));
            painter.setPen(tokens().text.muted);
            painter.drawText(QRect(12, 4, width() - 24, 20), RecentCard::tr("Nothing happened yet."));
        }
        for (int row = 0; row < m_lines.size(); ++row)
            paintLine(painter, m_lines.at(row), QRect(12, row * RowPx, width() - 24, RowPx));
    }

private:
    static void paintLine(QPainter &painter, const Line &line, const QRect &area)
    {
        const QColor colours[] = { tokens().info.fg, tokens().warning.fg, tokens().error.fg };
        const bool server = line.icon == QStringLiteral("info");
        const QColor colour = server ? tokens().text.secondary : colours[size_t(line.level)];
        paintIcon(painter, line.icon, QRect(area.left(), area.top(), 16, area.height()), 16, colour);

        painter.setFont(fontFor(TextStyle::Small));
        painter.setPen(tokens().text.muted);
        const QString time = formatClock(line.atMs);
        paintDigits(painter, area, Qt::AlignRight, time);
        const int timeWidth = int(digitsWidth(painter.font(), time)) + 12;

        painter.setFont(fontFor(TextStyle::Body));
        painter.setPen(tokens().text.primary);
        const QRect text = area.adjusted(24, 0, -timeWidth, 0);
        const QString shown = painter.fontMetrics().elidedText(line.text, Qt::ElideRight, text.width());
        painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }

    const QList<Line> &m_lines;
};

RecentCard::RecentCard(QWidget *parent)
    : QFrame(parent)
    , m_list(new List(m_lines, this))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(tr("Recent"));
    auto *all = makeButton(tr("View all"), {}, this, ButtonRole::Flat, ButtonHeight::Small);
    all->setProperty("link", true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 8, 0);
    head->addWidget(makeLabel(tr("Recent"), TextStyle::BodyStrong, TextShade::Primary, this));
    head->addStretch();
    head->addWidget(all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_list);
    connect(all, &QPushButton::clicked, this, &RecentCard::allRequested);
}

void RecentCard::addEntries(const QList<LogEntry> &entries)
{
    for (const LogEntry &entry : entries) {
        const QString icons[]
            = { QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error") };
        const QString reason = reasonInWords(entry.reason);
        const QString text = entry.detail.isEmpty() ? reason : reason + QStringLiteral(": ") + entry.detail;
        add({ 0, entry.atMs, icons[size_t(entry.level)], text, entry.level });
    }
}

void RecentCard::addReport(const DeliveryReport &report)
{
    const auto known = std::find_if(m_lines.cbegin(), m_lines.cend(),
        [&](const Line &line) { return line.ticket == report.request.ticket && line.ticket != 0; });
    if (known != m_lines.cend() || report.error != SendError::None)
        return;
    const NotificationRequest &request = report.request;
    const bool raw = request.mode == NotificationRequest::Mode::RawEvent;
    const bool loud = request.severity == Severity::Critical || request.severity == Severity::Warning;
    add({ request.ticket, report.sentAtMs, QStringLiteral("notifications"),
        raw ? request.event : request.title, loud ? LogLevel::Warning : LogLevel::Info });
}

void RecentCard::add(const Line &line)
{
    m_lines.prepend(line);
    if (m_lines.size() > MostLines)
        m_lines.removeLast();
    QStringList words;
    for (const Line &shown : m_lines)
        words << shown.text;
    m_list->setAccessibleName(words.join(QStringLiteral(", ")));
    m_list->update();
}

}
