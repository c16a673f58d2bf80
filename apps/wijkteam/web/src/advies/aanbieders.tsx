import { Foutmelding, Laden, useVraag } from "@wmo-kit/schermen";
import { Merk, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import { fetchAanbieders } from "./advies-client.js";

/** Who may deliver what today, with the day the list is from. @source W-37.3 */
export const Aanbieders = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchAanbieders, "");
  return (
    <section class="kaart" aria-labelledby="kop-aanbieders">
      <h2 class="nl-heading nl-heading--level-3" id="kop-aanbieders">
        Aanbieders met een contract
      </h2>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de aanbieders" /> : null}
      {waarde?.lijst === null ? (
        <p class="nl-paragraph">
          Er is nog geen ROB-lijst ingelezen. Lees de lijst in bij{" "}
          <a class="nl-link" href="/organisatie/bestanden">
            Bestanden inlezen
          </a>
          , of vul bij de bestelling in wat u op de website zag.
        </p>
      ) : null}
      {waarde === undefined || waarde.lijst === null ? null : (
        <>
          <p class="nl-paragraph">
            De ROB-lijst is van {waarde.lijst.standTekst}.{" "}
            {waarde.lijst.isVanVandaag ? <Merk toon="goed" tekst="van vandaag" /> : <Merk toon="let-op" tekst="niet van vandaag: haal eerst de actuele lijst op" />}
          </p>
          <details>
            <summary>{waarde.aanbieders.length} aanbieders en hun producten</summary>
            <Registertabel titel="Aanbieders en hun producten" koppen={["Aanbieder", "Producten"]} rijen={waarde.aanbieders.map(({ aanbieder, producten }) => ({ sleutel: aanbieder, cellen: [aanbieder, producten.join(", ")] }))} />
          </details>
        </>
      )}
    </section>
  );
};
