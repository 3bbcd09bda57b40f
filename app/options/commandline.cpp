// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/commandline.h"

#include "core/api/serversettings.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxSimulatedClients = 100'000;

const auto ConfigOption = u"config"_s;
const auto HeadlessOption = u"headless"_s;
const auto SimulateOption = u"simulate"_s;
const auto TimeOption = u"simulate-time"_s;
const auto ThemeOption = u"theme"_s;

QString valueName(const SettingInfo &setting)
{
    switch (setting.type) {
    case SettingType::Flag:
        return u"true|false"_s;
    case SettingType::TextList:
        return u"list"_s;
    case SettingType::Text:
        return u"text"_s;
    case SettingType::Number:
        return u"number"_s;
    case SettingType::Duration:
        return u"duration"_s;
    case SettingType::Bytes:
        return u"size"_s;
    }
    return {};
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"A Socket.IO server with a window on everything that happens in it."_s);
    parser.addPositionalArgument(
        u"command"_s, u"check-config or print-config; without one the server starts"_s, u"[command]"_s);
    parser.addOption({ { u"h"_s, u"help"_s }, u"Show this text."_s });
    parser.addOption({ { u"v"_s, u"version"_s }, u"Show the version."_s });
    parser.addOption({ HeadlessOption, u"Run the server without a window."_s });
    parser.addOption(
        { SimulateOption, u"Show that many invented clients instead of a server."_s, u"clients"_s });
    parser.addOption(
        { TimeOption, u"Let the simulation stand still at that moment (ISO 8601)."_s, u"time"_s });
    parser.addOption(
        { ThemeOption, u"system, light or dark, instead of what was chosen in the window."_s, u"theme"_s });
    parser.addOption({ ConfigOption, u"Read that settings file."_s, u"file"_s });
    for (const auto &setting : settingTable()) {
        const auto value = QString::fromLatin1(setting.defaultText);
        const auto note = value.isEmpty() ? QString()
                                          : u" Default: "_s + value
                + (*setting.unit ? u' ' + QString::fromLatin1(setting.unit) : QString()) + u'.';
        parser.addOption(
            { commandLineName(setting), QString::fromLatin1(setting.help) + note, valueName(setting) });
    }
}

CommandLine failed(CommandLine line, const QString &message)
{
    line.exitCode = 2;
    line.message = message + u"\nTry: farol --help"_s;
    return line;
}

CommandLine told(CommandLine line, const QString &message)
{
    line.exitCode = 0;
    line.message = message.trimmed();
    return line;
}

/// False when the command is none.
bool readCommand(const QString &name, Command &command)
{
    if (name == "check-config"_L1)
        command = Command::CheckConfig;
    else if (name == "print-config"_L1)
        command = Command::PrintConfig;
    else
        return false;
    return true;
}

/// What is wrong with the options of the simulation; empty when nothing is.
QString readSimulation(const QCommandLineParser &parser, CommandLine &line)
{
    if (parser.isSet(SimulateOption)) {
        bool isNumber = false;
        const auto clients = parser.value(SimulateOption).toInt(&isNumber);
        if (!isNumber || clients < 0 || clients > MaxSimulatedClients)
            return u"--simulate: must be between 0 and %1"_s.arg(MaxSimulatedClients);
        line.simulatedClients = clients;
    }
    if (parser.isSet(TimeOption)) {
        const auto time = QDateTime::fromString(parser.value(TimeOption), Qt::ISODateWithMs);
        if (!time.isValid())
            return u"--simulate-time: is not a time such as 2026-03-14T14:32:07"_s;
        line.simulatedTimeMs = time.toMSecsSinceEpoch();
    }
    return {};
}

}

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CommandLine line;
    if (!parser.parse(arguments))
        return failed(line, parser.errorText());
    if (parser.isSet(u"help"_s))
        // Qt knows the program's name only once there is an application object.
        return told(line, parser.helpText().replace(u"<executable_name>"_s, u"farol"_s));
    if (parser.isSet(u"version"_s))
        return told(line, u"farol "_s + QCoreApplication::applicationVersion());

    const auto commands = parser.positionalArguments();
    if (commands.size() > 1 || (commands.size() == 1 && !readCommand(commands.first(), line.command)))
        return failed(line, u"Unknown command: %1"_s.arg(commands.last()));
    if (const auto problem = readSimulation(parser, line); !problem.isEmpty())
        return failed(line, problem);

    line.headless = parser.isSet(HeadlessOption);
    line.configFile = parser.value(ConfigOption);
    line.theme = parser.value(ThemeOption);
    if (parser.isSet(ThemeOption)
        && !QStringList({ u"system"_s, u"light"_s, u"dark"_s }).contains(line.theme))
        return failed(line, u"--theme: must be system, light or dark"_s);
    for (const auto &setting : settingTable()) {
        const auto name = commandLineName(setting);
        if (parser.isSet(name))
            line.settings.append({ QString::fromLatin1(setting.key), parser.value(name), u"--"_s + name });
    }
    return line;
}

}
