// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>
#include <QWidget>

namespace farol {

class ServerControl;
class ServerFeed;
class Tickets;
class TrafficHistory;

/// What every page is built on. The shell owns them and outlives every page.
struct PageContext {
    ServerFeed &feed;        ///< upward: everything known of the server
    ServerControl &control;  ///< downward: every order
    TrafficHistory &history; ///< frames so far, kept whether a page looks or not
    Tickets &tickets;        ///< numbers what is sent, whichever page sends it
};

/// Base of every page. A page lives in `ui/pages/<id>/<id>page.h`, is called `<Id>Page` and has the
/// constructor `(const PageContext &, QWidget *parent = nullptr)`; one line in
/// `ui/shell/pagetable.cpp` shows it. Thread: the desktop thread.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const PageContext &context, QWidget *parent = nullptr);

    /// The words in the top bar.
    [[nodiscard]] virtual QString title() const = 0;

    /// Stops the display from changing, or lets it go on; collection never stops.
    virtual void setPaused(bool paused) { Q_UNUSED(paused) }

    /// Called by the shell after another page led here; `argument` says to what, for example a client
    /// number, a room key or an event name. An invalid one means: just show the page.
    virtual void open(const QVariant &argument) { Q_UNUSED(argument) }

Q_SIGNALS:
    /// Leads to another page: "clients", "rooms", "events", "notifications", "overview".
    void navigationRequested(const QString &pageId, const QVariant &argument);
    /// A page wants the display to go on ("Back to live", the pill) or to stop for all pages.
    void pauseRequested(bool paused);

protected:
    [[nodiscard]] const PageContext &context() const { return m_context; }

private:
    PageContext m_context;
};

}
