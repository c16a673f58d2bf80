import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";

import { Foutoverzicht, type Foutregel } from "../formulier/foutoverzicht.js";
import { Tekstinvoer } from "../formulier/tekstinvoer.js";
import { Foutmelding } from "../onderdelen/foutmelding.js";
import { Knop } from "../onderdelen/knop.js";
import type { Antwoord, Storing } from "../vraag/antwoord.js";

/** A field of a form about access. Nothing of it is kept in the tab. */
export interface Toegangsveld {
  readonly naam: string;
  readonly label: string;
  readonly uitleg?: string;
  readonly geheim?: boolean;
  readonly autocomplete: "username" | "name" | "current-password" | "new-password" | "one-time-code";
}

interface ToegangsformulierProps<A> {
  readonly id: string;
  readonly velden: readonly Toegangsveld[];
  readonly knoptekst: string;
  readonly verstuur: (waarden: Readonly<Record<string, string>>) => Promise<Antwoord<A>>;
  readonly onGelukt: (waarde: A) => void;
  readonly children?: ComponentChildren;
}

/** A form with names, codes and passwords: a password can be shown, pasting works, and nothing outlives the page. */
export const Toegangsformulier = <A,>(props: ToegangsformulierProps<A>): JSX.Element => {
  const { id, velden, knoptekst, verstuur, onGelukt, children } = props;
  const [waarden, setWaarden] = useState<Readonly<Record<string, string>>>({});
  const [fouten, setFouten] = useState<readonly Foutregel[]>([]);
  const [storing, setStoring] = useState<Storing>();
  const [zichtbaar, setZichtbaar] = useState(false);
  const [bezig, setBezig] = useState(false);
  const veldId = (naam: string): string => `${id}-${naam}`;

  const bewaar = async (): Promise<void> => {
    const leeg = velden.filter(({ naam }) => (waarden[naam] ?? "").trim() === "");
    setFouten(leeg.map(({ naam, label }) => ({ veld: veldId(naam), naam: label, tekst: "Vul dit veld in." })));
    setStoring(undefined);
    if (leeg.length > 0) return;
    setBezig(true);
    const antwoord = await verstuur(waarden);
    setBezig(false);
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    setWaarden({});
    onGelukt(antwoord.waarde);
  };

  return (
    <form
      class="formulier"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        if (!bezig) void bewaar();
      }}
    >
      {fouten.length === 0 ? null : <Foutoverzicht regels={fouten} />}
      {velden.map(({ naam, geheim = false, ...veld }) => (
        <Tekstinvoer
          key={naam}
          {...veld}
          id={veldId(naam)}
          verplicht
          soort={geheim && !zichtbaar ? "password" : "text"}
          waarde={waarden[naam] ?? ""}
          fout={fouten.find((fout) => fout.veld === veldId(naam))?.tekst}
          onWijzig={(tekst) => setWaarden({ ...waarden, [naam]: tekst })}
        />
      ))}
      {velden.some(({ geheim }) => geheim) ? (
        <label class="keuze">
          <input type="checkbox" checked={zichtbaar} onChange={({ currentTarget }) => setZichtbaar(currentTarget.checked)} />
          <span>Toon wat ik typ</span>
        </label>
      ) : null}
      {children}
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      <div class="utrecht-button-group">
        <Knop soort="primary" type="submit" aria-disabled={bezig}>
          {bezig ? "Even geduld…" : knoptekst}
        </Knop>
      </div>
    </form>
  );
};
