# SPDX-FileCopyrightText: 2026 The Farol contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A check that never fails checks nothing: it must find what it is there for."""
import unittest

from check_translations import problems_between

SINGLE = "<message><source>{0}</source><translation{2}>{1}</translation></message>"
PLURAL = ("<message numerus='yes'><source>{}</source><translation>"
          "<numerusform>{}</numerusform><numerusform>{}</numerusform></translation></message>")


def file_with(*messages: str) -> str:
    return f"<TS><context><name>Page</name>{''.join(messages)}</context></TS>"


def single(source: str, translation: str, attributes: str = "") -> str:
    return file_with(SINGLE.format(source, translation, attributes))


class Translations(unittest.TestCase):
    def problems(self, stored: str, current: str = "") -> str:
        return "\n".join(problems_between("farol_x.ts", stored, current or stored))

    def test_complete_file_passes(self):
        self.assertEqual(self.problems(single("Room: %1", "Sala: %1")), "")
        self.assertEqual(self.problems(file_with(PLURAL.format("%n room(s)", "%n sala", "%Ln salas"))), "")

    def test_missing_string_is_found(self):
        self.assertIn("missing", self.problems(file_with(), single("Rooms", "Salas")))

    def test_string_that_is_gone_is_found(self):
        self.assertIn("no longer used", self.problems(single("Rooms", "Salas"), file_with()))

    def test_unfinished_translation_is_found(self):
        self.assertIn("unfinished", self.problems(single("Rooms", "Salas", " type='unfinished'")))
        self.assertIn("vanished", self.problems(single("Rooms", "Salas", " type='vanished'")))

    def test_empty_translation_is_found(self):
        self.assertIn("empty", self.problems(single("Rooms", "")))

    def test_lost_placeholder_is_found(self):
        self.assertIn("placeholders", self.problems(single("%1 of %2", "%1 de")))
        self.assertIn("placeholders", self.problems(file_with(PLURAL.format("%n room(s)", "sala", "%n salas"))))

    def test_copied_plural_is_found(self):
        self.assertIn("plural", self.problems(file_with(PLURAL.format("%n room(s)", "%n room(s)", "%n rooms"))))


if __name__ == "__main__":
    unittest.main()
