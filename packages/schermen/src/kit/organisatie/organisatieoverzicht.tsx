import type { JSX } from "preact";
import { useContext } from "preact/hooks";

import { readPeildatum } from "../../datum/nederlandse-datum.js";
import { Tijdlijn } from "../../dossier/tijdlijn.js";
import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Laden } from "../../onderdelen/laden.js";
import { Paginakop } from "../../onderdelen/paginakop.js";
import type { Antwoord } from "../../vraag/antwoord.js";
import { useVraag } from "../../vraag/use-vraag.js";
import { Kitdeelmenu } from "../register/deelmenu.js";
import { nameStappen, nameZaken, type Namen } from "../register/name-zaken.js";
import { Wie, type Werkende } from "../toegang/wie.js";
import type { Onderdeel } from "./onderdeel.js";
import { fetchOrganisatie, fetchOrganisatiestappen } from "./organisatie-client.js";
import { Organisatiedeel } from "./organisatiedeel.js";

interface OrganisatieoverzichtProps {
  /** The parts in the order of use. */
  readonly onderdelen: readonly Onderdeel[];
  /** The names of cases, for who may see them; everybody else tells cases apart by a code. */
  readonly haalNamen: (ik: Werkende | undefined) => Promise<Antwoord<Namen>>;
}

const GEEN: Namen = new Map();

/** The organisation itself: its cases by part, each with its steps and terms, and what was done. */
export const Organisatieoverzicht = ({ onderdelen, haalNamen }: OrganisatieoverzichtProps): JSX.Element => {
  const { waarde: organisatie, storing, herhaal, vervang } = useVraag(fetchOrganisatie, "organisatie");
  const stappen = useVraag(fetchOrganisatiestappen, organisatie?.versie ?? "");
  const vandaag = organisatie === undefined ? undefined : readPeildatum(organisatie.peildatum);
  const { ik } = useContext(Wie);
  const namen = useVraag(() => haalNamen(ik), `namen ${organisatie?.versie ?? ""}:${ik?.account ?? ""}`);
  const zaken = nameZaken(organisatie?.zaken ?? [], namen.waarde ?? GEEN);
  const lijst = stappen.waarde === undefined ? undefined : { ...stappen.waarde, stappen: nameStappen(stappen.waarde.stappen, zaken) };
  const fout = storing ?? stappen.storing;
  const vernieuw = (): void => {
    herhaal();
    stappen.herhaal();
  };
  return (
    <>
      <Paginakop titel="Organisatie" />
      <Kitdeelmenu deel="organisatie" />
      {fout === undefined ? null : <Foutmelding storing={fout} onOpnieuw={vernieuw} />}
      {fout === undefined && (organisatie === undefined || lijst === undefined) ? <Laden wat="de organisatie" /> : null}
      {organisatie === undefined || lijst === undefined || vandaag === undefined ? null : (
        <div class="dossier">
          <div class="dossier__links">
            {onderdelen.map((onderdeel) => (
              <Organisatiedeel
                key={onderdeel.levensloop}
                onderdeel={onderdeel}
                organisatie={{ ...organisatie, zaken }}
                stappenlijst={lijst}
                vandaag={vandaag}
                onOrganisatie={vervang}
                onVernieuw={vernieuw}
              />
            ))}
          </div>
          <div class="dossier__rechts">
            <Tijdlijn regels={organisatie.tijdlijn} />
          </div>
        </div>
      )}
    </>
  );
};
