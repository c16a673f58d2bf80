import type { ComponentChildren, JSX } from "preact";
import { useRoute } from "preact-iso";
import { useContext } from "preact/hooks";

import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Laden } from "../../onderdelen/laden.js";
import { Paginakop } from "../../onderdelen/paginakop.js";
import type { Antwoord, Storing } from "../../vraag/antwoord.js";
import { useVraag } from "../../vraag/use-vraag.js";
import { DOSSIER_GESLOTEN, Noodtoegang } from "../toegang/noodtoegang.js";
import { Wie } from "../toegang/wie.js";
import type { Personenlijst } from "./personenlijst.js";

/** What the contents of a page of a dossier can do with it: read it again, or show the newer one that a step gave. */
export interface Dossierhand<D> {
  readonly herhaal: () => void;
  readonly vervang: (dossier: D) => void;
}

interface DossierkaderProps<D> {
  readonly haal: (dossierId: string) => Promise<Antwoord<D>>;
  readonly lijst: Personenlijst;
  readonly children: (dossier: D, hand: Dossierhand<D>) => ComponentChildren;
}

const isGesloten = (storing: Storing | undefined): boolean => storing?._tag === "probleem" && storing.probleem.code === DOSSIER_GESLOTEN;

/** The page of one resident, by the id in its address: whose it is, the way back, and what to do when it is closed for who asks. */
export const Dossierkader = <D extends { readonly naam: string }>({ haal, lijst, children }: DossierkaderProps<D>): JSX.Element => {
  const { dossierId = "" } = useRoute().params;
  const { waarde: dossier, storing, herhaal, vervang } = useVraag(() => haal(dossierId), dossierId);
  const magInNood = useContext(Wie).ik?.rechten.includes("dossier.noodtoegang") === true;
  if (dossier === undefined && storing === undefined) return <Laden wat="het dossier" />;
  if (dossier === undefined) {
    return (
      <>
        <Paginakop titel="Dit dossier is nu niet te zien" tabtitel="Dossier" />
        {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
        {isGesloten(storing) && magInNood ? <Noodtoegang dossierId={dossierId} onOpen={herhaal} /> : null}
        <p class="nl-paragraph">
          <a class="nl-link" href={lijst.adres}>
            Naar de lijst met {lijst.naam}
          </a>
        </p>
      </>
    );
  }
  return (
    <>
      <nav class="kruimel" aria-label="Kruimelpad">
        <a class="nl-link" href="/">
          Werklijst
        </a>
        <span aria-hidden="true"> / </span>
        <a class="nl-link" href={lijst.adres}>
          {lijst.titel}
        </a>
      </nav>
      <Paginakop titel={dossier.naam} tabtitel="Dossier" />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {children(dossier, { herhaal, vervang })}
    </>
  );
};
