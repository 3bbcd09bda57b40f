// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/serversettings.h"

#include <algorithm>
#include <array>

namespace farol {

namespace {

using enum SettingType;

constexpr qint64 Day = 24 * 60 * 60 * 1000;
constexpr qint64 Gigabyte = 1'000'000'000;

// Defaults are those of the reference server where it has the option.
// Source: socket.io 4.8 documentation, "Server options".
constexpr std::array Table{
    SettingInfo{ "serverName", Text, "Farol", "", 0, 0, "Name that clients and other servers see." },
    SettingInfo{ "address", Text, "127.0.0.1", "", 0, 0,
        "IP address to listen on; 0.0.0.0 or :: for every network of this computer." },
    SettingInfo{ "port", Number, "5000", "", 0, 65535, "TCP port to listen on; 0 takes any free one." },
    SettingInfo{ "path", Text, "/socket.io/", "", 0, 0, "Path that Socket.IO clients connect to." },
    SettingInfo{ "serveClient", Flag, "true", "", 0, 0, "Serve the browser client below the path." },
    SettingInfo{ "transports", TextList, "polling,websocket", "", 0, 0, "Transports that clients may use.",
        "polling,websocket" },
    SettingInfo{ "allowUpgrades", Flag, "true", "", 0, 0, "Let clients move from polling to WebSocket." },
    SettingInfo{ "pingInterval", Duration, "25000", "ms", 100, Day, "Time between two pings to a client." },
    SettingInfo{ "pingTimeout", Duration, "20000", "ms", 100, Day,
        "Time a client has to answer a ping before it counts as lost." },
    SettingInfo{
        "upgradeTimeout", Duration, "10000", "ms", 100, Day, "Time an upgrade to WebSocket may take." },
    SettingInfo{ "connectTimeout", Duration, "45000", "ms", 0, Day,
        "Time a new connection has to join a namespace; 0 waits for ever." },
    SettingInfo{ "ackTimeout", Duration, "30000", "ms", 0, Day,
        "Time a client has to acknowledge an event that names no time itself; 0 waits for ever." },
    SettingInfo{ "corsOrigins", TextList, "", "", 0, 0,
        "Other origins whose pages may connect, such as https://example.org; * for any." },
    SettingInfo{ "corsCredentials", Flag, "false", "", 0, 0,
        "Let pages of those origins send cookies; has no effect with *." },
    SettingInfo{
        "maxConnections", Number, "10000", "", 1, 1'000'000, "Connections in all; more are refused." },
    SettingInfo{ "maxConnectionsPerAddress", Number, "100", "", 1, 1'000'000,
        "Connections from one address other than this computer; more are refused." },
    SettingInfo{ "maxHttpBufferSize", Bytes, "1000000", "bytes", 1, Gigabyte,
        "Largest message: one HTTP body or one WebSocket message." },
    SettingInfo{ "maxAttachmentBytes", Bytes, "10000000", "bytes", 1, Gigabyte,
        "Binary attachments of one packet, all together." },
    SettingInfo{ "maxAttachments", Number, "10", "", 0, 10'000, "Binary attachments of one packet." },
    SettingInfo{ "maxQueuedBytes", Bytes, "1000000", "bytes", 1000, Gigabyte,
        "Unread output of one client; beyond it the client is closed." },
    SettingInfo{ "maxJsonDepth", Number, "128", "", 1, 1000, "Nesting of JSON in one packet." },
    SettingInfo{ "maxJsonKeys", Number, "10000", "", 1, 10'000'000, "Keys of all objects in one packet." },
    SettingInfo{
        "maxNamespacesPerConnection", Number, "32", "", 1, 10'000, "Namespaces one connection may join." },
    SettingInfo{ "maxRoomsPerClient", Number, "1000", "", 1, 1'000'000, "Rooms one client may be in." },
    SettingInfo{ "maxNameBytes", Number, "256", "bytes", 1, 65'536, "Longest name of a namespace or room." },
    SettingInfo{ "maxPendingAcksPerClient", Number, "1000", "", 1, 1'000'000,
        "Events one client may owe an acknowledgement for." },
    SettingInfo{
        "requestHeadTimeout", Duration, "10000", "ms", 100, Day, "Time an HTTP request head may take." },
    SettingInfo{ "requestBodyTimeout", Duration, "30000", "ms", 100, Day,
        "Longest pause within an HTTP request body." },
    SettingInfo{ "keepAliveTimeout", Duration, "10000", "ms", 100, Day,
        "Time an HTTP connection may idle between two requests." },
};

void appendName(QString &name, const char *key, QChar separator, bool upper)
{
    for (const char *letter = key; *letter; ++letter) {
        const QLatin1Char character(*letter);
        if (*letter >= 'A' && *letter <= 'Z')
            name += separator;
        name += upper ? QChar(character).toUpper() : QChar(character).toLower();
    }
}

}

std::span<const SettingInfo> settingTable()
{
    return Table;
}

const SettingInfo *findSetting(QStringView key)
{
    const auto *const found = std::ranges::find_if(
        Table, [key](const SettingInfo &setting) { return key == QLatin1StringView(setting.key); });
    return found == Table.end() ? nullptr : found;
}

QString commandLineName(const SettingInfo &setting)
{
    QString name;
    appendName(name, setting.key, u'-', false);
    return name;
}

QString environmentName(const SettingInfo &setting)
{
    QString name = QStringLiteral("FAROL_");
    appendName(name, setting.key, u'_', true);
    return name;
}

}
