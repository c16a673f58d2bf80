import { useEffect, useState } from "preact/hooks";

import type { Antwoord } from "./antwoord.js";

/** How long nothing is typed before the question is asked. @unit milliseconds */
const RUST = 200;

/**
 * Looks a text up on the server while somebody types. What was found for an earlier text stays until there is an answer to the newest one,
 * and an answer that comes too late is not shown. Without a text there is nothing.
 */
export const useZoekvraag = <A>(tekst: string, zoek: (tekst: string) => Promise<Antwoord<A>>): Antwoord<A> | undefined => {
  const [antwoord, setAntwoord] = useState<Antwoord<A>>();
  const gezocht = tekst.trim();
  useEffect(() => {
    if (gezocht === "") {
      setAntwoord(undefined);
      return undefined;
    }
    let nieuwste = true;
    const straks = setTimeout(() => {
      void zoek(gezocht).then((gevonden) => {
        if (nieuwste) setAntwoord(gevonden);
      });
    }, RUST);
    return () => {
      nieuwste = false;
      clearTimeout(straks);
    };
  }, [gezocht]);
  return gezocht === "" ? undefined : antwoord;
};
