import { huidigeActor, type NieuwFeit, Werkomgeving } from "@wmo-kit/kit";
import { makeUuidV7 } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { BerichtAlOntvangen } from "../dossier/failures.js";
import { neemGroepen } from "../dossier/neem-groepen.js";
import { planOntvangst } from "../dossier/plan-ontvangst.js";
import type { Inkomend } from "../dossier/read-bericht.js";
import { sleutels } from "../dossier/sleutels.js";
import { isAgbGoedgekeurd } from "../dossier/stand-van-organisatie.js";
import type { Feit } from "../feiten/feit.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";

type Toewijzing = Extract<Inkomend, { readonly _tag: "Toewijzing" }>;

/**
 * Records an allocation in the dossier of its resident, literally and with the steps it asks for.
 *
 * @source D-11.2, D-20.6
 */
export const ontvangToewijzing = Effect.fnUntraced(function* ({ inhoud }: Toewijzing) {
  const { agbCode, producten } = yield* Instelling;
  const { alle: omgeving } = yield* Werkomgeving;
  const berichtId = yield* makeUuidV7;
  const kast = yield* Dossierkast;
  const bericht = sleutels.ontvangen(inhoud.afzender, inhoud.identificatie);
  const houder = sleutels.client(inhoud.afzender, inhoud.client.bsn);
  const ontvangst = { actor: yield* huidigeActor, bericht, houder };
  return yield* kast
    .receive(ontvangst, (dossier, werk) => {
      const feit: Feit = { soort: "toewijzing-ontvangen", berichtId, ontvangenOp: werk.tijdstip, ...inhoud };
      const contract = { agbCode, producten, goedgekeurd: isAgbGoedgekeurd(werk.organisatie, agbCode ?? inhoud.ontvanger) };
      const groepen = planOntvangst(dossier.zaken, dossier.eigen, inhoud, contract);
      const feiten: readonly NieuwFeit<Feit>[] = [{ _tag: "Eigen", feit }, ...neemGroepen(dossier, groepen, werk, omgeving)];
      return Effect.succeed({ feiten });
    })
    .pipe(Effect.catchTag("AlVastgelegd", ({ dossier }) => Effect.fail<BerichtAlOntvangen>({ _tag: "BerichtAlOntvangen", dossier })));
});
