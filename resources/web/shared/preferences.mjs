// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Language and theme: the browser's own unless the visitor has chosen.

const languages = ["en", "pt-BR"];

function stored(key) {
  try { return localStorage.getItem(key); } catch { return null; }
}

function store(key, value) {
  try { localStorage.setItem(key, value); } catch { /* private windows may refuse: the choice then lasts for this page */ }
}

/** "en" or "pt-BR". */
export function currentLanguage() {
  const chosen = stored("farol.language");
  if (languages.includes(chosen)) return chosen;
  return navigator.language.toLowerCase().startsWith("pt") ? "pt-BR" : "en";
}

export function switchLanguage() {
  const next = currentLanguage() === "en" ? "pt-BR" : "en";
  store("farol.language", next);
  return next;
}

export function applyTheme() {
  const chosen = stored("farol.theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
}

export function switchTheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = document.documentElement.dataset.theme ?? (dark ? "dark" : "light");
  store("farol.theme", now === "dark" ? "light" : "dark");
  applyTheme();
}

/** A stable id of this browser, so that missed notifications are not shown twice. */
export function visitorId() {
  let id = stored("farol.visitor");
  if (!id) {
    const bytes = crypto.getRandomValues(new Uint8Array(12));
    id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    store("farol.visitor", id);
  }
  return id;
}
