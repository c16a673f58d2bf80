import { Merk, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Onderzoekweergave } from "../../../src/onderzoek/weergave.js";

type Pgb = Onderzoekweergave["pgb"][number];

const Toets = ({ pgb }: { readonly pgb: Pgb }): JSX.Element => (
  <>
    <p class="nl-paragraph bijzaak">{pgb.toestandTekst}</p>
    <ul class="voorwaarden">
      {pgb.punten.map(({ naam, eis, klaar, toelichting }) => (
        <li key={naam}>
          <p class="nl-paragraph">{naam}</p>
          <Merk toon={klaar ? "goed" : "rustig"} tekst={klaar ? "gedaan" : "nog niet"} />
          {toelichting === null ? null : <p class="nl-paragraph">{toelichting}</p>}
          <p class="nl-paragraph bijzaak klein">eis {eis}</p>
        </li>
      ))}
    </ul>
    <Registertabel
      titel="De twee criteria van de pgb-toets"
      koppen={["Criterium", "Oordeel", "Waarom"]}
      rijen={pgb.criteria.map(({ naam, voldoet, motivering }) => ({ sleutel: naam, cellen: [naam, voldoet === null ? "nog geen" : voldoet ? "voldoet" : "voldoet niet", motivering ?? ""] }))}
    />
    {pgb.beoordeeldOpTekst === null ? null : (
      <p class="nl-paragraph">
        Beoordeeld op {pgb.beoordeeldOpTekst} door {pgb.beoordeeldDoor ?? "onbekend"}. {pgb.deskundige} Toetsinstrument: {pgb.instrumentTekst}.
      </p>
    )}
    {pgb.vervolg === null ? null : (
      <p class="nl-paragraph">
        <strong>Hoe nu verder?</strong> {pgb.vervolg}
      </p>
    )}
  </>
);

/** The pgb test of an investigation: its own part of the page. @source lifecycle.md A4; W-32.1 to W-32.4, W-39 */
export const Pgb = ({ pgb, children }: { readonly pgb: readonly Pgb[]; readonly children: JSX.Element | null }): JSX.Element => (
  <section class="kaart" aria-labelledby="kop-pgb">
    <h2 class="nl-heading nl-heading--level-3" id="kop-pgb">
      Pgb-toets
    </h2>
    {pgb.length === 0 ? <p class="nl-paragraph">Wil de inwoner een persoonsgebonden budget, dan begint hier de toets.</p> : pgb.map((toets) => <Toets key={toets.zaak} pgb={toets} />)}
    {children}
  </section>
);
