import { checkIndicatieantwoord, checkVraagdoel, decodeJson, encodeJson, makeBericht, parseKenmerk, type BerichtVan } from "@wmo-kit/backoffice";
import { describeOmvang, formatDatum, parseOmvang } from "@wmo-kit/domain";
import { err, ok } from "@wmo-kit/domain/result";
import { huidigeActor } from "@wmo-kit/kit";
import { Koppelingen, layerVerbinding, liftResult, makeUuidV7, nu, stelVraag, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { koppelingVan } from "../koppelingen/vind-koppeling.js";
import type { RegisterNietIngesteld } from "../persoonsgegevens/programs.js";
import { Instelling } from "../services/instelling.js";
import { Dossierkast } from "../services/kast.js";
import { leesPartijen } from "./partijen.js";
import { Verkeersweg } from "./verkeersweg.js";

const NIET_INGESTELD: RegisterNietIngesteld = { _tag: "RegisterNietIngesteld" };

const leesAntwoord = (tekst: string) =>
  decodeJson(tekst).andThen((bericht) => {
    const { inhoud } = bericht;
    return inhoud.soort === "indicatieantwoord" ? ok<BerichtVan<"indicatieantwoord">>({ ...bericht, inhoud }) : err({ _tag: "AntwoordPastNiet", reden: "kenmerk" } as const);
  });

/**
 * Asks the municipality which indications a resident has, for a case that gives a reason for it, and records that it was asked.
 * What ended more than a year ago is left out before anybody sees it.
 *
 * @source W-98.3, W-106.9; systems.md 1, 6.3
 */
export const vraagIndicaties = Effect.fn("vraagIndicaties")(function* (dossierId: string, { reden, zaak }: { readonly reden: "onderzoek" | "caseload"; readonly zaak: string }) {
  const { id, zaken, eigen } = yield* (yield* Dossierkast).load(dossierId);
  const { bsn } = eigen;
  if (bsn === undefined) return yield* Effect.fail({ _tag: "BsnOnbekend" } as const);
  const { verbinding } = yield* Verkeersweg;
  if (verbinding === null) return yield* Effect.fail(NIET_INGESTELD);
  const [kenmerk, dossier] = yield* Effect.mapError(Effect.all([liftResult(parseKenmerk(zaak)), liftResult(parseKenmerk(id))]), () => ({ _tag: "ZaakOnbekend" }) as const);
  const doel = yield* liftResult(checkVraagdoel(zaken, { reden, zaak: kenmerk }));
  const [peildatum, gemaakt, { tenant, profiel }] = [yield* vandaag, yield* nu, yield* Instelling];
  const kop = { gebeurtenis: `vraag-${yield* makeUuidV7}`, gemaakt, ...(yield* leesPartijen) };
  const vraag = yield* liftResult(makeBericht(kop, { soort: "indicatievraag", betrokkene: { bsn, dossier }, doel, peildatum }));
  const inhoud = yield* liftResult(encodeJson(vraag));
  const antwoord = yield* stelVraag(verbinding, { pad: "/indicatievragen", inhoud, lees: leesAntwoord }).pipe(Effect.provide(layerVerbinding(verbinding)));
  const { indicaties, weggelaten } = yield* liftResult(checkIndicatieantwoord(vraag, antwoord, profiel));
  const wat = { dossier: id, wat: `indicaties opgevraagd voor ${reden}`, uitkomst: `${indicaties.length} gezien`, bewijs: vraag.kenmerk, stand: peildatum, toestemming: null } as const;
  yield* (yield* Koppelingen).recordGebruik({ tenant, actor: (yield* huidigeActor).id, koppeling: koppelingVan("indicaties") }, wat);
  return {
    standTekst: formatDatum(peildatum),
    weggelaten,
    indicaties: indicaties.map(({ kenmerk: code, begindatum, einddatum, bouwsteen, productcode, omvang, financiering, aanbieder }) => ({
      kenmerk: code,
      looptijdTekst: `${formatDatum(begindatum)} tot en met ${einddatum === undefined ? "onbekend" : formatDatum(einddatum)}`,
      loopt: einddatum === undefined || einddatum >= peildatum,
      bouwsteen,
      productcode,
      omvangTekst: parseOmvang(omvang).match(describeOmvang, () => ""),
      financiering,
      aanbieder: aanbieder ?? null,
    })),
  };
});
