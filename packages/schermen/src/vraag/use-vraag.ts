import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import type { Antwoord, Storing } from "./antwoord.js";

/** A question to the server: the last good answer, and what stood in the way of a newer one. */
export interface Vraag<A> {
  readonly waarde: A | undefined;
  readonly storing: Storing | undefined;
  readonly herhaal: () => void;
  readonly vervang: (waarde: A) => void;
}

interface Stand<A> {
  readonly waarde?: A;
  readonly storing?: Storing;
}

/** Asks when the page opens, again when `sleutel` changes, and again when the page comes back into view: terms move with the day. */
export const useVraag = <A>(vraag: () => Promise<Antwoord<A>>, sleutel: string | number): Vraag<A> => {
  const [stand, setStand] = useState<Stand<A>>({});
  const beurt = useRef(0);
  const vervang = useCallback((waarde: A): void => {
    beurt.current += 1;
    setStand({ waarde });
  }, []);
  const herhaal = useCallback((): void => {
    const mijnBeurt = ++beurt.current;
    void vraag().then((antwoord) => {
      if (mijnBeurt !== beurt.current) return;
      setStand((oud) => (antwoord._tag === "gelukt" ? { waarde: antwoord.waarde } : { ...oud, storing: antwoord }));
    });
  }, [sleutel]);
  useEffect(() => {
    herhaal();
    const onZichtbaar = (): void => {
      if (document.visibilityState === "visible") herhaal();
    };
    document.addEventListener("visibilitychange", onZichtbaar);
    return () => {
      beurt.current += 1;
      document.removeEventListener("visibilitychange", onZichtbaar);
    };
  }, [herhaal]);
  return { waarde: stand.waarde, storing: stand.storing, herhaal, vervang };
};
