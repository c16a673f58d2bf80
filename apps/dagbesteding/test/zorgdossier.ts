import { AgbCode, Bsn, Gemeentecode, Omvang, Product } from "@wmo-kit/domain";
import { leegKastdossier } from "@wmo-kit/kit";

import { LEGE_STAND, type Toewijzing } from "../src/dossier/dossier.js";
import type { Bewonerdossier } from "../src/dossier/dossierlijn.js";
import { Client } from "../src/feiten/client.js";
import { datum } from "./feiten.js";

const CLIENT = Client.parse({
  bsn: Bsn.parse("999900006"),
  naam: { geslachtsnaam: { achternaam: "Proefstra" }, naamGebruik: "1" },
  geboortedatum: { datum: "1950-01-01" },
  geslacht: "2",
});

/** An allocation of day parts that runs from the first of 2026, changed where asked. */
export const eenToewijzing = (nummer: number, anders: Partial<Toewijzing> = {}): Toewijzing => ({
  nummer,
  berichtId: "bericht",
  ontvangstdatum: datum("2026-01-05"),
  toewijzingsdatum: datum("2026-01-01"),
  toewijzingstijd: "09:00:00",
  ingangsdatum: datum("2026-01-01"),
  product: Product.parse({ soort: "specifiek", categorie: "07", code: "07A03" }),
  omvang: Omvang.parse({ volume: 8, eenheid: "16", frequentie: "2" }),
  ...anders,
});

/** The dossier of a resident with these allocations and nothing else. */
export const eenZorgdossier = (id: string, toewijzingen: readonly Toewijzing[]): Bewonerdossier => ({
  ...leegKastdossier(id, LEGE_STAND),
  eigen: { ...LEGE_STAND, bewoner: { client: CLIENT, gemeente: Gemeentecode.parse("0268"), aanbieder: AgbCode.parse("98000001") }, toewijzingen },
});
