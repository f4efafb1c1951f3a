"use strict";
// Everything on the page works without this: it offers each table as a file, and opens what a link points into.
(() => {
  const cell = text => {
    const safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
    return /[",\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
  };
  // Figures are written in full, with a plain minus sign and the ends of their intervals beside them.
  const line = row => [...row.cells].map(c => c.dataset.csv ?? cell(c.textContent.trim())).join(",");
  const csv = table => [...table.rows].map(line).join("\n") + "\n";
  for (const button of document.querySelectorAll("button.csv")) {
    const table = button.parentElement.querySelector("details table");
    if (!table) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      const address = URL.createObjectURL(new Blob([csv(table)], {type: "text/csv"}));
      const link = document.createElement("a");
      link.href = address;
      link.download = button.dataset.name + ".csv";
      link.click();
      URL.revokeObjectURL(address);
    });
  }
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    const closed = target && target.closest("details");
    if (closed) closed.open = true;
  };
  addEventListener("hashchange", reveal);
  reveal();
})();
