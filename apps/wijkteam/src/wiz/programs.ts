import { WIZ_DOSSIERS, type WizDossier } from "@wmo-kit/backoffice/inlezen";
import { formatDatum, invariant, parseTijdstip, type Bsn, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { huidigeActor, leegKastdossier, Organisatiedossier, Werkomgeving } from "@wmo-kit/kit";
import { liftResult, makeUuidV7, vandaag } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { PROJECTIE } from "../adapters/dossierkast-live.js";
import { describeFailure } from "../dossier/describe-failure.js";
import { sleutels } from "../dossier/sleutels.js";
import { leesRijen } from "../koppelingen/lees-ingelezen.js";
import { findSleutel } from "../programs/bsn.js";
import { Dossierkast } from "../services/kast.js";
import { opMoment } from "../voorbeeld/op-moment.js";
import { findBezwaren, planOvername, type Rijbevinding } from "./plan-overname.js";
import { toWizstappen } from "./wizstappen.js";

/** No file of the WIZ portal was read in. */
export interface WizNietIngelezen {
  readonly _tag: "WizNietIngelezen";
}

/** Rows of the file cannot be taken over; nothing was. */
export interface WizNietOverTeNemen {
  readonly _tag: "WizNietOverTeNemen";
  readonly bevindingen: readonly { readonly rij: number; readonly kolom: string | null; readonly tekst: string }[];
}

/** The headings stand in row 1 of a file. */
const EERSTE_RIJ = 2;

/** What becomes of a row, or became of it. */
interface Wizregel {
  readonly rij: number;
  readonly dossiernummer: string;
  readonly stand: WizDossier["stand"];
  readonly uitkomst: "kan over" | "overgenomen" | "blijft in WIZ" | "kan niet";
  readonly dossierId: string | null;
  readonly bevindingen: readonly Rijbevinding[];
}

// The day is all that the row tells of the moment.
const middagVan = (dag: IsoDatum): Tijdstip => {
  const moment = parseTijdstip(`${dag}T11:00:00Z`);
  invariant(moment.isOk(), "een bestaande dag heeft een middag");
  return moment.value;
};

const BSN_ELDERS: Rijbevinding = { kolom: WIZ_DOSSIERS.kolommen.bsn.kop, tekst: describeFailure({ _tag: "BsnElders" }).tekst };

// With a melding or an investigation that is still to begin here there is no Bsn yet.
const leesBsnsleutel = Effect.fnUntraced(function* ({ bsn: gegeven, stand }: WizDossier, dossierId: string) {
  if (gegeven === null || (stand !== "basishulp" && stand !== "indicatie")) return undefined;
  // The column took in nothing that is no Bsn.
  const bsn = gegeven as Bsn;
  return { bsn, sleutel: yield* findSleutel(bsn, dossierId) };
});

const beoordeel = Effect.fnUntraced(function* (rij: WizDossier, plaats: number) {
  const kast = yield* Dossierkast;
  const kop = { rij: plaats + EERSTE_RIJ, dossiernummer: rij.dossiernummer, stand: rij.stand };
  const stappen = toWizstappen(rij);
  const bekend = yield* kast.find(sleutels.wizhouder(rij.dossiernummer)).pipe(Effect.catchTag("DossierOnbekend", () => Effect.succeed(undefined)));
  if (bekend !== undefined) return { ...kop, uitkomst: "overgenomen", dossierId: bekend.id, bevindingen: [] } satisfies Wizregel;
  if (stappen === undefined) return { ...kop, uitkomst: "blijft in WIZ", dossierId: null, bevindingen: [] } satisfies Wizregel;
  const { alle: omgeving } = yield* Werkomgeving;
  const werk = { actor: yield* huidigeActor, tijdstip: middagVan(stappen.dag), organisatie: yield* (yield* Organisatiedossier).lees };
  const leeg = leegKastdossier(yield* makeUuidV7, PROJECTIE.begin);
  const bevindingen = yield* leesBsnsleutel(rij, leeg.id).pipe(
    Effect.flatMap((bsnsleutel) =>
      Effect.map(Effect.all([vandaag, makeUuidV7]), ([dag, zaak]) =>
        findBezwaren(leeg, rij, { werk, omgeving, vandaag: dag, zaak, bsnsleutel }),
      ),
    ),
    Effect.catchTag("BsnElders", () => Effect.succeed([BSN_ELDERS])),
  );
  return { ...kop, uitkomst: bevindingen.length === 0 ? "kan over" : "kan niet", dossierId: null, bevindingen } satisfies Wizregel;
});

const BSN_DUBBEL: Rijbevinding = { kolom: WIZ_DOSSIERS.kolommen.bsn.kop, tekst: "dit burgerservicenummer staat ook in een andere rij. Voeg de rijen samen, of haal er een weg." };

const beoordeelAlle = Effect.fnUntraced(function* (rijen: readonly WizDossier[]) {
  const regels: readonly Wizregel[] = yield* Effect.forEach(rijen, beoordeel);
  const open = rijen.filter((rij, plaats) => rij.bsn !== null && regels[plaats]?.uitkomst.startsWith("kan"));
  const dubbel = new Set(open.map(({ bsn }) => bsn).filter((bsn, plaats, alle) => alle.indexOf(bsn) !== plaats));
  return regels.map((regel, plaats): Wizregel => {
    const rij = rijen[plaats];
    return rij === undefined || !open.includes(rij) || !dubbel.has(rij.bsn) ? regel : { ...regel, uitkomst: "kan niet", bevindingen: [...regel.bevindingen, BSN_DUBBEL] };
  });
});

const leesWiz = Effect.gen(function* () {
  const bestand = yield* leesRijen("wiz-dossiers", WIZ_DOSSIERS);
  return bestand ?? (yield* Effect.fail<WizNietIngelezen>({ _tag: "WizNietIngelezen" }));
});

/** What would become of each row of the newest file of the WIZ portal: nothing is recorded. @source W-98.2 */
export const toonWiz = Effect.gen(function* () {
  const { stand, rijen } = yield* leesWiz;
  const regels = yield* beoordeelAlle(rijen);
  return { standTekst: formatDatum(stand), regels: regels.map(({ bevindingen, ...regel }) => ({ ...regel, bevindingen: bevindingen.map(({ kolom, tekst }) => (kolom === null ? tekst : `${kolom}: ${tekst}`)) })) };
});

// One row is one dossier in one transaction; the key of the row makes that it is taken over once, also when a run was cut off.
const neemOver = Effect.fnUntraced(function* (rij: WizDossier) {
  const stappen = toWizstappen(rij);
  if (stappen === undefined) return;
  const kast = yield* Dossierkast;
  const { alle: omgeving } = yield* Werkomgeving;
  const [dag, zaak, actor] = [yield* vandaag, yield* makeUuidV7, yield* huidigeActor];
  const { dossiernummer } = rij;
  yield* opMoment(middagVan(stappen.dag))(
    kast.receive({ actor, bericht: sleutels.wiz(dossiernummer), houder: sleutels.wizhouder(dossiernummer) }, (dossier, werk) =>
      Effect.flatMap(leesBsnsleutel(rij, dossier.id), (bsnsleutel) => Effect.orDie(liftResult(planOvername(dossier, rij, { werk, omgeving, vandaag: dag, zaak, bsnsleutel })))),
    ),
  ).pipe(Effect.catchTag("AlVastgelegd", () => Effect.void));
});

/** Takes over every row of the newest file that is not yet here; when one of them cannot be, none is. @source W-98.2 */
export const neemWizOver = Effect.gen(function* () {
  const { rijen } = yield* leesWiz;
  const regels = yield* beoordeelAlle(rijen);
  const bevindingen = regels.flatMap(({ rij, bevindingen: redenen }) => redenen.map((reden) => ({ rij, ...reden })));
  if (bevindingen.length > 0) return yield* Effect.fail<WizNietOverTeNemen>({ _tag: "WizNietOverTeNemen", bevindingen });
  yield* Effect.forEach(rijen, neemOver, { discard: true });
  return yield* toonWiz;
});
