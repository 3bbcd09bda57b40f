// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/configreport.h"

#include <QTextStream>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

QString sourceName(SettingSource source, const QString &file)
{
    switch (source) {
    case SettingSource::Default:
        return u"default"_s;
    case SettingSource::File:
        return file;
    case SettingSource::DotEnv:
        return u".env"_s;
    case SettingSource::Environment:
        return u"environment"_s;
    case SettingSource::CommandLine:
        return u"command line"_s;
    }
    return {};
}

void printSettings(QTextStream &out, const SettingsReading &reading)
{
    for (const auto &setting : settingTable()) {
        out << setting.key << " = " << reading.settings.text(setting.key);
        if (*setting.unit)
            out << ' ' << setting.unit;
        out << "  (" << sourceName(reading.settings.source(setting.key), reading.file) << ")\n";
    }
}

void printErrors(const QStringList &errors)
{
    QTextStream problems(stderr);
    for (const auto &error : errors)
        problems << "farol: " << error << '\n';
}

}

int reportConfig(Command command, const SettingsReading &reading)
{
    QTextStream out(stdout);
    printErrors(reading.errors);
    if (command == Command::PrintConfig)
        printSettings(out, reading);
    else if (reading.errors.isEmpty())
        out << "the configuration is valid\n";
    return reading.errors.isEmpty() ? 0 : 1;
}

int reportErrors(const QStringList &errors)
{
    printErrors(errors);
    return 2;
}

}
