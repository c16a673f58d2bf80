import { leegDossier, type Dossier, type Zaak } from "@wmo-kit/afwegingskader";
import { IsoDatum, Tijdstip } from "@wmo-kit/domain";
import type { Registerstand } from "@wmo-kit/kit/register";
import { describe, expect, it } from "vitest";

import { listVergewis } from "./list-vergewis.js";

const dag = (tekst: string): IsoDatum => IsoDatum.parse(tekst);

const STAND: Registerstand = {
  versie: 1,
  regels: [{ versie: 1, op: Tijdstip.parse("2026-01-01T09:00:00Z"), actor: "proef", feit: { soort: "persoon-vastgelegd", gegevens: { id: "p-1", naam: "Anna Proef", inzet: "professional", inLoondienst: true, zaak: "z-1" } } }],
};

const FUNCTIE = { programma: "wijkteam", rol: "professional", contactMetInwoners: true, opdrachtnemerIsZzp: false } as const;
const VOG = { profiel: "gezondheidszorg en welzijn van mens en dier", nummers: [], afgiftedatum: dag("2026-02-10") } as const;

const metZaak = (toestand: string, feiten: object): Dossier => {
  const zaak: Zaak = { id: "z-1", levensloop: "B7", toestand, feiten, versie: 1 };
  return { ...leegDossier("organisatie"), zaken: { "z-1": zaak } };
};
const vog = (organisatie: Dossier, peildatum: string): readonly unknown[] => listVergewis(organisatie, STAND, dag(peildatum)).map((regel) => [regel.vog, regel.vogAfgegeven, regel.magWerken]);

describe("de VOG van wie voor het wijkteam werkt", () => {
  it("W-68: zonder zaak is er niets bekend, en dat is geen nee", () => {
    expect(vog(leegDossier("organisatie"), "2026-03-01")).toEqual([["geen zaak", null, null]]);
  });

  it("W-68: een VOG telt vanaf de dag van afgifte, en alleen met het profiel dat wordt gevraagd", () => {
    const ingezet = metZaak("ingezet", { functie: FUNCTIE, vogs: [VOG], aanvang: dag("2026-03-01") });
    expect(vog(ingezet, "2026-02-09")).toEqual([["ontbreekt", null, false]]);
    expect(vog(ingezet, "2026-03-02")).toEqual([["afgegeven", "2026-02-10", true]]);
    expect(vog(metZaak("kandidaat", { functie: FUNCTIE, vogs: [{ ...VOG, profiel: "ander profiel" }] }), "2026-03-02")).toEqual([["ontbreekt", null, false]]);
  });

  it("W-68: na een redelijk vermoeden is een nieuwe VOG nodig", () => {
    const vermoeden = { op: dag("2026-04-01"), inzet: "niet inzetten" };
    expect(vog(metZaak("vog-opnieuw-vragen", { functie: FUNCTIE, vogs: [VOG], aanvang: dag("2026-03-01"), vermoeden }), "2026-04-02")).toEqual([["opnieuw vragen", "2026-02-10", false]]);
  });

  it("W-68: van wie maar af en toe als vrijwilliger helpt wordt geen VOG gevraagd", () => {
    const incidenteel = { ...FUNCTIE, rol: "incidentele vrijwilliger" };
    expect(vog(metZaak("ingezet", { functie: incidenteel, vogs: [], aanvang: dag("2026-03-01") }), "2026-03-02")).toMatchObject([["niet gevraagd", null, true]]);
  });
});
