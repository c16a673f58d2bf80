import { Foutmelding, Knop, type Storing } from "@wmo-kit/schermen";
import { Merk, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Indicatiesoverzicht } from "../../../src/koppelingen/gegevens-weergave.js";
import { askIndicaties, type Vraagdoel } from "./advies-client.js";

const FINANCIERING = { zin: "zorg in natura", pgb: "pgb" } as const;

/** Asks the municipality which indications a resident has: running, or ended at most a year ago. @source W-98.3 */
export const Indicaties = ({ dossierId, ...doel }: Vraagdoel & { readonly dossierId: string }): JSX.Element => {
  const [overzicht, setOverzicht] = useState<Indicatiesoverzicht>();
  const [storing, setStoring] = useState<Storing>();
  const vraag = async (): Promise<void> => {
    const antwoord = await askIndicaties(dossierId, doel);
    setStoring(antwoord._tag === "gelukt" ? undefined : antwoord);
    setOverzicht(antwoord._tag === "gelukt" ? antwoord.waarde : undefined);
  };
  return (
    <section class="kaart registerkaart" aria-labelledby="kop-indicaties">
      <h2 class="nl-heading nl-heading--level-3" id="kop-indicaties">
        Indicaties bij de gemeente
      </h2>
      <div>
        <Knop onClick={() => void vraag()}>Opvragen bij de gemeente</Knop>
      </div>
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      {overzicht === undefined ? null : (
        <>
          <p class="nl-paragraph bijzaak" role="status">
            Stand op {overzicht.standTekst}. {overzicht.indicaties.length === 0 ? "Er is geen indicatie die loopt of hooguit een jaar geleden eindigde." : ""}
          </p>
          {overzicht.indicaties.length === 0 ? null : (
            <Registertabel
              titel="Indicaties bij de gemeente"
              koppen={["Soort", "Looptijd", "Stand", "Omvang", "Hoe", "Aanbieder"]}
              rijen={overzicht.indicaties.map(({ kenmerk, bouwsteen, looptijdTekst, loopt, omvangTekst, financiering, aanbieder }) => ({
                sleutel: kenmerk,
                cellen: [bouwsteen, looptijdTekst, loopt ? <Merk toon="loopt" tekst="loopt" /> : <Merk toon="rustig" tekst="geëindigd" />, omvangTekst, FINANCIERING[financiering], aanbieder ?? ""],
              }))}
            />
          )}
        </>
      )}
    </section>
  );
};
