import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { magBsnVastleggen } from "../../src/bsn/mag-bsn-vastleggen.js";
import { replay } from "../../src/kern/replay.js";
import { transition } from "../../src/kern/transition.js";
import { HISTORIEREGELS } from "./eisen.js";
import { omgeving, pad, volg } from "./paden.js";

// The paths are walked once and every rule looks at all of them; the seed makes a failing path come back.
const PADEN = fc.sample(pad, { numRuns: 800, seed: 20260302 }).map((keuzen) => ({ keuzen, ...volg(keuzen) }));

describe("willekeurige paden door alle levenslopen samen", () => {
  it.each(HISTORIEREGELS)("$naam", ({ schendt }) => {
    for (const { historie, keuzen } of PADEN)
      for (let lengte = 1; lengte <= historie.length; lengte += 1) expect(schendt(historie.slice(0, lengte)), JSON.stringify(keuzen)).toBe(false);
  });

  it("W-106.9: zolang er geen onderzoek, basishulp, indicatie of toeleiding is begonnen, vraagt niemand een burgerservicenummer", () => {
    const begin: Readonly<Record<string, string>> = { A2: "onderzoek-gestart", A5: "basishulp-gestart", A6: "indicatie-aangevraagd", B2: "toewijzing-overgenomen" };
    let zonder = 0;
    for (const { historie, aanbod } of PADEN)
      for (const { dossier } of aanbod) {
        const zaken = new Set(Object.keys(dossier.zaken));
        const mag = historie.some(({ gebeurtenis: { levensloop, soort, zaak } }) => zaken.has(zaak) && (begin[levensloop] === soort || levensloop === "B1"));
        expect(magBsnVastleggen(dossier)).toBe(mag);
        if (!mag) zonder += 1;
      }
    expect(zonder).toBeGreaterThan(100);
  });

  it("W-95.1, D-20.13: de geschiedenis van elk pad geeft hetzelfde dossier, en een weigering verandert niets", () => {
    for (const { historie, aanbod } of PADEN) {
      const laatste = aanbod.at(-1);
      if (laatste === undefined) continue;
      const opnieuw = replay("dossier", historie.map(({ gebeurtenis }) => gebeurtenis).filter((gebeurtenis) => gebeurtenis !== laatste.gebeurtenis), omgeving);
      expect(opnieuw._unsafeUnwrap()).toEqual(laatste.dossier);
    }
  });

  it("W-33, D-11.2: wat mogelijkeStappen vast geblokkeerd noemt, gaat met geen gegevens door; wat genoemd is, wordt niet om de toestand geweigerd", () => {
    let geblokkeerd = 0;
    for (const { aanbod } of PADEN)
      for (const { stap, dossier, gebeurtenis, opgenomen } of aanbod) {
        const metVoorwaarde = omgeving.levenslopen.get(stap.levensloop)?.rijen.some((rij) => rij.gebeurtenis === stap.gebeurtenis && rij.als !== undefined) ?? false;
        // Who acts can make the difference, so only what the one who asked does is held against the answer.
        if (stap.stand === "geblokkeerd" && !metVoorwaarde && gebeurtenis.actor.id === "p-adviseur") {
          geblokkeerd += 1;
          expect(opgenomen, `${stap.levensloop} ${stap.gebeurtenis}`).toBeUndefined();
        }
        const uitkomst = transition(dossier, gebeurtenis, omgeving);
        expect(uitkomst.isErr() && uitkomst.error._tag).not.toBe("OvergangNietToegestaan");
      }
    expect(geblokkeerd).toBeGreaterThan(100);
  });

  it("W-33: de paden komen ver genoeg om iets te bewijzen: wat een regel bewaakt, gebeurt in een pad na de verhalen zelf", () => {
    const gezien = new Map<string, number>();
    for (const { gebeurtenis } of PADEN.flatMap(({ aanbod }) => aanbod.flatMap(({ opgenomen }) => (opgenomen === undefined ? [] : [opgenomen])))) {
      const sleutel = `${gebeurtenis.levensloop} ${gebeurtenis.soort}`;
      gezien.set(sleutel, (gezien.get(sleutel) ?? 0) + 1);
    }
    const nodig = ["A1 melding-afgehandeld", "A2 onderzoek-besloten", "A3 advies-begonnen", "A3 getoetst", "A3 negatief-opgesteld", "A3 verzonden", "A5 afgesloten", "A5 overdracht-begonnen", "A6 gestopt-wegens-wlz", "B1 301-verwerkt", "B1 315-verzonden", "B2 beeindigd"];
    expect(nodig.filter((soort) => !gezien.has(soort))).toEqual([]);
  });
});
