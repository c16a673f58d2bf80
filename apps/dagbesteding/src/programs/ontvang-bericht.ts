import { invariant, type Tijdstip } from "@wmo-kit/domain";
import type { NieuwFeit } from "@wmo-kit/kit";
import { liftResult, makeUuidV7 } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { BerichtAlOntvangen } from "../dossier/failures.js";
import { neemGroepen } from "../dossier/neem-groepen.js";
import { planAntwoord } from "../dossier/plan-antwoord.js";
import { planOntvangst } from "../dossier/plan-ontvangst.js";
import { readBericht, type Inkomend } from "../dossier/read-bericht.js";
import { sleutels } from "../dossier/sleutels.js";
import { isAgbGoedgekeurd } from "../dossier/stand-van-organisatie.js";
import type { Feit } from "../feiten/feit.js";
import { huidigeActor } from "../services/huidige-actor.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast, Werkomgeving } from "../services/kast.js";

type Toewijzing = Extract<Inkomend, { readonly _tag: "Toewijzing" }>;
type Antwoord = Extract<Inkomend, { readonly _tag: "Antwoord" }>;

const alOntvangen = ({ dossier }: { readonly dossier: string }): BerichtAlOntvangen => ({ _tag: "BerichtAlOntvangen", dossier });

const ontvangToewijzing = Effect.fnUntraced(function* ({ inhoud }: Toewijzing) {
  const { agbCode, producten } = yield* Instelling;
  const { alle: omgeving } = yield* Werkomgeving;
  const berichtId = yield* makeUuidV7;
  const kast = yield* Dossierkast;
  const bericht = sleutels.ontvangen(inhoud.afzender, inhoud.identificatie);
  const houder = sleutels.client(inhoud.afzender, inhoud.client.bsn);
  const ontvangst = { actor: yield* huidigeActor, bericht, houder };
  return yield* kast.receive(ontvangst, (dossier, werk) => {
    const feit: Feit = { soort: "toewijzing-ontvangen", berichtId, ontvangenOp: werk.tijdstip, ...inhoud };
    const contract = { agbCode, producten, goedgekeurd: isAgbGoedgekeurd(werk.organisatie, agbCode ?? inhoud.ontvanger) };
    const groepen = planOntvangst(dossier.zaken, dossier.eigen, inhoud, contract);
    const feiten: readonly NieuwFeit<Feit>[] = [{ _tag: "Eigen", feit }, ...neemGroepen(dossier, groepen, werk, omgeving)];
    return Effect.succeed({ feiten });
  }).pipe(Effect.catchTag("AlVastgelegd", (fout) => Effect.fail(alOntvangen(fout))));
});

const maakAntwoordfeit = ({ inhoud }: Antwoord, berichtId: string, op: string, ontvangenOp: Tijdstip): Feit => ({
  soort: "antwoord-ontvangen",
  berichtId,
  op,
  ontvangenOp,
  ...inhoud,
});

const ontvangAntwoord = Effect.fnUntraced(function* (antwoord: Antwoord) {
  const { alle: omgeving } = yield* Werkomgeving;
  const berichtId = yield* makeUuidV7;
  const kast = yield* Dossierkast;
  const actor = yield* huidigeActor;
  const { id } = yield* kast.find(antwoord.op).pipe(Effect.catchTag("DossierOnbekend", () => Effect.fail({ _tag: "AntwoordOpOnbekend" } as const)));
  const dossier = yield* kast.change(
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
  ).pipe(
    Effect.catchTag("AlVastgelegd", (fout) => Effect.fail(alOntvangen(fout))),
    Effect.catchTag("DossierOnbekend", () => Effect.die("een dossier dat net is gevonden, is er")),
  );
  return { dossier, nieuw: false };
});

/**
 * Takes in a message: reads it, keeps it literally with the moment of receipt, and takes the steps it asks for in the dossier of its resident.
 * A message with findings stores nothing.
 *
 * @source D-11.2, D-11.4, D-20.6
 */
export const ontvangBericht = Effect.fn("ontvangBericht")(function* (bytes: Uint8Array) {
  const { agbCode } = yield* Instelling;
  const inkomend = yield* liftResult(readBericht(bytes, agbCode));
  if (inkomend._tag === "Antwoord") return yield* ontvangAntwoord(inkomend);
  return yield* ontvangToewijzing(inkomend);
});
