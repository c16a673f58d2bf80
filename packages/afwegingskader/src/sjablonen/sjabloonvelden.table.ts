import type { NormId } from "@wmo-kit/domain";

/**
 * The fields of the texts. A field with a norm is filled with the number of that norm as it holds for the contract;
 * the amount of the contribution has no value in the programme and is set by the municipality.
 *
 * @source W-30, W-49.2, W-50.2.2; Awb 6:7
 */
export const SJABLOONVELDEN = {
  organisatie: { uitleg: "naam van het wijkteam", norm: null },
  telefoon: { uitleg: "telefoonnummer van het wijkteam", norm: null },
  website: { uitleg: "website met deze informatie", norm: null },
  spoed: { uitleg: "wie te bellen als het niet kan wachten, ook buiten kantooruren", norm: null },
  kenmerk: { uitleg: "kenmerk van de melding, zonder naam of nummer van de inwoner", norm: null },
  ontvangenOp: { uitleg: "dag waarop de melding is ontvangen", norm: null },
  werkdagen: { uitleg: "aantal werkdagen tot het gesprek met de inwoner", norm: "W-50.2.2" },
  clientondersteuning: { uitleg: "naam en gegevens van de onafhankelijke cliëntondersteuning", norm: null },
  klachtenregeling: { uitleg: "waar de klachtenregeling staat en wie te bellen", norm: null },
  abonnementstarief: { uitleg: "bedrag per maand, zoals het nu geldt", norm: null },
  gemeente: { uitleg: "naam van de gemeente", norm: null },
  bezwaaradres: { uitleg: "adres of webpagina voor bezwaar bij de gemeente", norm: null },
  bezwaarweken: { uitleg: "aantal weken om bezwaar te maken", norm: "Awb-6:7" },
} as const satisfies Readonly<Record<string, { readonly uitleg: string; readonly norm: NormId | null }>>;

/** A field of a text. */
export type Sjabloonveld = keyof typeof SJABLOONVELDEN;
