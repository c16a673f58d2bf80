import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { listDekking } from "./dekking.js";

const Regelrij = z.object({
  code: z.string(),
  kind: z.string(),
  scope: z.string().nullish(),
  controlLevel: z.number().nullish(),
  messages: z.array(z.string()).nullish().transform((berichten) => berichten ?? []),
  xslt: z.object({ implemented: z.boolean() }).nullish(),
});
const Regels = z.object({ rules: z.array(Regelrij) });

const rijen = hasReferenceData
  ? Regels.parse(readReferenceJson("iwmo", "rules.json")).rules.filter(({ kind }) => ["TR", "CD", "CS", "RS"].includes(kind))
  : [];
const dekking = listDekking();
const metStand = (stand: string): readonly string[] => dekking.filter((rij) => rij.stand === stand).map(({ code }) => code);
const opNiveau = (niveau: 1 | 2 | 3 | 4): readonly string[] => dekking.filter(({ niveaus }) => niveaus.includes(niveau)).map(({ code }) => code);

describe("Dekking", () => {
  it("TR, CD, CS, RS: er zijn 155 regels en elke heeft een reden", () => {
    expect(dekking).toHaveLength(155);
    expect(new Set(dekking.map(({ code }) => code)).size).toBe(155);
    expect(dekking.filter(({ reden, berichten }) => reden === "" || berichten.length === 0)).toEqual([]);
  });

  it("TR319: wordt op twee niveaus gecontroleerd, als enige", () => {
    expect(dekking.filter(({ niveaus }) => niveaus.length > 1).map(({ code }) => code)).toEqual(["TR319"]);
  });

  it("CS318: is de enige regel die alleen van iJw is", () => {
    expect(metStand("alleenIjw")).toEqual(["CS318"]);
  });
});

describe.skipIf(!hasReferenceData)(`Dekking tegenover de regellijst${referenceDataNote}`, () => {
  it("TR, CD, CS, RS: elke regel van de lijst staat in de tabel en andersom", () => {
    expect(dekking.map(({ code }) => code)).toEqual(rijen.map(({ code }) => code).sort());
  });

  it("XSLT: de 58 regels die de officiële XSLT toetst, zijn precies die van niveau 2, voor dezelfde berichten", () => {
    const xslt = rijen.filter((rij) => rij.xslt?.implemented === true);
    expect(xslt).toHaveLength(58);
    const gebouwd = dekking.filter(({ niveaus, stand }) => niveaus.includes(2) && stand === "gebouwd");
    expect(gebouwd.map(({ code, berichten }) => [code, berichten])).toEqual(xslt.map(({ code, messages }) => [code, messages]).sort());
  });

  it("TR: de 54 regels over berichten heen zijn precies die van niveau 3, voor dezelfde berichten", () => {
    const keten = rijen.filter(({ scope }) => scope === "across messages");
    expect(keten).toHaveLength(54);
    const gebouwd = dekking.filter(({ niveaus }) => niveaus.includes(3));
    expect(gebouwd.map(({ code, berichten }) => [code, berichten])).toEqual(keten.map(({ code, messages }) => [code, messages]).sort());
  });

  it("TR: de vier regels met een externe bron zijn precies die van niveau 4", () => {
    expect(opNiveau(4)).toEqual(rijen.filter(({ controlLevel }) => controlLevel === 4).map(({ code }) => code));
    expect(metStand("externeBron")).toEqual(opNiveau(4));
  });

  it("RS, CS: de restricties van niveau 1 worden gelezen in elk uitgaand bericht waar de lijst ze noemt", () => {
    const verwacht = rijen.filter(({ controlLevel }) => controlLevel === 1);
    expect(opNiveau(1)).toEqual(verwacht.map(({ code }) => code).sort());
    const ontbreekt = verwacht.flatMap(({ code, messages }) =>
      messages.filter((bericht) => bericht !== "retour" && dekking.find((rij) => rij.code === code)?.berichten.includes(bericht) !== true).map((bericht) => `${code} ${bericht}`),
    );
    expect(ontbreekt).toEqual([]);
  });
});
