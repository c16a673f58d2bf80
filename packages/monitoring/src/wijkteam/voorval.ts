import type { Feit, Termijnfeit } from "../feiten/feit.js";
import { momentIn, tekstVan } from "./gegeven.js";
import { alleVan, eersteVan, laatsteVan, type Verloop } from "./verloop.js";

const TE_MELDEN = ["calamiteit", "geweldsincident"];
const PLICHTEN = { "meldplicht-toezicht": "toezichthouder", "meldplicht-opdrachtgever": "opdrachtgever" } as const;

/** The facts of an incident: that it was, and when the supervisor and the client heard of it. @source W-64.4, W-106.4; lifecycle.md A9 */
export const feitenVanVoorval = (verloop: Verloop): readonly Feit[] => {
  const begin = eersteVan(verloop, "voorval-bekend");
  if (begin === undefined) return [];
  const bekend = momentIn(laatsteVan(verloop, "gegevens-gecorrigeerd") ?? begin, "bekendOp");
  const beoordeling = laatsteVan(verloop, "beoordeeld");
  const aard = beoordeling === undefined ? undefined : tekstVan(beoordeling, "aard");
  const kenmerken = aard === undefined ? {} : { aard };
  const meldingen = alleVan(verloop, "gemeld");
  return [
    { _tag: "Telfeit", reeks: "voorvallen", zaak: verloop.zaak, dag: bekend.datum, kenmerken },
    ...(aard === undefined || !TE_MELDEN.includes(aard) ? [] : (["meldplicht-toezicht", "meldplicht-opdrachtgever"] as const)).map((reeks): Termijnfeit => {
      const melding = meldingen.find((gebeurtenis) => tekstVan(gebeurtenis, "plicht") === PLICHTEN[reeks]);
      return {
        _tag: "Termijnfeit",
        reeks,
        zaak: verloop.zaak,
        aanvang: { datum: bekend.datum },
        ...(melding === undefined ? {} : { gedaan: momentIn(melding, "gemeldOp") }),
        kenmerken,
      };
    }),
  ];
};
