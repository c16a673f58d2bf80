import type { IsoDatum } from "@wmo-kit/domain";

import type { Dossier } from "../kern/dossier.js";
import type { ZaakId } from "../kern/gebeurtenis.js";
import { mits, type Vraag, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import { magWerken } from "../persoon/mag-werken.js";
import type { Ondersteuning } from "./ondersteuning.js";
import type { OndersteuningGegevens } from "./ondersteuning.schemas.js";

type Inzet = Pick<OndersteuningGegevens["ondersteuning-gestart"], "startdatum" | "locatieGoedgekeurd" | "locatiewijziging" | "vogsGeldig" | "medewerkers">;
type V = Vraag<Ondersteuning, Inzet>;

const isLocatieGoedgekeurd = (dossier: Dossier, wijziging: ZaakId | undefined, dag: IsoDatum): boolean => {
  const zaak = zaakVan(dossier, "B10", wijziging);
  if (zaak === undefined) return true;
  const { soort, goedgekeurd, gewensteDatum } = zaak.feiten;
  return soort === "locatie" && goedgekeurd && gewensteDatum !== undefined && gewensteDatum <= dag;
};

/** The place of support was approved. What is said about it does not go above the change that is a case of the dossier. @source D-21.2 */
export const locatieGoedgekeurd: Wachter<Ondersteuning, Inzet> = {
  naam: "locatieGoedgekeurd",
  code: "LOCATIE_NIET_GOEDGEKEURD",
  vraagt: ["locatieGoedgekeurd"],
  toets: ({ dossier, gegevens, gebeurtenis }) =>
    mits(gegevens.locatieGoedgekeurd === true && isLocatieGoedgekeurd(dossier, gegevens.locatiewijziging, gegevens.startdatum ?? gebeurtenis.datum)),
};

const allenMogenWerken = ({ dossier, gegevens: { medewerkers = [], startdatum }, gebeurtenis, normen }: V): boolean =>
  medewerkers.every((medewerker) => {
    const zaak = zaakVan(dossier, "B7", medewerker);
    return zaak === undefined || magWerken(zaak, startdatum ?? gebeurtenis.datum, normen.profiel);
  });

/** Everybody who gives the support has a valid VOG. What is said about it does not go above the persons that are cases of the dossier. @source D-3.4 */
export const vogsGeldig: Wachter<Ondersteuning, Inzet> = {
  naam: "vogsGeldig",
  code: "VOG_ONTBREEKT",
  vraagt: ["vogsGeldig"],
  toets: (vraag) => mits(vraag.gegevens.vogsGeldig === true && allenMogenWerken(vraag)),
};
