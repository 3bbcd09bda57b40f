// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured, and which number of the load generator's result counts.

const perMessage = { figure: "cpuUsPerMessage", unit: "µs CPU per message" };

export const scenarios = [
  { name: "broadcast to 1000, 4 in flight", load: ["--mode", "broadcast", "--conns", "1000", "--window", "4"], ...perMessage },
  { name: "broadcast to 1000, one in flight", load: ["--mode", "broadcast", "--conns", "1000", "--window", "1"], ...perMessage },
  { name: "echo 100 clients, depth 8", load: ["--mode", "echo", "--conns", "100", "--depth", "8"], ...perMessage },
  { name: "echo 100 clients, depth 1", load: ["--mode", "echo", "--conns", "100", "--depth", "1"], ...perMessage },
  { name: "echo 16 KB, 100 clients", load: ["--mode", "echo", "--conns", "100", "--payload", "16384"], ...perMessage },
  { name: "20 active of 1000", load: ["--mode", "echo", "--conns", "1000", "--active", "20"], ...perMessage },
  { name: "connect 2000 clients", load: ["--mode", "connect", "--conns", "2000"], figure: "connectCpuUs", unit: "µs CPU per handshake" },
  { name: "memory per idle client", load: ["--mode", "connect", "--conns", "4000", "--settle", "1"], figure: "residentKbPerConnection", unit: "KB" },
];
