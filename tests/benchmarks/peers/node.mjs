// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// socket.io on Node with its default engine: node node.mjs PORT
import { createServer } from "node:http";
import { Server } from "socket.io";

import { answer } from "./handlers.mjs";

const http = createServer();
const io = new Server(http, { serveClient: false });
answer(io);
http.listen(Number(process.argv[2]), "127.0.0.1", 4096, () => console.log("listening"));
