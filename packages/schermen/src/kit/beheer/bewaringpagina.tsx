import type { Bewaringweergave } from "@wmo-kit/kit/api";
import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";

import { Formulier } from "../../formulier/formulier.js";
import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Laden } from "../../onderdelen/laden.js";
import { Paginakop } from "../../onderdelen/paginakop.js";
import { useVraag } from "../../vraag/use-vraag.js";
import { Registertabel } from "../register/registertabel.js";
import { vandaagHier } from "../toegang/vandaag-hier.js";
import { fetchBewaring, sendVerzoek } from "./beheer-client.js";
import { verzoekvelden } from "./besluitvelden.table.js";
import { TeVernietigen } from "./te-vernietigen.js";
import { Verzoek } from "./verzoek.js";

const Deel = ({ id, titel, children }: { readonly id: string; readonly titel: string; readonly children: ComponentChildren }): JSX.Element => (
  <section aria-labelledby={id}>
    <h2 class="nl-heading nl-heading--level-2" id={id}>
      {titel}
    </h2>
    {children}
  </section>
);

interface InhoudProps {
  readonly bewaring: Bewaringweergave;
  readonly onVervang: (bewaring: Bewaringweergave) => void;
}

const Inhoud = ({ bewaring: { peildatumTekst, teVernietigen, verzoeken, bewoners, blijft }, onVervang }: InhoudProps): JSX.Element => {
  const vandaag = vandaagHier();
  return (
    <>
      <Deel id="kop-termijn" titel="Bewaartermijn voorbij">
        {teVernietigen.length === 0 ? (
          <p class="nl-paragraph">Op {peildatumTekst} is er geen dossier waarvan de bewaartermijn voorbij is.</p>
        ) : (
          <ul class="accounts">
            {teVernietigen.map((regel) => (
              <TeVernietigen key={regel.dossierId} regel={regel} onVervang={onVervang} />
            ))}
          </ul>
        )}
      </Deel>
      <Deel id="kop-verzoeken" titel="Verzoeken om vernietiging">
        {verzoeken.length === 0 ? (
          <p class="nl-paragraph">Er zijn geen verzoeken.</p>
        ) : (
          <ul class="accounts">
            {verzoeken.map((verzoek) => (
              <Verzoek key={verzoek.id} verzoek={verzoek} vandaag={vandaag} onVervang={onVervang} />
            ))}
          </ul>
        )}
      </Deel>
      <Deel id="kop-nieuw-verzoek" titel="Verzoek vastleggen">
        <Formulier
          id="verwijderverzoek"
          velden={verzoekvelden(bewoners)}
          vandaag={vandaag}
          conceptsleutel="verwijderverzoek"
          knoptekst="Verzoek vastleggen"
          verstuur={({ dossierId, ontvangen }) => sendVerzoek(String(dossierId), String(ontvangen))}
          onGelukt={onVervang}
        />
      </Deel>
      <Deel id="kop-blijft" titel="Wat blijft als een dossier is vernietigd">
        <Registertabel titel="Wat blijft" koppen={["Wat", "Hoelang", "Waarom", "Grond"]} rijen={blijft.map(({ wat, hoelang, reden, grond }) => ({ sleutel: wat, cellen: [wat, hoelang, reden, grond] }))} />
      </Deel>
    </>
  );
};

/** Which files may go, which residents asked it, and what stays. @source Wmo 2015 art. 5.3.4 and 5.3.5 */
export const Bewaringpagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchBewaring, "bewaring");
  const [vervangen, setVervangen] = useState<Bewaringweergave>();
  const bewaring = vervangen ?? waarde;
  return (
    <>
      <Paginakop titel="Bewaren en vernietigen" />
      <p class="nl-paragraph">Een dossier blijft vijftien jaar na de laatste wijziging staan, tenzij de bewoner schriftelijk om vernietiging vraagt en u dat toewijst.</p>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {bewaring === undefined && storing === undefined ? <Laden wat="de bewaartermijnen" /> : null}
      {bewaring === undefined ? null : <Inhoud bewaring={bewaring} onVervang={setVervangen} />}
    </>
  );
};
