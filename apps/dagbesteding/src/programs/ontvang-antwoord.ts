import { invariant, type Tijdstip } from "@wmo-kit/domain";
import { huidigeActor, type NieuwFeit, Werkomgeving } from "@wmo-kit/kit";
import { makeUuidV7 } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { BerichtAlOntvangen } from "../dossier/failures.js";
import { neemGroepen } from "../dossier/neem-groepen.js";
import { planAntwoord } from "../dossier/plan-antwoord.js";
import type { Inkomend } from "../dossier/read-bericht.js";
import { sleutels } from "../dossier/sleutels.js";
import type { Feit } from "../feiten/feit.js";
import { Dossierkast } from "../services/kast.js";

type Antwoord = Extract<Inkomend, { readonly _tag: "Antwoord" }>;

const maakAntwoordfeit = ({ inhoud }: Antwoord, berichtId: string, op: string, ontvangenOp: Tijdstip): Feit => ({
  soort: "antwoord-ontvangen",
  berichtId,
  op,
  ontvangenOp,
  ...inhoud,
});

/**
 * Records the answer to a message of ours in the dossier that sent it: a return, or the answer to a request.
 *
 * @source D-11.4; iWmo 3.2, OP090
 */
export const ontvangAntwoord = Effect.fnUntraced(function* (antwoord: Antwoord) {
  const { alle: omgeving } = yield* Werkomgeving;
  const berichtId = yield* makeUuidV7;
  const kast = yield* Dossierkast;
  const actor = yield* huidigeActor;
  const { id } = yield* kast.find(antwoord.op).pipe(Effect.catchTag("DossierOnbekend", () => Effect.fail({ _tag: "AntwoordOpOnbekend" } as const)));
  return yield* kast
    .change(
      id,
      (stand, werk) => {
        const heen = stand.eigen.berichten.find(
          ({ soort, identificatie, referentie = "" }) =>
            antwoord.op === sleutels.verzonden(soort, identificatie) || antwoord.op === sleutels.referentie(referentie),
        );
        invariant(heen !== undefined, "het dossier dat een sleutel houdt, heeft het bericht");
        const feiten: readonly NieuwFeit<Feit>[] = [
          { _tag: "Eigen", feit: maakAntwoordfeit(antwoord, berichtId, heen.berichtId, werk.tijdstip) },
          ...neemGroepen(stand, planAntwoord(stand, antwoord, heen), werk, omgeving),
        ];
        return Effect.succeed({ feiten, sleutels: [sleutels.ontvangen(antwoord.afzender, antwoord.inhoud.identificatie)] });
      },
      { actor },
    )
    .pipe(
      Effect.catchTag("AlVastgelegd", ({ dossier }) => Effect.fail<BerichtAlOntvangen>({ _tag: "BerichtAlOntvangen", dossier })),
      Effect.catchTag("DossierOnbekend", () => Effect.die("een dossier dat net is gevonden, is er")),
    );
});
