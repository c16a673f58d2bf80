import { invariant } from "@wmo-kit/domain";
import { recordGebeurtenis, type Gebeurtenis as OpgeslagenGebeurtenis } from "@wmo-kit/runtime";
import { Effect, type Schema } from "effect";

import type { VastgelegdFeit } from "../dossier/evolve.js";
import { GEBEURTENIS_SCHEMAVERSIE, parseGebeurtenis, type Gebeurtenis } from "../dossier/gebeurtenis.js";

/** Who acts as long as the kit knows no accounts: whoever works at this machine. */
const ACTOR = "lokaal";

/** A stored fact as the dossier knows it. What this app wrote it can read; anything else means that the file was changed. */
export const readFeit = ({ dossier, versie, opgetreden, gegevens }: OpgeslagenGebeurtenis): VastgelegdFeit => {
  const gebeurtenis = parseGebeurtenis(gegevens);
  invariant(gebeurtenis.isOk(), `feit ${versie} van dossier ${dossier} is leesbaar`);
  return { dossier, versie, opgetreden, gebeurtenis: gebeurtenis.value };
};

/** A fact as plain JSON: what is undefined is left out. */
const toJson = (gebeurtenis: Gebeurtenis): Schema.Json => JSON.parse(JSON.stringify(gebeurtenis));

/** Facts as the store keeps them, each with its id and moment. */
export const recordFeiten = (gebeurtenissen: readonly Gebeurtenis[]) =>
  Effect.forEach(gebeurtenissen, (gebeurtenis) =>
    recordGebeurtenis({ soort: gebeurtenis.soort, schemaversie: GEBEURTENIS_SCHEMAVERSIE, actor: ACTOR, gegevens: toJson(gebeurtenis) }),
  );
