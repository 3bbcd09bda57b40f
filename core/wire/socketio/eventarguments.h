// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <concepts>
#include <utility>

namespace farol {

/// One argument of an event: a view into the arguments it came from, which must outlive it.
class Argument {
public:
    enum class Type : unsigned char { Null, Bool, Number, Text, Array, Object, Binary };

    [[nodiscard]] Type type() const;
    [[nodiscard]] bool isNull() const { return type() == Type::Null; }
    [[nodiscard]] bool isText() const { return type() == Type::Text; }
    [[nodiscard]] bool isBinary() const { return type() == Type::Binary; }

    /// The value, or the fallback when it is of another type.
    [[nodiscard]] QString toString(const QString &fallback = {}) const;
    [[nodiscard]] double toDouble(double fallback = 0) const;
    /// Exact for every integer that fits, unlike toDouble().
    [[nodiscard]] qint64 toInteger(qint64 fallback = 0) const;
    [[nodiscard]] bool toBool(bool fallback = false) const;
    /// The attachment when the argument itself is binary.
    [[nodiscard]] QByteArray toBytes() const;
    /// The value as Qt knows it. Binary inside becomes base64 text; use raw() and attachments() to keep it.
    [[nodiscard]] QJsonValue toJson() const;
    /// The JSON text exactly as it was received, with placeholders for binary.
    [[nodiscard]] QByteArrayView raw() const { return m_raw; }

private:
    friend class EventArguments;
    Argument(QByteArrayView raw, const QList<QByteArray> *attachments)
        : m_raw(raw)
        , m_attachments(attachments)
    {
    }

    QByteArrayView m_raw;
    const QList<QByteArray> *m_attachments = nullptr;
};

/// Arguments of an event or an acknowledgement, kept as the JSON bytes they came as: relaying
/// them changes nothing, neither key order nor numbers. Values are read only when asked for.
/// Copying shares the bytes. Thread: any, as a value.
/// Source: Socket.IO protocol v5, "Packet encoding", "Binary".
class EventArguments {
public:
    EventArguments() = default;

    /// Arguments from received JSON: `list` is the text between the brackets, without them, already
    /// proven valid by the decoder, with `count` values in it.
    static EventArguments fromWire(QByteArray list, qsizetype count, QList<QByteArray> attachments = {});
    /// Each argument appended in order.
    template <typename... Values>
    static EventArguments of(Values &&...values)
    {
        EventArguments arguments;
        (arguments.append(std::forward<Values>(values)), ...);
        return arguments;
    }

    void append(std::nullptr_t);
    void append(bool value);
    void append(const char *text);
    void append(const QString &text);
    /// Binary: becomes an attachment, wherever the client looks for it.
    void append(const QByteArray &bytes);
    void append(const QJsonValue &value);
    void append(const QJsonObject &value) { append(QJsonValue(value)); }
    void append(const QJsonArray &value) { append(QJsonValue(value)); }
    template <std::integral Number>
    requires(!std::same_as<Number, bool>) void append(Number value)
    {
        std::unsigned_integral<Number> ? appendUnsigned(quint64(value)) : appendInteger(qint64(value));
    }
    template <std::floating_point Number>
    void append(Number value)
    {
        appendDouble(double(value));
    }
    /// All of another's arguments, its bytes untouched except placeholder numbers.
    void append(const EventArguments &others);
    /// One value that is already JSON text. Its validity is the caller's promise; see isValidJson().
    void appendRaw(QByteArrayView json);

    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// The argument at `index`, or null beyond the end.
    [[nodiscard]] Argument at(qsizetype index) const;
    /// The arguments from `first` on, their bytes untouched; none beyond the end.
    [[nodiscard]] EventArguments sliced(qsizetype first) const;
    [[nodiscard]] bool hasBinary() const { return !m_attachments.isEmpty(); }
    [[nodiscard]] const QList<QByteArray> &attachments() const { return m_attachments; }
    /// The JSON values separated by commas, without brackets.
    [[nodiscard]] const QByteArray &list() const { return m_list; }
    /// The whole list as a JSON array; see Argument::toJson() about binary.
    [[nodiscard]] QJsonArray toJson() const;

private:
    void appendInteger(qint64 value);
    void appendUnsigned(quint64 value);
    void appendDouble(double value);
    void beginValue();

    QByteArray m_list;
    QList<QByteArray> m_attachments;
    qsizetype m_count = 0;
};

}
