// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/settingsfile.h"

#include <QFile>
#include <QStandardPaths>

namespace farol {

using namespace Qt::StringLiterals;

QString usualSettingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/farol/farol.conf"_s;
}

QList<GivenSetting> readSettingsFile(const QString &path)
{
    // Read line by line: QSettings would take lists apart and change backslashes.
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<GivenSetting> settings;
    const auto content = QString::fromUtf8(file.readAll());
    for (const auto line : QStringView(content).split(u'\n')) {
        const auto text = line.trimmed();
        const auto equals = text.indexOf(u'=');
        if (text.startsWith(u'#') || text.startsWith(u';') || equals < 0)
            continue;
        settings.append(
            { text.first(equals).trimmed().toString(), text.sliced(equals + 1).trimmed().toString(), path });
    }
    return settings;
}

}
