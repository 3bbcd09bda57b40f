# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's python3-socketio client against the same server."""
import os
import queue
import re
import subprocess
import unittest

import socketio

PROGRAM = os.environ["PLAYGROUND"]
WAIT = 10


class Server:
    """One server process; the address it prints is the one it listens on."""

    def __init__(self, port=0):
        self.process = subprocess.Popen([PROGRAM, "--port", str(port)], stdout=subprocess.PIPE, text=True)
        self.address = re.search(r"listening on (\S+)", self.process.stdout.readline()).group(1)

    @property
    def port(self):
        return int(self.address.rsplit(":", 1)[1])

    def stop(self):
        self.process.terminate()
        self.process.wait(WAIT)
        self.process.stdout.close()


class ClientTests:
    transports = None

    def setUp(self):
        self.server = Server()
        self.clients = []

    def tearDown(self):
        for client in self.clients:
            client.disconnect()
            client.eio.http and client.eio.http.close()
        self.server.stop()

    def connect(self, namespaces=("/",), **options):
        client = socketio.Client(reconnection_delay=0.05, reconnection_delay_max=0.2, **options)
        self.clients.append(client)
        client.connect(self.server.address, transports=self.transports, namespaces=list(namespaces), wait_timeout=WAIT)
        return client

    def listen(self, client, event, namespace="/"):
        heard = queue.Queue()
        client.on(event, lambda *args: heard.put(args), namespace=namespace)
        return heard

    def test_echo_and_acknowledgement(self):
        client = self.connect()
        heard = self.listen(client, "echo")
        client.emit("echo", (1, "dois", {"três": [None, True]}))
        self.assertEqual(heard.get(timeout=WAIT), (1, "dois", {"três": [None, True]}))
        self.assertEqual(client.call("echo-ack", ("a", 2), timeout=WAIT), ("a", 2))

    def test_binary_both_ways(self):
        client = self.connect()
        heard = self.listen(client, "echo")
        client.emit("echo", (b"\x00\xff", {"deep": [b"x", b""]}))
        self.assertEqual(heard.get(timeout=WAIT), (b"\x00\xff", {"deep": [b"x", b""]}))

    def test_answers_the_server(self):
        client = self.connect()
        client.on("question", lambda number: {"twice": number * 2})
        heard = self.listen(client, "answered")
        client.emit("ask-me", 4)
        self.assertEqual(heard.get(timeout=WAIT), ({"twice": 8},))

    def test_rooms_and_broadcast_leave_out_the_sender(self):
        sender, member, other = self.connect(), self.connect(), self.connect()
        own, in_room, outside = (self.listen(c, "room-message") for c in (sender, member, other))
        others = self.listen(other, "broadcast")
        sender.call("join", "lobby", timeout=WAIT)
        member.call("join", "lobby", timeout=WAIT)
        sender.call("to-room", ("lobby", "olá"), timeout=WAIT)
        self.assertEqual(in_room.get(timeout=WAIT), ("olá",))
        sender.call("broadcast", "all", timeout=WAIT)
        self.assertEqual(others.get(timeout=WAIT), ("all",))
        self.assertTrue(own.empty() and outside.empty())

    def test_two_namespaces(self):
        client = self.connect(namespaces=("/", "/custom"))
        self.assertEqual(client.call("who", namespace="/custom", timeout=WAIT)["nsp"], "/custom")
        self.assertEqual(client.call("who", timeout=WAIT)["nsp"], "/")

    def test_comes_back_after_a_restart(self):
        client = self.connect()
        again = queue.Queue()
        client.on("connect", lambda: again.put(True))
        port = self.server.port
        self.server.stop()
        self.server = Server(port)
        self.assertTrue(again.get(timeout=WAIT))
        self.assertEqual(client.call("echo-ack", "back", timeout=WAIT), "back")


class DefaultTransports(ClientTests, unittest.TestCase):
    pass


class PollingOnly(ClientTests, unittest.TestCase):
    transports = ["polling"]


class WebSocketOnly(ClientTests, unittest.TestCase):
    transports = ["websocket"]


if __name__ == "__main__":
    unittest.main()
