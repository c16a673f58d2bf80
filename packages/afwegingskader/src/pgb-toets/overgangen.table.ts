import type { OvergangVan } from "../kern/overgang.js";
import type { Vraag } from "../kern/wachter.js";
import type { PgbGegevens } from "./pgb-toets.schemas.js";
import type { PgbToets } from "./pgb-toets.js";
import {
  begrijpelijkUitgelegd,
  deskundigInPgb,
  geenAanbiederAanTafel,
  instrumentGoedgekeurd,
  onderzoekLoopt,
  pgbMogelijk,
  toetsVolledig,
} from "./pgb-toets.wachters.js";
import type { PgbToestand } from "./toestanden.js";

const OORDEEL = [toetsVolledig, deskundigInPgb, instrumentGoedgekeurd];

const schietTekort = ({ gegevens: { bekwaamheid, kwaliteit } }: Vraag<PgbToets, PgbGegevens["pgb-beoordeeld"]>): boolean =>
  bekwaamheid?.voldoet === false || kwaliteit?.voldoet === false;

/** The rows of a pgb test. @source lifecycle.md A4; Wmo 2015 art. 2.3.6 */
export const PGB_OVERGANGEN: readonly OvergangVan<PgbToestand, PgbToets, PgbGegevens>[] = [
  {
    van: "nieuw",
    gebeurtenis: "pgb-overwogen",
    naar: "overwogen",
    wachters: [onderzoekLoopt, pgbMogelijk],
    eisen: ["W-32.1"],
    artikel: "2.3.2 lid 6",
  },
  {
    van: ["overwogen"],
    gebeurtenis: "pgb-uitgelegd",
    naar: "gewenst",
    wachters: [begrijpelijkUitgelegd],
    eisen: ["W-32.1", "W-26.i"],
    artikel: "2.3.2 lid 6, 2.3.6 lid 2 b",
  },
  { van: ["gewenst"], gebeurtenis: "pgb-plan-ontvangen", naar: "te-toetsen", wachters: [], eisen: ["W-32.2"] },
  { van: ["te-toetsen"], gebeurtenis: "pgb-gesprek-gevoerd", wachters: [geenAanbiederAanTafel], eisen: ["W-32.2", "W-39"] },
  {
    van: ["te-toetsen"],
    gebeurtenis: "pgb-beoordeeld",
    naar: "voldoet-niet",
    als: { naam: "een criterium voldoet niet", geldt: schietTekort },
    wachters: OORDEEL,
    gevolgen: () => [{ _tag: "Taak", taak: "Kies met de inwoner zorg in natura, of stel voor het pgb-deel een negatief advies op.", eis: "W-32.2" }],
    eisen: ["W-32.2", "W-32.4", "W-72.8"],
    artikel: "2.3.6 lid 2",
  },
  {
    van: ["te-toetsen"],
    gebeurtenis: "pgb-beoordeeld",
    naar: "voldoet",
    wachters: OORDEEL,
    eisen: ["W-32.2", "W-32.4", "W-72.8"],
    artikel: "2.3.6 lid 2",
  },
  {
    van: ["voldoet"],
    gebeurtenis: "steekproef-getrokken",
    naar: "te-toetsen",
    als: { naam: "de steekproef trof deze indicatie", geldt: ({ gegevens }) => gegevens.isGetrokken === true },
    wachters: [],
    gevolgen: () => [{ _tag: "Taak", taak: "Toets opnieuw of aan de pgb-voorwaarden is voldaan.", eis: "W-32.3" }],
    eisen: ["W-32.3"],
  },
  { van: ["voldoet"], gebeurtenis: "steekproef-getrokken", wachters: [], eisen: ["W-32.3"] },
  { van: ["overwogen", "gewenst", "te-toetsen", "voldoet"], gebeurtenis: "van-pgb-afgezien", naar: "afgezien", wachters: [], eisen: ["W-31"] },
];
