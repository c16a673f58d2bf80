import { invariant, describeBron, type Contractprofiel, type IsoDatum } from "@wmo-kit/domain";
import {
  DAGBESTEDING_INDICATOREN,
  leegDeel,
  listTotalen,
  makeTelkader,
  mergeDeeluitkomsten,
  readDagbestedingdossier,
  telDossiers,
  type Cel,
  type Deeluitkomst,
} from "@wmo-kit/monitoring";
import { kalendermaandVan, type Kalender, type Kalendermaand } from "@wmo-kit/timeliness";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { DOSSIERS_GETOOND } from "./grenzen.table.js";
import { listMaanden } from "./list-maanden.js";
import { toAandeel } from "./to-aandeel.js";
import type { Niveaumaand, Serviceniveau } from "./weergave.js";

/** On which day and under which contract the service levels are measured. */
export interface Niveauvraag {
  readonly peildatum: IsoDatum;
  readonly kalender: Kalender;
  readonly profiel: Contractprofiel | undefined;
}

/** Counts the service levels: of some dossiers, and from those counts of all. */
export interface Niveautelling {
  readonly tel: (dossiers: readonly Bewonerdossier[]) => Deeluitkomst | undefined;
  readonly toon: (delen: readonly (Deeluitkomst | undefined)[]) => readonly Serviceniveau[];
}

/** The reference of a case is `dossier/zaak`; the dashboard leads to the dossier. */
const dossierVan = (zaak: string): string => zaak.slice(0, zaak.indexOf("/"));

const toMaand = (maand: Kalendermaand, cel: Cel | undefined): Niveaumaand => {
  const { gemist, loopt } = cel?.zaken ?? { gemist: [], loopt: [] };
  const [teller, noemer] = [cel?.teller ?? 0, cel?.noemer ?? 0];
  return {
    maand,
    teller,
    noemer,
    percentage: cel?.waarde ?? null,
    aandeel: toAandeel(teller, noemer),
    oordeel: cel?.oordeel ?? "geen oordeel",
    voorlopig: cel?.voorlopig ?? false,
    gemist: gemist.slice(0, DOSSIERS_GETOOND),
    gemistAantal: gemist.length,
    loopt: loopt.slice(0, DOSSIERS_GETOOND),
    looptAantal: loopt.length,
  };
};

/**
 * The service levels by month of the first day, as `DAGBESTEDING_INDICATOREN` defines them. A case that waits past its last day is missed
 * today, not after it was done. A month before the contract has no verdict.
 *
 * @source D-11.3, D-12.5, D-20.4; norms.md K-08, K-10
 */
export const makeNiveautelling = ({ peildatum, kalender, profiel }: Niveauvraag): Niveautelling => {
  const maanden = listMaanden(peildatum);
  const totEnMet = kalendermaandVan(peildatum);
  const begin = DAGBESTEDING_INDICATOREN.map(({ geldigheid }) => kalendermaandVan(geldigheid.begindatum));
  const vanaf = maanden.find((maand) => begin.every((eerste) => eerste <= maand));
  const kader = vanaf === undefined ? undefined : makeTelkader({ indicatoren: DAGBESTEDING_INDICATOREN, periode: { vanaf, totEnMet }, peildatum, zaken: "met", kalender, profiel }).unwrapOr(undefined);
  invariant(vanaf === undefined || kader !== undefined, "over maanden waarin elk cijfer geldt is er een vraag");

  const listCellen = (delen: readonly (Deeluitkomst | undefined)[]): readonly Cel[] => {
    if (kader === undefined) return [];
    const cellen = mergeDeeluitkomsten([leegDeel(kader), ...delen.filter((deel) => deel !== undefined)]).andThen((samen) => listTotalen(kader, samen, dossierVan));
    invariant(cellen.isOk(), "delen van dezelfde vraag passen bij elkaar");
    return cellen.value;
  };

  return {
    tel: (dossiers) => (kader === undefined ? undefined : telDossiers(kader, dossiers.map(({ id, zaken }) => readDagbestedingdossier({ dossier: id, zaken })))),
    toon: (delen) => {
      const cellen = new Map(listCellen(delen).map((cel) => [`${cel.indicator} ${cel.tijdvak}`, cel]));
      return DAGBESTEDING_INDICATOREN.map(({ id, eisen, titel, definitie, bron }): Serviceniveau => ({
        id,
        eis: eisen[0] ?? "",
        titel,
        definitie,
        bron: describeBron(bron),
        norm: { tekst: "elke zaak op tijd", aandeel: 1 },
        maanden: maanden.map((maand) => toMaand(maand, cellen.get(`${id} ${maand}`))),
      }));
    },
  };
};
