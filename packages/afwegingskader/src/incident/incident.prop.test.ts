import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eerder, wandel, wandeling } from "../../test/wandel.js";
import { Contractfeit, Incidentaard } from "./incident.js";
import { INCIDENT } from "./levensloop.js";

const PLICHTEN = [
  "gemeente",
  "verwijzer",
  "autoriteit-persoonsgegevens",
  "opdrachtgever-onderzoek",
  "opdrachtgever-nakoming",
  "opdrachtgever-onrust",
  "opdrachtgever-bestuur",
  "opdrachtgever-fraude",
];
/** By hand from D-3.5, D-16.6 and the AVG: which reports each kind of incident and each fact ask. */
const GEVRAAGD: Readonly<Record<string, readonly string[]>> = {
  calamiteit: ["gemeente", "verwijzer"],
  geweldsincident: ["gemeente", "verwijzer"],
  datalek: ["autoriteit-persoonsgegevens"],
  overig: [],
  "onderzoek van een toezichthouder": ["opdrachtgever-onderzoek"],
  "nakoming in gevaar of maatregel": ["opdrachtgever-nakoming"],
  "maatschappelijke onrust of media": ["opdrachtgever-onrust"],
  "wisseling in het bestuur": ["opdrachtgever-bestuur"],
  "vermoeden van fraude of oneigenlijk gebruik": ["opdrachtgever-fraude"],
};

const kenmerk = fc.constantFrom("k-1", "k-1", "k-1", "k-2");
const BEKEND = "2026-01-01T08:00:00Z";
const PASSEN = wandeling(
  {
    beoordeeld: fc.record({
      aard: fc.constantFrom(...Incidentaard.options),
      feiten: fc.subarray(Contractfeit.options, { maxLength: 1 }),
      motivering: fc.constant("Zo beoordeeld."),
    }),
    gemeld: fc.record({ plicht: fc.constantFrom(...PLICHTEN), bewijs: fc.constant("kenmerk") }),
    "bevel-ontvangen": fc.record({ kenmerk, vorm: fc.constant("schriftelijk"), gegevenOp: fc.constant(BEKEND) }),
    "bevel-opgevolgd": fc.record({ kenmerk }),
    "bevel-uitgevoerd": fc.record({ kenmerk }),
    "bevel-uitvoering-gemeld": fc.record({ kenmerk, bewijs: fc.constant("brief") }),
    "incident-afgehandeld": fc.constant({ toelichting: "Klaar." }),
  },
  60,
);

describe("incident, willekeurige volgordes", () => {
  it("D-3.5, D-16.6, D-17.1: een afgehandeld voorval heeft bewijs van elke melding, en elk bevel is als uitgevoerd gemeld", () => {
    let afgehandeld = 0;
    fc.assert(
      fc.property(PASSEN, (passen) => {
        const genomen = wandel(INCIDENT, { soort: "incident-bekend", gegevens: { omschrijving: "Val.", bekendOp: BEKEND }, dagen: 0 }, passen);
        const einde = genomen.findIndex(({ gebeurtenis }) => gebeurtenis.soort === "incident-afgehandeld");
        if (einde === -1) return;
        afgehandeld += 1;
        const oordelen = eerder(genomen, einde, "beoordeeld");
        const bevelen = eerder(genomen, einde, "bevel-ontvangen").map(({ gegevens }) => gegevens["kenmerk"]);
        const feiten = oordelen.flatMap(({ gegevens }) => gegevens["feiten"] as readonly string[]);
        const nodig = [String(oordelen.at(-1)?.gegevens["aard"]), ...feiten, ...(bevelen.length > 0 ? ["nakoming in gevaar of maatregel"] : [])];
        const gemeld = new Set(eerder(genomen, einde, "gemeld").map(({ gegevens }) => gegevens["plicht"]));
        expect(nodig.flatMap((feit) => GEVRAAGD[feit] ?? [`onbekend: ${feit}`]).filter((plicht) => !gemeld.has(plicht))).toEqual([]);
        expect(eerder(genomen, einde, "bevel-uitvoering-gemeld").map(({ gegevens }) => gegevens["kenmerk"]).sort()).toEqual([...bevelen].sort());
      }),
      { numRuns: 400 },
    );
    expect(afgehandeld).toBeGreaterThan(0);
  });
});
