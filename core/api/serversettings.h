// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <span>

namespace farol {

/// How an option's text is read.
enum class SettingType : unsigned char { Text, Number, Flag, Duration, Bytes, TextList };

/// One row of the settings table; command line, environment, settings file and Settings page are
/// all made from these rows.
struct SettingInfo {
    const char *key; ///< "pingInterval": name in the settings file; `--ping-interval`, `FAROL_PING_INTERVAL`
    SettingType type;
    const char *defaultText;
    const char *unit; ///< "ms", "bytes", or empty
    qint64 minimum;   ///< numbers only
    qint64 maximum;
    const char *help;         ///< one English sentence; translated in `ui/`
    const char *choices = ""; ///< the only values a text or list may have, separated by commas; empty: any
};

/// Every option there is, in the order the Settings page shows them.
[[nodiscard]] std::span<const SettingInfo> settingTable();
/// The row of that key; null when there is none.
[[nodiscard]] const SettingInfo *findSetting(QStringView key);

/// Where a value came from; later wins over earlier.
enum class SettingSource : unsigned char { Default, File, DotEnv, Environment, CommandLine };

struct SettingError {
    QString key;
    QString text;   ///< what was given
    QString reason; ///< English, for the command line: "must be between 0 and 65535"; null: no error
};

/// One value for every option; replaced as a whole.
class ServerSettings {
public:
    ServerSettings();

    /// Takes a text for an option when it is valid and not from a weaker source than the present one.
    /// A null `reason` in the result means taken. Durations may end in ms, s, min or h, sizes in kB, MB, GB,
    /// KiB, MiB or GiB; both are kept in the row's unit.
    [[nodiscard]] SettingError set(const QString &key, const QString &text, SettingSource source);

    /// As kept: numbers in digits, flags as "true" or "false", lists separated by commas. The key of each
    /// question must be in the table.
    [[nodiscard]] QString text(const char *key) const;
    [[nodiscard]] qint64 number(const char *key) const;
    [[nodiscard]] bool flag(const char *key) const;
    [[nodiscard]] QList<QString> list(const char *key) const;
    [[nodiscard]] SettingSource source(const char *key) const;

private:
    struct Value {
        QString text;
        SettingSource source = SettingSource::Default;
    };
    [[nodiscard]] const Value &value(const char *key) const;

    QList<Value> m_values; // as in settingTable()
};

/// `pingInterval` → `ping-interval` and `FAROL_PING_INTERVAL`.
[[nodiscard]] QString commandLineName(const SettingInfo &setting);
[[nodiscard]] QString environmentName(const SettingInfo &setting);

}
