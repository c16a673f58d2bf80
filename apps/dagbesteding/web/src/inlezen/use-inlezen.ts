import { useRef, useState } from "preact/hooks";

import { readBestand, type Bestandsuitkomst } from "./bestandsuitkomst.js";

/** The files that were offered in this visit, one after the other, and how far it is. */
export interface Inlezen {
  readonly uitkomsten: readonly Bestandsuitkomst[];
  readonly bezig: boolean;
  /** Number of files that were stored; a page that shows the store asks again when it changes. */
  readonly opgeslagen: number;
  readonly leesIn: (bestanden: readonly File[]) => void;
  readonly leesOpnieuw: (regel: Bestandsuitkomst) => void;
  readonly wis: () => void;
}

/** Reads files one after the other, so that two messages for one resident arrive in their order. */
export const useInlezen = (): Inlezen => {
  const [uitkomsten, setUitkomsten] = useState<readonly Bestandsuitkomst[]>([]);
  const rij = useRef(Promise.resolve());
  const teller = useRef(0);

  const verwerk = async (nummer: number, bestand: File): Promise<void> => {
    const uitkomst = await readBestand(bestand);
    setUitkomsten((oud) => oud.map((regel) => (regel.nummer === nummer ? { ...regel, uitkomst } : regel)));
  };
  const zetInRij = (nummer: number, bestand: File): void => {
    rij.current = rij.current.then(() => verwerk(nummer, bestand));
  };
  const leesOpnieuw = ({ nummer, bestand }: Bestandsuitkomst): void => {
    setUitkomsten((oud) => oud.map((regel) => (regel.nummer === nummer ? { ...regel, uitkomst: { _tag: "bezig" } } : regel)));
    zetInRij(nummer, bestand);
  };
  const leesIn = (bestanden: readonly File[]): void => {
    const nieuw = bestanden.map((bestand) => ({ nummer: ++teller.current, bestand, uitkomst: { _tag: "bezig" } as const }));
    setUitkomsten((oud) => [...nieuw, ...oud]);
    for (const { nummer, bestand } of nieuw) zetInRij(nummer, bestand);
  };
  return {
    uitkomsten,
    bezig: uitkomsten.some(({ uitkomst }) => uitkomst._tag === "bezig"),
    opgeslagen: uitkomsten.filter(({ uitkomst }) => uitkomst._tag === "ingelezen").length,
    leesIn,
    leesOpnieuw,
    wis: () => setUitkomsten((oud) => oud.filter(({ uitkomst }) => uitkomst._tag === "bezig")),
  };
};
