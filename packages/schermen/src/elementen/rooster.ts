import type { Aanwezigheidgroep, Aanwezigheidkeuze, Aanwezigheidregel } from "../aanwezigheid/weergave.js";
import { heeftTeksten, leesLijst } from "./vraag-kit.js";

/** A day part of somebody, as the kit shows it. */
interface Dagdeel {
  readonly dagdeel: string;
  readonly gepland: boolean;
  readonly stand: Aanwezigheidkeuze | "ongedaan" | null;
}

/** Somebody on the roster of a day. */
export interface Roosterpersoon {
  readonly dossierId: string;
  readonly naam: string;
  readonly dagdelen: readonly Dagdeel[];
  readonly waarschuwingen: readonly string[];
}

const isDagdeel = (een: unknown): een is Dagdeel => heeftTeksten(een, ["dagdeel"]) && typeof een["gepland"] === "boolean";

const isPersoon = (een: unknown): een is Roosterpersoon =>
  heeftTeksten(een, ["dossierId", "naam"]) &&
  Array.isArray(een["waarschuwingen"]) &&
  Array.isArray(een["dagdelen"]) &&
  een["dagdelen"].every(isDagdeel);

/** The people on a roster, as the kit answers it. */
export const leesRooster = (json: unknown): readonly Roosterpersoon[] | undefined => leesLijst(json, "personen", isPersoon);

/** What was tapped here and has not reached the kit, by person and day part; null takes back. */
export type Tikken = ReadonlyMap<string, Aanwezigheidkeuze | null>;

/** The name of a tap: who and when. */
export const tikVan = (dossier: string, dagdeel: string): string => `${dossier} ${dagdeel}`;

const DAGDELEN = [
  { id: "ochtend", titel: "Ochtend" },
  { id: "middag", titel: "Middag" },
  { id: "avond", titel: "Avond" },
] as const;

const toRegel = ({ dossierId, naam, waarschuwingen }: Roosterpersoon, { dagdeel, stand }: Dagdeel, tikken: Tikken): Aanwezigheidregel => {
  const tik = tikken.get(tikVan(dossierId, dagdeel));
  const vast = stand === "ongedaan" ? null : stand;
  return { id: dossierId, naam, stand: tik === undefined ? vast : tik, onderweg: tik !== undefined, bijzonderheden: [], waarschuwingen };
};

/** The groups of a day: who is expected or came, per day part. What was tapped here comes first. */
export const toGroepen = (personen: readonly Roosterpersoon[], tikken: Tikken): readonly Aanwezigheidgroep[] =>
  DAGDELEN.flatMap(({ id, titel }) => {
    const regels = personen.flatMap((persoon) =>
      persoon.dagdelen.filter(({ dagdeel, gepland, stand }) => dagdeel === id && (gepland || stand !== null)).map((deel) => toRegel(persoon, deel, tikken)),
    );
    return regels.length === 0 ? [] : [{ id, titel, regels }];
  });
