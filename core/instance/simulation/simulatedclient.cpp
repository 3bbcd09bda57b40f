// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instance/simulation/simulatedclient.h"

#include <array>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

struct WellKnown {
    QLatin1StringView user;
    ClientRole role;
};

constexpr std::array WellKnownClients{
    WellKnown{ "wallboard-2"_L1, ClientRole::Wallboard },
    WellKnown{ "ana.ribeiro"_L1, ClientRole::Dispatcher },
    WellKnown{ "scanner-041"_L1, ClientRole::Scanner },
    WellKnown{ "m.nowak"_L1, ClientRole::Dispatcher },
    WellKnown{ "gate-kiosk"_L1, ClientRole::Kiosk },
    WellKnown{ "scanner-017"_L1, ClientRole::Scanner },
    WellKnown{ "joao.teixeira"_L1, ClientRole::Dispatcher },
    WellKnown{ "wallboard-1"_L1, ClientRole::Wallboard },
    WellKnown{ "dispatch-desk"_L1, ClientRole::Dispatcher },
    WellKnown{ "l.martins"_L1, ClientRole::Dispatcher },
    WellKnown{ "courier-3fa2"_L1, ClientRole::Courier },
    WellKnown{ "courier-91bc"_L1, ClientRole::Courier },
    WellKnown{ "p.svensson"_L1, ClientRole::Dispatcher },
    WellKnown{ "r.almeida"_L1, ClientRole::Dispatcher },
};

constexpr std::array FirstLetters{ "a"_L1, "b"_L1, "c"_L1, "d"_L1, "f"_L1, "h"_L1, "i"_L1, "j"_L1, "m"_L1,
    "p"_L1, "r"_L1, "s"_L1, "t"_L1 };
constexpr std::array LastNames{ "lopes"_L1, "faria"_L1, "costa"_L1, "moreira"_L1, "silva"_L1, "pinto"_L1,
    "rocha"_L1, "kowalski"_L1, "lindgren"_L1, "garcia"_L1, "duarte"_L1, "nunes"_L1, "barros"_L1, "weber"_L1 };
constexpr std::array Depots{ "depot:porto"_L1, "depot:porto"_L1, "depot:lisboa"_L1, "depot:lisboa"_L1,
    "depot:faro"_L1, "depot:braga"_L1 };
constexpr std::array Shifts{ "shift:a"_L1, "shift:b"_L1, "shift:c"_L1 };
constexpr std::array Browsers{
    "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"_L1,
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36"_L1,
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15"_L1,
};

ClientRole anyRole(SimulatedRandom &random)
{
    const auto percent = random.below(100);
    if (percent < 3)
        return ClientRole::Wallboard;
    if (percent < 6)
        return ClientRole::Kiosk;
    if (percent < 24)
        return ClientRole::Dispatcher;
    return percent < 66 ? ClientRole::Scanner : ClientRole::Courier;
}

QString anyName(SimulatedRandom &random, ClientRole role, quint64 number)
{
    switch (role) {
    case ClientRole::Wallboard:
        return u"wallboard-%1"_s.arg(number);
    case ClientRole::Dispatcher:
        return random.oneOf(FirstLetters) + u'.' + random.oneOf(LastNames);
    case ClientRole::Scanner:
        return u"scanner-%1"_s.arg(number, 3, 10, QLatin1Char('0'));
    case ClientRole::Courier:
        return u"courier-%1"_s.arg(random.below(0x10000), 4, 16, QLatin1Char('0'));
    case ClientRole::Kiosk:
        return u"kiosk-%1"_s.arg(number);
    }
    return {};
}

double pollingShare(ClientRole role)
{
    switch (role) {
    case ClientRole::Kiosk:
        return 1;
    case ClientRole::Courier:
        return 0.3;
    case ClientRole::Wallboard:
        return 0;
    case ClientRole::Dispatcher:
    case ClientRole::Scanner:
        break;
    }
    return 0.03;
}

void addSocket(
    SimulatedClient &client, SimulatedRandom &random, QLatin1StringView nsp, const QList<QString> &rooms)
{
    client.row.sockets.append({ random.id(), nsp, rooms, client.row.connectedAtMs });
}

QString anyRoute(SimulatedRandom &random)
{
    // Low routes are the busy ones.
    return u"route:%1"_s.arg(3 + random.below(5) * random.below(8), 2, 10, QLatin1Char('0'));
}

void addSockets(SimulatedClient &client, SimulatedRandom &random)
{
    const QString depot = random.oneOf(Depots);
    const QString shift = random.oneOf(Shifts);
    switch (client.role) {
    case ClientRole::Wallboard:
        return addSocket(client, random, "/"_L1, { u"dispatch"_s, u"wallboards"_s, depot });
    case ClientRole::Kiosk:
        return addSocket(client, random, "/"_L1, { u"kiosks"_s, depot });
    case ClientRole::Scanner:
        return addSocket(client, random, "/"_L1, { depot, shift });
    case ClientRole::Courier:
        addSocket(client, random, "/"_L1, { depot });
        return addSocket(client, random, "/routes"_L1, { anyRoute(random) });
    case ClientRole::Dispatcher:
        break;
    }
    addSocket(client, random, "/"_L1, { depot, u"dispatch"_s, shift });
    addSocket(client, random, "/routes"_L1, { anyRoute(random) });
    if (random.happens(0.4))
        addSocket(
            client, random, "/support"_L1, { random.happens(0.3) ? u"support:tier2"_s : u"support:queue"_s });
}

void setLiveliness(SimulatedClient &client, SimulatedRandom &random)
{
    switch (client.role) {
    case ClientRole::Wallboard:
        client.eventsIn = 0.2;
        client.eventsOut = random.between(30, 118);
        client.bytesPerEventOut = 640;
        return;
    case ClientRole::Dispatcher:
        client.eventsIn = random.between(1, 4);
        client.eventsOut = random.between(4, 24);
        return;
    case ClientRole::Scanner:
        client.eventsIn = 0.5 + 2 * random.fraction();
        client.eventsOut = 3;
        return;
    case ClientRole::Courier:
        client.eventsIn = 0.5 + random.fraction();
        client.eventsOut = 2;
        return;
    case ClientRole::Kiosk:
        client.eventsIn = 0.3;
        client.eventsOut = 4;
        return;
    }
}

}

SimulatedClient inventClient(SimulatedRandom &random, quint64 number, qint64 connectedAtMs)
{
    SimulatedClient client;
    auto &row = client.row;
    const auto isKnown = number >= 1 && number <= WellKnownClients.size();
    client.role = isKnown ? WellKnownClients[number - 1].role : anyRole(random);
    row.number = number;
    row.id = random.id();
    row.user = isKnown ? QString(WellKnownClients[number - 1].user) : anyName(random, client.role, number);
    row.address = u"10.20.%1.%2"_s.arg(1 + int(client.role) * 2).arg(random.between(2, 254));
    row.port = quint16(random.between(32'768, 60'999));
    row.connectedAtMs = connectedAtMs;
    row.userAgent = random.oneOf(Browsers);
    row.transport
        = random.happens(pollingShare(client.role)) ? ClientTransport::Polling : ClientTransport::WebSocket;
    const auto isPolling = row.transport == ClientTransport::Polling;
    row.upgradedAfterMs = isPolling ? -1 : random.between(38, 190);
    row.roundTripUs = isPolling ? random.between(88'000, 190'000) : random.between(2'000, 36'000);
    addSockets(client, random);
    setLiveliness(client, random);
    return client;
}

}
