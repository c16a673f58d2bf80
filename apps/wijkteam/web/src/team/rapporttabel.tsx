import { Foutmelding, Laden, useVraag } from "@wmo-kit/schermen";
import { Registertabel, Waaromuitkomst } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Cel } from "../../../src/team/weergave.js";
import { fetchRapport, type Periode } from "./team-client.js";
import { legUit } from "./to-beeld.js";

const TOTAAL = "totaal";

const noemAantallen = ({ teller, noemer, loopt }: Cel): string => `${teller === null ? noemer : `${teller} van ${noemer}`}${loopt > 0 ? `, ${loopt} ${loopt === 1 ? "loopt" : "lopen"} nog` : ""}`;

/** Every figure of a report over the whole period, with its verdict and why. @source W-106 */
export const Rapporttabel = ({ soort, periode }: { readonly soort: string; readonly periode: Periode }): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchRapport(soort, periode), `${soort} ${periode.vanaf} ${periode.totEnMet}`);
  const tijdvak = periode.vanaf === periode.totEnMet ? periode.vanaf : `${periode.vanaf}/${periode.totEnMet}`;
  const rijen = (waarde?.rapport.definities ?? []).flatMap((definitie) => {
    const cel = waarde?.rapport.cellen.find((kandidaat) => kandidaat.indicator === definitie.id && kandidaat.tijdvak === tijdvak && kandidaat.uitsplitsing === TOTAAL);
    if (cel === undefined || waarde === undefined) return [];
    const oordeel = `${cel.oordeel}${cel.voorlopig ? ", voorlopig" : ""}`;
    return [{ sleutel: definitie.id, cellen: [definitie.titel, cel.waarde ?? "niets om te delen", noemAantallen(cel), oordeel, <Waaromuitkomst over={definitie.titel} uitleg={legUit(waarde, definitie)} />] }];
  });
  return (
    <section class="kaart registerkaart" aria-labelledby="kop-cijfers">
      <h2 class="nl-heading nl-heading--level-3" id="kop-cijfers">
        De cijfers
      </h2>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined ? storing === undefined ? <Laden wat="de cijfers" /> : null : (
        <>
          <Registertabel titel="Cijfers over de hele periode" koppen={["Cijfer", "Waarde", "Aantallen", "Oordeel", "Uitleg"]} rijen={rijen} />
          <p class="nl-paragraph bijzaak">
            Controlegetal van deze cijfers: <code class="foutcode">{waarde.hash}</code>. Het staat ook in het CSV-bestand: dan zijn het dezelfde cijfers.
          </p>
          {waarde.rapport.waarschuwingen.map(({ tekst, aantal }) => (
            <p key={tekst} class="nl-paragraph bijzaak">
              {tekst} ({aantal})
            </p>
          ))}
        </>
      )}
    </section>
  );
};
