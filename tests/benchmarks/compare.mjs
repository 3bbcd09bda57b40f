// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures Farol and its peers in turn, several rounds, and prints medians, spread and ratios.
// node compare.mjs --bin DIR [--rounds 5] [--seconds 2] [--only TEXT] [--without bun] [--json FILE]
import { execFile, spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";

import { scenarios } from "./scenarios.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({ options: {
  bin: { type: "string" }, rounds: { type: "string", default: "5" }, seconds: { type: "string", default: "2" },
  only: { type: "string", default: "" }, without: { type: "string", default: "" }, json: { type: "string" },
} });

const bun = [join(here, "peers/node_modules/@oven/bun-linux-x64/bin/bun"), join(here, "peers/node_modules/bun/bin/bun.exe")].find(existsSync);
const servers = [
  { name: "Farol", command: join(options.bin, "benchserver"), args: (port) => ["--port", port] },
  { name: "Node", command: process.execPath, args: (port) => [join(here, "peers/node.mjs"), port] },
  ...(bun ? [{ name: "Bun", command: bun, args: (port) => [join(here, "peers/bun.mjs"), port] }] : []),
].filter((server) => server.name.toLowerCase() !== options.without);

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(String(port)));
    });
  });
}

/** Starts a server of its own for each measurement: memory and caches begin equal. */
async function withServer(server, use) {
  const port = await freePort();
  const child = spawn(server.command, server.args(port), { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const listening = new Promise((resolve) => {
    child.stdout.on("data", (data) => String(data).includes("listening") && resolve(true));
    ended.then(() => resolve(false));
  });
  if (!await listening) throw new Error(`${server.name} did not start`);
  try {
    return await use(port, child.pid);
  } finally {
    child.kill();
    await ended;
  }
}

function measure(server, scenario) {
  return withServer(server, async (port, pid) => {
    const args = [...scenario.load, "--port", port, "--pid", String(pid), "--secs", options.seconds];
    const { stdout } = await promisify(execFile)(join(options.bin, "farolload"), args);
    return JSON.parse(stdout);
  });
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function summarize(scenario, results) {
  const row = { scenario: scenario.name, unit: scenario.unit };
  for (const [name, runs] of Object.entries(results)) {
    const figures = runs.map((run) => run[scenario.figure]);
    row[name] = { median: median(figures), least: Math.min(...figures), greatest: Math.max(...figures), p99Us: median(runs.map((run) => run.p99Us)), runs };
  }
  return row;
}

function print(rows) {
  const rivals = servers.slice(1).map((server) => server.name);
  console.log(`\n| scenario | unit | ${servers.map((s) => s.name).join(" | ")} | ${rivals.map((r) => `${r} ÷ Farol`).join(" | ")} |`);
  console.log(`|---|---|${"---|".repeat(servers.length + rivals.length)}`);
  for (const row of rows) {
    const cells = servers.map(({ name }) => `${row[name].median.toFixed(2)} (${row[name].least.toFixed(2)}–${row[name].greatest.toFixed(2)})`);
    const ratios = rivals.map((rival) => `${(row[rival].median / row.Farol.median).toFixed(1)}×`);
    console.log(`| ${row.scenario} | ${row.unit} | ${cells.join(" | ")} | ${ratios.join(" | ")} |`);
  }
}

const rounds = Number(options.rounds);
const rows = [];
for (const scenario of scenarios.filter((s) => s.name.includes(options.only))) {
  const results = Object.fromEntries(servers.map((server) => [server.name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const server of servers) results[server.name].push(await measure(server, scenario));
    process.stderr.write(`${scenario.name}: round ${round + 1} of ${rounds}\r`);
  }
  process.stderr.write("\n");
  rows.push(summarize(scenario, results));
}
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0].model}, median of ${rounds} interleaved rounds (least–greatest)`);
print(rows);
if (options.json) writeFileSync(options.json, JSON.stringify(rows, null, 2));
