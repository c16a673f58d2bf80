import { type Tijdstip, toLokaleDatum } from "@wmo-kit/domain";
import { noteerInAudit } from "@wmo-kit/kit/verkeer";
import { Berichtenverkeer, liftResult, type Uitbericht } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { registreerVerzending } from "../programs/registreer.js";
import { type TransportMislukt, verzendBericht } from "../programs/verzend-bericht.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";

/** A message that the network has taken. */
type Aangeboden = Uitbericht & { readonly verzonden: Tijdstip };

const isAangeboden = (bericht: Uitbericht): bericht is Aangeboden => (bericht.stand === "aangeboden" || bericht.stand === "bevestigd") && bericht.verzonden !== null;

/** Offers one message now; what does not get across stays ready and goes later by itself. */
export const biedNuAan = Effect.fnUntraced(function* (identificatie: string, aantekening: string | undefined) {
  const { tenant } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  yield* verkeer.release(tenant, identificatie, aantekening ?? null);
  yield* verkeer.offer(tenant);
  const bericht = yield* verkeer.findUit(tenant, identificatie);
  return isAangeboden(bericht) ? bericht : yield* Effect.fail<TransportMislukt>({ _tag: "TransportMislukt" });
});

/**
 * Offers a message of a dossier to the network and records that it went. Doing it again changes nothing:
 * the outbox knows a message by its identification.
 *
 * @source D-20.4, D-20.5; systems.md 6.1
 */
export const biedAan = Effect.fn("biedAan")(function* (dossierId: string, berichtId: string, redenTeLaat: string | undefined) {
  return yield* verzendBericht(dossierId, berichtId, redenTeLaat, ({ identificatie }) =>
    Effect.asVoid(biedNuAan(identificatie, redenTeLaat)).pipe(Effect.catchTag("BerichtNietGevonden", () => Effect.fail<TransportMislukt>({ _tag: "TransportMislukt" }))),
  );
});

/**
 * Records in its dossier that a message went which the kit offered by itself, or of which a crash lost the record.
 * One that is late and has no reason yet stays open until a person gives it.
 *
 * @source D-20.4, D-20.5
 */
export const meldVerzonden = Effect.fnUntraced(function* ({ tenant, identificatie, dossier, verzonden, aantekening }: Aangeboden) {
  const verkeer = yield* Berichtenverkeer;
  const kast = yield* Dossierkast;
  const stand = dossier === null ? undefined : yield* Effect.catchTag(kast.load(dossier), "DossierOnbekend", () => Effect.succeed(undefined));
  const bericht = stand?.eigen.berichten.find((kandidaat) => kandidaat.richting === "gemaakt" && kandidaat.identificatie === identificatie);
  if (stand === undefined || bericht === undefined || bericht.verzondenOp !== undefined) return yield* verkeer.recordVerzonden(tenant, identificatie, verzonden);
  const datum = yield* liftResult(toLokaleDatum(verzonden));
  yield* registreerVerzending(stand.id, { berichtId: bericht.berichtId, datum, ...(aantekening === null ? {} : { redenTeLaat: aantekening }) });
});

/** Records of every message that went, and of which that was not noted yet, that it went. */
export const meldAlleVerzonden = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  const berichten = yield* (yield* Berichtenverkeer).listUit(tenant, { vastgelegd: false });
  for (const bericht of berichten.filter(isAangeboden))
    yield* Effect.andThen(meldVerzonden(bericht), noteerInAudit({ soort: "bericht-aangeboden", dossier: bericht.dossier, object: bericht.identificatie, uitkomst: "gelukt" })).pipe(Effect.catch(({ _tag }) => Effect.logWarning("Van een bericht dat is aangeboden is de verzending nog niet vastgelegd", { soort: bericht.soort, reden: _tag })));
});
