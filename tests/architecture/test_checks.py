# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A check that never fails checks nothing: each must find what it is there for."""
import unittest

import check_layers
import check_licences
import check_sizes
import check_words


class Layers(unittest.TestCase):
    def test_upward_include_is_found(self):
        problems = check_layers.problems_in("core/wire/http/a.cpp", '#include "core/net/listener.h"\n')
        self.assertEqual(len(problems), 1)

    def test_ui_meets_the_server_only_in_the_api(self):
        self.assertTrue(check_layers.problems_in("ui/pages/a.cpp", '#include "core/socketio/server.h"\n'))
        self.assertFalse(check_layers.problems_in("ui/pages/a.cpp", '#include "core/api/serverfeed.h"\n'))

    def test_formats_do_not_know_each_other(self):
        self.assertTrue(check_layers.problems_in("core/wire/http/a.cpp", '#include "core/wire/websocket/b.h"\n'))

    def test_relative_include_is_found(self):
        self.assertTrue(check_layers.problems_in("core/net/a.cpp", '#include "listener.h"\n'))

    def test_widgets_below_the_border_are_found(self):
        self.assertTrue(check_layers.problems_in("core/net/a.cpp", "#include <QWidget>\n"))


class Sizes(unittest.TestCase):
    def test_long_file_is_found(self):
        self.assertTrue(check_sizes.problems_in("a.cpp", "\n" * 401))
        self.assertFalse(check_sizes.problems_in("a.cpp", "\n" * 400))

    def test_long_function_is_found(self):
        self.assertTrue(check_sizes.problems_in("a.cpp", "void f()\n{\n" + "    x();\n" * 61 + "}\n"))
        self.assertFalse(check_sizes.problems_in("a.cpp", "void f()\n{\n" + "    x();\n" * 60 + "}\n"))


class Others(unittest.TestCase):
    def test_missing_licence_is_found(self):
        self.assertTrue(check_licences.problems_in("a.cpp", "int main() {}\n"))

    def test_sleeping_test_is_found(self):
        self.assertTrue(check_words.problems_in("tests/tst_a.cpp", "QTest::qWait(100);\n"))

    def test_outside_host_is_found(self):
        self.assertTrue(check_words.problems_in("core/a.cpp", 'get("https://cdn.somewhere.net/x.js");\n'))
        self.assertFalse(check_words.problems_in("core/a.cpp", 'get("http://127.0.0.1:5000/");\n'))


if __name__ == "__main__":
    unittest.main()
