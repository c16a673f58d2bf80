import { parseProductcode, type Productcode } from "@wmo-kit/domain";

import { EENZIJDIG } from "../src/eenzijdig/levensloop.js";
import type { Eenzijdig } from "../src/eenzijdig/eenzijdig.js";
import type { EenzijdigToestand } from "../src/eenzijdig/toestanden.js";
import type { Zaak } from "../src/kern/dossier.js";
import { ONDERSTEUNING } from "../src/ondersteuning/levensloop.js";
import type { Ondersteuning } from "../src/ondersteuning/ondersteuning.js";
import type { OndersteuningToestand } from "../src/ondersteuning/toestanden.js";
import { TOELEIDING } from "../src/toeleiding/levensloop.js";
import type { Toeleiding } from "../src/toeleiding/toeleiding.js";
import type { ToeleidingToestand } from "../src/toeleiding/toestanden.js";
import type { Verzoek } from "../src/toeleiding/verzoek.js";
import { datum, eenZaak, tijdstip } from "./bouwers.js";

/** A product code in a test. */
export const product = (code: string): Productcode => parseProductcode(code)._unsafeUnwrap();

/** The two products of the programme. */
export const DAGBESTEDING = product("07A03");
export const DAGBESTEDING_BW = product("15N21");

/** A request for a year of 07A03 at the limit of 156 dagdelen. */
export const eenVerzoek = (anders: Partial<Verzoek> = {}): Verzoek => ({
  product: DAGBESTEDING,
  begindatum: datum("2026-04-01"),
  einddatum: datum("2027-03-31"),
  omvang: { dagdelen: 156, per: "hele duur" },
  ...anders,
});

/** An allocation that was received two weeks before 2 March 2026 and runs for two years. */
export const eenToeleiding = (toestand: ToeleidingToestand, anders: Partial<Toeleiding> = {}, id = "t-1"): Zaak<string, string, Toeleiding> =>
  eenZaak<Toeleiding>(
    TOELEIDING,
    toestand,
    {
      route: "route 1",
      uitgesloten: false,
      ontvangen: { tijdstip: tijdstip("2026-02-16T09:00:00Z"), datum: datum("2026-02-16") },
      toewijzing: { nummer: 7, product: DAGBESTEDING, begindatum: datum("2026-01-01"), einddatum: datum("2027-12-31") },
      ...anders,
    },
    id,
  );

/** Support under allocation `t-1` that started on Monday 2 February 2026. */
export const eenOndersteuning = (
  toestand: OndersteuningToestand,
  anders: Partial<Ondersteuning> = {},
  id = "o-1",
): Zaak<string, string, Ondersteuning> =>
  eenZaak<Ondersteuning>(
    ONDERSTEUNING,
    toestand,
    {
      toeleiding: "t-1",
      bwAanbieder: false,
      schoolverlater: false,
      wachtlijstGemeld: false,
      start: datum("2026-02-02"),
      verantwoordelijkVanaf: datum("2026-02-02"),
      evaluatieGehouden: false,
      waarschuwingen: [],
      ...anders,
    },
    id,
  );

/** A one-sided stop of support `o-1` on ground b, intended on 23 February 2026. */
export const eenEenzijdig = (toestand: EenzijdigToestand, anders: Partial<Eenzijdig> = {}, id = "e-1"): Zaak<string, string, Eenzijdig> =>
  eenZaak<Eenzijdig>(
    EENZIJDIG,
    toestand,
    { ondersteuning: "o-1", soort: "beeindigen", grond: "b", voornemen: datum("2026-02-23"), overleg: [], ...anders },
    id,
  );
