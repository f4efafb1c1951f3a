// Times of a piece of work, in milliseconds, once it is warm.

const WARM = 3000;
const REPEATS = 9;

function times(work) {
  const start = performance.now();
  do work(); while (performance.now() - start < WARM);
  const all = [];
  for (let i = 0; i < REPEATS; i++) {
    const before = performance.now();
    work();
    all.push(performance.now() - before);
  }
  return all.sort((a, b) => a - b);
}

export const median = (work) => times(work)[REPEATS >> 1];
export const best = (work) => times(work)[0];
