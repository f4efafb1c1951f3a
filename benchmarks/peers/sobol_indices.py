"""Prints the seconds that OpenTURNS needs for the Sobol indices of the Ishigami function, five million evaluations.

usage: python3 sobol_indices.py POINTS
"""
import math
import sys
import time

import openturns as ot

points = int(sys.argv[1])
model = ot.SymbolicFunction(["x", "y", "z"], ["sin(x) + 7 * sin(y)^2 + 0.1 * z^4 * sin(x)"])
inputs = ot.ComposedDistribution([ot.Uniform(-math.pi, math.pi)] * 3)


def run(size):
    start = time.perf_counter()
    sequence = ot.SobolSequence()
    experiment = ot.LowDiscrepancyExperiment(sequence, inputs, size)
    design = ot.SobolIndicesExperiment(experiment, False).generate()
    outputs = model(design)
    indices = ot.SaltelliSensitivityAlgorithm(design, outputs, size)
    indices.getFirstOrderIndices(), indices.getTotalOrderIndices()
    return time.perf_counter() - start


run(1000)
print(min(run(points) for _ in range(3)))
