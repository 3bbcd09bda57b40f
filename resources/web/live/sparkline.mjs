// SPDX-FileCopyrightText: 2026 The Farol contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small line with a filled area under it, drawn from at most `capacity` values.

const svg = "http://www.w3.org/2000/svg";
const capacity = 60;

export class Sparkline {
  constructor() {
    this.values = [];
    this.element = document.createElementNS(svg, "svg");
    this.element.setAttribute("viewBox", `0 0 ${capacity - 1} 100`);
    this.element.setAttribute("preserveAspectRatio", "none");
    this.element.setAttribute("aria-hidden", "true");
    this.area = this.element.appendChild(document.createElementNS(svg, "polygon"));
    this.line = this.element.appendChild(document.createElementNS(svg, "polyline"));
    this.area.setAttribute("class", "area");
    this.line.setAttribute("class", "line");
  }

  push(value) {
    this.values.push(value);
    if (this.values.length > capacity) this.values.shift();
    this.draw();
  }

  draw() {
    const low = Math.min(0, ...this.values);
    const high = Math.max(...this.values);
    const span = high - low || 1;
    const first = capacity - this.values.length;
    const points = this.values.map((value, i) => `${first + i},${(96 - 92 * (value - low) / span).toFixed(1)}`);
    this.line.setAttribute("points", points.join(" "));
    this.area.setAttribute("points", `${first},100 ${points.join(" ")} ${capacity - 1},100`);
  }
}
