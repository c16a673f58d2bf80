import type { EisVerwijzing } from "@wmo-kit/afwegingskader";

/** Who can send and get messages. */
export type Partijsoort = "wijkteam" | "gemeente" | "aanbieder";

/** A kind of message: who sends it to whom, why it may hold what it holds, and which requirements ask for it. */
export interface Berichtsoortrij {
  readonly titel: string;
  readonly van: Partijsoort;
  readonly aan: Partijsoort;
  /** Why these data may cross. @source systems.md 6.3; AVG art. 5 lid 1 onder b */
  readonly doel: string;
  /** Whether the receiver answers it with a receipt. */
  readonly ontvangstbewijs: boolean;
  readonly eisen: readonly [EisVerwijzing, ...EisVerwijzing[]];
}

const UIT = { van: "wijkteam", aan: "gemeente", ontvangstbewijs: true } as const;
const IN = { van: "gemeente", aan: "wijkteam", ontvangstbewijs: false } as const;

/** The kinds of messages. @source systems.md 1 */
export const BERICHTSOORTEN = {
  productbestelling: { ...UIT, titel: "Productbestelling", doel: "beslissen op de aanvraag van een maatwerkvoorziening", eisen: ["W-34", "W-98.4"] },
  "negatief-advies": { ...UIT, titel: "Negatief advies", doel: "beslissen op de aanvraag van een maatwerkvoorziening", eisen: ["W-35"] },
  intrekking: { ...UIT, titel: "Intrekking van een indicatie", doel: "intrekken of herzien van een maatwerkvoorziening", eisen: ["W-43.2", "W-44", "W-42.2"] },
  "overstap-aanbieder": { ...UIT, titel: "Overstap naar een andere aanbieder", doel: "aanpassen van de toewijzing aan de keuze van de inwoner", eisen: ["W-13.1"] },
  vertragingsmelding: { ...UIT, titel: "Vertragingsmelding", doel: "bewaken van de wettelijke termijn", eisen: ["W-33"] },
  "verslag-kopie": {
    van: "wijkteam",
    aan: "aanbieder",
    ontvangstbewijs: false,
    titel: "Kopie van het onderzoeksverslag",
    doel: "uitvoeren van de toegekende zorg in natura",
    eisen: ["W-29.2", "W-39"],
  },
  indicatievraag: { ...UIT, ontvangstbewijs: false, titel: "Vraag naar indicaties", doel: "onderzoek naar de ondersteuning die de inwoner al heeft", eisen: ["W-98.3", "W-106.9"] },
  ontvangstbewijs: { ...IN, titel: "Ontvangstbewijs", doel: "zeker weten dat een bericht is aangekomen", eisen: ["W-98.4"] },
  besluit: { ...IN, titel: "Besluit van de gemeente", doel: "de inwoner verder helpen na het besluit", eisen: ["W-33", "W-34", "W-35"] },
  indicatieantwoord: { ...IN, titel: "Antwoord met indicaties", doel: "onderzoek naar de ondersteuning die de inwoner al heeft", eisen: ["W-98.3"] },
} as const satisfies Readonly<Record<string, Berichtsoortrij>>;
