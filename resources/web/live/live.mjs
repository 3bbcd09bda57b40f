// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The live page: joins the namespace /live, shows metrics and notifications.

import { applyTheme, currentLanguage, switchLanguage, switchTheme, visitorId } from "/shared/preferences.mjs";
import { NotificationFeed } from "./feed.mjs";
import { MetricCards } from "./metrics.mjs";
import { words } from "./words.mjs";

const $ = (id) => document.getElementById(id);
const cards = new MetricCards($("cards"));
const feed = new NotificationFeed({ list: $("notifications"), empty: $("noNotifications"), unread: $("unread"), markAll: $("markAll"), toasts: $("toasts") });

let text = words.en;
let language = "en";
let status = { state: "connecting" };
let link = {};
let updatedAt = null;

const socket = io("/live", { auth: { visitor: visitorId() } });

function showStatus(next) {
  if (next) status = next;
  const badge = $("state");
  badge.dataset.state = status.state;
  $("stateText").textContent = status.retryIn ? text.retryIn(status.retryIn) : text[status.state];
}

function showLink() {
  const transport = socket.io.engine?.transport?.name;
  const parts = [];
  if (socket.connected && transport) parts.push(text[transport] ?? transport);
  if (link.roundTripMs !== undefined) parts.push(`${link.roundTripMs} ms`);
  if (link.skewMs !== undefined) parts.push(`${text.clock} ${link.skewMs >= 0 ? "+" : "−"}${Math.abs(link.skewMs)} ms`);
  $("linkDetails").textContent = parts.join(" · ");
  $("linkDetails").dataset.transport = transport ?? "";
  $("identity").replaceChildren();
  if (socket.connected) {
    const id = document.createElement("code");
    id.textContent = socket.id;
    $("identity").append(`${text.youAre} `, id);
  }
}

function showUpdated() {
  const time = updatedAt && new Intl.DateTimeFormat(language, { timeStyle: "medium" }).format(updatedAt);
  $("updated").textContent = time ? text.updated(time) : text.noValues;
}

function setLanguage(chosen) {
  language = chosen;
  text = words[chosen];
  document.documentElement.lang = chosen;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = text[node.dataset.text];
  $("languageText").textContent = chosen === "en" ? "EN" : "PT";
  $("language").title = text.languageSwitch;
  $("theme").title = text.themeSwitch;
  $("theme").setAttribute("aria-label", text.themeSwitch);
  cards.setWords(text, chosen);
  feed.setWords(text, chosen);
  showStatus();
  showLink();
  showUpdated();
  showAlertsButton();
}

function showAlertsButton() {
  const button = $("alerts");
  button.hidden = !("Notification" in window);
  if (button.hidden) return;
  const permission = Notification.permission;
  button.disabled = permission !== "default";
  const key = { granted: "alertsOn", denied: "alertsBlocked" }[permission] ?? "allowAlerts";
  button.querySelector("[data-text]").textContent = text[key];
  button.title = text[key];
}

function receive(notification, acknowledge) {
  const isNew = feed.add(notification);
  if (typeof acknowledge === "function") acknowledge({ shown: isNew });
  if (!isNew) return;
  feed.toast(notification);
  if ("Notification" in window && Notification.permission === "granted" && document.hidden) {
    new Notification(notification.title, { body: notification.body, tag: notification.tag || notification.id });
  }
}

function measureLink() {
  if (!socket.connected) return;
  const sentAt = Date.now();
  socket.timeout(5000).emit("clock", (error, serverTime) => {
    if (error || typeof serverTime !== "number") return;
    const now = Date.now();
    link = { roundTripMs: now - sentAt, skewMs: Math.round(serverTime - (sentAt + now) / 2) };
    showLink();
  });
}

socket.on("connect", () => {
  showStatus({ state: "live" });
  socket.io.engine.on("upgrade", showLink);
  showLink();
  measureLink();
});
socket.on("disconnect", () => {
  cards.markStale();
  link = {};
  showStatus({ state: socket.active ? "connecting" : "offline" });
  showLink();
});
socket.on("connect_error", () => showStatus({ state: "offline" }));
socket.io.on("reconnect_attempt", () => showStatus({ state: "connecting" }));
socket.io.on("reconnect_error", () => showStatus({ state: "offline" }));
socket.on("metrics", (frame) => {
  updatedAt = new Date();
  if (frame.server?.name) $("serverName").textContent = frame.server.name;
  cards.show(frame);
  showUpdated();
});
socket.on("notification", receive);

$("language").addEventListener("click", () => setLanguage(switchLanguage()));
$("theme").addEventListener("click", switchTheme);
$("alerts").addEventListener("click", async () => { await Notification.requestPermission(); showAlertsButton(); });
setInterval(measureLink, 10000);

applyTheme();
setLanguage(currentLanguage());
