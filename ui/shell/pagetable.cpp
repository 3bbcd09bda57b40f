// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagetable.h"

#include "ui/pages/clients/clientspage.h"
#include "ui/pages/events/eventspage.h"
#include "ui/pages/notifications/notificationspage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/rooms/roomspage.h"

namespace farol {

namespace {

template <typename T>
Page *make(const PageContext &context, QWidget *parent)
{
    return new T(context, parent);
}

constexpr PageEntry Pages[] = {
    { "overview", "overview", make<OverviewPage> },
    { "clients", "clients", make<ClientsPage> },
    { "rooms", "rooms", make<RoomsPage> },
    { "events", "events", make<EventsPage> },
    { "notifications", "notifications", make<NotificationsPage> },
};

}

std::span<const PageEntry> pageTable()
{
    return Pages;
}

}
