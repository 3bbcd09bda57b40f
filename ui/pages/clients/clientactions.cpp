// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientactions.h"

#include "core/api/servercontrol.h"
#include "ui/format/numbers.h"
#include "ui/format/shortid.h"
#include "ui/pages/parts/confirmdialog.h"
#include "ui/theme/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

QList<ClientRow> stillHere(const QList<ClientRow> &clients)
{
    QList<ClientRow> here;
    std::copy_if(clients.cbegin(), clients.cend(), std::back_inserter(here),
        [](const ClientRow &row) { return row.liveness != ClientLiveness::Left; });
    return here;
}

QList<QByteArray> socketIds(const QList<ClientRow> &clients)
{
    QList<QByteArray> ids;
    for (const ClientRow &row : clients) {
        for (const SocketRow &socket : row.sockets)
            ids.append(socket.id);
    }
    return ids;
}

QList<quint64> numbers(const QList<ClientRow> &clients)
{
    QList<quint64> list;
    for (const ClientRow &row : clients)
        list.append(row.number);
    return list;
}

QStringList roomsOf(const QList<ClientRow> &clients)
{
    QSet<QString> names;
    for (const ClientRow &row : clients) {
        for (const SocketRow &socket : row.sockets)
            names.unite(QSet<QString>(socket.rooms.cbegin(), socket.rooms.cend()));
    }
    QStringList list(names.cbegin(), names.cend());
    list.sort();
    return list;
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

}

ClientActions::ClientActions(ServerControl &control, QWidget *window)
    : QObject(window)
    , m_control(control)
    , m_window(window)
{
}

void ClientActions::fillMenu(QMenu &menu, const QList<ClientRow> &clients)
{
    const QList<ClientRow> here = stillHere(clients);
    const auto add = [&](const QString &icon, const QString &text, auto action) {
        QAction *made = menu.addAction(themedIcon(icon), text, this, action);
        made->setEnabled(!here.isEmpty());
        return made;
    };
    const int count = static_cast<int>(here.size());
    add(u"send"_s, tr("Send notification to %n client(s)…", nullptr, count), [this, here] {
        Q_EMIT sendRequested(numbers(here));
    })->setObjectName(u"clients.send"_s);
    add(u"join"_s, tr("Join room…"), [this, here] { joinRoom(here); });
    add(u"leave"_s, tr("Leave room…"), [this, here] { leaveRoom(here); });
    menu.addSeparator();
    addCopyActions(menu, clients);
    menu.addSeparator();
    add(u"disconnect"_s, tr("Disconnect %n client(s)…", nullptr, count), [this, here] {
        disconnectClients(here);
    })->setObjectName(u"clients.disconnect"_s);
    add(u"close"_s, tr("Close %n connection(s)…", nullptr, count), [this, here] {
        closeConnections(here);
    })->setObjectName(u"clients.close"_s);
}

void ClientActions::addCopyActions(QMenu &menu, const QList<ClientRow> &clients)
{
    const auto addCopy = [&](const QString &text, auto textOf) {
        menu.addAction(themedIcon(u"copy"_s), text, this, [clients, textOf] {
            QStringList lines;
            for (const ClientRow &row : clients)
                lines.append(textOf(row));
            copyText(lines.join(u'\n'));
        });
    };
    addCopy(tr("Copy ID"), [](const ClientRow &row) { return QString::fromLatin1(row.id); });
    addCopy(tr("Copy address"), [](const ClientRow &row) { return row.address; });
    addCopy(tr("Copy as JSON"), clientAsJson);
}

void ClientActions::joinRoom(const QList<ClientRow> &clients)
{
    const QList<QByteArray> ids = socketIds(stillHere(clients));
    Confirmation ask;
    ask.question = tr("Which room should %n socket(s) join?", nullptr, static_cast<int>(ids.size()));
    ask.acceptText = tr("Join room");
    ask.acceptIcon = u"join"_s;
    ask.fieldLabel = tr("Room; it is made if there is none of that name");
    auto *dialog = new ConfirmDialog(ask, m_window);
    connect(dialog, &ConfirmDialog::confirmed, this,
        [this, ids](int, const QString &room) { m_control.joinRoom(ids, room); });
    dialog->open();
}

void ClientActions::leaveRoom(const QList<ClientRow> &clients)
{
    const QList<ClientRow> here = stillHere(clients);
    const QList<QByteArray> ids = socketIds(here);
    Confirmation ask;
    ask.question = tr("Which room should %n socket(s) leave?", nullptr, static_cast<int>(ids.size()));
    ask.acceptText = tr("Leave room");
    ask.acceptIcon = u"leave"_s;
    ask.fieldLabel = tr("Room");
    ask.completions = roomsOf(here);
    auto *dialog = new ConfirmDialog(ask, m_window);
    connect(dialog, &ConfirmDialog::confirmed, this,
        [this, ids](int, const QString &room) { m_control.leaveRoom(ids, room); });
    dialog->open();
}

void ClientActions::askToEnd(const QList<ClientRow> &clients, End end)
{
    const QList<ClientRow> here = stillHere(clients);
    if (here.isEmpty())
        return;
    const int count = static_cast<int>(here.size());
    Confirmation ask;
    ask.question = count == 1 ? tr("Disconnect %1?").arg(clientLabel(here.first().user, here.first().id))
                              : tr("Disconnect %n client(s)?", nullptr, count);
    ask.consequence
        = tr("This happens at once. Clients that reconnect by themselves may be back in a few seconds.");
    ask.acceptText = tr("Disconnect %n client(s)", nullptr, count);
    ask.acceptIcon = u"disconnect"_s;
    ask.choices = { tr("Leave the namespaces, keep the connection"), tr("Close the whole connection") };
    ask.choice = end == End::Sockets ? 0 : 1;
    if (count > TypedConfirmationAbove) {
        ask.phrase = tr("disconnect %1").arg(count);
        ask.fieldLabel = tr("More than %1 clients: type “%2” to confirm")
                             .arg(formatNumber(TypedConfirmationAbove), ask.phrase);
    }
    auto *dialog = new ConfirmDialog(ask, m_window);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, here](int choice) {
        if (choice == 0)
            m_control.disconnectSockets(socketIds(here));
        else
            m_control.closeClients(numbers(here));
    });
    dialog->open();
}

}
