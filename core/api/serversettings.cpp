// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/serversettings.h"

#include "core/base/result.h"

#include <QStringList>

#include <array>
#include <cmath>
#include <cstring>

namespace farol {

using namespace Qt::StringLiterals;

namespace {

/// The text as it is kept, or why it cannot be.
using Reading = Result<QString, QString>;

struct Suffix {
    QLatin1StringView name;
    double factor;
};

constexpr std::array DurationSuffixes{ Suffix{ "ms"_L1, 1 }, Suffix{ "min"_L1, 60'000 },
    Suffix{ "s"_L1, 1000 }, Suffix{ "h"_L1, 3'600'000 } };
constexpr std::array SizeSuffixes{ Suffix{ "kB"_L1, 1e3 }, Suffix{ "MB"_L1, 1e6 }, Suffix{ "GB"_L1, 1e9 },
    Suffix{ "KiB"_L1, 1024 }, Suffix{ "MiB"_L1, 1024. * 1024 }, Suffix{ "GiB"_L1, 1024. * 1024 * 1024 },
    Suffix{ "bytes"_L1, 1 }, Suffix{ "B"_L1, 1 } };

/// The factor of the suffix that `text` ends in, which is taken off; 1 when there is none.
double takeSuffix(QStringView &text, std::span<const Suffix> suffixes)
{
    for (const auto &suffix : suffixes) {
        if (text.endsWith(suffix.name, Qt::CaseInsensitive)) {
            text = text.chopped(suffix.name.size()).trimmed();
            return suffix.factor;
        }
    }
    return 1;
}

std::span<const Suffix> suffixesOf(SettingType type)
{
    if (type == SettingType::Duration)
        return DurationSuffixes;
    if (type == SettingType::Bytes)
        return SizeSuffixes;
    return {};
}

Reading readNumber(const SettingInfo &setting, QStringView text)
{
    const auto factor = takeSuffix(text, suffixesOf(setting.type));
    bool isNumber = false;
    const auto number = text.toDouble(&isNumber);
    const auto value = number * factor;
    if (!isNumber || !std::isfinite(value))
        return Failure(u"is not a number"_s);
    if (value != std::floor(value))
        return Failure(u"must be a whole number"_s);
    if (value < double(setting.minimum) || value > double(setting.maximum))
        return Failure(u"must be between %1 and %2"_s.arg(setting.minimum).arg(setting.maximum));
    return QString::number(qint64(value));
}

Reading readFlag(QStringView text)
{
    for (const auto word : { "true"_L1, "1"_L1, "yes"_L1, "on"_L1 }) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return u"true"_s;
    }
    for (const auto word : { "false"_L1, "0"_L1, "no"_L1, "off"_L1 }) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return u"false"_s;
    }
    return Failure(u"must be true or false"_s);
}

Reading readList(const SettingInfo &setting, QStringView text)
{
    const auto choices = QString::fromLatin1(setting.choices).split(u',', Qt::SkipEmptyParts);
    QStringList taken;
    for (const auto part : text.split(u',')) {
        const auto value = part.trimmed().toString();
        if (value.isEmpty() || taken.contains(value))
            continue;
        if (!choices.isEmpty() && !choices.contains(value))
            return Failure(u"may contain only %1"_s.arg(choices.join(u", "_s)));
        taken.append(value);
    }
    if (taken.isEmpty() && !choices.isEmpty())
        return Failure(u"must contain at least one of %1"_s.arg(choices.join(u", "_s)));
    return taken.join(u',');
}

Reading readText(const SettingInfo &setting, QStringView text)
{
    // An empty text is an option that somebody forgot to fill in, in every place options come from.
    if (text.isEmpty())
        return Failure(u"must not be empty"_s);
    const auto choices = QString::fromLatin1(setting.choices).split(u',', Qt::SkipEmptyParts);
    if (!choices.isEmpty() && !choices.contains(text))
        return Failure(u"must be one of %1"_s.arg(choices.join(u", "_s)));
    return text.toString();
}

Reading read(const SettingInfo &setting, QStringView text)
{
    switch (setting.type) {
    case SettingType::Number:
    case SettingType::Duration:
    case SettingType::Bytes:
        return readNumber(setting, text);
    case SettingType::Flag:
        return readFlag(text);
    case SettingType::TextList:
        return readList(setting, text);
    case SettingType::Text:
        break;
    }
    return readText(setting, text);
}

}

ServerSettings::ServerSettings()
{
    m_values.reserve(qsizetype(settingTable().size()));
    for (const auto &setting : settingTable())
        m_values.append({ QString::fromLatin1(setting.defaultText), SettingSource::Default });
}

SettingError ServerSettings::set(const QString &key, const QString &text, SettingSource source)
{
    const auto *const setting = findSetting(key);
    if (!setting)
        return { key, text, u"is not an option"_s };
    auto &value = m_values[setting - settingTable().data()];
    if (source < value.source)
        return { key, text, u"is set by a stronger source already"_s };
    const auto reading = read(*setting, QStringView(text).trimmed());
    if (!reading)
        return { key, text, reading.error() };
    value = { *reading, source };
    return { key, text, {} };
}

const ServerSettings::Value &ServerSettings::value(const char *key) const
{
    const auto table = settingTable();
    std::size_t index = 0;
    while (index + 1 < table.size() && std::strcmp(table[index].key, key) != 0)
        ++index;
    Q_ASSERT(std::strcmp(table[index].key, key) == 0);
    return m_values[qsizetype(index)];
}

QString ServerSettings::text(const char *key) const
{
    return value(key).text;
}

qint64 ServerSettings::number(const char *key) const
{
    return value(key).text.toLongLong();
}

bool ServerSettings::flag(const char *key) const
{
    return value(key).text == "true"_L1;
}

QList<QString> ServerSettings::list(const char *key) const
{
    return value(key).text.split(u',', Qt::SkipEmptyParts);
}

SettingSource ServerSettings::source(const char *key) const
{
    return value(key).source;
}

}
