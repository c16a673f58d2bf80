import { invariant, parse } from "@wmo-kit/domain";
import { toJson, type Feitvorm } from "@wmo-kit/kit";
import type { Gebeurtenis as OpgeslagenGebeurtenis } from "@wmo-kit/runtime";

import { Feit } from "./feit.js";

/** Version of the shape of the stored facts; goes up when a field changes meaning. */
const SCHEMAVERSIE = 1;

/** A fact as the store keeps it. One that could not be read back would close its dossier for good, so it is never kept. */
export const schrijfFeit = (feit: Feit): Feitvorm => {
  const gegevens = toJson(feit);
  invariant(parse(Feit, "Feit", gegevens).isOk(), `een feit ${feit.soort} is leesbaar voor het wordt bewaard`);
  return { soort: feit.soort, schemaversie: SCHEMAVERSIE, gegevens };
};

/** A stored fact as the app knows it. What this app wrote it can read; anything else means that the store was changed. */
export const leesFeit = ({ dossier, versie, gegevens }: OpgeslagenGebeurtenis): Feit => {
  const feit = parse(Feit, "Feit", gegevens);
  invariant(feit.isOk(), `feit ${versie} van dossier ${dossier} is leesbaar`);
  return feit.value;
};
