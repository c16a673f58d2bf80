import { INDICATIE_SCHEMAS, zaakVan, zakenVan, type Indicatie } from "@wmo-kit/afwegingskader";
import { formatDatum, type IsoDatum } from "@wmo-kit/domain";
import { formatToestand, showTaak, toOptie, type Kitomgeving } from "@wmo-kit/kit";
import type { Stapweergave, Taakweergave } from "@wmo-kit/kit/api";
import type * as z from "zod";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { leesGebeurtenissen } from "../onderzoek/lees-gebeurtenissen.js";
import { noemInwoner } from "../presentation/naam.js";
import { showVerloop } from "./show-verloop.js";
import type { Indicatieweergave } from "./weergave.js";

/** With what an indication is put in words. */
export interface Indicatieblik {
  readonly peildatum: IsoDatum;
  readonly omgeving: Kitomgeving;
  readonly mogelijk: readonly Stapweergave[];
}

interface Dagvraag {
  readonly wat: string;
  readonly norm: "W-28.1" | "W-43.1";
  readonly aanvang: IsoDatum | undefined;
}

/** A day that follows from a norm, with every step that led to it; null when nothing starts it. */
const showDag = (dossier: Inwonerdossier, zaak: string, { wat, norm, aanvang }: Dagvraag, { peildatum, omgeving }: Indicatieblik): Taakweergave | null => {
  const uiterlijk = aanvang === undefined ? undefined : omgeving.normen.laatsteDag(norm, aanvang);
  const sinds = dossier.sinds[zaak];
  if (aanvang === undefined || uiterlijk === undefined || sinds === undefined) return null;
  const taak = { id: `${zaak}:${norm}`, taak: wat, eis: norm, norm, uiterlijk, aanvang, levensloop: "A6", zaak, sinds } as const;
  return showTaak(taak, { dossierId: dossier.id, naam: noemInwoner(dossier) }, peildatum, omgeving);
};

const showVerlenging = (dossier: Inwonerdossier, zaak: string, { verlenging }: Indicatie): Indicatieweergave["verlenging"] => {
  if (verlenging === undefined) return null;
  const lees = <T>(soort: string, schema: z.ZodType<T>) => leesGebeurtenissen(dossier, { zaak, soort, schema }).at(-1)?.gegevens;
  const gevraagd = lees("verlenging-gevraagd", INDICATIE_SCHEMAS["verlenging-gevraagd"]);
  const evaluatie = verlenging.geevalueerd ? lees("ondersteuning-geevalueerd", INDICATIE_SCHEMAS["ondersteuning-geevalueerd"]) : undefined;
  const hardheid = verlenging.hardheid ? lees("hardheidsclausule-toegepast", INDICATIE_SCHEMAS["hardheidsclausule-toegepast"]) : undefined;
  const begonnen = zakenVan(dossier.zaken, "A2").findLast(({ feiten: { aanleiding } }) => aanleiding?.soort === "herindicatie" && aanleiding.indicatie === zaak);
  return {
    aangevraagdOpTekst: formatDatum(verlenging.aangevraagdOp),
    evaluatieverslagVan: gevraagd?.evaluatieverslagVan === undefined ? null : toOptie("", gevraagd.evaluatieverslagVan).label,
    onderzoek: verlenging.onderzoek ?? begonnen?.id ?? null,
    tevredenheid: evaluatie?.tevredenheid ?? null,
    doelrealisatie: evaluatie?.doelrealisatie ?? null,
    verzilvering: evaluatie?.verzilvering ?? null,
    hardheid:
      hardheid === undefined
        ? null
        : {
            belangVanInwoner: hardheid.belangVanInwoner ?? null,
            overdracht: hardheid.overdracht === undefined ? null : toOptie("", hardheid.overdracht).label,
            motivering: hardheid.motivering,
          },
  };
};

/** One indication as one page shows it; undefined when the dossier holds no such indication. @source lifecycle.md A6 */
export const showIndicatie = (dossier: Inwonerdossier, zaakId: string, blik: Indicatieblik): Indicatieweergave | undefined => {
  const zaak = zaakVan(dossier.zaken, "A6", zaakId);
  if (zaak === undefined) return undefined;
  const { feiten, toestand } = zaak;
  const loopt = toestand === "lopend" && feiten.verlenging === undefined;
  return {
    dossierId: dossier.id,
    zaak: zaakId,
    versie: dossier.versie,
    naam: noemInwoner(dossier),
    peildatum: blik.peildatum,
    toestand,
    toestandTekst: formatToestand(toestand),
    financieringTekst: feiten.financiering === undefined ? null : toOptie("", feiten.financiering).label,
    aanbieder: feiten.aanbieder ?? null,
    onderdelen: [...feiten.onderdelen],
    perioden: feiten.perioden.map(({ begindatum, einddatum }) => `${formatDatum(begindatum)} tot en met ${formatDatum(einddatum)}`),
    einddatumTekst: feiten.einddatum === undefined ? null : formatDatum(feiten.einddatum),
    herinnering: loopt ? showDag(dossier, zaakId, { wat: "Vraag een verlenging aan, met het evaluatieverslag.", norm: "W-28.1", aanvang: feiten.einddatum }, blik) : null,
    verval: showDag(dossier, zaakId, { wat: "De indicatie vervalt na deze dag, omdat beschermd wonen is toegekend.", norm: "W-43.1", aanvang: feiten.bwToegekendOp }, blik),
    verlenging: showVerlenging(dossier, zaakId, feiten),
    verloop: showVerloop(dossier, zaakId),
    mogelijk: blik.mogelijk,
  };
};
