import type { NieuwFeit } from "./kastdossier.js";
import type { Feitvorm, Projectie } from "./projectie.js";
import { STAP, STAP_SCHEMAVERSIE, toJson, toStapfeit } from "./stapfeit.js";
import { TAAK_GEDAAN } from "../taken/taak-gedaan.js";

/** A fact as the store keeps it. */
export const toFeitvorm = <Stand, Feit, Lijn>({ schrijfFeit }: Projectie<Stand, Feit, Lijn>, feit: NieuwFeit<Feit>): Feitvorm => {
  switch (feit._tag) {
    case "Stap":
      return { soort: STAP, schemaversie: STAP_SCHEMAVERSIE, gegevens: toStapfeit(feit.gebeurtenis) };
    case "TaakGedaan":
      return { soort: TAAK_GEDAAN, schemaversie: 1, gegevens: toJson(feit.gedaan) };
    case "Eigen":
      return schrijfFeit(feit.feit);
  }
};
