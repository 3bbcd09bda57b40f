// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What every measured server does: `echo` goes back, `pub` reaches everyone as `tick`. */
export function answer(io) {
  io.on("connection", (socket) => {
    socket.on("echo", (payload) => socket.emit("echo", payload));
    socket.on("pub", (payload) => io.emit("tick", payload));
  });
}
