import { formatDatum, formatPeriode, type IsoDatum } from "@wmo-kit/domain";
import { decodeBericht, foldKeten, listGrootboek, type Bericht, type Grootboekpost } from "@wmo-kit/iwmo";

import type { Grootboekweergave } from "../api/grootboek.js";
import type { Stand } from "../dossier/dossier.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";

/** The messages of a dossier in the order in which they went. What this kit kept it can read. */
const listBerichten = ({ berichten }: Stand): readonly Bericht[] =>
  berichten.flatMap(({ soort, xml }) => (soort === "BRIEF" ? [] : decodeBericht(xml).match((bericht) => [bericht], () => [])));

/** Names of the units in which a ledger counts. @source iWmo 3.2, WJ756 */
const EENHEDEN: Readonly<Record<string, string>> = {
  "01": "minuten",
  "04": "uren",
  "14": "etmalen",
  "16": "dagdelen",
  "82": "stuks",
  "83": "eurocent",
  "84": "stuks",
};

const toStand = ({ maximum, ingediend, toegekend, over }: { readonly maximum?: number; readonly ingediend: number; readonly toegekend: number; readonly over?: number }) => ({
  maximum: maximum ?? null,
  ingediend,
  toegekend,
  over: over ?? null,
});

const showPost = ({ toewijzing, vervallen, volume, starts, stops }: Grootboekpost): Grootboekweergave["posten"][number] => ({
  toewijzingNummer: toewijzing.toewijzingNummer,
  periodeTekst: formatPeriode({ begindatum: toewijzing.ingangsdatum, einddatum: toewijzing.einddatum }),
  vervallen,
  eenheid: volume === undefined ? null : (EENHEDEN[volume.eenheid] ?? volume.eenheid),
  starts: starts.map(({ begindatum }) => begindatum),
  stops: stops.map(({ einddatum }) => einddatum),
  totaal: volume === undefined ? null : toStand(volume.totaal),
  maanden: (volume?.maanden ?? []).map((maand) => ({
    begindatum: maand.periode.begindatum,
    einddatum: maand.periode.einddatum,
    dagenLopend: maand.dagenLopend,
    ...toStand(maand),
  })),
  weken: (volume?.weken ?? []).map(({ week, dagenLopend, toegewezen, ingediend, toegekend, totNuToe }) => ({
    week,
    dagenLopend,
    toegewezen: toegewezen ?? null,
    ingediend,
    toegekend,
    totNuToe: toStand(totNuToe),
  })),
});

/** What is allocated to a resident and what is left, per week, per month and in all. */
export const showGrootboek = ({ eigen }: Bewonerdossier, peildatum: IsoDatum): Grootboekweergave => {
  const { bewoner } = eigen;
  if (bewoner === undefined) return { peildatum, peildatumTekst: formatDatum(peildatum), posten: [] };
  const { client, gemeente, aanbieder } = bewoner;
  const posten = listGrootboek(foldKeten(listBerichten(eigen)), { bsn: client.bsn, gemeente, aanbieder, totEnMet: peildatum });
  return { peildatum, peildatumTekst: formatDatum(peildatum), posten: posten.map(showPost) };
};
