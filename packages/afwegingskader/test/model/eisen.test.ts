import { describe, expect, it } from "vitest";

import { replay } from "../../src/kern/replay.js";
import { transition } from "../../src/kern/transition.js";
import { historieVan, type Verhaal } from "../verhaal-historie.js";
import { AFGEWEZEN } from "../verhalen/afgewezen.verhaal.js";
import { BASISHULP_NAAR_WLZ } from "../verhalen/basishulp.verhaal.js";
import { HARDHEID } from "../verhalen/hardheid.verhaal.js";
import { PGB_MET_VEILIGHEIDSZORG } from "../verhalen/pgb.verhaal.js";
import { HISTORIEREGELS, type Opgenomen } from "./eisen.js";
import { omgeving } from "./paden.js";

const opgenomenVan = (verhaal: Verhaal): readonly Opgenomen[] => {
  const historie = historieVan(verhaal);
  return historie.map((gebeurtenis, plaats) => ({
    gebeurtenis,
    gevolgen: transition(replay("d", historie.slice(0, plaats), omgeving)._unsafeUnwrap(), gebeurtenis, omgeving)._unsafeUnwrap().gevolgen,
  }));
};

const is = (levensloop: string, soort: string) => ({ gebeurtenis }: Opgenomen): boolean => gebeurtenis.levensloop === levensloop && gebeurtenis.soort === soort;
const zonder = (verhaal: Verhaal, levensloop: string, soort: string): readonly Opgenomen[] => opgenomenVan(verhaal).filter((een) => !is(levensloop, soort)(een));
const met = (verhaal: Verhaal, levensloop: string, soort: string, anders: (een: Opgenomen) => Opgenomen): readonly Opgenomen[] =>
  opgenomenVan(verhaal).map((een) => (is(levensloop, soort)(een) ? anders(een) : een));
const metGegevens = (verhaal: Verhaal, levensloop: string, soort: string, gegevens: object): readonly Opgenomen[] =>
  met(verhaal, levensloop, soort, ({ gebeurtenis, gevolgen }) => ({ gebeurtenis: { ...gebeurtenis, gegevens: { ...(gebeurtenis.gegevens as object), ...gegevens } }, gevolgen }));
const erachter = (verhaal: Verhaal, levensloop: string, soort: string): readonly Opgenomen[] => {
  const historie = opgenomenVan(verhaal);
  return [...historie, ...historie.filter(is(levensloop, soort)).slice(0, 1)];
};
const alleen = (levensloop: string, soort: string, gegevens: object): readonly Opgenomen[] =>
  historieVan(AFGEWEZEN)
    .slice(0, 1)
    .map((gebeurtenis) => ({ gebeurtenis: { ...gebeurtenis, levensloop, soort, gegevens }, gevolgen: [] }));

/** For each rule a history that breaks it: a story with one thing wrong. */
const OVERTREDINGEN: readonly (readonly [begin: string, historie: readonly Opgenomen[]])[] = [
  ["W-25.2, W-33: geen advies", zonder(AFGEWEZEN, "A2", "onderzoek-besloten")],
  ["W-27.1: geen besluit", zonder(AFGEWEZEN, "A2", "stap-4-vastgelegd")],
  ["W-29.1, W-29.2: geen advies of", zonder(AFGEWEZEN, "A2", "verslag-vastgesteld")],
  ["W-29.1, W-29.2: geen advies of", met(AFGEWEZEN, "A3", "verzonden", ({ gebeurtenis }) => ({ gebeurtenis, gevolgen: [] }))],
  ["W-54.2: wie aan een advies", met(AFGEWEZEN, "A3", "getoetst", ({ gebeurtenis, gevolgen }) => ({ gebeurtenis: { ...gebeurtenis, actor: { id: "p-adviseur", bekwaamheden: [] } }, gevolgen }))],
  ["W-54.2, W-35: geen afwijzing", zonder(AFGEWEZEN, "A3", "getoetst")],
  ["W-39, W-29.2: bij een pgb", metGegevens(PGB_MET_VEILIGHEIDSZORG, "A3", "productbestelling-gemaakt", { aanbieder: "De Brug" })],
  ["W-39, W-29.2: bij een pgb", met(PGB_MET_VEILIGHEIDSZORG, "A3", "verzonden", ({ gebeurtenis }) => ({ gebeurtenis, gevolgen: [{ _tag: "Bericht", aan: "aanbieder", inhoud: "verslag", eis: "W-29.2" }] }))],
  ["W-35: na verzending", erachter(AFGEWEZEN, "A3", "negatief-opgesteld")],
  ["W-35, W-29.2: na verzending", erachter(AFGEWEZEN, "A2", "stap-1-vastgelegd")],
  ["W-63.3, W-42.2: basishulp", zonder(BASISHULP_NAAR_WLZ, "A5", "overdracht-geregeld")],
  ["W-42.2: een indicatie", alleen("A6", "gestopt-wegens-wlz", {})],
  ["D-13.3, W-63.3: ondersteuning", alleen("B2", "beeindigd", { overdracht: "open" })],
  ["W-28.2: geen verlenging", zonder(HARDHEID, "A2", "onderzoek-besloten")],
  ["W-33: geen melding", zonder(AFGEWEZEN, "A1", "oplossing-geboden")],
  ["D-11.5, D-11.10, D-11.11: geen 315", alleen("B1", "315-verzonden", { route2Status: "open", verzoek: { product: "07A03", omvang: { dagdelen: 4, per: "week" } } })],
];

const breekt = (begin: string, historie: readonly Opgenomen[]): boolean => {
  const regel = HISTORIEREGELS.find(({ naam }) => naam.startsWith(begin));
  if (regel === undefined) throw new Error(`no rule ${begin}`);
  return historie.some((_een, plaats) => regel.schendt(historie.slice(0, plaats + 1)));
};

describe("de regels over een geschiedenis", () => {
  it.each(OVERTREDINGEN)("%s: een geschiedenis met die fout wordt gezien", (begin, historie) => {
    expect(breekt(begin, historie)).toBe(true);
  });

  it("W-95.1: elke regel heeft een geschiedenis die hem breekt", () => {
    expect(HISTORIEREGELS.filter(({ naam }) => !OVERTREDINGEN.some(([begin]) => naam.startsWith(begin))).map(({ naam }) => naam)).toEqual([]);
  });

  it.each([AFGEWEZEN, PGB_MET_VEILIGHEIDSZORG, HARDHEID, BASISHULP_NAAR_WLZ])("W-95.1: het verhaal zelf breekt geen regel ($titel)", (verhaal) => {
    const historie = opgenomenVan(verhaal);
    expect(HISTORIEREGELS.filter(({ naam }) => breekt(naam, historie)).map(({ naam }) => naam)).toEqual([]);
  });
});
