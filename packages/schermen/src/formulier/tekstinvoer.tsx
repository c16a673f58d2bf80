import type { JSX } from "preact";

import { beschrijvingVan, Veldkader, type Veldomlijsting } from "./veldkader.js";

interface TekstinvoerProps extends Omit<Veldomlijsting, "uitleg"> {
  readonly uitleg?: string;
  readonly waarde: string;
  readonly soort?: "text" | "password" | "decimaal" | "tijd" | "lang";
  readonly autocomplete?: JSX.IntrinsicElements["input"]["autocomplete"];
  readonly onWijzig: (tekst: string) => void;
}

const KORT: ReadonlySet<string> = new Set(["decimaal", "tijd"]);

/** A field for text, a number or a password; the browser checks nothing, the form says what is wrong. */
export const Tekstinvoer = ({ waarde, soort = "text", autocomplete = "off", onWijzig, ...veld }: TekstinvoerProps): JSX.Element => {
  const { id, fout, verplicht } = veld;
  const gedeeld = {
    id,
    value: waarde,
    autocomplete,
    "aria-describedby": beschrijvingVan(veld),
    "aria-invalid": fout !== undefined,
    "aria-required": verplicht,
  } as const;
  return (
    <Veldkader {...veld}>
      {soort === "lang" ? (
        <textarea
          {...gedeeld}
          class="utrecht-textbox utrecht-textbox--html-input langetekst"
          rows={4}
          onInput={({ currentTarget }) => onWijzig(currentTarget.value)}
        />
      ) : (
        <input
          {...gedeeld}
          class={`utrecht-textbox utrecht-textbox--html-input${KORT.has(soort) ? " kortveld" : ""}`}
          {...(soort === "password" ? { type: "password" } : { type: "text" })}
          inputMode={soort === "decimaal" ? "decimal" : "text"}
          onInput={({ currentTarget }) => onWijzig(currentTarget.value)}
        />
      )}
    </Veldkader>
  );
};
