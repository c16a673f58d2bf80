import { AWB_TERMIJNEN, WIJKTEAM_TERMIJNEN } from "@wmo-kit/timeliness";
import { describe, expect, it } from "vitest";

import { describeAfwegingskaderFout } from "../describe-error.js";
import { Informatieonderwerp } from "../melding/melding.js";
import { fillSjabloon, listSjabloonvelden } from "./fill-sjabloon.js";
import { NEDERLANDS } from "./nederlands.table.js";
import { findSjabloon, SJABLONEN } from "./sjablonen.js";
import { SJABLOONSOORTEN, type Sjabloon } from "./sjabloon.js";
import { SJABLOONVELDEN, type Sjabloonveld } from "./sjabloonvelden.table.js";
import { TALEN, type Taalcode } from "./taal.table.js";

const teksten = ({ titel, blokken }: Sjabloon): readonly string[] => [titel, ...blokken.flatMap((blok) => (blok.soort === "lijst" ? blok.punten : [blok.tekst]))];
const elk = SJABLONEN.flatMap(({ taal, sjablonen }) => sjablonen.map((sjabloon) => [taal, sjabloon.soort, sjabloon] as const));
const GEVULD = Object.fromEntries(Object.keys(SJABLOONVELDEN).map((veld) => [veld, `<${veld}>`])) as Readonly<Record<Sjabloonveld, string>>;

describe("teksten voor inwoners en aanmelders", () => {
  it("W-49.2: elke taal heeft elke tekst", () => {
    expect(SJABLONEN.map(({ taal }) => taal)).toEqual(Object.keys(TALEN));
    for (const { sjablonen } of SJABLONEN) expect(sjablonen.map(({ soort }) => soort)).toEqual(SJABLOONSOORTEN);
  });

  it.each(elk)("W-49.2: %s %s heeft dezelfde opbouw en dezelfde velden als het Nederlands", (_taal, soort, sjabloon) => {
    const bron = findSjabloon(soort, "nl");
    if (bron === undefined) throw new Error("geen bron");
    expect(sjabloon.blokken.map((blok) => (blok.soort === "onderwerp" ? blok.onderwerp : blok.soort === "lijst" ? blok.punten.length : blok.soort))).toEqual(
      bron.blokken.map((blok) => (blok.soort === "onderwerp" ? blok.onderwerp : blok.soort === "lijst" ? blok.punten.length : blok.soort)),
    );
    expect([...listSjabloonvelden(sjabloon)].sort()).toEqual([...listSjabloonvelden(bron)].sort());
    for (const tekst of teksten(sjabloon)) expect(tekst.trim().length).toBeGreaterThan(3);
  });

  it.each(elk)("W-49.2: %s %s noemt geen veld dat niet bestaat", (_taal, _soort, sjabloon) => {
    const genoemd = teksten(sjabloon).flatMap((tekst) => [...tekst.matchAll(/\{([^}]*)\}/gu)].map(([, naam]) => naam));
    expect(genoemd.filter((naam) => !Object.hasOwn(SJABLOONVELDEN, naam ?? ""))).toEqual([]);
  });

  it("W-49.2: de informatie vooraf heeft in elke taal precies de acht onderwerpen", () => {
    for (const { taal } of SJABLONEN) {
      const onderwerpen = findSjabloon("informatie-vooraf", taal)?.blokken.flatMap((blok) => (blok.soort === "onderwerp" ? [blok.onderwerp] : []));
      expect(onderwerpen).toEqual(Informatieonderwerp.options);
    }
  });

  it("W-49.2: het Nederlands is op B1: korte zinnen, geen lange woordenrij", () => {
    const zinnen = NEDERLANDS.sjablonen.flatMap(teksten).flatMap((tekst) => tekst.split(/(?<=[.?!:])\s+/u));
    const woorden = zinnen.map((zin) => zin.split(/\s+/u).length);
    expect(Math.max(...woorden)).toBeLessThanOrEqual(20);
    expect(woorden.reduce((som, aantal) => som + aantal, 0) / woorden.length).toBeLessThanOrEqual(10);
  });

  it("W-49.2: alleen het Arabisch loopt van rechts naar links, in eigen schrift, en elke vertaling moet langs een tolk", () => {
    expect(Object.entries(TALEN).filter(([, { richting }]) => richting === "rtl").map(([taal]) => taal)).toEqual(["ar"]);
    for (const { sjablonen } of SJABLONEN.filter(({ taal }) => taal === "ar")) for (const tekst of sjablonen.flatMap(teksten)) expect(tekst).toMatch(/\p{Script=Arabic}/u);
    const opTeControleren = (Object.keys(TALEN) as Taalcode[]).filter((taal) => TALEN[taal].controle !== null);
    expect(opTeControleren).toEqual(["en", "tr", "ar", "pl"]);
    expect(fillSjabloon("bezwaar", "ar", GEVULD)._unsafeUnwrap()).toMatchObject({ richting: "rtl", controle: "te controleren door een tolk" });
  });

  it("W-50.2.1: de bevestiging vraagt geen naam en geen nummer van de inwoner", () => {
    const sjabloon = findSjabloon("bevestiging-aan-aanmelder", "nl");
    expect(sjabloon === undefined ? [] : listSjabloonvelden(sjabloon)).toEqual(["ontvangenOp", "kenmerk", "werkdagen", "spoed", "organisatie", "telefoon"]);
  });

  it("W-50.2.2, W-40: de getallen in de tekst komen uit een norm, vijf werkdagen en zes weken", () => {
    const duur = (norm: string): unknown => [...WIJKTEAM_TERMIJNEN, ...AWB_TERMIJNEN].find(({ id }) => id === norm)?.waarde;
    expect(duur(SJABLOONVELDEN.werkdagen.norm)).toEqual({ aantal: 5, eenheid: "werkdag" });
    expect(duur(SJABLOONVELDEN.bezwaarweken.norm)).toEqual({ aantal: 6, eenheid: "week" });
    for (const { sjablonen } of SJABLONEN) for (const tekst of sjablonen.flatMap(teksten)) expect(tekst).not.toMatch(/\d/u);
  });

  it("W-49.2: een tekst met een leeg veld gaat niet weg en noemt wat mist", () => {
    const fout = fillSjabloon("bezwaar", "nl", { ...GEVULD, gemeente: " " })._unsafeUnwrapErr();
    expect(fout.mist).toEqual(["gemeente"]);
    expect(describeAfwegingskaderFout(fout)).toBe("De tekst “bezwaar” (Nederlands) mist: naam van de gemeente. Vul dat aan.");
  });

  it.each(elk)("W-49.2: %s %s is na het invullen zonder accolades, met elk gegeven erin", (taal, soort, sjabloon) => {
    const { titel, blokken } = fillSjabloon(soort, taal, GEVULD)._unsafeUnwrap();
    const gevuld = teksten({ soort, titel, blokken }).join("\n");
    expect(gevuld).not.toMatch(/[{}]/u);
    for (const veld of listSjabloonvelden(sjabloon)) expect(gevuld).toContain(`<${veld}>`);
  });
});
