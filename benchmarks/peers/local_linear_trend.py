"""Prints the milliseconds per series that statsmodels needs to fit a local linear trend and forecast six steps.

usage: python3 local_linear_trend.py SERIES.csv     (one series per line)
"""
import sys
import time
import warnings

import numpy as np
from statsmodels.tsa.statespace.structural import UnobservedComponents

warnings.simplefilter("ignore")
series = [np.array(line.split(","), dtype=float) for line in open(sys.argv[1])]


def run(values):
    fit = UnobservedComponents(values, "lltrend").fit(disp=0)
    return fit.get_forecast(6).conf_int()


run(series[0])
start = time.perf_counter()
for values in series:
    run(values)
print((time.perf_counter() - start) * 1000 / len(series))
