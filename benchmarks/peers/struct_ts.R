# Prints the milliseconds per series that R's StructTS needs to fit a local linear trend and forecast six steps.
# usage: Rscript struct_ts.R SERIES.csv     (one series per line)
series <- lapply(strsplit(readLines(commandArgs(TRUE)[1]), ","), as.numeric)
run <- function(values) try(predict(StructTS(ts(values), type = "trend"), 6), silent = TRUE)
invisible(run(series[[1]]))
start <- proc.time()[["elapsed"]]
for (values in series) run(values)
cat((proc.time()[["elapsed"]] - start) * 1000 / length(series), "\n")
