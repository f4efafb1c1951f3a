// Prints the megabytes a second that the recognisers of numbers, percentages, currencies, units and dates read. They get
// one sentence at a time, for the time of some grows with the square of what they get. Their models are built before the
// clock runs.
//
// usage: node recognizers.mjs TEXT
import { readFileSync } from "node:fs";
import Recognizers from "@microsoft/recognizers-text-suite";
import { median } from "./speed.mjs";

const { Culture } = Recognizers;
const all = [
  Recognizers.recognizeNumber,
  Recognizers.recognizePercentage,
  Recognizers.recognizeCurrency,
  Recognizers.recognizeDimension,
  Recognizers.recognizeDateTime,
];
const text = readFileSync(process.argv[2], "utf8");
const sentences = text.split(/(?<=[.!?])\s+/);
let found = 0;
const time = median(() => {
  for (const sentence of sentences) for (const recognize of all) found += recognize(sentence, Culture.English).length;
});
if (found === 0) throw new Error("nothing recognised");
console.log(Buffer.byteLength(text) / time / 1e3);
