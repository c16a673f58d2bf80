import { leegDossier, transition, type Dossier, type Gebeurtenis, type HistorieOngeldig, type Omgeving } from "@wmo-kit/afwegingskader";
import type { Tijdstip } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { BerichtNietSchrijfbaar, DoelOntbreekt } from "../errors.js";
import { toets } from "../schema/toets.js";
import { checkVraagdoel } from "../verzending/check-vraagdoel.js";
import { volgZaak, type Zaakverloop } from "./verzamel-zaak.js";
import { Zaakexport, ZAAKCONTRACT } from "./zaakexport.js";
import { ZAAKTYPEN } from "./zaaktypen.table.js";

/** Of which dossier, up to when; `betrokkene` only when somebody asked for the Bsn, with the purpose. */
export interface Exportvraag {
  readonly dossier: string;
  readonly stand: Tijdstip;
  readonly betrokkene?: NonNullable<Zaakexport["betrokkene"]>;
}

const volgAlles = (id: string, gebeurtenissen: Iterable<Gebeurtenis>, omgeving: Omgeving): Result<{ readonly dossier: Dossier; readonly zaken: ReadonlyMap<string, Zaakverloop> }, HistorieOngeldig> => {
  const zaken = new Map<string, Zaakverloop>();
  let dossier = leegDossier(id);
  for (const gebeurtenis of gebeurtenissen) {
    const stap = transition(dossier, gebeurtenis, omgeving);
    if (stap.isErr()) return err({ _tag: "HistorieOngeldig", gebeurtenis: gebeurtenis.id, weigering: stap.error });
    dossier = stap.value.dossier;
    const toestand = dossier.zaken[gebeurtenis.zaak]?.toestand;
    if (toestand !== undefined && Object.hasOwn(ZAAKTYPEN, gebeurtenis.levensloop)) zaken.set(gebeurtenis.zaak, volgZaak(zaken.get(gebeurtenis.zaak), gebeurtenis, toestand));
  }
  return ok({ dossier, zaken });
};

const zaakVan = (dossier: string, id: string, { levensloop, startdatum, einddatum, toestand, statussen, besluiten }: Zaakverloop): unknown => {
  const type = ZAAKTYPEN[levensloop];
  const resultaattype = einddatum === undefined ? undefined : type?.resultaten[toestand];
  return {
    identificatie: `${dossier}:${id}`,
    zaaktype: { code: levensloop, omschrijving: type?.omschrijving },
    startdatum,
    einddatum,
    statussen,
    ...(resultaattype === undefined ? {} : { resultaat: { resultaattype } }),
    besluiten,
  };
};

/**
 * The cases of a dossier out of its events: each with its states, its result and its decisions.
 * The same events always give the same export, and later events leave the references of earlier ones as they are.
 *
 * @source systems.md 1; W-98.6, W-106.9
 */
export const exportZaken = (
  { dossier: id, stand, betrokkene }: Exportvraag,
  gebeurtenissen: Iterable<Gebeurtenis>,
  omgeving: Omgeving,
): Result<Zaakexport, HistorieOngeldig | DoelOntbreekt | BerichtNietSchrijfbaar> =>
  volgAlles(id, gebeurtenissen, omgeving).andThen(({ dossier, zaken }) => {
    if (betrokkene !== undefined && checkVraagdoel(dossier, betrokkene.doel).isErr()) return err<never, DoelOntbreekt | BerichtNietSchrijfbaar>({ _tag: "DoelOntbreekt" });
    const { contract, versie } = ZAAKCONTRACT;
    const ruw = { contract, versie, dossier: id, stand, betrokkene, zaken: [...zaken].map(([zaak, verloop]) => zaakVan(id, zaak, verloop)) };
    return toets(Zaakexport, "Zaakexport", ruw).mapErr((bevindingen): DoelOntbreekt | BerichtNietSchrijfbaar => ({ _tag: "BerichtNietSchrijfbaar", bevindingen }));
  });
