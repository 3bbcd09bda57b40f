// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The official JavaScript client against a server written in the C++ API, over each transport.
import assert from "node:assert/strict";
import { after, afterEach, before, describe, it } from "node:test";

import { io } from "socket.io-client";

import { next, ServerProcess } from "./serverprocess.mjs";

const program = process.env.PLAYGROUND;
const ways = {
  "default": {},
  "polling only": { transports: ["polling"] },
  "WebSocket only": { transports: ["websocket"] },
};
const bytes = (...values) => Buffer.from(values);
/** Everything the acknowledgement carries; emitWithAck() of the client gives only the first. */
const call = (socket, event, ...args) => new Promise((resolve) => socket.emit(event, ...args, (...reply) => resolve(reply)));

for (const [name, options] of Object.entries(ways)) {
  describe(`official client, ${name}`, { timeout: 60_000 }, () => {
    let server;
    const open = [];
    before(async () => { server = await ServerProcess.start(program); });
    after(() => server.stop());
    afterEach(() => { for (const socket of open.splice(0)) socket.disconnect(); });

    async function connect(nsp = "/", more = {}) {
      const socket = io(server.address + nsp, { forceNew: true, ...options, ...more });
      open.push(socket);
      await next(socket, "connect");
      return socket;
    }

    it("gets its own arguments back, whatever they are", async () => {
      const socket = await connect();
      const sent = [1, "2", { 3: [true, null], nested: { text: "são João 😀" } }, [], -0.5, Number.MAX_SAFE_INTEGER];
      socket.emit("echo", ...sent);
      assert.deepEqual(await next(socket, "echo"), sent);
    });

    it("is answered by an acknowledgement", async () => {
      const socket = await connect();
      assert.deepEqual(await call(socket, "echo-ack", "a", { b: 1 }), ["a", { b: 1 }]);
      assert.deepEqual(await call(socket, "echo-ack"), []);
      assert.equal(await socket.timeout(5000).emitWithAck("echo-ack", 7), 7);
    });

    it("answers an event of the server", async () => {
      const socket = await connect();
      socket.on("question", (number, reply) => reply({ twice: number * 2 }));
      socket.emit("ask-me", 21);
      assert.deepEqual(await next(socket, "answered"), [{ twice: 42 }]);
    });

    it("keeps binary in every position, both ways", async () => {
      const socket = await connect();
      const sent = [bytes(1, 2, 3), { deep: [bytes(), { deeper: bytes(255, 0) }] }, "text", bytes(9)];
      socket.emit("echo", ...sent);
      assert.deepEqual(await next(socket, "echo"), sent);
      assert.deepEqual(await call(socket, "echo-ack", ...sent), sent);
    });

    it("hears a room only while it is in it", async () => {
      const [inside, outside, sender] = await Promise.all([connect(), connect(), connect()]);
      await inside.emitWithAck("join", "lobby");
      await sender.emitWithAck("join", "lobby");
      outside.on("room-message", () => assert.fail("not in the room"));
      sender.on("room-message", () => assert.fail("the sender is left out"));
      const heard = next(inside, "room-message");
      sender.emit("to-room", "lobby", "hello");
      assert.deepEqual(await heard, ["hello"]);
      await inside.emitWithAck("leave", "lobby");
      inside.on("room-message", () => assert.fail("has left the room"));
      await sender.emitWithAck("to-room", "lobby", "again");
      await Promise.all([inside, outside, sender].map((socket) => socket.emitWithAck("echo-ack")));
    });

    it("hears a broadcast of another, and not its own", async () => {
      const [sender, first, second] = await Promise.all([connect(), connect(), connect()]);
      sender.on("broadcast", () => assert.fail("own broadcast"));
      const heard = Promise.all([next(first, "broadcast"), next(second, "broadcast")]);
      await sender.emitWithAck("broadcast", { n: 1 }, bytes(7));
      assert.deepEqual(await heard, [[{ n: 1 }, bytes(7)], [{ n: 1 }, bytes(7)]]);
      await sender.emitWithAck("echo-ack");
    });

    it("joins two namespaces over one connection", async () => {
      const main = await connect("/", { forceNew: false, auth: { token: "a" } });
      const custom = main.io.socket("/custom", { auth: { token: "b" } });
      open.push(custom);
      await next(custom, "connect");
      assert.equal((await custom.emitWithAck("who")).nsp, "/custom");
      assert.equal((await main.emitWithAck("who")).nsp, "/");
      custom.disconnect();
      assert.equal(await main.emitWithAck("echo-ack", 1), 1);
    });

    it("is refused an unknown namespace and keeps its connection", async () => {
      const main = await connect("/", { forceNew: false });
      const unknown = main.io.socket("/unknown");
      open.push(unknown);
      const [error] = await next(unknown, "connect_error");
      assert.equal(error.message, "Invalid namespace");
      assert.equal(await main.emitWithAck("echo-ack", 1), 1);
    });

    it("is refused by middleware with error data", async () => {
      const socket = io(`${server.address}/guarded`, { forceNew: true, ...options, auth: { token: "wrong" } });
      open.push(socket);
      const [error] = await next(socket, "connect_error");
      assert.equal(error.message, "not authorized");
      assert.deepEqual(error.data, { code: 401 });
      socket.auth = { token: "right" };
      await next(socket.connect(), "connect");
    });

    it("sends its auth and query with the handshake", async () => {
      const socket = await connect("/", { auth: { token: "abc" }, query: { city: "Porto & Lisboa" } });
      const { auth, query } = await socket.emitWithAck("who");
      assert.deepEqual(auth, { token: "abc" });
      assert.equal(query.city, "Porto & Lisboa");
    });

    it("is told when the server disconnects it", async () => {
      const socket = await connect();
      socket.emit("kick-me");
      assert.equal((await next(socket, "disconnect"))[0], "io server disconnect");
    });

    it("carries a message just below the limit, and a long accented one", async () => {
      const socket = await connect();
      const large = "ç".repeat(450_000);
      assert.equal(await socket.emitWithAck("echo-ack", large), large);
    });

    it("comes back after the server was restarted", async () => {
      const own = await ServerProcess.start(program);
      const socket = io(own.address, { forceNew: true, ...options, reconnectionDelay: 50, reconnectionDelayMax: 200 });
      open.push(socket);
      await next(socket, "connect");
      const firstId = socket.id;
      const gone = next(socket, "disconnect");
      await own.stop();
      assert.match((await gone)[0], /^transport (close|error)$/);
      const again = next(socket, "connect");
      const restarted = await ServerProcess.start(program, { port: own.port });
      await again;
      assert.notEqual(socket.id, firstId);
      assert.equal(await socket.emitWithAck("echo-ack", "back"), "back");
      socket.disconnect();
      await restarted.stop();
    });
  });
}

describe("official client, transports", { timeout: 60_000 }, () => {
  let server;
  before(async () => { server = await ServerProcess.start(program); });
  after(() => server.stop());

  it("starts on polling and upgrades without losing a message", async () => {
    const socket = io(server.address, { forceNew: true });
    const received = [];
    const total = 300;
    socket.on("echo", (n) => received.push(n));
    await next(socket.io, "open");
    assert.equal(socket.io.engine.transport.name, "polling");
    const upgraded = next(socket.io.engine, "upgrade");
    for (let n = 0; n < total; n++) {
      socket.emit("echo", n);
      if (n % 50 === 0) await new Promise(setImmediate);
    }
    await upgraded;
    assert.equal(socket.io.engine.transport.name, "websocket");
    await socket.emitWithAck("echo-ack");
    assert.deepEqual(received, Array.from({ length: total }, (_, n) => n));
    socket.disconnect();
  });
});
