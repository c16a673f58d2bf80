import { Knop } from "@wmo-kit/schermen";
import { Merk, Registertabel, type Merktoon } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Verslagweergave } from "../../../src/onderzoek/weergave.js";

const TOON: Readonly<Record<Verslagweergave["stand"], Merktoon>> = { "nog niet": "rustig", concept: "loopt", vastgesteld: "goed", verzonden: "goed", "achterwege gelaten": "goed" };

type Blok = Verslagweergave["secties"][number]["blokken"][number];

const Tekstblok = ({ blok }: { readonly blok: Blok }): JSX.Element => {
  if (blok.soort === "alinea") return <p class="nl-paragraph">{blok.tekst}</p>;
  if (blok.soort === "lijst")
    return (
      <ul class="utrecht-unordered-list">
        {blok.punten.map((punt) => (
          <li key={punt} class="utrecht-unordered-list__item">
            {punt}
          </li>
        ))}
      </ul>
    );
  return (
    <dl class="elementen">
      {blok.regels.map(({ naam, waarde }) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The report: where it stands, what it misses, what the resident said, its versions, and its text to read or print. @source W-29.1 to W-29.7 */
export const Verslag = ({ verslag, children }: { readonly verslag: Verslagweergave; readonly children: JSX.Element | null }): JSX.Element => {
  const [lezen, setLezen] = useState(false);
  const { stand, standTekst, versies, mist, doelen, regisseur, reactie, secties } = verslag;
  return (
    <section class="kaart" aria-labelledby="kop-verslag">
      <div class="registerkop">
        <h2 class="nl-heading nl-heading--level-3" id="kop-verslag">
          Onderzoeksverslag en besluit
        </h2>
        <Merk toon={TOON[stand]} tekst={stand} />
      </div>
      <p class="nl-paragraph">{standTekst}</p>
      {mist.length === 0 ? null : (
        <>
          <p class="nl-paragraph">Het verslag mist nog:</p>
          <ul class="onderzoek__mist">
            {mist.map(({ naam, eis }) => (
              <li key={naam}>
                {naam} <span class="bijzaak klein">(eis {eis})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {doelen.length === 0 ? null : (
        <Registertabel
          titel="De doelen van het verslag"
          koppen={["Doel", "Soort", "Streefdatum"]}
          rijen={doelen.map(({ omschrijving, soortTekst, streefdatumTekst }, plaats) => ({ sleutel: String(plaats), cellen: [omschrijving, soortTekst, streefdatumTekst ?? "geen"] }))}
        />
      )}
      {regisseur === null ? null : (
        <p class="nl-paragraph">
          Regisseur: {regisseur.naam}, {regisseur.organisatie}. Terugkoppeling: {regisseur.terugkoppeling}
        </p>
      )}
      {reactie === null ? null : (
        <>
          <p class="nl-paragraph">De inwoner is het {reactie.stemtIn ? "eens" : "niet eens"} met het verslag.</p>
          {reactie.voorgesteldeWijzigingen.length === 0 ? null : (
            <ul class="onderzoek__mist">
              {reactie.voorgesteldeWijzigingen.map((wijziging) => (
                <li key={wijziging}>De inwoner stelt voor: {wijziging}</li>
              ))}
            </ul>
          )}
        </>
      )}
      {versies.length === 0 ? null : (
        <Registertabel
          titel="De versies van het verslag"
          koppen={["Versie", "Opgesteld op", "Door", "Stand"]}
          rijen={versies.map(({ nummer, opgesteldOpTekst, door, stand: versiestand }) => ({ sleutel: String(nummer), cellen: [String(nummer), opgesteldOpTekst, door ?? "onbekend", versiestand] }))}
        />
      )}
      {secties.length === 0 ? null : (
        <div class="niet-afdrukken">
          <Knop aria-expanded={lezen} onClick={() => setLezen(!lezen)}>
            {lezen ? "Verslag sluiten" : "Verslag lezen"}
          </Knop>
        </div>
      )}
      {lezen ? (
        <article class="verslagtekst" aria-label="Onderzoeksverslag">
          {secties.map(({ kop, blokken }) => (
            <section key={kop}>
              <h3 class="nl-heading nl-heading--level-4">{kop}</h3>
              {blokken.map((blok, plaats) => (
                <Tekstblok key={plaats} blok={blok} />
              ))}
            </section>
          ))}
        </article>
      ) : null}
      {children}
    </section>
  );
};
