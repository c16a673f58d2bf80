import type { Actor } from "../../src/kern/gebeurtenis.js";
import type { Regel } from "../verhaal-historie.js";

/** The investigation of a story: what it is about, and the moments by which it can be told. */
export interface Onderzoeksverhaal {
  readonly door: Actor;
  readonly zaak: readonly [levensloop: string, id: string];
  /** The day on which the steps are recorded. */
  readonly dag: string;
  readonly hulpvraag: string;
  readonly deelvraag: string;
  readonly probleem: string;
  readonly activiteit: string;
  /** The verdicts on d, e and f with their reasons. */
  readonly oordelen: Readonly<Record<"d" | "e" | "f", readonly [oordeel: "volledig" | "deels" | "niet", motivering: string]>>;
}

/** Steps 1 to 4 of an investigation with one part of the question and one activity. */
export const stappenTotEnMet4 = ({ door, zaak, dag, hulpvraag, deelvraag, probleem, activiteit, oordelen }: Onderzoeksverhaal): readonly Regel[] => [
  {
    wat: "W-27.1.1: stap 1, de vraag in deelvragen, met de behoeften en het gewenste resultaat",
    op: `${dag}T10:00:00Z`,
    door,
    zaak,
    gebeurtenis: "stap-1-vastgelegd",
    gegevens: {
      hulpvraag,
      deelvragen: [{ id: "vraag-1", vraag: deelvraag }],
      a: "Behoeften en persoonskenmerken zijn besproken.",
      b: { vanToepassing: false, toelichting: "Er zijn geen kinderen in huis." },
      c: "Weer mee kunnen doen.",
    },
    wordt: "stap-1",
  },
  {
    wat: "W-27.1.2: stap 2, het probleem achter de deelvraag",
    op: `${dag}T10:10:00Z`,
    door,
    zaak,
    gebeurtenis: "stap-2-vastgelegd",
    gegevens: { problemen: [{ id: "probleem-1", deelvraag: "vraag-1", gebied: "participatie", omschrijving: probleem }], afgesloten: [] },
    wordt: "stap-2",
  },
  {
    wat: "W-27.1.3: stap 3, de activiteit waarvoor hulp nodig is",
    op: `${dag}T10:20:00Z`,
    door,
    zaak,
    gebeurtenis: "stap-3-vastgelegd",
    gegevens: { activiteiten: [{ id: "activiteit-1", probleem: "probleem-1", omschrijving: activiteit }] },
    wordt: "stap-3",
  },
  {
    wat: "W-27.1.4: stap 4, eigen kracht, netwerk en voorzieningen hebben elk een oordeel met een reden",
    op: `${dag}T10:30:00Z`,
    door,
    zaak,
    gebeurtenis: "stap-4-vastgelegd",
    gegevens: {
      oordelen: Object.entries(oordelen).map(([element, [oordeel, motivering]]) => ({ activiteit: "activiteit-1", element, oordeel, motivering })),
      samen: [],
      inwonerBetrokken: true,
      netwerk: { betrokken: true },
    },
    wordt: "stap-4",
  },
];

/** The report is settled after the resident reacted and agreed. */
export const verslagVastgesteld = (door: Actor, zaak: readonly [string, string], dag: string): readonly Regel[] => [
  {
    wat: "W-29.1: de inwoner stelt een wijziging voor en stemt in; beide staan erin",
    op: `${dag}T09:00:00Z`,
    door,
    zaak,
    gebeurtenis: "inwoner-reageerde-op-verslag",
    gegevens: { voorgesteldeWijzigingen: ["Noem ook de vrijdagmiddag."], stemtIn: true },
    wordt: "verslag-concept",
  },
  { wat: "W-29.1: het verslag is vastgesteld", op: `${dag}T09:10:00Z`, door, zaak, gebeurtenis: "verslag-vastgesteld", wordt: "verslag-vastgesteld" },
];
