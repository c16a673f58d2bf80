// Every door of every package, opened with `require`; then a message and a deadline.
const { readFileSync } = require("node:fs");

for (const door of JSON.parse(readFileSync("doors.json", "utf8"))) {
  const opened = require(door);
  if (Object.keys(opened).length === 0) throw new Error(`${door} is empty`);
}

const { parseIsoDatum } = require("@wmo-kit/domain");
const { decodeBericht } = require("@wmo-kit/iwmo");
const { addWerkdagen, makeKalender } = require("@wmo-kit/timeliness");

console.log(decodeBericht(readFileSync("bericht.xml")).map(({ soort }) => soort).unwrapOr("onleesbaar"));
console.log(parseIsoDatum("2026-04-01").andThen((dag) => addWerkdagen(makeKalender(), dag, 5)).unwrapOr("geen dag"));
