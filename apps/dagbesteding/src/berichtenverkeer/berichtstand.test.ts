import { parseIsoDatum, parseTijdstip } from "@wmo-kit/domain";
import type { Inbericht, Uitbericht } from "@wmo-kit/runtime";
import { makeKalender } from "@wmo-kit/timeliness";
import { describe, expect, it } from "vitest";

import { evaluateUitstand } from "./berichtstand.js";
import { listBerichttaken } from "./list-berichttaken.js";
import type { Berichtvraag } from "./show-bericht.js";

const regels = { kalender: makeKalender(), profiel: undefined };
const dag = (tekst: string) => parseIsoDatum(tekst)._unsafeUnwrap();
const moment = (tekst: string) => parseTijdstip(tekst)._unsafeUnwrap();
const vraag = (peildatum: string): Berichtvraag => ({ peildatum: dag(peildatum), regels, noem: (dossier) => (dossier === "d1" ? "B. Proefstra" : undefined) });

const eenUit = (deel: Partial<Uitbericht> = {}): Uitbericht => ({
  tenant: "eigen", identificatie: "A1", volgnummer: 1, soort: "WMO305", geadresseerde: "0268", dossier: "d1", retourVerwacht: true, stand: "aangeboden",
  gemaakt: moment("2026-04-02T08:00:00Z"), vrijgegeven: moment("2026-04-02T08:00:00Z"), aantekening: null, pogingen: 1, volgendePoging: null, reden: null,
  verzonden: moment("2026-04-02T08:00:00Z"), bevestigd: null, codes: [], vastgelegd: null, afgehandeld: null, ...deel,
}); // prettier-ignore

const eenIn = (deel: Partial<Inbericht> = {}): Inbericht => ({
  tenant: "eigen", id: "i1", volgnummer: 1, bron: "map", soort: "WMO306", identificatie: "R1", dossier: null, ontvangen: moment("2026-04-02T08:00:00Z"),
  opgeslagen: moment("2026-04-02T08:00:00Z"), stand: "afgekeurd", bevindingen: ["Dit is een antwoord op een bericht dat de kit niet heeft gemaakt."], afgehandeld: null, ...deel,
}); // prettier-ignore

describe("de stand van een bericht", () => {
  // Good Friday and Easter Monday of 2026 are 3 and 6 April, 5 May is a holiday, and so are 25 and 26 December and 1 January.
  it.each([
    ["WMO305", "2026-04-02T08:00:00Z", "2026-04-08", "aangeboden"],
    ["WMO305", "2026-04-02T08:00:00Z", "2026-04-09", "geen antwoord"],
    ["WMO305", "2026-05-04T08:00:00Z", "2026-05-08", "aangeboden"],
    ["WMO305", "2026-05-04T08:00:00Z", "2026-05-09", "geen antwoord"],
    ["WMO323", "2026-12-18T08:00:00Z", "2027-01-05", "aangeboden"],
    ["WMO323", "2026-12-18T08:00:00Z", "2027-01-06", "geen antwoord"],
  ])("OP090, OP090x4: een %s van %s is op %s %s", (soort, verzonden, peildatum, stand) => {
    expect(evaluateUitstand(eenUit({ soort, verzonden: moment(verzonden) }), dag(peildatum), regels)).toBe(stand);
  });

  it.each([
    ["voorbereid", { stand: "klaargezet", vrijgegeven: null, verzonden: null }],
    ["onderweg", { stand: "klaargezet", verzonden: null }],
    ["mislukt", { stand: "mislukt", reden: "geweigerd:422", verzonden: null }],
    ["bevestigd", { stand: "bevestigd" }],
    ["afgekeurd", { stand: "bevestigd", codes: ["0001"] }],
    ["aangeboden", { soort: "WMO302", retourVerwacht: false }],
  ] as const)("POORT: %s volgt uit wat er met het bericht gebeurde", (stand, deel) => {
    expect(evaluateUitstand(eenUit(deel), dag("2027-06-01"), regels)).toBe(stand);
  });
});

describe("taken van het berichtenverkeer", () => {
  it("OP090: zonder antwoord na drie werkdagen is er een taak met de laatste dag, de afleiding en de bron", () => {
    const [taak, ...rest] = listBerichttaken([eenUit()], [], vraag("2026-04-09"));
    expect(rest).toEqual([]);
    expect(taak).toMatchObject({ wat: "Vraag waarom er geen antwoord is: Melding van de start (305)", norm: "OP090", uiterlijk: "2026-04-08", stand: "verstreken", dossierId: "d1", naam: "B. Proefstra" });
    expect(taak?.bronnen.join()).toContain("OP090");
    expect(taak?.waarom.length).toBeGreaterThan(0);
  });

  it("OP090: op de laatste dag zelf, na het antwoord, en na afhandelen is er geen taak", () => {
    expect(listBerichttaken([eenUit()], [], vraag("2026-04-08"))).toEqual([]);
    expect(listBerichttaken([eenUit({ stand: "bevestigd" })], [], vraag("2026-06-01"))).toEqual([]);
    expect(listBerichttaken([eenUit({ afgehandeld: moment("2026-04-09T08:00:00Z") })], [], vraag("2026-06-01"))).toEqual([]);
  });

  it("WJ001: een afkeuring is een taak met de betekenis van de code; een retour die nergens bij hoort ook, met de reden", () => {
    const taken = listBerichttaken([eenUit({ stand: "bevestigd", codes: ["9071"] })], [eenIn()], vraag("2026-04-03"));
    expect(taken.map(({ wat, dossierId, waarom }) => [wat, dossierId, waarom.map(({ tekst }) => tekst)])).toEqual([
      ["Kijk waarom dit bericht is afgekeurd: Melding van de start (305)", "d1", [expect.stringMatching(/^[A-Z].*\(9071\)\.$/)]],
      ["Kijk waarom dit bericht is afgekeurd: Retour op de melding van de start (306)", "berichten", ["Dit is een antwoord op een bericht dat de kit niet heeft gemaakt."]],
    ]);
  });
});
