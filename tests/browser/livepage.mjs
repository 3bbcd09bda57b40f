// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the live page in a real Chromium and tells, one JSON line per step, what a visitor sees.
// node livepage.mjs URL [SCREENSHOT]   ends when standard input does
import { once } from "node:events";

import { chromium } from "playwright-core";

const [url, screenshot] = process.argv.slice(2);
const tell = (step, more = {}) => console.log(JSON.stringify({ step, ...more }));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 800 }, locale: "en-US" });

const transports = [];
page.on("request", (request) => {
  const { hostname, searchParams } = new URL(request.url());
  if (hostname !== new URL(url).hostname) tell("outside", { url: request.url() });
  if (searchParams.get("transport") === "polling" && !transports.includes("polling")) transports.push("polling");
});
page.on("websocket", () => transports.push("websocket"));
page.on("console", (message) => message.type() === "error" && tell("error", { text: message.text() }));
page.on("pageerror", (error) => tell("error", { text: String(error) }));

await page.goto(url);
await page.waitForSelector("#state[data-state=live]");
tell("live");
await page.waitForSelector("#linkDetails[data-transport=websocket]");
tell("upgraded", { transports });

await page.waitForSelector(".card .value");
const updated = await page.textContent("#updated");
await page.waitForFunction((before) => document.getElementById("updated").textContent !== before, updated);
const points = await page.getAttribute(".card[data-metric=clients] .line", "points");
tell("metrics", { clients: await page.textContent(".card[data-metric=clients] .value span"), points: points.split(" ").length });

await page.waitForSelector("#notifications .item");
tell("notification", {
  title: await page.textContent("#notifications .item .title"),
  body: await page.textContent("#notifications .item .body"),
  severity: await page.getAttribute("#notifications .item", "data-severity"),
  elements: await page.locator("#notifications .item .title *, #notifications .item .body *").count(),
});
if (screenshot) await page.screenshot({ path: screenshot });

process.stdin.resume();
await once(process.stdin, "end");
await browser.close();
