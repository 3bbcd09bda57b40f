// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Starts one of the test servers and knows when it listens.
import { spawn } from "node:child_process";
import { once } from "node:events";

export class ServerProcess {
  /** Resolves once the program has printed the address it listens on; port 0 takes a free one. */
  static async start(program, { port = 0, args = [], env = process.env } = {}) {
    const child = spawn(program, ["--port", String(port), ...args], { stdio: ["ignore", "pipe", "inherit"], env });
    const ended = once(child, "exit");
    let output = "";
    const address = await new Promise((resolve, reject) => {
      child.stdout.on("data", (data) => {
        output += data;
        const found = /listening on (http:\/\/\S+)/.exec(output);
        if (found) resolve(found[1]);
      });
      ended.then(([code]) => reject(new Error(`${program} ended with ${code}: ${output}`)));
    });
    return new ServerProcess(child, ended, address);
  }

  constructor(child, ended, address) {
    Object.assign(this, { child, ended, address, port: Number(new URL(address).port) });
  }

  async stop(signal = "SIGTERM") {
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill(signal);
    await this.ended;
  }
}

/** The arguments of the next `event`. */
export function next(emitter, event) {
  return new Promise((resolve) => emitter.once(event, (...args) => resolve(args)));
}
