import { describe, expect, it } from "vitest";

import { cel, CONTACT, dossier, kader, ONTVANGEN, rapport, START, type Kort } from "../../test/bouwers.js";

type Grens = readonly [titel: string, cijfer: string, stappen: readonly Kort[], peildatum: string, uitkomst: string];

const meld = (op: string): Kort => [op, "A1 melding-ontvangen", "m", ONTVANGEN];
const bevestig = (op: string): readonly Kort[] => [meld("2026-03-28T08:30:00Z"), [op, "A1 bevestigd-aan-aanmelder", "m", { aan: "huisarts" }]];
const spreek = (op: string): readonly Kort[] => [meld("2026-04-24"), [op, "A1 kwalitatief-contact", "m", CONTACT]];
const begin = (op: string): readonly Kort[] => [meld("2026-03-01"), [op, "A5 basishulp-gestart", "b", { ...START, melding: "m" }]];
const wacht = (op?: string): readonly Kort[] => [
  meld("2028-02-09"),
  ["2028-02-10", "A1 op-wachtlijst", "m", { teBellen: "het wijkteam" }],
  ...(op === undefined ? [] : [[op, "A5 basishulp-gestart", "b", { ...START, melding: "m" }] as const]),
];
const adviseer = (op?: string): readonly Kort[] => [
  meld("2026-02-09"),
  ["2026-02-10", "A1 onderzoek-gestart", "m", { onderzoek: "o" }],
  ["2026-03-01", "A3 advies-begonnen", "a", { onderzoek: "o" }],
  ...(op === undefined ? [] : [[op, "A3 verzonden", "a", { ontvangers: [] }] as const]),
];
const losOp = (op: string): readonly Kort[] => [meld("2026-02-09"), [op, "A1 oplossing-geboden", "m", { oplossing: "wlz-of-zvw" }]];
const urgent = (op?: string): readonly Kort[] => [
  meld("2026-03-02"),
  ["2026-03-04", "A1 op-wachtlijst", "m", { teBellen: "het wijkteam" }],
  ["2026-03-10", "A1 urgentie-herzien", "m", { urgentie: "spoed" }],
  ...(op === undefined
    ? []
    : [
        [
          op,
          "A1 professional-gekoppeld",
          "m",
          { professional: "p-2", keuzeGeboden: true, achtergrondGewogen: true, professionalIsVeiligheidsdeskundig: false, andereVerantwoordelijkeInGezin: false },
        ] as const,
      ]),
];
const calamiteit = (op?: string): readonly Kort[] => [
  ["2026-04-02", "A9 voorval-bekend", "v", { omschrijving: "val", bekendOp: "2026-04-02T08:00:00Z" }],
  ["2026-04-02", "A9 beoordeeld", "v", { aard: "calamiteit", feiten: [], motivering: "ernstig" }],
  ...(op === undefined ? [] : [[op, "A9 gemeld", "v", { plicht: "toezichthouder", bewijs: "mail" }] as const]),
];

// The day before the last day, the last day, the day after; then waiting on the last day and on the day after.
const GRENZEN: readonly Grens[] = [
  // EX-011: the clock goes forward in these 48 hours, so 10:30 in summer time, which is 08:30 in UTC.
  ["W-50.2.1: een uur voor de 48 uur, over de zomertijd", "bevestiging-48-uur", bevestig("2026-03-30T07:30:00Z"), "2026-05-01", "1/1"],
  ["W-50.2.1: precies 48 uur", "bevestiging-48-uur", bevestig("2026-03-30T08:30:00Z"), "2026-05-01", "1/1"],
  ["W-50.2.1: een seconde na 48 uur", "bevestiging-48-uur", bevestig("2026-03-30T08:30:01Z"), "2026-05-01", "0/1"],
  ["W-50.2.1: nog niet bevestigd op de laatste dag", "bevestiging-48-uur", [meld("2026-03-28T08:30:00Z")], "2026-03-30", "0/0 loopt 1"],
  ["W-50.2.1: nog niet bevestigd op de dag erna", "bevestiging-48-uur", [meld("2026-03-28T08:30:00Z")], "2026-03-31", "0/1"],
  // EX-006: Koningsdag lies in between, so the fifth working day is 4 May.
  ["W-50.2.2: op de vierde werkdag", "contact-5-werkdagen", spreek("2026-05-01"), "2026-06-01", "1/1"],
  ["W-50.2.2: op de vijfde werkdag, over Koningsdag", "contact-5-werkdagen", spreek("2026-05-04"), "2026-06-01", "1/1"],
  ["W-50.2.2: op de zesde werkdag", "contact-5-werkdagen", spreek("2026-05-05"), "2026-06-01", "0/1"],
  ["W-50.2.2: nog geen gesprek op de vijfde werkdag", "contact-5-werkdagen", [meld("2026-04-24")], "2026-05-04", "0/0 loopt 1"],
  ["W-50.2.2: nog geen gesprek op de zesde werkdag", "contact-5-werkdagen", [meld("2026-04-24")], "2026-05-05", "0/1"],
  // EX-014: 1 March + 14 days = 15 March, a Sunday; a contract term does not move.
  ["W-50.3: start op dag 13", "start-14-dagen", begin("2026-03-14"), "2026-05-01", "1/1"],
  ["W-50.3: start op dag 14, een zondag", "start-14-dagen", begin("2026-03-15"), "2026-05-01", "1/1"],
  ["W-50.3: start op dag 15", "start-14-dagen", begin("2026-03-16"), "2026-05-01", "0/1"],
  ["W-50.3: op dag 14 nog niet gestart", "start-14-dagen", [meld("2026-03-01")], "2026-03-15", "0/0 loopt 1"],
  ["W-50.3: op dag 15 nog niet gestart", "start-14-dagen", [meld("2026-03-01")], "2026-03-16", "0/1"],
  ["W-50.2.3: het streven, dag 5", "start-5-dagen", begin("2026-03-06"), "2026-05-01", "1/1"],
  ["W-50.2.3: het streven, dag 6", "start-5-dagen", begin("2026-03-07"), "2026-05-01", "0/1"],
  // EX-017: 10 February + 28 days over the leap day = 9 March.
  ["W-50.1: start op dag 28 na plaatsing, over de schrikkeldag", "wachttijd-4-weken", wacht("2028-03-09"), "2028-05-01", "1/1"],
  ["W-50.1: start op dag 29", "wachttijd-4-weken", wacht("2028-03-10"), "2028-05-01", "0/1"],
  ["W-50.1: wacht nog op dag 28", "wachttijd-4-weken", wacht(), "2028-03-09", "0/0 loopt 1"],
  ["W-50.1: wacht nog op dag 29", "wachttijd-4-weken", wacht(), "2028-03-10", "0/1"],
  ["W-50.1: spoed en dezelfde dag gekoppeld", "urgent-zonder-wachten", urgent("2026-03-10"), "2026-05-01", "1/1"],
  ["W-50.1: spoed en de dag erna gekoppeld", "urgent-zonder-wachten", urgent("2026-03-11"), "2026-05-01", "0/1"],
  ["W-50.1: spoed en nog niet gekoppeld op de dag erna", "urgent-zonder-wachten", urgent(), "2026-03-11", "0/1"],
  // EX-025: advice by contract 23 March; the statutory total ends on Easter Monday and so moves to 7 April.
  ["W-33: advies op dag 42", "advies-6-weken", adviseer("2026-03-23"), "2026-06-01", "1/1"],
  ["W-33: advies op dag 43", "advies-6-weken", adviseer("2026-03-24"), "2026-06-01", "0/1"],
  ["W-33: nog geen advies op dag 43", "advies-6-weken", adviseer(), "2026-03-24", "0/1"],
  ["W-33: oplossing op de dag na tweede paasdag", "afhandeling-8-weken", losOp("2026-04-07"), "2026-06-01", "1/1"],
  ["W-33: oplossing een dag later", "afhandeling-8-weken", losOp("2026-04-08"), "2026-06-01", "0/1"],
  // Three working days from Thursday 2 April, over Easter Monday: 3, 7 and 8 April.
  ["W-64.4: gemeld op de derde werkdag, over Pasen", "calamiteit-toezicht-3-werkdagen", calamiteit("2026-04-08"), "2026-06-01", "1/1"],
  ["W-64.4: gemeld op de vierde werkdag", "calamiteit-toezicht-3-werkdagen", calamiteit("2026-04-09"), "2026-06-01", "0/1"],
  ["W-64.4: nog niet gemeld op de derde werkdag", "calamiteit-toezicht-3-werkdagen", calamiteit(), "2026-04-08", "0/0 loopt 1"],
  ["W-64.4: nog niet gemeld op de vierde werkdag", "calamiteit-toezicht-3-werkdagen", calamiteit(), "2026-04-09", "0/1"],
];

describe("de dag ervoor, de laatste dag en de dag erna", () => {
  it.each(GRENZEN)("%s", (_titel, cijfer, stappen, peildatum, uitkomst) => {
    const van = cijfer === "wachttijd-4-weken" ? "2028-02" : (stappen[0]?.[0].slice(0, 7) ?? "");
    const { teller, noemer, loopt, voorlopig } = cel(rapport(kader([cijfer], van, peildatum), [dossier("d", stappen)]), cijfer);
    expect(`${teller}/${noemer}${loopt === 0 ? "" : ` loopt ${loopt}`}`).toBe(uitkomst);
    expect(voorlopig).toBe(loopt > 0 || peildatum.startsWith(van));
  });
});
