// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The notification list, newest first. Everything from the server becomes a text node, never markup.

const severities = ["info", "success", "warning", "critical"];
const limit = 200;

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function icon(name) {
  const made = element("span", "icon");
  made.dataset.icon = name;
  made.setAttribute("aria-hidden", "true");
  return made;
}

/** Only addresses a person may safely follow: this server's own, or http(s). */
function safeLink(link) {
  try {
    const url = new URL(link, location.href);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch { return null; }
}

export class NotificationFeed {
  constructor({ list, empty, unread, markAll, toasts }) {
    Object.assign(this, { list, empty, unreadBadge: unread, markAll, toasts });
    this.items = new Map();
    this.words = {};
    markAll.addEventListener("click", () => { for (const item of this.items.values()) this.markRead(item); });
  }

  setWords(words, language) {
    this.words = words;
    this.time = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" });
    for (const item of this.items.values()) this.fillWords(item);
    this.countUnread();
  }

  /** Returns false when this notification has been shown before. */
  add(notification) {
    const id = String(notification.id);
    if (this.items.has(id)) return false;
    if (notification.tag) this.removeTagged(notification.tag);
    const item = { notification, severity: severities.includes(notification.severity) ? notification.severity : "info", unread: true };
    item.root = this.build(item);
    this.items.set(id, item);
    this.list.prepend(item.root);
    if (this.items.size > limit) this.remove(this.items.keys().next().value);
    this.countUnread();
    return true;
  }

  build(item) {
    const root = element("li", "item unread");
    root.dataset.severity = item.severity;
    root.dataset.id = item.notification.id;
    const mark = root.appendChild(icon(item.severity));
    item.severityWord = root.appendChild(element("div", "title", item.notification.title ?? ""));
    item.timeText = root.appendChild(element("time", "time"));
    item.mark = mark;
    if (item.notification.body) root.append(element("div", "body", item.notification.body));
    item.actions = root.appendChild(element("div", "actions"));
    item.gotIt = item.actions.appendChild(element("button", "primary small"));
    item.gotIt.type = "button";
    item.gotIt.addEventListener("click", () => this.markRead(item));
    const link = item.notification.link && safeLink(item.notification.link);
    if (link) {
      item.open = item.actions.appendChild(element("a", "link"));
      item.open.href = link;
      item.open.rel = "noopener noreferrer";
      item.open.target = "_blank";
    }
    this.fillWords(item);
    return root;
  }

  fillWords(item) {
    item.timeText.textContent = this.time.format(new Date(item.notification.sentAt ?? Date.now()));
    item.gotIt.textContent = this.words.gotIt;
    if (item.open) item.open.textContent = this.words.open;
    item.severityWord.title = this.words.severity[item.severity];
  }

  markRead(item) {
    item.unread = false;
    item.root.classList.remove("unread");
    item.gotIt.remove();
    this.countUnread();
  }

  removeTagged(tag) {
    for (const [id, item] of this.items) if (item.notification.tag === tag) this.remove(id);
  }

  remove(id) {
    this.items.get(id)?.root.remove();
    this.items.delete(id);
  }

  countUnread() {
    const unread = [...this.items.values()].filter((item) => item.unread).length;
    this.unreadBadge.hidden = unread === 0;
    this.unreadBadge.textContent = unread;
    this.unreadBadge.setAttribute("aria-label", this.words.unread(unread));
    this.markAll.disabled = unread === 0;
    this.empty.hidden = this.items.size > 0;
    document.title = unread > 0 ? `(${unread}) Farol` : "Farol";
  }

  toast(notification) {
    const severity = severities.includes(notification.severity) ? notification.severity : "info";
    const root = element("div", "toast");
    root.dataset.severity = severity;
    root.append(icon(severity));
    const text = root.appendChild(element("div"));
    text.append(element("strong", "", notification.title ?? ""));
    const close = root.appendChild(element("button", "quiet small"));
    close.type = "button";
    close.setAttribute("aria-label", this.words.dismiss);
    close.append(icon("close"));
    const leave = () => root.remove();
    close.addEventListener("click", leave);
    this.toasts.append(root);
    while (this.toasts.children.length > 3) this.toasts.firstElementChild.remove();
    // Critical ones stay until somebody has seen them.
    if (severity !== "critical") setTimeout(leave, 6000);
  }
}
