import { createContext, type ComponentChildren, type JSX } from "preact";

import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Laden } from "../../onderdelen/laden.js";
import type { Antwoord } from "../../vraag/antwoord.js";
import { useVraag } from "../../vraag/use-vraag.js";
import { fetchFormulieren, type Formulier } from "./register-client.js";

/** The forms of the registers, for every button on a page that opens one. */
export const Formulieren = createContext<readonly Formulier[]>([]);

interface RegisterpaginaProps<A> {
  /** What is being fetched, in words: “het bewijs”. */
  readonly wat: string;
  readonly haal: () => Promise<Antwoord<A>>;
  /** Asks again when this changes. */
  readonly sleutel?: string | number;
  readonly children: (waarde: A, vernieuw: () => void) => ComponentChildren;
}

/** A page over a register: asks for it together with the forms, and says what stands in the way. */
export const Registerpagina = <A,>({ wat, haal, sleutel = wat, children }: RegisterpaginaProps<A>): JSX.Element => {
  const formulieren = useVraag(fetchFormulieren, "formulieren");
  const { waarde, storing, herhaal } = useVraag(haal, sleutel);
  const fout = storing ?? formulieren.storing;
  const vernieuw = (): void => {
    herhaal();
    if (formulieren.waarde === undefined) formulieren.herhaal();
  };
  return (
    <Formulieren.Provider value={formulieren.waarde ?? []}>
      {fout === undefined ? null : <Foutmelding storing={fout} onOpnieuw={vernieuw} />}
      {fout === undefined && (waarde === undefined || formulieren.waarde === undefined) ? <Laden wat={wat} /> : null}
      {waarde === undefined || formulieren.waarde === undefined ? null : children(waarde, herhaal)}
    </Formulieren.Provider>
  );
};
