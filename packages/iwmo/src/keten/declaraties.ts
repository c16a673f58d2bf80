import type { Prestatie, Wmo323 } from "../release-3-2/wmo323.js";
import type { Wmo325 } from "../release-3-2/wmo325.js";
import { keurtAf } from "./goede-codes.table.js";
import { partijenVan, type Partijen } from "./partijen.js";
import { groepeerOp, sleutelVan } from "./sleutel.js";
import { isSoort, type Verzonden } from "./verzonden.js";

/** What became of a claimed line: no answer yet, granted, rejected, or sent in a message that counts as not sent. */
export type PrestatieStand = "ingediend" | "toegekend" | "afgewezen" | "nietVerzonden";

/** An earlier claim. */
export interface BekendeDeclaratie extends Partijen {
  readonly bericht: Wmo323;
  /** Whether the claim as a whole was rejected, so that it counts as not sent. */
  readonly afgekeurd: boolean;
}

/** A line of an earlier claim. */
export interface BekendePrestatie extends Partijen {
  readonly bsn: string;
  readonly prestatie: Prestatie;
  readonly stand: PrestatieStand;
  readonly declaratie: BekendeDeclaratie;
}

/** Claims known from earlier messages. */
export interface BekendeDeclaraties {
  readonly declaraties: readonly BekendeDeclaratie[];
  /** All lines under a ReferentieNummer of a provider. */
  readonly perReferentie: ReadonlyMap<string, readonly BekendePrestatie[]>;
  /** Credits that stand, by the ReferentieNummer of what they credit. */
  readonly creditsPerReferentie: ReadonlyMap<string, readonly BekendePrestatie[]>;
  /** Debits that were not rejected, by assignment; those that were credited are still among them. */
  readonly debetsPerToewijzing: ReadonlyMap<string, readonly BekendePrestatie[]>;
}

/** Whether a line takes money back. @source iWmo 3.2, IV091 */
export const isCredit = ({ ingediendBedrag }: Prestatie): boolean => ingediendBedrag.debetCredit === "C";

const referentieSleutel = (aanbieder: string, referentie: string): string => sleutelVan(aanbieder, referentie);
const toewijzingSleutel = ({ gemeente, aanbieder }: Partijen, bsn: string, nummer: number): string => sleutelVan(gemeente, aanbieder, bsn, nummer);

type Regelnummers = Pick<Prestatie, "productReferentie">;

/** A line by both its numbers: those of a line and its client are what makes it one line of a claim. @source iWmo 3.2, TR101, TR366 */
const regelSleutel = ({ productReferentie }: Regelnummers, bsn?: string): string =>
  sleutelVan(productReferentie.referentieNummer, productReferentie.vorigReferentieNummer, bsn);

/**
 * Lines that an answer names are the rejected ones; a rejected client has all its lines rejected.
 * An answer that names another client than the claim does (TR304) is still about the line with those numbers.
 *
 * @source iWmo 3.2, IV087, TR342
 */
const afgewezenIn = ({ declaratie }: Wmo323, antwoord: Wmo325 | undefined): ((bsn: string, prestatie: Regelnummers) => boolean) => {
  const clienten = antwoord?.declaratieAntwoord?.clienten ?? [];
  const ingediend = new Set(declaratie.clienten.flatMap(({ bsn, prestaties }) => prestaties.map((prestatie) => regelSleutel(prestatie, bsn))));
  const regels = new Set(
    clienten.flatMap(({ bsn, prestaties }) =>
      prestaties.map((prestatie) => regelSleutel(prestatie, ingediend.has(regelSleutel(prestatie, bsn)) ? bsn : undefined)),
    ),
  );
  const geheel = new Set(clienten.filter(({ retourCodes }) => keurtAf(retourCodes)).map(({ bsn }) => bsn));
  return (bsn, prestatie) => geheel.has(bsn) || regels.has(regelSleutel(prestatie, bsn)) || regels.has(regelSleutel(prestatie));
};

const prestatiesVan = ({ bericht, beoordeling, antwoord }: Verzonden<Wmo323>): readonly BekendePrestatie[] => {
  const partijen = partijenVan(bericht);
  const declaratie = { ...partijen, bericht, afgekeurd: beoordeling === "afgekeurd" };
  const isAfgewezen = afgewezenIn(bericht, antwoord);
  const standVan = (bsn: string, prestatie: Prestatie): PrestatieStand => {
    if (beoordeling === "afgekeurd") return "nietVerzonden";
    if (beoordeling === "open") return "ingediend";
    return isAfgewezen(bsn, prestatie) ? "afgewezen" : "toegekend";
  };
  return bericht.declaratie.clienten.flatMap(({ bsn, prestaties }) =>
    prestaties.map((prestatie) => ({ ...partijen, bsn, prestatie, stand: standVan(bsn, prestatie), declaratie })),
  );
};

/** Whether a line holds: it was sent and not rejected. */
const geldt = ({ stand }: BekendePrestatie): boolean => stand === "ingediend" || stand === "toegekend";

/** Folds claims and what was answered to them out of earlier messages. @source iWmo 3.2, IV085, IV087 */
export const foldDeclaraties = (verzonden: readonly Verzonden[]): BekendeDeclaraties => {
  const eigen = verzonden.flatMap(({ bericht, ...rest }) => (isSoort(bericht, "WMO323") ? [{ bericht, ...rest }] : []));
  const prestaties = eigen.flatMap(prestatiesVan);
  const geldend = prestaties.filter(geldt);
  return {
    declaraties: eigen.map(({ bericht, beoordeling }) => ({ ...partijenVan(bericht), bericht, afgekeurd: beoordeling === "afgekeurd" })),
    perReferentie: groepeerOp(prestaties, ({ aanbieder, prestatie }) => referentieSleutel(aanbieder, prestatie.productReferentie.referentieNummer)),
    creditsPerReferentie: groepeerOp(
      geldend.filter(({ prestatie }) => isCredit(prestatie)),
      ({ aanbieder, prestatie }) => referentieSleutel(aanbieder, prestatie.productReferentie.vorigReferentieNummer ?? ""),
    ),
    debetsPerToewijzing: groepeerOp(
      geldend.filter(({ prestatie }) => !isCredit(prestatie)),
      (rij) => toewijzingSleutel(rij, rij.bsn, rij.prestatie.toewijzingNummer),
    ),
  };
};

/** Lines a provider has sent under a ReferentieNummer. */
export const listPrestaties = ({ perReferentie }: BekendeDeclaraties, aanbieder: string, referentie: string): readonly BekendePrestatie[] =>
  perReferentie.get(referentieSleutel(aanbieder, referentie)) ?? [];

/** Whether a line was credited by a credit that stands: sent, and not rejected. @source iWmo 3.2, TR389, TR390 */
export const isGecrediteerd = ({ creditsPerReferentie }: BekendeDeclaraties, aanbieder: string, referentie: string): boolean =>
  creditsPerReferentie.has(referentieSleutel(aanbieder, referentie));

/** Debits on an assignment that hold volume, budget and period: not rejected, not credited. @source iWmo 3.2, TR322, TR369, TR389 */
export const listDebets = (
  declaraties: BekendeDeclaraties,
  partijen: Partijen,
  { bsn, nummer }: { readonly bsn: string; readonly nummer: number },
): readonly BekendePrestatie[] =>
  (declaraties.debetsPerToewijzing.get(toewijzingSleutel(partijen, bsn, nummer)) ?? []).filter(
    ({ aanbieder, prestatie }) => !isGecrediteerd(declaraties, aanbieder, prestatie.productReferentie.referentieNummer),
  );
