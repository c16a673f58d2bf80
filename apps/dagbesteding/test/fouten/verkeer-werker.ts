import { writeSync } from "node:fs";

import { Effect } from "effect";

import { ronde } from "../../src/berichtenverkeer/ronde.js";
import { layerKit } from "../../src/kit.js";
import { startOndersteuning } from "../../src/programs/registreer.js";
import { Dossierkast } from "../../src/services/kast.js";

const [map = ""] = process.argv.slice(2);
const vandaag = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });

/** Has rounds of message traffic and starts support for whoever got an allocation, without end; prints a dossier when its start was acknowledged. */
const program = Effect.gen(function* () {
  const kast = yield* Dossierkast;
  writeSync(1, "begonnen\n");
  const gestart = new Set<string>();
  for (;;) {
    yield* ronde;
    for (const { id, eigen } of yield* kast.list) {
      const [toewijzing] = eigen.toewijzingen;
      if (gestart.has(id) || toewijzing === undefined) continue;
      gestart.add(id);
      if (eigen.berichten.some(({ soort }) => soort === "WMO305")) continue;
      yield* startOndersteuning(id, { toewijzingNummer: toewijzing.nummer, begindatum: vandaag });
      writeSync(1, `${id}\n`);
    }
  }
});

await Effect.runPromise(Effect.provide(program, layerKit(map, { rustMs: 0 })));
