import type { JSX } from "preact";

import type { Optie } from "../weergave.js";
import { beschrijvingVan, Veldkader, Vraagkader, type Veldomlijsting } from "./veldkader.js";

/** The answers of a yes-or-no question. */
export const JA_NEE: readonly Optie[] = [
  { waarde: "ja", label: "Ja" },
  { waarde: "nee", label: "Nee" },
];

/** From this number on a list that opens is quieter than all choices under each other. */
const LIJST_VANAF = 8;

interface KeuzeProps extends Omit<Veldomlijsting, "uitleg"> {
  readonly uitleg?: string;
  readonly opties: readonly Optie[];
  readonly gekozen: string;
  readonly onKies: (waarde: string) => void;
}

const Keuzelijst = ({ opties, gekozen, onKies, ...veld }: KeuzeProps): JSX.Element => (
  <Veldkader {...veld}>
    <select
      class="utrecht-textbox utrecht-textbox--html-input keuzelijst"
      id={veld.id}
      value={gekozen}
      aria-describedby={beschrijvingVan(veld)}
      aria-invalid={veld.fout !== undefined}
      aria-required={veld.verplicht}
      onChange={({ currentTarget }) => onKies(currentTarget.value)}
    >
      <option value="">{veld.verplicht ? "Maak een keuze" : "Geen keuze"}</option>
      {opties.map(({ waarde, label }) => (
        <option key={waarde} value={waarde}>
          {label}
        </option>
      ))}
    </select>
  </Veldkader>
);

/** One choice out of several: radio buttons, or a list that opens when there are many. */
export const Keuze = (props: KeuzeProps): JSX.Element => {
  const { opties, gekozen, onKies, ...veld } = props;
  if (opties.length >= LIJST_VANAF) return <Keuzelijst {...props} />;
  return (
    <Vraagkader {...veld}>
      {opties.length === 0 ? <p class="nl-paragraph bijzaak">Er is nog niets om uit te kiezen.</p> : null}
      <div class={opties === JA_NEE ? "keuzes keuzes--naast" : "keuzes"}>
        {opties.map(({ waarde, label }) => (
          <label key={waarde} class="keuze">
            <input type="radio" name={veld.id} value={waarde} checked={waarde === gekozen} onChange={() => onKies(waarde)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {veld.verplicht || gekozen === "" ? null : (
        <button type="button" class="nl-button nl-button--subtle" onClick={() => onKies("")}>
          <span class="nl-button__label">
            Keuze weghalen<span class="alleen-horen">: {veld.label}</span>
          </span>
        </button>
      )}
    </Vraagkader>
  );
};

interface MeerkeuzeProps extends Omit<Veldomlijsting, "uitleg"> {
  readonly uitleg?: string;
  readonly opties: readonly Optie[];
  readonly gekozen: readonly string[];
  readonly onKies: (waarden: readonly string[]) => void;
}

/** Any number of choices out of several: tick boxes. The choices come in the order of the list. */
export const Meerkeuze = ({ opties, gekozen, onKies, ...veld }: MeerkeuzeProps): JSX.Element => {
  const wissel = (waarde: string, aan: boolean): void =>
    onKies(opties.map((optie) => optie.waarde).filter((kandidaat) => (kandidaat === waarde ? aan : gekozen.includes(kandidaat))));
  return (
    <Vraagkader {...veld}>
      <div class="keuzes">
        {opties.map(({ waarde, label }) => (
          <label key={waarde} class="keuze">
            <input
              type="checkbox"
              value={waarde}
              checked={gekozen.includes(waarde)}
              onChange={({ currentTarget }) => wissel(waarde, currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Vraagkader>
  );
};
