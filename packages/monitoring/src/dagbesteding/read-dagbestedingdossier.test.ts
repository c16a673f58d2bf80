import { leegDossier, type Dossier, type Zaak } from "@wmo-kit/afwegingskader";
import { describe, expect, it } from "vitest";

import { cel, datum, maand, rapport } from "../../test/bouwers.js";
import { DAGBESTEDING_INDICATOREN } from "../indicator/dagbesteding.table.js";
import { makeTelkader } from "../telling/telkader.js";
import { readDagbestedingdossier } from "./read-dagbestedingdossier.js";

const ontvangen = { tijdstip: "2026-03-02T09:00:00Z", datum: "2026-03-02" };
const toeleiding = (toestand: string, feiten: object): Zaak => ({ id: "t1", levensloop: "B1", toestand, feiten, versie: 1 });
const ondersteuning = (feiten: object): Zaak => ({ id: "o1", levensloop: "B2", toestand: "gestart", feiten, versie: 1 });
const metZaken = (...zaken: readonly Zaak[]): Dossier => ({ ...leegDossier("d"), zaken: Object.fromEntries(zaken.map((zaak) => [zaak.id, zaak])) });

const meet = (cijfer: string, peildatum: string, ...zaken: readonly Zaak[]): string => {
  const kader = makeTelkader({ indicatoren: DAGBESTEDING_INDICATOREN, periode: { vanaf: maand("2026-03"), totEnMet: maand("2026-03") }, peildatum: datum(peildatum), zaken: "met" })._unsafeUnwrap();
  const { teller, noemer, loopt, oordeel } = cel(rapport(kader, [readDagbestedingdossier({ dossier: "d", zaken: metZaken(...zaken) })]), cijfer);
  return `${teller}/${noemer} loopt ${loopt} ${oordeel}`;
};

describe("serviceniveaus van een aanbieder", () => {
  it.each([
    // 2 March + 14 days = 16 March.
    ["D-11.3: contact op dag 14", "contact", "2026-04-30", toeleiding("contact-gelegd", { ontvangen, contact: "2026-03-16" }), "1/1 loopt 0 voldoet"],
    ["D-11.3: contact op dag 15", "contact", "2026-04-30", toeleiding("contact-gelegd", { ontvangen, contact: "2026-03-17" }), "0/1 loopt 0 voldoet niet"],
    ["D-11.3: nog geen contact op dag 14", "contact", "2026-03-16", toeleiding("toewijzing-open", { ontvangen }), "0/0 loopt 1 geen oordeel"],
    ["D-11.3: nog geen contact op dag 15", "contact", "2026-03-17", toeleiding("toewijzing-open", { ontvangen }), "0/1 loopt 0 voldoet niet"],
    ["D-11.3: ingetrokken zonder contact telt niet mee", "contact", "2026-04-30", toeleiding("ingetrokken", { ontvangen }), "0/0 loopt 0 geen oordeel"],
    // Five working days from Monday 2 March: Monday 9 March.
    ["D-20.4: startbericht op de vijfde werkdag", "startbericht", "2026-04-30", ondersteuning({ start: "2026-03-02", startberichtVerzonden: "2026-03-09" }), "1/1 loopt 0 voldoet"],
    ["D-20.4: startbericht op de zesde werkdag", "startbericht", "2026-04-30", ondersteuning({ start: "2026-03-02", startberichtVerzonden: "2026-03-10" }), "0/1 loopt 0 voldoet niet"],
    // Three months from 2 March: 2 June.
    ["D-12.5: plan op de laatste dag", "plan", "2026-08-01", ondersteuning({ verantwoordelijkVanaf: "2026-03-02", planVastgesteld: "2026-06-02" }), "1/1 loopt 0 voldoet"],
    ["D-12.5: plan een dag te laat", "plan", "2026-08-01", ondersteuning({ verantwoordelijkVanaf: "2026-03-02", planVastgesteld: "2026-06-03" }), "0/1 loopt 0 voldoet niet"],
    ["D-12.5: binnen de termijn gestopt zonder plan telt niet mee", "plan", "2026-08-01", ondersteuning({ verantwoordelijkVanaf: "2026-03-02", einde: { datum: "2026-06-02" } }), "0/0 loopt 0 geen oordeel"],
    ["D-12.5: na de termijn gestopt zonder plan telt als gemist", "plan", "2026-08-01", ondersteuning({ verantwoordelijkVanaf: "2026-03-02", einde: { datum: "2026-06-03" } }), "0/1 loopt 0 voldoet niet"],
  ])("%s", (_titel, cijfer, peildatum, zaak, uitkomst) => {
    expect(meet(cijfer, peildatum, zaak)).toBe(uitkomst);
  });
});
