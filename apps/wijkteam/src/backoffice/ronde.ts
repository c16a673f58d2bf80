import { toLokaleDatum } from "@wmo-kit/domain";
import { huidigeActor, type Besluit } from "@wmo-kit/kit";
import { metOpslag, noteerInAudit } from "@wmo-kit/kit/verkeer";
import { Berichtenverkeer, describeMislukreden, liftResult, type Uitbericht } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Berichtfeit } from "../feiten/berichtfeiten.js";
import type { Feit } from "../feiten/feit.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { verwerkInbericht } from "./verwerk-inbericht.js";

const log = (wat: string) => Effect.catchCause((oorzaak) => Effect.logError(wat, oorzaak));

const mits = ({ eigen }: Inwonerdossier, kenmerk: string, feit: Berichtfeit, al: "verzondenOp" | "mislukt"): Besluit<Feit> => {
  const bericht = eigen.berichten.find((kandidaat) => kandidaat.kenmerk === kenmerk);
  return { feiten: bericht === undefined || bericht[al] !== undefined ? [] : [{ _tag: "Eigen", feit }] };
};

const meldVerzonden = Effect.fnUntraced(function* ({ tenant, identificatie: kenmerk, dossier, verzonden }: Uitbericht) {
  if (dossier === null || verzonden === null) return;
  const [verkeer, kast] = [yield* Berichtenverkeer, yield* Dossierkast];
  const datum = yield* liftResult(toLokaleDatum(verzonden));
  const legVast = verkeer.recordVerzonden(tenant, kenmerk, verzonden);
  yield* metOpslag(() => legVast)(
    kast.change(dossier, (stand) => Effect.succeed(mits(stand, kenmerk, { soort: "bericht-verzonden", kenmerk, datum }, "verzondenOp")), { actor: yield* huidigeActor }),
  );
  // Of a message that the dossier knew already nothing was stored just now.
  yield* legVast;
  yield* noteerInAudit({ soort: "bericht-aangeboden", dossier, object: kenmerk, uitkomst: "gelukt" });
});

const meldMislukt = Effect.fnUntraced(function* ({ identificatie: kenmerk, dossier, reden }: Uitbericht) {
  if (dossier === null || reden === null) return;
  const kast = yield* Dossierkast;
  const feit = { soort: "bericht-mislukt", kenmerk, reden: describeMislukreden(reden) } as const;
  yield* kast.change(dossier, (stand) => Effect.succeed(mits(stand, kenmerk, feit, "mislukt")), { actor: yield* huidigeActor });
});

/** Records in each dossier what became of its messages since the last time. */
const meldAlles = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  const gegaan = (yield* verkeer.listUit(tenant, { vastgelegd: false })).filter(({ stand }) => stand === "aangeboden" || stand === "bevestigd");
  yield* Effect.forEach(gegaan, (bericht) => meldVerzonden(bericht).pipe(log("Van een bericht is de verzending nog niet vastgelegd")), { discard: true });
  const mislukt = yield* verkeer.listUit(tenant, { stand: "mislukt" });
  yield* Effect.forEach(mislukt, (bericht) => meldMislukt(bericht).pipe(log("Van een bericht is nog niet vastgelegd dat het niet ging")), { discard: true });
});

const verwerkAlles = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  const wachtend = yield* (yield* Berichtenverkeer).listIn(tenant, { stand: "ontvangen" });
  yield* Effect.forEach(wachtend, ({ id }) => Effect.andThen(verwerkInbericht(id), noteerInAudit({ soort: "bericht-ontvangen", dossier: null, object: id, uitkomst: "gelukt" })).pipe(log("Een antwoord van de backoffice is nog niet verwerkt")), { discard: true });
});

/**
 * One round of message traffic: offer what may go and record what went, then take in what waits.
 * Whatever fails is for the next round; nothing goes twice and nothing is lost.
 *
 * @source W-98.4, W-98.5; systems.md 6.1, 6.2
 */
export const ronde = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  yield* verwerkAlles.pipe(log("Wat eerder binnenkwam is niet te verwerken"));
  yield* Effect.asVoid(verkeer.offer(tenant)).pipe(log("Klaargezette berichten zijn niet aan te bieden"));
  yield* meldAlles.pipe(log("Wat is aangeboden is niet vast te leggen"));
  yield* Effect.asVoid(verkeer.receive(tenant)).pipe(log("Antwoorden van de backoffice zijn niet op te halen"));
  yield* verwerkAlles.pipe(log("Antwoorden van de backoffice zijn niet te verwerken"));
});
