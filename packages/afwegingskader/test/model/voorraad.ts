import type { IsoDatum } from "@wmo-kit/domain";

import type { Actor } from "../../src/kern/gebeurtenis.js";
import { TRAJECTBEGELEIDER, WIJKTEAMLID } from "../verhalen/mensen.js";

/** Data that somebody could fill in for an event that no story tells. Some of it follows from the day on which it is filled in. */
export interface Voorraadregel {
  readonly door: Actor;
  readonly zaak: readonly [levensloop: string, id: string];
  readonly gebeurtenis: string;
  readonly gegevens: object | ((dag: IsoDatum) => object);
}

const HULP = { door: WIJKTEAMLID, zaak: ["A5", "hulp-1"] } as const;
const INDICATIE = { door: WIJKTEAMLID, zaak: ["A6", "indicatie-1"] } as const;
const STEUN = { door: TRAJECTBEGELEIDER, zaak: ["B2", "steun-1"] } as const;
const VERZOEK = { door: TRAJECTBEGELEIDER, zaak: ["B1", "verzoek-1"] } as const;
const DRIE_DAGDELEN = {
  route2Status: "open",
  eigenAgb: { code: "41410001", soort: "ondernemingscode", goedgekeurd: true },
  productcodeGeldig: true,
  verzoek: { product: "07A03", begindatum: "2026-06-01", einddatum: "2027-05-31", omvang: { dagdelen: 3, per: "week" } },
};
const EINDE = {
  grond: "ernstige bedreiging of intimidatie",
  motivering: "De medewerkers zijn bedreigd.",
  partnerKanVoortzetten: false,
  zorgmijding: false,
  reden: "Bedreiging.",
  zienswijzeInwoner: "Is het ermee eens.",
};

/** Ways to end help, with and without a transfer, beside those of the stories. */
export const EXTRA: readonly Voorraadregel[] = [
  { ...HULP, gebeurtenis: "overdracht-begonnen", gegevens: { naar: "Huize Zonneschijn" } },
  { ...HULP, gebeurtenis: "overdracht-gaat-niet-door", gegevens: { naar: "Huize Zonneschijn", toelichting: "Geen plaats." } },
  { ...HULP, gebeurtenis: "opgeschort", gegevens: EINDE },
  { ...HULP, gebeurtenis: "voortijdig-beeindigd", gegevens: EINDE },
  { ...INDICATIE, gebeurtenis: "wlz-besluit-ontvangen", gegevens: { toelichting: "Besluit van het CIZ." } },
  { ...INDICATIE, gebeurtenis: "wlz-overdracht-geregeld", gegevens: { naar: "Huize Zonneschijn" } },
  { ...INDICATIE, gebeurtenis: "gestopt-wegens-wlz", gegevens: {} },
  { ...VERZOEK, gebeurtenis: "315-verzonden", gegevens: DRIE_DAGDELEN },
  { ...STEUN, gebeurtenis: "toewijzing-overgenomen", gegevens: { toeleiding: "toewijzing-1", bwAanbieder: false, schoolverlater: false } },
  { ...STEUN, gebeurtenis: "ondersteuning-gestart", gegevens: { startdatum: "2026-05-04", locatieGoedgekeurd: true, vogsGeldig: true } },
  ...(["niet nodig", "geregeld", "open"] as const).map((overdracht) => ({
    ...STEUN,
    gebeurtenis: "beeindigd",
    gegevens: { laatsteDag: "2026-05-04", reden: "volgens plan afgerond", besprokenMetInwoner: true, overdracht },
  })),
];
