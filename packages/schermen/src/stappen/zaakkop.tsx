import type { JSX } from "preact";

import { nameDag } from "../datum/kalendermaand.js";
import { readPeildatum } from "../datum/nederlandse-datum.js";
import { Knop } from "../onderdelen/knop.js";
import { Standmerk } from "../onderdelen/standmerk.js";
import { Uiterlijk } from "../onderdelen/uiterlijk.js";
import { WaaromTermijn } from "../onderdelen/waarom-termijn.js";
import type { Taakweergave, Zaakweergave } from "../weergave.js";

const Taak = ({ taak, onGedaan }: { readonly taak: Taakweergave; readonly onGedaan: () => void }): JSX.Element => {
  const termijn = { ...taak, uitersteDatum: taak.uiterlijk, uitersteDatumTekst: taak.uiterlijkTekst };
  return (
    <li class="zaaktaak">
      <div class="zaaktaak__kop">
        <p class="nl-paragraph">
          <strong>{taak.wat}</strong>
        </p>
        <Standmerk termijn={termijn} />
      </div>
      <Uiterlijk termijn={termijn} />
      {taak.waarom.length === 0 ? null : <WaaromTermijn termijn={termijn} over={`(${taak.wat})`} />}
      {taak.stap === null ? (
        <div class="niet-afdrukken">
          <Knop soort="subtle" icoon="vinkje" onClick={onGedaan}>
            Gedaan<span class="alleen-horen">: {taak.wat}</span>
          </Knop>
        </div>
      ) : null}
    </li>
  );
};

const formatSinds = (sinds: string): string => {
  const datum = readPeildatum(sinds);
  return datum === undefined ? sinds : nameDag(datum);
};

interface ZaakkopProps {
  readonly zaak: Zaakweergave;
  readonly kopId: string;
  /** Whether the line above already names the case. */
  readonly zonderTitel: boolean;
  /** Records that a task without a step of its own was done. */
  readonly onGedaan: (taak: Taakweergave) => void;
}

/** The head of a case: what it is, where it stands and since when, and what has to be done for it. */
export const Zaakkop = ({ zaak, kopId, zonderTitel, onGedaan }: ZaakkopProps): JSX.Element => (
  <>
    <div class="zaak__kop">
      <h3 class={zonderTitel ? "alleen-horen" : "nl-heading nl-heading--level-4"} id={kopId}>
        {zaak.titel}
      </h3>
      <p class="nl-paragraph bijzaak">
        {zaak.toestandTekst}, sinds {formatSinds(zaak.sinds)}
      </p>
    </div>
    {zaak.taken.length === 0 ? null : (
      <ul class="zaaktaken" aria-label={`Te doen voor: ${zaak.titel}`}>
        {zaak.taken.map((taak) => (
          <Taak key={taak.id} taak={taak} onGedaan={() => onGedaan(taak)} />
        ))}
      </ul>
    )}
  </>
);
