"""Samples of what was measured, and the table of them."""

import statistics
import sys

MB = 1_000_000


class Target:
    """What a measurement should stay under, at the median unless said otherwise."""

    def __init__(self, most, percent=50):
        self.most, self.percent = most, percent

    def said(self, values, unit):
        """The target in words, and whether it is met."""
        value = percentile(values, self.percent)
        p95 = " p95" if self.percent == 95 else ""
        return f"{self.most:g} {unit}{p95} " + ("✓" if value <= self.most else "✗")


class Measurements:
    """Samples by what was measured, in the order of their first one."""

    def __init__(self, targets=None):
        self.targets = targets or {}
        self.samples = {}

    def add(self, name, value, cpu=None, unit="ms"):
        row = self.samples.setdefault(name, {"values": [], "cpu": [], "unit": unit})
        row["values"].append(value)
        if cpu is not None:
            row["cpu"].append(cpu)

    def median(self, name):
        return statistics.median(self.samples[name]["values"])

    def print(self, title):
        unknown = [name for name in self.targets if name not in self.samples]
        print(f"\n### {title}\n")
        print("| | median | p95 | CPU | of | target |")
        print("|---|---:|---:|---:|---:|---|")
        for name, row in self.samples.items():
            values, cpu, unit = row["values"], row["cpu"], row["unit"]
            target = self.targets[name].said(values, unit) if name in self.targets else ""
            worked = f"{number(statistics.median(cpu))} {unit}" if cpu else ""
            print(
                f"| {name} | {number(statistics.median(values))} {unit} "
                f"| {number(percentile(values, 95))} {unit} | {worked} | {len(values)} | {target} |"
            )
        for name in unknown:
            print(f"| {name} | not measured | | | 0 | |")
        sys.stdout.flush()


def number(value):
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:,.0f}"


def percentile(values, percent):
    ordered = sorted(values)
    if percent == 50:
        return statistics.median(ordered)
    return ordered[min(len(ordered) - 1, -(-len(ordered) * percent // 100) - 1)]
