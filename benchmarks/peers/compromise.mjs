// Prints the megabytes a second in which compromise tags a text and reads its numbers, and with its plugin its dates,
// one paragraph at a time.
//
// usage: node compromise.mjs TEXT [dates]
import { readFileSync } from "node:fs";
import nlp from "compromise";
import dates from "compromise-dates";
import { median } from "./speed.mjs";

const withDates = process.argv[3] === "dates";
if (withDates) nlp.plugin(dates);
const text = readFileSync(process.argv[2], "utf8");
const paragraphs = text.split(/\n\s*\n/);
let found = 0;
const time = median(() => {
  for (const paragraph of paragraphs) {
    const read = nlp(paragraph);
    found += read.numbers().get().length + (withDates ? read.dates().get().length : 0);
  }
});
if (found === 0) throw new Error("nothing found");
console.log(Buffer.byteLength(text) / time / 1e3);
