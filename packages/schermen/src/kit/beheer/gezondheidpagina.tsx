import type { JSX } from "preact";

import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Laden } from "../../onderdelen/laden.js";
import { Paginakop } from "../../onderdelen/paginakop.js";
import { useVraag } from "../../vraag/use-vraag.js";
import { Registertabel } from "../register/registertabel.js";
import { fetchGezondheid, type Meting } from "./beheer-client.js";

const NAMEN: Readonly<Record<string, string>> = {
  opslag: "Opslaan",
  klok: "Klok",
  schijf: "Ruimte op de schijf",
  reservekopie: "Reservekopie",
  logboek: "Logboek",
  uitgaand: "Uitgaande berichten",
};

const STANDEN: Record<Meting["stand"], string> = { goed: "Goed", "let-op": "Let op", fout: "Fout" };

const toRij = ({ naam, stand, uitleg }: Meting): { readonly sleutel: string; readonly cellen: readonly JSX.Element[] } => ({
  sleutel: naam,
  cellen: [<span>{NAMEN[naam] ?? naam}</span>, stand === "goed" ? <span>{STANDEN[stand]}</span> : <strong>{STANDEN[stand]}</strong>, <span>{uitleg}</span>],
});

/** Whether the kit can do its work, and what to do when it cannot. */
export const Gezondheidpagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchGezondheid, "gezondheid");
  return (
    <>
      <Paginakop titel="Gezondheid van de kit" />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de metingen" /> : null}
      {waarde === undefined ? null : <Registertabel titel="Metingen" koppen={["Wat", "Stand", "Uitleg"]} rijen={waarde.metingen.map(toRij)} />}
    </>
  );
};
