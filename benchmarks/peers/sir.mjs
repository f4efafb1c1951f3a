// Prints the microseconds of the best run of the epidemic of three stocks in the package simulation, every value kept.
//
// usage: node sir.mjs PEOPLE
import { Model } from "simulation";
import { best } from "./speed.mjs";

const people = Number(process.argv[2]);
const model = new Model({ timeStart: 0, timeLength: 100, timeStep: 0.03125, algorithm: "Euler" });
const total = model.Variable({ name: "total", value: people });
const duration = model.Variable({ name: "duration", value: 5 });
const contact = model.Variable({ name: "contact", value: 0.3 });
const susceptible = model.Stock({ name: "susceptible", initial: people });
const infectious = model.Stock({ name: "infectious", initial: 5 });
const recovered = model.Stock({ name: "recovered", initial: 0 });
const succumbing = model.Flow(susceptible, infectious, {
  name: "succumbing",
  rate: "[susceptible] * [infectious] / [total] * [contact]",
});
const recovering = model.Flow(infectious, recovered, { name: "recovering", rate: "[infectious] / [duration]" });
model.Link(total, succumbing);
model.Link(contact, succumbing);
model.Link(duration, recovering);

const series = model.simulate().series(infectious);
let [s, i] = [people, 5];
for (let step = 1; step < series.length; step++) {
  const [ill, well] = [(s * i) / people * 0.3, i / 5];
  [s, i] = [s - 0.03125 * ill, i + 0.03125 * (ill - well)];
}
if (series.length !== 3201 || Math.abs(series[3200] - i) > 1e-6) throw new Error("not the same epidemic");
console.log(best(() => model.simulate()) * 1e3);
