// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input of every kind gets its documented answer, and good clients beside it notice nothing.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, afterEach, before, describe, it } from "node:test";

import { io } from "socket.io-client";
import WebSocket from "ws";

import { next, ServerProcess } from "./serverprocess.mjs";

let server;
const good = [];
let disturbed = [];

before(async () => {
  server = await ServerProcess.start(process.env.PLAYGROUND);
  for (const transports of [["websocket"], ["polling"]]) {
    const socket = io(server.address, { forceNew: true, transports });
    await next(socket, "connect");
    socket.on("disconnect", (reason) => disturbed.push(reason));
    good.push(socket);
  }
});
after(async () => {
  for (const socket of good) socket.removeAllListeners().disconnect();
  await server.stop();
});
afterEach(async () => {
  for (const socket of good) assert.equal(await socket.timeout(2000).emitWithAck("echo-ack", "still here"), "still here");
  assert.deepEqual(disturbed, []);
});

/** Sends bytes as they are and resolves with everything the server answers until it closes. */
function raw(...pieces) {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, "127.0.0.1", () => pieces.forEach((piece) => socket.write(piece)));
    let answer = "";
    socket.on("data", (data) => { answer += data.toString("latin1"); });
    socket.on("close", () => resolve(answer));
    socket.on("error", () => resolve(answer));
    socket.setTimeout(15_000, () => { socket.destroy(); reject(new Error(`no end: ${answer}`)); });
  });
}

const get = (query, headers = "") => `GET /socket.io/?${query} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${headers}\r\n`;
const upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
const upgradeRequest = (query) => `GET /socket.io/?${query} HTTP/1.1\r\nHost: 127.0.0.1\r\n${upgrade}\r\n`;

describe("malformed HTTP is refused", () => {
  const cases = {
    "garbage": ["\x16\x03\x01\x02\x00\x01\x00\xfc\r\n\r\n", 400],
    "an HTTP/0.9 line": ["GET /\r\n\r\n", 400],
    "no host": ["GET / HTTP/1.1\r\n\r\n", 400],
    "two hosts": ["GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400],
    "a space before the colon": ["GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400],
    "a bare CR": ["GET / HTTP/1.1\r\nHost: a\rb\r\n\r\n", 400],
    "NUL in a header": ["GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n", 400],
    "two lengths": ["POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400],
    "length and chunks": ["POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400],
    "a signed length": ["POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\na", 400],
    "a long header block": [`GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, 431],
    "many headers": [`GET / HTTP/1.1\r\nHost: a\r\n${"X: y\r\n".repeat(200)}\r\n`, 431],
    "a long address": [`GET /${"x".repeat(10_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
    "an unknown expectation": ["POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nExpect: tea\r\n\r\na", 417],
  };
  for (const [name, [bytes, status]] of Object.entries(cases)) {
    it(name, async () => assert.match(await raw(Buffer.from(bytes, "latin1")), new RegExp(`^HTTP/1.1 ${status} `)));
  }

  it("a head that never ends is answered after its time", { timeout: 20_000 }, async () => {
    assert.match(await raw("GET / HTTP/1.1\r\nHost: a\r\n"), /^HTTP\/1.1 408 /);
  });
});

describe("bad Engine.IO requests get their code", () => {
  const json = (code, message) => new RegExp(`\\r\\n\\r\\n\\{"code":${code},"message":"${message}"\\}$`);
  const cases = {
    "no transport": [get("EIO=4"), 400, json(0, "Transport unknown")],
    "unknown transport": [get("EIO=4&transport=__proto__"), 400, json(0, "Transport unknown")],
    "unknown sid": [get("EIO=4&transport=polling&sid=abc"), 400, json(1, "Session ID unknown")],
    "wrong method": [get("EIO=4&transport=polling").replace("GET", "PUT"), 400, json(2, "Bad handshake method")],
    "WebSocket without upgrade": [get("EIO=4&transport=websocket"), 400, json(3, "Bad request")],
    "old protocol": [get("EIO=3&transport=polling"), 400, json(5, "Unsupported protocol version")],
    "wrong path": [get("").replace("/socket.io/?", "/elsewhere"), 404, /./],
    "upgrade with an unknown sid": [upgradeRequest("EIO=4&transport=websocket&sid=abc"), 400, /Session ID unknown$/],
    "upgrade of an old protocol": [upgradeRequest("EIO=3&transport=websocket"), 400, /Unsupported protocol version$/],
  };
  for (const [name, [request, status, body]] of Object.entries(cases)) {
    it(name, async () => {
      const answer = await raw(request);
      assert.match(answer, new RegExp(`^HTTP/1.1 ${status} `));
      assert.match(answer, body);
    });
  }

  it("an oversized body is refused as soon as it is announced, and its session lives on", async () => {
    const opened = await fetch(`${server.address}/socket.io/?EIO=4&transport=polling`);
    const { sid } = JSON.parse((await opened.text()).slice(1));
    const session = `EIO=4&transport=polling&sid=${sid}`;
    const answer = await raw(`POST /socket.io/?${session} HTTP/1.1\r\nHost: a\r\nContent-Length: 5000000000\r\n\r\n`);
    assert.match(answer, /^HTTP\/1.1 413 /);
    assert.equal((await fetch(`${server.address}/socket.io/?${session}`, { method: "POST", body: "40" })).status, 200);
    assert.match(await (await fetch(`${server.address}/socket.io/?${session}`)).text(), /^40\{"sid"/);
  });
});

describe("bad WebSocket and Socket.IO traffic ends that connection alone", () => {
  const url = () => `${server.address.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`;
  const closedAfter = async (act, handshake = "40") => {
    const socket = new WebSocket(url());
    await next(socket, "message");
    socket.send(handshake);
    await next(socket, "message");
    act(socket);
    return (await next(socket, "close"))[0];
  };
  const frames = {
    "reserved bits": [[0xf1, 0x80, 0, 0, 0, 0], 1002],
    "unknown opcode": [[0x83, 0x80, 0, 0, 0, 0], 1002],
    "unmasked frame": [[0x81, 0x01, 0x33], 1002],
    "text that is no UTF-8": [[0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28], 1007],
    "announced length over the limit": [[0x81, 0xff, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0], 1009],
    "close code 999": [[0x88, 0x82, 0, 0, 0, 0, 0x03, 0xe7], 1002],
  };
  for (const [name, [bytes, code]] of Object.entries(frames)) {
    it(name, async () => assert.equal(await closedAfter((socket) => socket._socket.write(Buffer.from(bytes))), code));
  }

  const packets = ["abc", "4", "42", "42{}", "42[]", '42["connect"]', "42[\"a\"", "49[]", '42abc["a"]', "40", '42/unjoined,["a"]',
    '450-["a"]', '4511-["a"]', '451-["a",{"_placeholder":true,"num":"x"}]', "44{}", "2"];
  for (const packet of packets) {
    it(`packet ${packet}`, async () => assert.equal(await closedAfter((socket) => {
      socket.send(packet);
      if (packet.startsWith("451-")) socket.send(Buffer.from([1]));
    }), 1005));
  }

  it("an array nested 100 000 deep", async () => {
    assert.equal(await closedAfter((socket) => socket.send(`42["a",${"[".repeat(100_000)}${"]".repeat(100_000)}]`)), 1005);
  });
});
