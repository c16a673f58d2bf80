import { decodeXml, describeBackofficeError, type BerichtVan } from "@wmo-kit/backoffice";
import { zaakVan } from "@wmo-kit/afwegingskader";
import { redactBsn, toLokaleDatum, type Tijdstip } from "@wmo-kit/domain";
import { decideStap, huidigeActor, Werkomgeving, type Besluit, type Werk } from "@wmo-kit/kit";
import { inOpslag, metOpslag, type BijOpslag } from "@wmo-kit/kit/verkeer";
import { Berichtenverkeer, liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import type { Berichtfeit } from "../feiten/berichtfeiten.js";
import type { Feit } from "../feiten/feit.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";

/** Why a message that came in cannot be worked on, in sentences without personal data. */
interface Onverwerkbaar {
  readonly _tag: "Onverwerkbaar";
  readonly bevindingen: readonly [string, ...string[]];
}

type Antwoord = BerichtVan<"ontvangstbewijs"> | BerichtVan<"besluit">;

const onverwerkbaar = (bevinding: string): Onverwerkbaar => ({ _tag: "Onverwerkbaar", bevindingen: [bevinding] });

const leesAntwoord = (bytes: Uint8Array): Effect.Effect<Antwoord, Onverwerkbaar> =>
  liftResult(decodeXml(bytes)).pipe(
    Effect.mapError((fout) => onverwerkbaar(describeBackofficeError(fout))),
    Effect.flatMap((bericht) => {
      const { inhoud } = bericht;
      if (inhoud.soort === "ontvangstbewijs") return Effect.succeed<Antwoord>({ ...bericht, inhoud });
      if (inhoud.soort === "besluit") return Effect.succeed<Antwoord>({ ...bericht, inhoud });
      return Effect.fail(onverwerkbaar("Dit soort bericht krijgt een wijkteam niet. Vraag de gemeente waarvoor het is."));
    }),
  );

const bevindingenVan = ({ inhoud: { uitkomst } }: BerichtVan<"ontvangstbewijs">): readonly string[] =>
  uitkomst.stand === "geweigerd" ? uitkomst.bevindingen.map(({ plaats, code, tekst }) => redactBsn(`${plaats}: ${tekst ?? code}.`)) : [];

const isOntvangstbewijs = (antwoord: Antwoord): antwoord is BerichtVan<"ontvangstbewijs"> => antwoord.inhoud.soort === "ontvangstbewijs";

const toFeit = (antwoord: Antwoord, ontvangen: Tijdstip): Effect.Effect<Berichtfeit> => {
  if (!isOntvangstbewijs(antwoord)) {
    const { opKenmerk: kenmerk, beschikkingsdatum: datum, besluit, indicatie } = antwoord.inhoud;
    return Effect.succeed({ soort: "besluit-ontvangen", kenmerk, datum, besluit, ...(indicatie === undefined ? {} : { indicatie }) });
  }
  const { opKenmerk: kenmerk, uitkomst } = antwoord.inhoud;
  return Effect.map(Effect.orDie(liftResult(toLokaleDatum(ontvangen))), (datum) => ({ soort: "bericht-beantwoord", kenmerk, datum, uitkomst: uitkomst.stand, bevindingen: [...bevindingenVan(antwoord)] }));
};

// The first decision closes the wait of the advice; a decision on the other message of the same advice stands beside it.
const stapVan = Effect.fnUntraced(function* (dossier: Inwonerdossier, zaak: string, feit: Berichtfeit, werk: Werk) {
  if (feit.soort !== "besluit-ontvangen" || zaakVan(dossier.zaken, "A3", zaak)?.toestand !== "verzonden") return [];
  const { alle: omgeving } = yield* Werkomgeving;
  const opdracht = { levensloop: "A3", zaak, gebeurtenis: "verwerkt", gegevens: { beschikkingsdatum: feit.datum, besluit: feit.besluit } };
  const { gebeurtenis } = yield* Effect.mapError(liftResult(decideStap(dossier, opdracht, werk, omgeving)), () => onverwerkbaar("Het besluit past niet bij dit advies. Bespreek het met de gemeente."));
  return [{ _tag: "Stap", gebeurtenis } as const];
});

const beslis = (antwoord: Antwoord, ontvangen: Tijdstip) =>
  Effect.fnUntraced(function* (dossier: Inwonerdossier, werk: Werk) {
    const bericht = dossier.eigen.berichten.find(({ kenmerk }) => kenmerk === antwoord.inhoud.opKenmerk);
    if (bericht === undefined) return yield* Effect.fail(onverwerkbaar("Dit antwoord hoort bij geen bericht van ons."));
    const feit = yield* toFeit(antwoord, ontvangen);
    const stap = yield* stapVan(dossier, bericht.zaak, feit, werk);
    const besluit: Besluit<Feit> = { feiten: [{ _tag: "Eigen", feit }, ...stap], sleutels: [`in:${antwoord.kenmerk}`] };
    return besluit;
  });

const neem = Effect.fnUntraced(function* (id: string, antwoord: Antwoord, ontvangen: Tijdstip) {
  const [verkeer, kast, { tenant }] = [yield* Berichtenverkeer, yield* Dossierkast, yield* Instelling];
  const { opKenmerk } = antwoord.inhoud;
  const { dossier } = yield* Effect.catchTag(verkeer.findUit(tenant, opKenmerk), "BerichtNietGevonden", () => Effect.fail(onverwerkbaar("Dit antwoord hoort bij geen bericht van ons.")));
  if (dossier === null) return yield* Effect.fail(onverwerkbaar("Dit antwoord hoort bij geen dossier."));
  const codes = isOntvangstbewijs(antwoord) && antwoord.inhoud.uitkomst.stand === "geweigerd" ? antwoord.inhoud.uitkomst.bevindingen.map(({ code }) => code) : [];
  const bevestig = isOntvangstbewijs(antwoord) ? inOpslag(Effect.catchTag(verkeer.confirm(tenant, opKenmerk, ontvangen, codes), "BerichtNietGevonden", () => Effect.void)) : Effect.void;
  const bij: BijOpslag = (houder) => Effect.andThen(bevestig, inOpslag(verkeer.complete(tenant, id, houder)));
  yield* metOpslag(bij)(kast.change(dossier, beslis(antwoord, ontvangen), { actor: yield* huidigeActor })).pipe(
    // The same answer came before: there is nothing to record a second time.
    Effect.catchTag("AlVastgelegd", () => inOpslag(verkeer.complete(tenant, id, dossier))),
    Effect.catchTag("DossierOnbekend", () => Effect.fail(onverwerkbaar("Dit antwoord hoort bij geen dossier."))),
  );
});

/**
 * Works on an answer of the back office that was stored: its facts, the step of the advice and the note that it was worked on are one transaction.
 * What cannot be worked on is refused with the reasons. May be done again after a crash.
 *
 * @source W-33, W-98.4; systems.md 6.1, 6.2
 */
export const verwerkInbericht = Effect.fn("verwerkInbericht")(function* (id: string) {
  const { tenant } = yield* Instelling;
  const verkeer = yield* Berichtenverkeer;
  const { ontvangen } = yield* verkeer.findIn(tenant, id);
  const { origineel, inhoud } = yield* verkeer.readIn(tenant, id);
  yield* leesAntwoord(inhoud ?? origineel).pipe(
    Effect.flatMap((antwoord) => neem(id, antwoord, ontvangen)),
    Effect.catchTag("Onverwerkbaar", ({ bevindingen }) => verkeer.reject(tenant, id, bevindingen)),
  );
});
