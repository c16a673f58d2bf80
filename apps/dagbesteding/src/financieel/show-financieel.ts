import { makeVerhouding, redactBsn, toLokaleDatum, type Contractprofiel, type Eurocent, type IsoDatum, type Tijdstip, type Verhouding } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import {
  describeBevinding,
  describeBoekjaar,
  describeMaat,
  describeSroi,
  describeToets,
  describeToetsfout,
  evaluateSroi,
  GRENSWAARDEN,
  type Jaaroordeel,
  type Toetsfout,
  type Toetsuitkomst,
} from "@wmo-kit/financial";
import { describeNetwerkbevinding, describeUbo, drawSvg, listRelatieregels, listUbos, RELATIEKOP, toetsNetwerk, type Netwerkkaart } from "@wmo-kit/financial/netwerkkaart";

import type { Stuk } from "../organisatie/register/registerstand.js";
import type { Jaardossier } from "./make-jaardossier.js";
import { toBand } from "./to-band.js";
import { toExternOordeel, toPunttoetsen } from "./to-verdict.js";
import type { Jaarrekeningtoetsing, Netwerkkaartweergave, Sroiweergave, Toetsregel } from "./weergave.js";

const dagVan = (op: Tijdstip): string => toLokaleDatum(op).unwrapOr("");

const toToets = (uitkomst: Toetsuitkomst): Toetsregel => {
  const { toets, eis, titel, onderwerp, oordeel, gemeten, eenheid } = uitkomst.waarde;
  return {
    toets,
    eis,
    titel,
    onderwerp: onderwerp === null ? null : redactBsn(onderwerp),
    oordeel: oordeel.soort,
    gemeten: gemeten === null ? null : describeMaat(gemeten, eenheid),
    band: toBand(uitkomst),
    uitleg: describeToets(uitkomst).split("\n"),
  };
};

const toPunten = (oordeel: Jaaroordeel): Jaarrekeningtoetsing["punten"] =>
  Object.fromEntries(Object.entries(toPunttoetsen(oordeel)).flatMap(([punt, toets]) => (toets === undefined ? [] : [[punt, toets]])));

const ZONDER_KLASSE = "De WNT-klasse is niet vastgelegd. Leg die vast bij de omstandigheden van de overeenkomst.";

/** The checks of the accounts, in words. */
export const showToetsing = ({ dossier, zonderKlasse }: Jaardossier, { op, gegevens }: Stuk<"jaarcijfers-ingelezen">): Jaarrekeningtoetsing => ({
  peildatum: dossier.vraag.peildatum,
  rechtspersoon: redactBsn(dossier.jaar.rechtspersoon),
  boekjaar: describeBoekjaar(dossier.jaar.boekjaar),
  jaren: dossier.vraag.jaren.map(({ boekjaar }) => describeBoekjaar(boekjaar)),
  bestandsnaam: redactBsn(gegevens.bestandsnaam),
  sha256: gegevens.sha256,
  ingelezenOp: dagVan(op),
  toetsen: dossier.oordeel.toetsen.map(toToets),
  nietGetoetst: [
    ...dossier.oordeel.nietGetoetst.map(({ toets, fout }) => ({ toets, reden: describeToetsfout(fout) })),
    ...zonderKlasse.map((toets) => ({ toets, reden: ZONDER_KLASSE })),
  ],
  bevindingen: dossier.bevindingen.map(describeBevinding),
  punten: toPunten(dossier.oordeel),
});

/** The network map as a drawing and a table, who the owners are, and what does not go with the programme. @source D-16.9, D-23.4 */
export const showKaart = (kaart: Netwerkkaart, op: Tijdstip, peildatum: IsoDatum): Netwerkkaartweergave => ({
  vastgelegdOp: dagVan(op),
  opdrachtnemer: redactBsn(kaart.opdrachtnemer),
  svg: drawSvg(kaart),
  kop: RELATIEKOP,
  regels: listRelatieregels(kaart),
  bevindingen: toetsNetwerk(kaart, peildatum).match(
    (bevindingen) => bevindingen.map(describeNetwerkbevinding),
    () => ["Op deze dag geldt geen norm voor de netwerkkaart."],
  ),
  ubos: listUbos(kaart, peildatum).match(
    ({ ubos, onvolledig }) => [...ubos.map(describeUbo), ...(onvolledig ? ["Niet alle belangen zijn bekend; deze lijst kan onvolledig zijn."] : [])],
    () => [],
  ),
});

const exact = (bedrag: Eurocent | null): Verhouding | null => (bedrag === null ? null : makeVerhouding(bedrag, 1).unwrapOr(null));

/** How much social return is due and whether it was realised, with the derivation. @source D-9 */
export const showSroi = (
  { contractjaren, verlengingsjaren, gerealiseerd }: Stuk<"sroi-vastgelegd">["gegevens"],
  peildatum: IsoDatum,
  profiel: Contractprofiel | undefined,
): Result<Sroiweergave, Toetsfout> =>
  evaluateSroi({
    normen: GRENSWAARDEN,
    contractjaren: contractjaren.map(exact),
    verlengingsjaren: verlengingsjaren.map(exact),
    gerealiseerd: exact(gerealiseerd),
    peildatum,
    profiel,
  }).map((uitkomst) => ({
    peildatum,
    isVerplicht: uitkomst.waarde.isVerplicht,
    oordeel: uitkomst.waarde.oordeel.soort,
    uitleg: describeSroi(uitkomst).split("\n"),
    voorStap: { oordeel: toExternOordeel([uitkomst.waarde.oordeel.soort]).oordeel },
  }));
