import type { Aanwezigheidkeuze } from "../aanwezigheid/weergave.js";

/** A tap as the kit takes it; `kenmerk` makes sending it twice harmless. */
export interface Tik {
  readonly kenmerk: string;
  readonly dossier: string;
  readonly locatie: string;
  readonly datum: string;
  readonly dagdeel: string;
  readonly stand: Aanwezigheidkeuze | "ongedaan";
  readonly apparaat: string;
  readonly volgorde: number;
  readonly tijdstip: string;
}

// `randomUUID` is not there on a page without https; this is.
const maakKenmerk = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((deel) => deel.toString(16).padStart(2, "0")).join("");

/** Makes taps on this device: each with its own mark, in the order in which they were made. */
export const maakTikker = (): ((waar: Pick<Tik, "dossier" | "locatie" | "datum" | "dagdeel">, keuze: Aanwezigheidkeuze | null) => Tik) => {
  const apparaat = maakKenmerk();
  let volgorde = 0;
  return (waar, keuze) => {
    volgorde += 1;
    return { ...waar, kenmerk: maakKenmerk(), stand: keuze ?? "ongedaan", apparaat, volgorde, tijdstip: new Date().toISOString() };
  };
};
