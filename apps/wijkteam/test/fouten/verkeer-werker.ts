import { writeSync } from "node:fs";

import { Effect } from "effect";

import { rondeVanZelf } from "../../src/backoffice/elke-minuut.js";
import { layerKit } from "../../src/kit.js";
import { zetStap } from "../../src/programs/zet-stap.js";
import { Dossierkast } from "../../src/services/kast.js";

const [map = "", perStart = "1"] = process.argv.slice(2);

/** To whom a rejection goes, all at one moment. @source W-29.2, W-35 */
const ONTVANGERS = [
  { aan: "backoffice", stuk: "advies" },
  { aan: "inwoner", stuk: "verslag" },
];

/** Has rounds of message traffic without end, and between them sends a few advices that were approved; prints a dossier when its sending was acknowledged. */
const program = Effect.gen(function* () {
  const kast = yield* Dossierkast;
  writeSync(1, "begonnen\n");
  for (let verzonden = 0; ; ) {
    yield* rondeVanZelf;
    if (verzonden >= Number(perStart)) continue;
    const klaar = (yield* kast.list).flatMap(({ id, versie, zaken }) => Object.values(zaken.zaken).flatMap(({ id: zaak, levensloop, toestand }) => (levensloop === "A3" && toestand === "goedgekeurd" ? [{ id, versie, zaak }] : [])));
    const [eerste] = klaar;
    if (eerste === undefined) continue;
    yield* zetStap(eerste.id, { levensloop: "A3", zaak: eerste.zaak, gebeurtenis: "verzonden", gegevens: { ontvangers: ONTVANGERS }, verwachteVersie: eerste.versie });
    verzonden += 1;
    writeSync(1, `${eerste.id}\n`);
  }
});

await Effect.runPromise(Effect.provide(program, layerKit(map, { rustMs: 0 })));
