import "../plan/plan.css";

import { Foutmelding, Knop, Laden, Tekstinvoer, useVraag, useZoekvraag, type Antwoord, type Storing } from "@wmo-kit/schermen";
import { Wie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";

import type { Dossierregel } from "../../../src/api/weergave.js";
import type { Gezinslid } from "../../../src/plan/weergave.js";
import { searchDossiers } from "../api-client.js";
import { findNaamgenoten } from "../melding/find-naamgenoten.js";
import { fetchGezin, sendGezinslid, sendGezinslidLos, type Gezin as Gezinsleden } from "../plan/plan-client.js";

const Lid = ({ lid: { dossierId, naam, verantwoordelijke, heeftPlan, regisseur }, onLos }: { readonly lid: Gezinslid; readonly onLos?: () => void }): JSX.Element => (
  <li>
    <p class="nl-paragraph">
      <a class="nl-link" href={`/dossiers/${dossierId}`}>
        {naam}
      </a>
    </p>
    <p class="nl-paragraph bijzaak">
      {[
        verantwoordelijke === null ? "nog niemand verantwoordelijk" : `verantwoordelijk: ${verantwoordelijke}`,
        heeftPlan ? "er is een plan" : "er is nog geen plan",
        ...(regisseur === null ? [] : [`regie: ${regisseur}`]),
      ].join(", ")}
    </p>
    {onLos === undefined ? null : (
      <Knop soort="subtle" onClick={onLos}>
        Niet van dit gezin<span class="alleen-horen">: {naam}</span>
      </Knop>
    )}
  </li>
);

interface KiezerProps {
  readonly behalve: ReadonlySet<string>;
  readonly onKies: (dossierId: string) => void;
}

const Kiezer = ({ behalve, onKies }: KiezerProps): JSX.Element => {
  const [naam, setNaam] = useState("");
  const antwoord = useZoekvraag(naam, (gezocht) => findNaamgenoten(gezocht, searchDossiers));
  const gevonden: readonly Dossierregel[] = antwoord?._tag === "gelukt" ? antwoord.waarde.filter(({ id }) => !behalve.has(id)) : [];
  return (
    <div class="plan__kiezer">
      <Tekstinvoer id="gezin-naam" label="Naam van het gezinslid" verplicht={false} soort="text" waarde={naam} onWijzig={setNaam} fout={undefined} uitleg="Iemand die al een dossier heeft." />
      {antwoord === undefined || antwoord._tag === "gelukt" ? null : <Foutmelding storing={antwoord} />}
      <div role="status">
        {naam === "" || antwoord === undefined ? null : gevonden.length === 0 ? <p class="nl-paragraph">Niemand gevonden met deze naam.</p> : null}
        {gevonden.map(({ id, naam: wie, wijk }) => (
          <Knop key={id} onClick={() => onKies(id)}>
            {wie}
            {wijk === null ? "" : ` (${wijk})`} hoort bij dit gezin
          </Knop>
        ))}
      </div>
    </div>
  );
};

/** The household: who else of it is known here, and who is responsible. One family, one plan, one director. @source W-5.10, W-8.7 */
export const Gezin = ({ dossierId, onGewijzigd }: { readonly dossierId: string; readonly onGewijzigd: () => void }): JSX.Element => {
  const { waarde, storing, herhaal, vervang } = useVraag(() => fetchGezin(dossierId), dossierId);
  const [mislukt, setMislukt] = useState<Storing>();
  const [open, setOpen] = useState(false);
  const magWijzigen = useContext(Wie).ik?.rechten.includes("dossier.wijzigen") === true;
  const doe = async (vraag: Promise<Antwoord<Gezinsleden>>): Promise<void> => {
    const antwoord = await vraag;
    if (antwoord._tag !== "gelukt") return setMislukt(antwoord);
    setMislukt(undefined);
    setOpen(false);
    vervang(antwoord.waarde);
    onGewijzigd();
  };
  return (
    <section class="kaart" aria-labelledby="kop-gezin">
      <h2 class="nl-heading nl-heading--level-3" id="kop-gezin">
        Het gezin
      </h2>
      <p class="nl-paragraph">Eén gezin, één plan, één regisseur. Wie in het gezin al verantwoordelijk is, weet de kit bij elke stap.</p>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {mislukt === undefined ? null : <Foutmelding storing={mislukt} />}
      {waarde === undefined ? (
        <Laden wat="het gezin" />
      ) : waarde.gezin.length === 0 ? (
        <p class="nl-paragraph bijzaak">Er is nog niemand uit het gezin gekoppeld.</p>
      ) : (
        <ul class="plan__lijst">
          {waarde.gezin.map((lid) => (
            <Lid key={lid.dossierId} lid={lid} {...(magWijzigen ? { onLos: () => void doe(sendGezinslidLos(dossierId, lid.dossierId)) } : {})} />
          ))}
        </ul>
      )}
      {!magWijzigen ? null : open ? (
        <Kiezer behalve={new Set([dossierId, ...(waarde?.gezin ?? []).map((lid) => lid.dossierId)])} onKies={(ander) => void doe(sendGezinslid(dossierId, ander))} />
      ) : (
        <Knop onClick={() => setOpen(true)}>Gezinslid koppelen</Knop>
      )}
    </section>
  );
};
