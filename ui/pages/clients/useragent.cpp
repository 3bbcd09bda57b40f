// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/useragent.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace farol {

namespace {

using namespace Qt::StringLiterals;

struct UserAgent {
    Q_DECLARE_TR_FUNCTIONS(UserAgent)
};

using Mark = std::pair<QLatin1StringView, QLatin1StringView>;

// In this order: browsers also name those they want to be taken for.
constexpr std::array Browsers{ Mark{ "Edg/"_L1, "Edge"_L1 }, Mark{ "OPR/"_L1, "Opera"_L1 },
    Mark{ "Firefox/"_L1, "Firefox"_L1 }, Mark{ "Chrome/"_L1, "Chrome"_L1 },
    Mark{ "Version/"_L1, "Safari"_L1 } };
constexpr std::array Systems{ Mark{ "Windows"_L1, "Windows"_L1 }, Mark{ "Android"_L1, "Android"_L1 },
    Mark{ "iPhone"_L1, "iOS"_L1 }, Mark{ "iPad"_L1, "iPadOS"_L1 }, Mark{ "Mac OS X"_L1, "macOS"_L1 },
    Mark{ "CrOS"_L1, "ChromeOS"_L1 }, Mark{ "Linux"_L1, "Linux"_L1 } };

QString browserOf(const QString &userAgent)
{
    for (const auto &[mark, name] : Browsers) {
        const qsizetype at = userAgent.indexOf(mark);
        if (at < 0)
            continue;
        const QString version = userAgent.mid(at + mark.size()).section(u'.', 0, 0).section(u' ', 0, 0);
        return name + u' ' + version;
    }
    return {};
}

QString systemOf(const QString &userAgent)
{
    for (const auto &[mark, name] : Systems) {
        if (userAgent.contains(mark))
            return name;
    }
    return {};
}

}

QString agentInWords(const QString &userAgent)
{
    const QString browser = userAgent.startsWith("Mozilla/"_L1) ? browserOf(userAgent) : QString();
    const QString system = systemOf(userAgent);
    if (browser.isEmpty() || system.isEmpty())
        return userAgent;
    return UserAgent::tr("%1 on %2", "a browser and an operating system").arg(browser, system);
}

}
