import { zakenVan, type Dossier } from "@wmo-kit/afwegingskader";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import type { Stapopdracht } from "@wmo-kit/kit";

import { isVerwijderd } from "./dossier.js";
import type { Bewonerdossier } from "./dossierlijn.js";
import type { ReedsGestart, ToewijzingOnbekend, ToewijzingVerwijderd } from "./failures.js";
import { readInzetstand, type Inzetstand } from "./stand-van-organisatie.js";
import { findOndersteuning, findToeleiding } from "./zaken.js";
import type { Contractprofiel, IsoDatum } from "@wmo-kit/domain";

/** A start to record: which allocation, on which day, and what is known of place and people. */
export interface Start extends Partial<Inzetstand> {
  readonly toewijzingNummer: number;
  readonly begindatum: IsoDatum;
  readonly bwAanbieder?: boolean;
  readonly schoolverlater?: boolean;
}

/** The category of beschermd wonen. @source iWmo 3.2, WMO020 */
const BESCHERMD_WONEN = "15";

const GEEINDIGD: readonly string[] = ["afgerond", "doorgestroomd", "eenzijdig-gestopt"];

/**
 * The steps of a start: the allocation is taken over into support, unless that was done, and the support begins.
 *
 * @source lifecycle.md B2; D-13.1, D-20.4
 */
export const planStart = (
  { zaken, eigen }: Bewonerdossier,
  organisatie: Dossier,
  start: Start,
  profiel: Contractprofiel | undefined,
): Result<readonly Stapopdracht[], ToewijzingOnbekend | ToewijzingVerwijderd | ReedsGestart> => {
  const { toewijzingNummer, begindatum } = start;
  const toewijzing = eigen.toewijzingen.find(({ nummer }) => nummer === toewijzingNummer);
  const toeleiding = findToeleiding(zaken, toewijzingNummer);
  if (toewijzing === undefined || toeleiding === undefined) return err({ _tag: "ToewijzingOnbekend", toewijzingNummer });
  if (isVerwijderd(toewijzing)) return err({ _tag: "ToewijzingVerwijderd" });
  const huidig = findOndersteuning(zaken, toewijzingNummer);
  const open = huidig === undefined || GEEINDIGD.includes(huidig.toestand) ? undefined : huidig;
  if (open?.feiten.start !== undefined) return err({ _tag: "ReedsGestart", begindatum: open.feiten.start });
  const eerdere = zakenVan(zaken, "B2").filter(({ feiten }) => feiten.toeleiding === toeleiding.id).length;
  const zaak = open?.id ?? `ondersteuning-${toewijzingNummer}-${eerdere + 1}`;
  const inzet = readInzetstand(organisatie, begindatum, profiel);
  const overgenomen: Stapopdracht = {
    levensloop: "B2",
    zaak,
    gebeurtenis: "toewijzing-overgenomen",
    gegevens: {
      toeleiding: toeleiding.id,
      bwAanbieder: start.bwAanbieder ?? (toewijzing.product.soort !== "generiek" && toewijzing.product.categorie === BESCHERMD_WONEN),
      schoolverlater: start.schoolverlater ?? false,
    },
  };
  const gestart: Stapopdracht = {
    levensloop: "B2",
    zaak,
    gebeurtenis: "ondersteuning-gestart",
    gegevens: {
      startdatum: begindatum,
      locatieGoedgekeurd: start.locatieGoedgekeurd ?? inzet.locatieGoedgekeurd,
      vogsGeldig: start.vogsGeldig ?? inzet.vogsGeldig,
    },
  };
  return ok(open === undefined ? [overgenomen, gestart] : [gestart]);
};
