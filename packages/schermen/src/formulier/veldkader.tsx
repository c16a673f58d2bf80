import type { ComponentChildren, JSX } from "preact";

import { Icoon } from "../onderdelen/icoon.js";

/** What stands around every field: its name, help, and what is wrong with it. */
export interface Veldomlijsting {
  readonly id: string;
  readonly label: string;
  readonly uitleg?: ComponentChildren;
  readonly fout: string | undefined;
  readonly verplicht: boolean;
}

/** The ids of the texts that describe a field, for `aria-describedby`. */
export const beschrijvingVan = ({ id, uitleg, fout }: Pick<Veldomlijsting, "id" | "uitleg" | "fout">): string | undefined => {
  const ids = [...(uitleg === undefined ? [] : [`${id}-uitleg`]), ...(fout === undefined ? [] : [`${id}-fout`])];
  return ids.length === 0 ? undefined : ids.join(" ");
};

/** The name of a field, with in words whether it must be filled in. */
export const Labeltekst = ({ label, verplicht }: Pick<Veldomlijsting, "label" | "verplicht">): JSX.Element => (
  <>
    {label}
    {verplicht ? null : <span class="veld__vrij"> (niet verplicht)</span>}
  </>
);

/** What is wrong with a field, above the field. */
export const Veldfout = ({ id, fout }: { readonly id: string; readonly fout: string | undefined }): JSX.Element | null =>
  fout === undefined ? null : (
    <div class="utrecht-form-field-error-message" id={`${id}-fout`}>
      <Icoon vorm="driehoek" /> <span>{fout}</span>
    </div>
  );

/** The help beneath the name of a field. */
export const Velduitleg = ({ id, uitleg }: Pick<Veldomlijsting, "id" | "uitleg">): JSX.Element | null =>
  uitleg === undefined ? null : (
    <div class="utrecht-form-field-description" id={`${id}-uitleg`}>
      {uitleg}
    </div>
  );

/** The frame of a field with one input: label, help, fault, and the input itself. */
export const Veldkader = (props: Veldomlijsting & { readonly children: ComponentChildren }): JSX.Element => {
  const { id, fout, children } = props;
  return (
    <div class={`utrecht-form-field veld${fout === undefined ? "" : " utrecht-form-field--invalid"}`}>
      <label class="utrecht-form-label" for={id}>
        <Labeltekst {...props} />
      </label>
      <Velduitleg {...props} />
      <Veldfout id={id} fout={fout} />
      {children}
    </div>
  );
};

/** The frame of a question with several inputs: a fieldset with a legend. */
export const Vraagkader = (props: Veldomlijsting & { readonly children: ComponentChildren }): JSX.Element => {
  const { id, fout, children } = props;
  return (
    <fieldset
      class={`veld vraag utrecht-form-field${fout === undefined ? "" : " utrecht-form-field--invalid"}`}
      id={id}
      tabIndex={-1}
      aria-describedby={beschrijvingVan(props)}
    >
      <legend class="utrecht-form-label">
        <Labeltekst {...props} />
      </legend>
      <Velduitleg {...props} />
      <Veldfout id={id} fout={fout} />
      {children}
    </fieldset>
  );
};
