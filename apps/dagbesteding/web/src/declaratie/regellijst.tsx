import { isIsoDatum } from "@wmo-kit/domain/rekenen";
import { Filterchips, formatNederlandseDatum, Foutmelding, Knop, Laden, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Declaratieweergave } from "../../../src/declaratie/weergave.js";
import { schrijfBedrag } from "./bedrag.js";
import { fetchRegelbron } from "./declaratie-client.js";
import { Merk } from "./merk.js";
import { UITKOMSTEN } from "./standen.table.js";

type Regel = Declaratieweergave["lijst"][number];

/** Lines shown at once; the rest comes when it is asked for. */
const PER_KEER = 50;

/** A day as dd-mm-jjjj. */
export const schrijfDatum = (datum: string): string => (isIsoDatum(datum) ? formatNederlandseDatum(datum) : datum);

const FILTERS = [
  { id: "afgewezen", naam: "Afgewezen" },
  { id: "onbeantwoord", naam: "Zonder antwoord" },
  { id: "toegekend", naam: "Toegekend" },
] as const;

const Bron = ({ declaratieId, regel: { referentie, eenheidTekst } }: { readonly declaratieId: string; readonly regel: Regel }): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(() => fetchRegelbron(declaratieId, referentie), `${declaratieId} ${referentie}`);
  if (storing !== undefined) return <Foutmelding storing={storing} onOpnieuw={herhaal} />;
  if (waarde === undefined) return <Laden wat="de registraties" />;
  return (
    <ul class="utrecht-unordered-list">
      {waarde.registraties.map(({ registratie, dag, eenheden }) => (
        <li key={registratie} class="utrecht-unordered-list__item">
          {schrijfDatum(dag)}: {eenheden} × {eenheidTekst.toLowerCase()}
        </li>
      ))}
    </ul>
  );
};

const Herkomst = ({ declaratieId, regel }: { readonly declaratieId: string; readonly regel: Regel }): JSX.Element => {
  const [open, setOpen] = useState(false);
  const { naam, referentie, registraties } = regel;
  return (
    <details class="waarom" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        Waaruit bestaat deze regel?<span class="alleen-horen"> {naam}, regel {referentie}</span>
      </summary>
      <div class="waarom__inhoud">
        {registraties === 0 ? <p class="nl-paragraph">Deze regel neemt een eerdere regel terug. De tijd staat bij die regel.</p> : null}
        {registraties > 0 && open ? <Bron declaratieId={declaratieId} regel={regel} /> : null}
        <p class="nl-paragraph waarom__bron">Regel {referentie}, samengesteld uit wat bij Aanwezigheid is vastgelegd.</p>
      </div>
    </details>
  );
};

const Regelrij = ({ declaratieId, regel }: { readonly declaratieId: string; readonly regel: Regel }): JSX.Element => {
  const { dossierId, naam, soort, vervangt, productCode, toewijzingNummer, begindatum, einddatum, volume, eenheidTekst, tariefInEurocent, bedragInEurocent, uitkomst, gronden } = regel;
  return (
    <li class="declaratieregel">
      <div class="declaratieregel__kop">
        <a class="nl-link" href={`/dossiers/${dossierId}`}>
          {naam}
        </a>
        {uitkomst === null ? null : <Merk {...UITKOMSTEN[uitkomst]} />}
        <strong class="declaratie__bedrag">{schrijfBedrag(bedragInEurocent)}</strong>
      </div>
      <p>
        {soort === "credit" ? <strong>Terug te nemen: </strong> : null}
        {volume} × {eenheidTekst.toLowerCase()}
        {tariefInEurocent === null ? "" : ` à ${schrijfBedrag(tariefInEurocent)}`}, {schrijfDatum(begindatum)} tot en met {schrijfDatum(einddatum)}
        <span class="bijzaak">
          {" "}
          (product {productCode}, toewijzing {toewijzingNummer}
          {vervangt === null ? "" : `, hoort bij regel ${vervangt}`})
        </span>
      </p>
      {gronden.map(({ code, betekenis, doen }) => (
        <div key={code} class="grond">
          <p>
            <strong>{betekenis}</strong> <code class="foutcode">{code}</code>
          </p>
          <p>Wat u doet: {doen}</p>
        </div>
      ))}
      <Herkomst declaratieId={declaratieId} regel={regel} />
    </li>
  );
};

/** The lines of a claim, those that were rejected first: what, how much, and from which records. */
export const Regellijst = ({ declaratieId, lijst }: { readonly declaratieId: string; readonly lijst: readonly Regel[] }): JSX.Element => {
  const [filter, setFilter] = useState<string | undefined>(undefined);
  const [aantal, setAantal] = useState(PER_KEER);
  const filters = FILTERS.map((rij) => ({ ...rij, aantal: lijst.filter(({ uitkomst }) => uitkomst === rij.id).length }));
  const afgewezenEerst = [...lijst.filter(({ uitkomst }) => uitkomst === "afgewezen"), ...lijst.filter(({ uitkomst }) => uitkomst !== "afgewezen")];
  const gekozen = afgewezenEerst.filter(({ uitkomst }) => filter === undefined || uitkomst === filter);
  return (
    <>
      {filters.some((rij) => rij.aantal > 0) ? <Filterchips filters={filters} totaal={lijst.length} gekozen={filter} onKies={setFilter} /> : null}
      <ul class="taken">
        {gekozen.slice(0, aantal).map((regel) => (
          <Regelrij key={regel.referentie} declaratieId={declaratieId} regel={regel} />
        ))}
      </ul>
      {gekozen.length <= aantal ? null : (
        <Knop onClick={() => setAantal(aantal + PER_KEER)}>
          Toon meer ({aantal} van {gekozen.length} getoond)
        </Knop>
      )}
    </>
  );
};
