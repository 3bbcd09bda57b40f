// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/settingsources.h"

#include "app/options/dotenv.h"
#include "app/options/settingsfile.h"

#include <QFile>
#include <QProcessEnvironment>

#include <functional>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

void take(SettingsReading &reading, const QList<GivenSetting> &given, SettingSource source)
{
    for (const auto &setting : given) {
        const auto error = reading.settings.set(setting.key, setting.text, source);
        if (error.reason.isNull())
            continue;
        reading.errors.append(source == SettingSource::File
                ? u"%1: %2 = %3: %4"_s.arg(setting.place, error.key, error.text, error.reason)
                : u"%1=%2: %3"_s.arg(setting.place, error.text, error.reason));
    }
}

/// The options among named variables. `PORT` is what hosting services set; our own name is stronger.
QList<GivenSetting> fromVariables(const std::function<QString(const QString &)> &valueOf)
{
    QList<GivenSetting> given;
    if (const auto port = valueOf(u"PORT"_s); !port.isEmpty())
        given.append({ u"port"_s, port, u"PORT"_s });
    for (const auto &setting : settingTable()) {
        const auto name = environmentName(setting);
        if (const auto text = valueOf(name); !text.isEmpty())
            given.append({ QString::fromLatin1(setting.key), text, name });
    }
    return given;
}

QMap<QString, QString> dotEnvOfWorkingFolder()
{
    QFile file(u".env"_s);
    return file.open(QIODevice::ReadOnly) ? parseDotEnv(file.readAll()) : QMap<QString, QString>();
}

}

SettingsReading readSettings(const CommandLine &commandLine)
{
    SettingsReading reading;
    reading.file = commandLine.configFile.isEmpty() ? usualSettingsFile() : commandLine.configFile;
    if (!commandLine.configFile.isEmpty() && !QFile::exists(reading.file))
        reading.errors.append(u"--config=%1: there is no such file"_s.arg(reading.file));
    take(reading, readSettingsFile(reading.file), SettingSource::File);

    const auto dotEnv = dotEnvOfWorkingFolder();
    take(reading, fromVariables([&](const QString &name) { return dotEnv.value(name); }),
        SettingSource::DotEnv);
    const auto environment = QProcessEnvironment::systemEnvironment();
    take(reading, fromVariables([&](const QString &name) { return environment.value(name); }),
        SettingSource::Environment);
    take(reading, commandLine.settings, SettingSource::CommandLine);
    return reading;
}

}
