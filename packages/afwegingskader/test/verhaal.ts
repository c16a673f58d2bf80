import { formatDatum, formatTijdstip } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { describeFout } from "../src/fout/foutcode.js";
import type { Gevolg } from "../src/kern/gevolg.js";
import { replay } from "../src/kern/replay.js";
import { transition, type Omgeving } from "../src/kern/transition.js";
import type { Weigering } from "../src/kern/weigering.js";
import { LEVENSLOPEN } from "../src/levenslopen.js";
import { normenMet } from "./bouwers.js";
import { gebeurtenisVan, historieVan, type Verhaal } from "./verhaal-historie.js";

const omgeving: Omgeving = { levenslopen: LEVENSLOPEN, normen: normenMet() };

const zinnenVan = (weigering: Weigering): Readonly<Record<string, string>> =>
  weigering._tag === "WachtersHoudenTegen"
    ? Object.fromEntries([...weigering.geblokkeerd, ...weigering.teErkennen].map(({ code, velden }) => [code, describeFout(code, velden)]))
    : { [weigering._tag]: "" };

const oordelenVan = (weigering: Weigering): readonly string[] => (weigering._tag === "WachtersHoudenTegen" ? weigering.oordelen.map(({ vraag }) => vraag) : []);

const gevolgtekst = (gevolg: Gevolg): string => {
  if (gevolg._tag === "Bericht") return `aan ${gevolg.aan}: ${gevolg.inhoud}`;
  return gevolg.uiterlijk === undefined ? gevolg.taak : `${gevolg.taak} Uiterlijk ${formatDatum(gevolg.uiterlijk)}.`;
};

/** Tells a story: every line is a test on the dossier that the lines before it left, and its history rebuilds the same dossier. */
export const vertel = (verhaal: Verhaal): void => {
  const { titel, dossier: id, regels } = verhaal;
  const dossierVoor = (plaats: number) =>
    replay(id, regels.slice(0, plaats).flatMap((regel, eerder) => ("wordt" in regel ? [gebeurtenisVan(regel, eerder)] : [])), omgeving).match(
      (dossier) => dossier,
      (fout) => {
        throw new Error(`an earlier line was refused: ${JSON.stringify(fout)}`);
      },
    );

  describe(`${titel}`, () => {
    it.each(regels.map((regel, plaats) => ({ wat: regel.wat, regel, plaats })))("$wat", ({ regel, plaats }) => {
      const uitkomst = transition(dossierVoor(plaats), gebeurtenisVan(regel, plaats), omgeving);
      if ("wordt" in regel) {
        const { dossier, gevolgen } = uitkomst._unsafeUnwrap();
        expect(dossier.zaken[regel.zaak[1]]?.toestand).toBe(regel.wordt);
        if (regel.moet !== undefined) expect(gevolgen.map(gevolgtekst)).toEqual(regel.moet);
        return;
      }
      const weigering = uitkomst._unsafeUnwrapErr();
      if ("geweigerd" in regel) expect(zinnenVan(weigering)).toEqual(regel.geweigerd);
      else if ("oordeel" in regel) expect(oordelenVan(weigering)).toEqual([regel.oordeel]);
      else expect(weigering._tag).toBe("OvergangNietToegestaan");
    });

    it("W-95.1, D-20.13: dezelfde gebeurtenissen geven hetzelfde dossier", () => {
      const historie = historieVan(verhaal);
      const [een, ander] = [replay(id, historie, omgeving), replay(id, structuredClone(historie), omgeving)].map((dossier) => dossier._unsafeUnwrap());
      expect(een).toEqual(ander);
      const laatste = historie.at(-1);
      expect(een?.bijgewerkt).toBe(laatste?.tijdstip);
      expect(laatste === undefined ? "" : formatTijdstip(laatste.tijdstip).isOk()).toBe(true);
    });
  });
};
