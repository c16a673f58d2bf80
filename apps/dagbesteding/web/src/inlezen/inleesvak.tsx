import { Icoon, Knop, Uitleg } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import { BEGRIPPEN } from "../begrippen.table.js";
import { Bestandsregel } from "./bestandsregel.js";
import type { Inlezen } from "./use-inlezen.js";

const countKlaar = ({ uitkomsten }: Pick<Inlezen, "uitkomsten">): number => uitkomsten.filter(({ uitkomst }) => uitkomst._tag !== "bezig").length;

const describeVoortgang = ({ uitkomsten, bezig }: Inlezen): string => {
  if (uitkomsten.length === 0) return "";
  if (bezig) return `Bezig: ${countKlaar({ uitkomsten })} van ${uitkomsten.length} bestanden klaar.`;
  const gelukt = uitkomsten.filter(({ uitkomst }) => uitkomst._tag === "ingelezen" || uitkomst._tag === "declaratie").length;
  return `Klaar: ${gelukt} van ${uitkomsten.length} ${uitkomsten.length === 1 ? "bestand" : "bestanden"} opgeslagen.`;
};

/** Where a 301 comes in: drop it anywhere on the page, or choose it; what came of it stands beneath. */
export const Inleesvak = ({ inlezen }: { readonly inlezen: Inlezen }): JSX.Element => (
  <section class="kaart inleesvak niet-afdrukken" aria-labelledby="kop-inlezen">
    <div class="inleesvak__vak">
      <Icoon vorm="inlezen" />
      <div class="inleesvak__tekst">
        <h2 class="nl-heading nl-heading--level-4" id="kop-inlezen">
          Nieuwe toewijzing inlezen
        </h2>
        <p class="nl-paragraph">Sleep een 301-bestand naar deze pagina, of kies het op uw computer.</p>
        <Uitleg begrip={BEGRIPPEN.wmo301} />
      </div>
      <input
        class="bestandskeuze"
        id="bestandskeuze"
        type="file"
        multiple
        accept=".xml,application/xml,text/xml"
        onChange={({ currentTarget }) => {
          inlezen.leesIn([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <label class="nl-button nl-button--secondary" for="bestandskeuze">
        <span class="nl-button__label">301-bestand kiezen</span>
      </label>
    </div>
    <p class="nl-paragraph inleesvak__voortgang" role="status">
      {describeVoortgang(inlezen)}
    </p>
    {inlezen.bezig ? (
      <>
        <progress class="voortgang" aria-label="Bestanden inlezen" value={countKlaar(inlezen)} max={inlezen.uitkomsten.length} />
        {inlezen.uitkomsten.length - countKlaar(inlezen) < 2 ? null : (
          <Knop soort="subtle" onClick={inlezen.stop}>
            Stoppen met inlezen
          </Knop>
        )}
      </>
    ) : null}
    {inlezen.uitkomsten.length === 0 ? null : (
      <>
        <ul class="bestandsregels">
          {inlezen.uitkomsten.map((regel) => (
            <Bestandsregel key={regel.nummer} regel={regel} onOpnieuw={inlezen.leesOpnieuw} />
          ))}
        </ul>
        {inlezen.bezig ? null : (
          <Knop
            soort="subtle"
            onClick={() => {
              inlezen.wis();
              document.getElementById("bestandskeuze")?.focus();
            }}
          >
            Lijst met bestanden sluiten
          </Knop>
        )}
      </>
    )}
  </section>
);
