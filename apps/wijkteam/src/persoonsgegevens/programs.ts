import { decodePersoonsantwoord, makePersoonsvraag, parseKenmerk, type Persoonsvraag } from "@wmo-kit/backoffice";
import { describeGeboortedatum, formatDatum, formatNaam } from "@wmo-kit/domain";
import { huidigeActor, type Besluit } from "@wmo-kit/kit";
import { Koppelingen, layerVerbinding, liftResult, makeUuidV7, stelVraag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import type { Feit } from "../feiten/feit.js";
import { koppelingVan } from "../koppelingen/vind-koppeling.js";
import type { Persoonsvergelijking } from "../koppelingen/gegevens-weergave.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { Brp } from "./brp.js";
import { listVerschillen, neemVeldenOver, toRegisterpersoon, type Persoonsveld } from "./vergelijk.js";

/** The person register was never set up. */
export interface RegisterNietIngesteld {
  readonly _tag: "RegisterNietIngesteld";
}

/** Nobody asked the register about this resident yet, or it knows nobody. */
export interface NietsOpgevraagd {
  readonly _tag: "NietsOpgevraagd";
}

const NIET_INGESTELD: RegisterNietIngesteld = { _tag: "RegisterNietIngesteld" };

const vraagRegister = Effect.fnUntraced(function* (vraag: Persoonsvraag) {
  const { verbinding } = yield* Brp;
  if (verbinding === null) return yield* Effect.fail(NIET_INGESTELD);
  const lees = (tekst: string) => decodePersoonsantwoord(vraag, tekst);
  return yield* stelVraag(verbinding, { pad: "/personen/zoekvragen", inhoud: JSON.stringify(vraag), lees }).pipe(Effect.provide(layerVerbinding(verbinding)));
});

/**
 * Asks the person register who a resident is, only for a case that gives a reason for it, and records that it was asked and why.
 * Nothing of the answer is taken over by itself.
 *
 * @source W-98.2, W-98.3, W-106.9; systems.md 6.3, 6.5
 */
export const haalPersoon = Effect.fn("haalPersoon")(function* (dossierId: string, { reden, zaak }: { readonly reden: "onderzoek" | "caseload"; readonly zaak: string }) {
  const kast = yield* Dossierkast;
  const { id, zaken, eigen } = yield* kast.load(dossierId);
  if (eigen.bsn === undefined) return yield* Effect.fail({ _tag: "BsnOnbekend" } as const);
  const kenmerk = yield* Effect.mapError(liftResult(parseKenmerk(zaak)), () => ({ _tag: "ZaakOnbekend" }) as const);
  const vraag = yield* liftResult(makePersoonsvraag(zaken, { kenmerk: `persoon-${yield* makeUuidV7}`, bsn: eigen.bsn, doel: { reden, zaak: kenmerk } }));
  const { stand, uitkomst } = yield* vraagRegister(vraag);
  const persoon = uitkomst.soort === "gevonden" ? toRegisterpersoon(uitkomst.persoon) : undefined;
  const actor = yield* huidigeActor;
  const besluit: Besluit<Feit> = { feiten: [{ _tag: "Eigen", feit: { soort: "persoon-opgevraagd", reden, zaak, stand, ...(persoon === undefined ? {} : { persoon }) } }] };
  yield* kast.change(id, () => Effect.succeed(besluit), { actor });
  const { tenant } = yield* Instelling;
  const wat = { dossier: id, wat: `persoonsgegevens opgevraagd voor ${reden}`, uitkomst: uitkomst.soort, bewijs: vraag.kenmerk, stand, toestemming: null } as const;
  yield* (yield* Koppelingen).recordGebruik({ tenant, actor: actor.id, koppeling: koppelingVan("brp") }, wat);
  const vergelijking: Persoonsvergelijking = {
    gevonden: persoon !== undefined,
    standTekst: formatDatum(stand),
    overledenOpTekst: uitkomst.soort === "gevonden" && uitkomst.persoon.overledenOp !== undefined ? formatDatum(uitkomst.persoon.overledenOp) : null,
    geheimhouding: uitkomst.soort === "gevonden" && uitkomst.persoon.geheimhouding,
    verschillen: persoon === undefined ? [] : listVerschillen(eigen.inwoner, persoon),
    huishouden: uitkomst.soort === "gevonden" ? uitkomst.persoon.huishouden.map(({ relatie, naam, geboortedatum }) => ({ relatie, naam: formatNaam(naam), geboortedatumTekst: describeGeboortedatum(geboortedatum) })) : [],
  };
  return vergelijking;
});

/** Takes over what the register said last, the fields that the professional chose and nothing else. @source W-98.2 */
export const neemPersoonOver = Effect.fn("neemPersoonOver")(function* (dossierId: string, velden: readonly Persoonsveld[]) {
  const kast = yield* Dossierkast;
  return yield* kast.change(
    dossierId,
    ({ eigen }) => {
      if (eigen.opgevraagd === undefined) return Effect.fail<NietsOpgevraagd>({ _tag: "NietsOpgevraagd" });
      const inwoner = neemVeldenOver(eigen.inwoner, eigen.opgevraagd, velden);
      const besluit: Besluit<Feit> = { feiten: [{ _tag: "Eigen", feit: { soort: "inwoner-vastgelegd", inwoner } }] };
      return Effect.succeed(besluit);
    },
    { actor: yield* huidigeActor },
  );
});
