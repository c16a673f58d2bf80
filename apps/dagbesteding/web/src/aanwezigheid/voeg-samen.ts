import type { Roosterdag } from "../../../src/aanwezigheid/weergave.js";
import type { Apparaatfeit } from "./apparaat/registratie.js";

export type Roosterpersoon = Roosterdag["personen"][number];
export type Dagdeelweergave = Roosterpersoon["dagdelen"][number];

/** A day part as the screen shows it: what the server has, with what was tapped here since laid over it. */
export interface Dagdeelstand extends Dagdeelweergave {
  readonly onderweg: boolean;
}

/** Somebody of the roster with the day parts as the screen shows them, and what taps on this device add to the use of the allocation. */
export interface Dagpersoon extends Omit<Roosterpersoon, "dagdelen"> {
  readonly dagdelen: readonly Dagdeelstand[];
  readonly erbij: number;
}

/** A tap made on this device, and whether the server still has to get it. */
export interface Eigenfeit {
  readonly feit: Apparaatfeit;
  readonly onderweg: boolean;
}

const LEEG = { gepland: false, roosterplaats: null, stand: null, minuten: null, medewerker: null, declarabel: null, waarom: null, geschiedenis: [] } as const;

const legOver = (deel: Dagdeelweergave, laatste: Eigenfeit | undefined): Dagdeelstand => {
  const opServer = deel.geschiedenis[0]?.tijdstip;
  // Of two devices the tap counts that was made last; the server says of its own when that was.
  if (laatste === undefined || (opServer !== undefined && Date.parse(opServer) > Date.parse(laatste.feit.tijdstip))) return { ...deel, onderweg: false };
  const { kenmerk, stand, minuten, inzet } = laatste.feit;
  if (deel.geschiedenis[0]?.kenmerk === kenmerk) return { ...deel, onderweg: false };
  return {
    ...deel,
    stand: stand === "ongedaan" ? null : stand,
    minuten: minuten ?? null,
    medewerker: inzet?.medewerker ?? null,
    declarabel: null,
    waarom: null,
    onderweg: laatste.onderweg,
  };
};

const tel = (stand: string | null): number => (stand === "aanwezig" ? 1 : 0);

/**
 * The roster of a day with the taps of this device laid over it; who was added here without being on the roster comes last.
 *
 * @source D-20.13
 */
export const voegSamen = (rooster: Roosterdag, eigen: readonly Eigenfeit[], noem: (dossier: string) => string): readonly Dagpersoon[] => {
  const vandaag = eigen.filter(({ feit }) => feit.datum === rooster.datum && feit.locatie === rooster.locatie);
  const laatsteVan = (dossier: string, dagdeel: string): Eigenfeit | undefined =>
    vandaag.filter(({ feit }) => feit.dossier === dossier && feit.dagdeel === dagdeel).toSorted((een, ander) => een.feit.volgorde - ander.feit.volgorde).at(-1);
  const bekend = new Set(rooster.personen.map(({ dossierId }) => dossierId));
  const nieuwe = [...new Set(vandaag.map(({ feit }) => feit.dossier))].filter((dossier) => !bekend.has(dossier));
  const personen: readonly Roosterpersoon[] = [
    ...rooster.personen,
    ...nieuwe.map((dossierId) => ({ dossierId, naam: noem(dossierId), dagdelen: [], aanspraak: null, waarschuwingen: [] })),
  ];
  return personen.map((persoon) => {
    const { dossierId } = persoon;
    const opRooster = new Set(persoon.dagdelen.map(({ dagdeel }) => dagdeel));
    const erbijgekomen = vandaag.filter(({ feit }) => feit.dossier === dossierId && !opRooster.has(feit.dagdeel)).map(({ feit }) => feit.dagdeel);
    const delen: readonly Dagdeelweergave[] = [...persoon.dagdelen, ...[...new Set(erbijgekomen)].map((dagdeel) => ({ ...LEEG, dagdeel }))];
    const dagdelen = delen.map((deel) => legOver(deel, laatsteVan(dossierId, deel.dagdeel)));
    const erbij = dagdelen.reduce((som, deel, plaats) => som + tel(deel.stand) - tel(delen[plaats]?.stand ?? null), 0);
    return { ...persoon, dagdelen, erbij };
  });
};
