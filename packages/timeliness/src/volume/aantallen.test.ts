import { formatVerhouding, parseEurocent, parseVerhouding } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { profielMet } from "../../test/bouw-profiel.js";
import { datum } from "../../test/datums.js";
import { describeMeting, describeTijdPerWeek } from "../describe/describe-meting.js";
import { AANTALNORMEN } from "./aantal.table.js";
import { evaluateAantal } from "./evaluate-aantal.js";
import { listStructuursignalen } from "./list-structuursignalen.js";
import { STRUCTUURSIGNALEN } from "./structuursignaal.table.js";
import { sumActiviteiten } from "./sum-activiteiten.js";

const vraag = (norm: string, aanwezig: number, erbij?: number) => ({ normen: AANTALNORMEN, norm, aanwezig, erbij, peildatum: datum("2026-01-01") });
const oordeel = (norm: string, aanwezig: number, erbij?: number) => evaluateAantal(vraag(norm, aanwezig, erbij))._unsafeUnwrap().waarde.oordeel;
const getal = (tekst: string | number) => parseVerhouding(tekst)._unsafeUnwrap();

describe("aantallen", () => {
  it.each([
    ["D-16.1", [0, 1, 2, 3], ["voldoet", "voldoet", "voldoet", "voldoet niet"]],
    ["D-20.6", [0, 1, 2], ["voldoet", "voldoet", "voldoet niet"]],
    ["W-98.5.agb", [0, 1, 2], ["voldoet", "voldoet", "voldoet niet"]],
    ["W-8.7", [0, 1, 2], ["voldoet niet", "voldoet", "voldoet niet"]],
  ])("%s: bij %j is het oordeel %j", (norm, aantallen, oordelen) => {
    expect(aantallen.map((aantal) => oordeel(norm, aantal))).toEqual(oordelen);
  });

  it("D-16.1: een derde contactpersoon erbij mag niet, en een tweede wel", () => {
    expect([oordeel("D-16.1", 2, 1), oordeel("D-16.1", 1, 1), oordeel("D-16.1", 0, 2)]).toEqual(["voldoet niet", "voldoet", "voldoet"]);
  });

  it("W-98.5, D-20.6: elk programma telt zijn eigen soort AGB-code", () => {
    const telt = (norm: string) => evaluateAantal(vraag(norm, 1))._unsafeUnwrap().waarde.telt;
    expect([telt("D-20.6"), telt("W-98.5.agb")]).toEqual(["ondernemingscodes", "praktijkcodes"]);
  });

  it.each([1.5, -1, Number.NaN, Number.POSITIVE_INFINITY])("D-16.1: %d is geen aantal", (aantal) => {
    expect(evaluateAantal(vraag("D-16.1", aantal))._unsafeUnwrapErr()).toEqual({ _tag: "MetingPastNiet", norm: "D-16.1", code: "aantal" });
    expect(evaluateAantal(vraag("D-16.1", 0, aantal)).isErr()).toBe(true);
  });

  it("D-16.1: een afgesproken aantal gaat voor, en een lege waarde geeft geen oordeel", () => {
    const met = (waarde: number | null) => evaluateAantal({ ...vraag("D-16.1", 3), profiel: profielMet({ norm: "D-16.1", waarde }) })._unsafeUnwrap().waarde;
    expect([met(3).oordeel, met(null).oordeel, met(null).totaal]).toEqual(["voldoet", "geen oordeel", 3]);
  });

  it("D-16.1, D-20.6, W-8.7, W-98.5: de uitleg van precies genoeg en één te veel", async () => {
    const teksten = ["D-16.1", "D-20.6", "W-98.5.agb", "W-8.7"]
      .flatMap((norm) => [vraag(norm, 1), vraag(norm, 2), vraag(norm, 2, 1)])
      .map((geval) => describeMeting(evaluateAantal(geval)._unsafeUnwrap()));
    await expect(`${teksten.join("\n\n")}\n`).toMatchFileSnapshot("../../test/golden/aantallen.txt");
  });
});

describe("tijd per activiteit", () => {
  it("W-27.1.5: frequentie maal tijd, opgeteld en precies, ook bij een derde keer per week", () => {
    const uitkomst = sumActiviteiten([
      { kerenPerWeek: getal(2), minuten: getal(45) },
      { kerenPerWeek: getal("1/3"), minuten: getal(60) },
      { kerenPerWeek: getal(0.5), minuten: getal(7.5) },
    ]);
    expect(formatVerhouding(uitkomst.waarde.minutenPerWeek)).toBe("455/4");
    expect(describeTijdPerWeek(uitkomst).split("\n")).toEqual([
      "Activiteit 1: 2 keer per week, 45 minuten per keer, is 90 minuten per week.",
      "Activiteit 2: 1/3 keer per week, 60 minuten per keer, is 20 minuten per week.",
      "Activiteit 3: 0,5 keer per week, 7,5 minuten per keer, is 3,75 minuten per week.",
      "Samen: 113,75 minuten per week.",
      "Bron: Programma van Eisen sociaal wijkteam volwassenen Nijmegen, eis 27.1.5.",
    ]);
  });

  it("W-27.1.5: tien keer een tiende is precies één keer, en niets is nul", () => {
    const tien = Array.from({ length: 10 }, () => ({ kerenPerWeek: getal(0.1), minuten: getal(60) }));
    expect(formatVerhouding(sumActiviteiten(tien).waarde.minutenPerWeek)).toBe("60/1");
    expect(formatVerhouding(sumActiviteiten([]).waarde.minutenPerWeek)).toBe("0/1");
  });
});

describe("structuursignaal", () => {
  const signalen = (rechtspersonen: number, centen: number, diensten: number, dag = "2026-01-01") =>
    listStructuursignalen(STRUCTUURSIGNALEN, { rechtspersonen, omzet: parseEurocent(centen)._unsafeUnwrap(), diensten }, datum(dag)).map(({ id }) => id);

  it("D-fn3: drie rechtspersonen op € 300.000 en één dienst is een signaal; met minder rechtspersonen, meer omzet of meer diensten niet", () => {
    expect(signalen(3, 300_000_00, 1)).toEqual(["D-fn3"]);
    expect(signalen(4, 299_999_99, 1)).toEqual(["D-fn3"]);
    expect([signalen(2, 300_000_00, 1), signalen(3, 300_000_01, 1), signalen(3, 300_000_00, 2), signalen(3, 300_000_00, 1, "2025-04-28")]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});
