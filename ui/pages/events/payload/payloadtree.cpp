// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/events/payload/payloadtree.h"

#include "ui/format/itemroles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace farol {

namespace {

QStandardItem *newItem(const QString &text, Tone tone)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(true, MonoRole);
    item->setData(int(tone), ToneRole);
    return item;
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array:
        return u"[%1]"_s.arg(value.toArray().size());
    case QJsonValue::Object:
        return u"{%1}"_s.arg(value.toObject().size());
    case QJsonValue::String:
        return u"\"%1\""_s.arg(value.toString());
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    default:
        return u"null"_s;
    }
}

// The protocol's own words; they are not translated.
QString typeText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return value.toObject().contains("_placeholder"_L1) ? u"binary"_s : u"object"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    default:
        return u"null"_s;
    }
}

Tone valueTone(const QJsonValue &value)
{
    if (value.isString())
        return Tone::Success;
    if (value.isDouble())
        return Tone::Info;
    return value.isArray() || value.isObject() ? Tone::Muted : Tone::Plain;
}

void append(QStandardItem &parent, const QString &name, const QJsonValue &value)
{
    QStandardItem *node = newItem(name, Tone::Plain);
    node->setData(true, StrongRole);
    parent.appendRow(
        { node, newItem(valueText(value), valueTone(value)), newItem(typeText(value), Tone::Muted) });
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        append(*node, QString::number(i), array.at(i));
    const QJsonObject object = value.toObject();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member)
        append(*node, member.key(), *member);
}

}

PayloadTree::PayloadTree(QObject *parent)
    : QStandardItemModel(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels({ tr("Name"), tr("Value"), tr("Type") });
}

bool PayloadTree::setArguments(const QByteArray &arguments)
{
    setRowCount(0);
    const QJsonDocument parsed = QJsonDocument::fromJson('[' + arguments + ']');
    if (!parsed.isArray())
        return false;
    append(*invisibleRootItem(), u"args"_s, parsed.array());
    return true;
}

}
