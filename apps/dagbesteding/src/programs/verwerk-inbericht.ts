import { type Tijdstip, toEpochMs } from "@wmo-kit/domain";
import type { Retourgrond } from "@wmo-kit/iwmo";
import { isOpslagfout } from "@wmo-kit/kit";
import { type BijOpslag, inOpslag, metOpslag } from "@wmo-kit/kit/verkeer";
import { Berichtenverkeer, Databank, liftResult, type NieuwUitbericht, type OpslagMislukt, vandaag } from "@wmo-kit/runtime";
import { Clock, Effect } from "effect";

import { maakRetour } from "../berichtenverkeer/maak-retour.js";
import { Verzendwijze } from "../berichtenverkeer/verzendwijze.js";
import { describeWeigering, grondenVan, krijgtRetour, type Weigering } from "../berichtenverkeer/weigering.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { type Inkomend, readBericht } from "../dossier/read-bericht.js";
import { sleutels } from "../dossier/sleutels.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { opMoment } from "../voorbeeld/op-moment.js";
import { ontvangAntwoord } from "./ontvang-antwoord.js";
import { bevestigDeclaratie, ontvangDeclaratieantwoord } from "./ontvang-declaratieantwoord.js";
import { ontvangToewijzing } from "./ontvang-toewijzing.js";

/** Where a message went: the dossier of a resident, or a claim run. */
export type Ontvangen =
  | { readonly _tag: "Dossier"; readonly dossier: Bewonerdossier; readonly nieuw: boolean }
  | { readonly _tag: "Declaratie"; readonly declaratieId: string };

/** The dossier that a message is for, when it is there. */
const findDossier = Effect.fnUntraced(function* (inkomend: Inkomend) {
  if (inkomend._tag === "Declaratieantwoord") return undefined;
  const sleutel = inkomend._tag === "Antwoord" ? inkomend.op : sleutels.client(inkomend.inhoud.afzender, inkomend.inhoud.client.bsn);
  return yield* (yield* Dossierkast).find(sleutel).pipe(Effect.catchTag("DossierOnbekend", () => Effect.succeed(undefined)));
});

// What a dossier says lies in order: work that was done after the message came in has to stay before it.
const opOntvangst = (ontvangen: Tijdstip, dossier: Bewonerdossier | undefined): ReturnType<typeof opMoment> => {
  const bijgewerkt = dossier?.zaken.bijgewerkt;
  return bijgewerkt !== undefined && toEpochMs(bijgewerkt) > toEpochMs(ontvangen) ? (program) => program : opMoment(ontvangen);
};

interface Afronding {
  /** Marks the message as worked on, with what else has to be noted, in the transaction of its facts. */
  readonly bij: BijOpslag;
  readonly weiger: (fout: Weigering, dossier: string | undefined) => Effect.Effect<void, OpslagMislukt>;
}

/** What has to be recorded of a message itself, besides its facts: how it ended, and the return that goes back. */
const maakAfronding = Effect.fnUntraced(function* (id: string, inhoud: Uint8Array) {
  const [verkeer, databank, { vanzelf }, { tenant }] = [yield* Berichtenverkeer, yield* Databank, yield* Verzendwijze, yield* Instelling];
  const [klok, dagtekening] = [yield* Clock.Clock, yield* vandaag];
  const toRetour = (dossier: string | null, gronden: readonly Retourgrond[]): NieuwUitbericht | undefined =>
    maakRetour({ tenant, inbericht: id, inhoud, dossier, dagtekening, wacht: !vanzelf }, gronden);
  // The return of an earlier day to the same message stands: it has the same identification.
  const prepare = (bericht: NieuwUitbericht | undefined) =>
    bericht === undefined ? Effect.void : inOpslag(Effect.catchTag(verkeer.prepare(bericht), "IdentificatieBezet", () => Effect.void));
  const nuEcht = Effect.provideService(Clock.Clock, klok);
  const afronding: Afronding = {
    bij: (dossier) => Effect.andThen(inOpslag(verkeer.complete(tenant, id, dossier)), prepare(toRetour(dossier, []))).pipe(nuEcht),
    weiger: (fout, dossier) =>
      databank.transactie(() =>
        Effect.andThen(inOpslag(verkeer.reject(tenant, id, describeWeigering(fout), dossier)), krijgtRetour(fout) ? prepare(toRetour(dossier ?? null, grondenVan(fout))) : Effect.void),
      ),
  };
  return afronding;
});

const neem = Effect.fnUntraced(function* (inkomend: Inkomend, inhoud: Uint8Array, ontvangen: Tijdstip, { bij }: Afronding) {
  const [verkeer, databank, { tenant }] = [yield* Berichtenverkeer, yield* Databank, yield* Instelling];
  switch (inkomend._tag) {
    case "Toewijzing":
      return { _tag: "Dossier", ...(yield* metOpslag(bij)(ontvangToewijzing(inkomend))) } as const;
    case "Antwoord": {
      const { heen } = inkomend;
      const bevestig =
        heen === undefined ? Effect.void : inOpslag(Effect.catchTag(verkeer.confirm(tenant, heen, ontvangen, inkomend.inhoud.codes), "BerichtNietGevonden", () => Effect.void));
      const dossier = yield* metOpslag((dossierId) => Effect.andThen(bij(dossierId), bevestig))(ontvangAntwoord(inkomend));
      return { _tag: "Dossier", dossier, nieuw: false } as const;
    }
    case "Declaratieantwoord": {
      const { run, stroom } = yield* ontvangDeclaratieantwoord(inkomend.op, inhoud);
      yield* databank.transactie(() => Effect.andThen(bevestigDeclaratie(inhoud, ontvangen), bij(stroom)));
      return { _tag: "Declaratie", declaratieId: run } as const;
    }
  }
});

/**
 * Works on a message that came in and was stored: its facts, the return to it and the note that it was worked on are one transaction.
 * What cannot be worked on is refused with the reasons. May be done again after a crash.
 *
 * @source D-11.2, D-11.4, D-20.6; systems.md 6.1
 */
export const verwerkInbericht = Effect.fn("verwerkInbericht")(function* (id: string) {
  const { tenant, agbCode } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  const { ontvangen } = yield* verkeer.findIn(tenant, id);
  const { origineel, inhoud: uitEnvelop } = yield* verkeer.readIn(tenant, id);
  const inhoud = uitEnvelop ?? origineel;
  const afronding = yield* maakAfronding(id, inhoud);
  const gelezen = readBericht(inhoud, agbCode);
  const dossier = gelezen.isOk() ? yield* findDossier(gelezen.value) : undefined;
  return yield* liftResult(gelezen).pipe(
    Effect.flatMap((inkomend) => opOntvangst(ontvangen, dossier)(neem(inkomend, inhoud, ontvangen, afronding))),
    Effect.tapError((fout): Effect.Effect<void, OpslagMislukt> => {
      if (isOpslagfout(fout)) return Effect.void;
      if (fout._tag === "BerichtAlOntvangen") return inOpslag(verkeer.complete(tenant, id, fout.dossier));
      return afronding.weiger(fout, dossier?.id);
    }),
  );
});
