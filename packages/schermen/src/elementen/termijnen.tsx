import type { JSX } from "preact";
import { useEffect } from "preact/hooks";

import { Foutmelding } from "../onderdelen/foutmelding.js";
import { Laden } from "../onderdelen/laden.js";
import { Standmerk } from "../onderdelen/standmerk.js";
import { WaaromTermijn } from "../onderdelen/waarom-termijn.js";
import { useVraag } from "../vraag/use-vraag.js";
import type { Termijn } from "../weergave.js";
import type { Elementomgeving } from "./maak-element.js";
import { heeftTeksten, leesLijst, vraagKit } from "./vraag-kit.js";

/** A term as the kit shows it in a dossier. */
interface Dossiertermijn extends Termijn {
  readonly id: string;
  readonly wat: string;
  readonly waarvoor: string | null;
}

const isTermijn = (een: unknown): een is Dossiertermijn =>
  heeftTeksten(een, ["id", "wat", "stand", "standTekst"]) && Array.isArray(een["waarom"]) && Array.isArray(een["bronnen"]);

const Regel = ({ termijn }: { readonly termijn: Dossiertermijn }): JSX.Element => {
  const { wat, waarvoor, uitersteDatumTekst } = termijn;
  return (
    <li part="termijn">
      <div class="regel">
        <p>
          <span class="wat">{wat}</span>
          {waarvoor === null ? null : <span class="bijzaak"> {waarvoor}</span>}
        </p>
        <Standmerk termijn={termijn} />
      </div>
      <p class="bijzaak">{uitersteDatumTekst === null ? "Nog geen datum" : `Uiterlijk ${uitersteDatumTekst}`}</p>
      <WaaromTermijn termijn={termijn} over={`bij ${wat}`} />
    </li>
  );
};

/** The terms of one dossier: what, until when, how it stands and why. @source D-11.3, D-12.5, D-20.4 */
export const Termijnen = ({ kit, attribuut, meld }: Elementomgeving): JSX.Element => {
  const dossier = attribuut("dossier");
  const haal = () => vraagKit(kit, `/api/dossiers/${encodeURIComponent(dossier)}`, (json) => leesLijst(json, "termijnen", isTermijn));
  const { waarde, storing, herhaal } = useVraag(haal, `${kit.adres} ${dossier}`);
  useEffect(() => {
    if (storing?._tag === "niet aangemeld") meld("wmo-aanmelden");
  }, [storing]);
  return (
    <section class="elementen" aria-label="Termijnen" part="kader">
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de termijnen" /> : null}
      {waarde?.length === 0 ? <p>Er loopt geen termijn.</p> : null}
      {waarde === undefined || waarde.length === 0 ? null : (
        <ul class="lijst" part="lijst">
          {waarde.map((termijn) => (
            <Regel key={termijn.id} termijn={termijn} />
          ))}
        </ul>
      )}
    </section>
  );
};
