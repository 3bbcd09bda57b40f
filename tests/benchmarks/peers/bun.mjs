// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// socket.io on Bun with its native engine: bun bun.mjs PORT
import { Server as Engine } from "@socket.io/bun-engine";
import { Server } from "socket.io";

import { answer } from "./handlers.mjs";

const io = new Server();
const engine = new Engine({ path: "/socket.io/" });
io.bind(engine);
answer(io);
Bun.serve({ port: Number(process.argv[2]), hostname: "127.0.0.1", ...engine.handler() });
console.log("listening");
