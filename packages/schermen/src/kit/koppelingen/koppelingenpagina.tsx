import type { Koppelingregel } from "@wmo-kit/kit/api";
import type { JSX } from "preact";

import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Laden } from "../../onderdelen/laden.js";
import { Paginakop } from "../../onderdelen/paginakop.js";
import { useVraag } from "../../vraag/use-vraag.js";
import { Kitdeelmenu } from "../register/deelmenu.js";
import { Registertabel } from "../register/registertabel.js";
import { fetchKoppelingen } from "./koppelingen-client.js";
import { Versheidmerk } from "./versheidmerk.js";

const KOPPEN = ["Systeem", "Wat", "Richting", "Hoe", "Laatst gebruikt", "Hoe vers"];

const toRij = (koppeling: Koppelingregel): { readonly sleutel: string; readonly cellen: readonly JSX.Element[] } => {
  const { code, systeem, gegevens, richting, adapter, laatstGebruiktTekst, teVerzenden } = koppeling;
  return {
    sleutel: code,
    cellen: [
      <a class="nl-link" href={`/organisatie/koppelingen/${code}`}>
        {systeem}
      </a>,
      <span>{gegevens}</span>,
      <span>{richting}</span>,
      <span>{adapter}</span>,
      <span>
        {laatstGebruiktTekst ?? "Nog niet"}
        {teVerzenden === 0 ? null : <strong>{`; ${teVerzenden} e-mail${teVerzenden === 1 ? "" : "s"} te versturen`}</strong>}
      </span>,
      <Versheidmerk {...koppeling} />,
    ],
  };
};

/** Every system around the organisation: which way data go, by which adapter, when it was last used and how old that is. */
export const Koppelingenpagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchKoppelingen, "koppelingen");
  return (
    <>
      <Paginakop titel="Koppelingen" />
      <Kitdeelmenu deel="organisatie" />
      <p class="nl-paragraph">Met deze systemen en partijen hebt u te maken. Kies er een om vast te leggen wat u hebt gedaan, of om een e-mail klaar te zetten.</p>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de koppelingen" /> : null}
      {waarde === undefined ? null : <Registertabel titel={`Koppelingen op ${waarde.peildatumTekst}`} koppen={KOPPEN} rijen={waarde.koppelingen.map(toRij)} />}
    </>
  );
};
