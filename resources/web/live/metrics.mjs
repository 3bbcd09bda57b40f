// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One card per number of the `metrics` frame that arrives each second.

import { Sparkline } from "./sparkline.mjs";

const known = [
  { id: "clients", read: (f) => f.server?.clients },
  { id: "eventsIn", unit: "/s", read: (f) => f.server?.eventsInPerSecond },
  { id: "eventsOut", unit: "/s", read: (f) => f.server?.eventsOutPerSecond },
  { id: "rooms", read: (f) => f.server?.rooms },
  { id: "bytesIn", bytes: "/s", read: (f) => f.server?.bytesInPerSecond },
  { id: "bytesOut", bytes: "/s", read: (f) => f.server?.bytesOutPerSecond },
  { id: "ackP95", unit: "ms", read: (f) => f.server?.ackP95Ms },
  { id: "hostCpu", unit: "%", read: (f) => f.host?.cpuPercent },
  { id: "hostMemory", bytes: "", read: (f) => f.host?.memoryUsedBytes },
];

function inBytes(value) {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let at = 0;
  while (value >= 1024 && at < units.length - 1) { value /= 1024; at++; }
  return [value, units[at]];
}

export class MetricCards {
  constructor(container) {
    this.container = container;
    this.cards = new Map();
    this.setWords({}, "en");
  }

  setWords(words, language) {
    this.words = words;
    this.number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    for (const [id, card] of this.cards) card.name.textContent = this.nameOf(id, card.label);
  }

  nameOf(id, label) { return label ?? this.words[id] ?? id; }

  show(frame) {
    this.container.classList.remove("stale");
    for (const metric of known) this.showValue(metric.id, metric.read(frame), metric);
    for (const [name, metric] of Object.entries(frame.user ?? {})) {
      this.showValue(`user.${name}`, metric.last, { unit: metric.unit, label: name });
    }
  }

  showValue(id, value, { unit = "", bytes, label }) {
    const card = this.cards.get(id) ?? this.addCard(id, label);
    if (typeof value !== "number") { card.value.textContent = "–"; card.unit.textContent = ""; return; }
    const [shown, shownUnit] = bytes === undefined ? [value, unit] : inBytes(value);
    card.value.textContent = this.number.format(shown);
    card.unit.textContent = bytes === undefined ? shownUnit : shownUnit + bytes;
    card.spark.push(value);
  }

  addCard(id, label) {
    const root = document.createElement("article");
    root.className = "card";
    root.dataset.metric = id;
    const name = root.appendChild(document.createElement("div"));
    name.className = "name";
    const figure = root.appendChild(document.createElement("div"));
    figure.className = "value";
    const value = figure.appendChild(document.createElement("span"));
    const unit = figure.appendChild(document.createElement("span"));
    unit.className = "unit";
    const spark = new Sparkline();
    root.append(spark.element);
    this.container.append(root);
    const card = { name, value, unit, spark, label };
    name.textContent = this.nameOf(id, label);
    this.cards.set(id, card);
    return card;
  }

  /** Values stay and turn grey: old numbers must not look like new ones. */
  markStale() { this.container.classList.add("stale"); }
}
