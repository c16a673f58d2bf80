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
  /** Stops: files that the server has not got yet are not read. */
  readonly stop: () => void;
}

const GESTOPT: Bestandsuitkomst["uitkomst"] = { _tag: "mislukt", tekst: "U bent gestopt; dit bestand is niet ingelezen. Er is niets veranderd.", code: "GESTOPT" };

/** Reads files one after the other, so that two messages for one resident arrive in their order. */
export const useInlezen = (): Inlezen => {
  const [uitkomsten, setUitkomsten] = useState<readonly Bestandsuitkomst[]>([]);
  const rij = useRef(Promise.resolve());
  const teller = useRef(0);

  const gestopt = useRef<ReadonlySet<number>>(new Set());

  const verwerk = async (nummer: number, bestand: File): Promise<void> => {
    if (gestopt.current.has(nummer)) return;
    const uitkomst = await readBestand(bestand);
    setUitkomsten((oud) => oud.map((regel) => (regel.nummer === nummer ? { ...regel, uitkomst } : regel)));
  };
  const zetInRij = (nummer: number, bestand: File): void => {
    rij.current = rij.current.then(() => verwerk(nummer, bestand));
  };
  const leesOpnieuw = ({ nummer, bestand }: Bestandsuitkomst): void => {
    gestopt.current = new Set([...gestopt.current].filter((eerder) => eerder !== nummer));
    setUitkomsten((oud) => oud.map((regel) => (regel.nummer === nummer ? { ...regel, uitkomst: { _tag: "bezig" } } : regel)));
    zetInRij(nummer, bestand);
  };
  const leesIn = (bestanden: readonly File[]): void => {
    const nieuw = bestanden.map((bestand) => ({ nummer: ++teller.current, bestand, uitkomst: { _tag: "bezig" } as const }));
    setUitkomsten((oud) => [...nieuw, ...oud]);
    for (const { nummer, bestand } of nieuw) zetInRij(nummer, bestand);
  };
  const stop = (): void => {
    // The first file that is not ready is at the server now; that one ends by itself.
    const wachtend = uitkomsten.filter(({ uitkomst }) => uitkomst._tag === "bezig").map(({ nummer }) => nummer).toSorted((een, ander) => een - ander).slice(1);
    gestopt.current = new Set([...gestopt.current, ...wachtend]);
    setUitkomsten((oud) => oud.map((regel) => (wachtend.includes(regel.nummer) ? { ...regel, uitkomst: GESTOPT } : regel)));
  };
  return {
    stop,
    uitkomsten,
    bezig: uitkomsten.some(({ uitkomst }) => uitkomst._tag === "bezig"),
    opgeslagen: uitkomsten.filter(({ uitkomst }) => uitkomst._tag === "ingelezen" || uitkomst._tag === "declaratie").length,
    leesIn,
    leesOpnieuw,
    wis: () => setUitkomsten((oud) => oud.filter(({ uitkomst }) => uitkomst._tag === "bezig")),
  };
};
