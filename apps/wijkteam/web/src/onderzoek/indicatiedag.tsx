import { Standmerk, Uiterlijk, WaaromTermijn, type Taakweergave } from "@wmo-kit/schermen";
import type { JSX } from "preact";

/** A day that follows from a norm: what must be done, until when, and why that day. @source W-28.1, W-43.1 */
export const Indicatiedag = ({ taak }: { readonly taak: Taakweergave }): JSX.Element => {
  const termijn = { ...taak, uitersteDatum: taak.uiterlijk, uitersteDatumTekst: taak.uiterlijkTekst };
  return (
    <div class="zaaktaak">
      <div class="zaaktaak__kop">
        <p class="nl-paragraph">
          <strong>{taak.wat}</strong>
        </p>
        <Standmerk termijn={termijn} />
      </div>
      <Uiterlijk termijn={termijn} />
      <WaaromTermijn termijn={termijn} over={`(${taak.wat})`} />
    </div>
  );
};
