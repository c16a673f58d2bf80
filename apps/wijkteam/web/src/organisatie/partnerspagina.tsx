import { formatDag, Merk, Registeractie, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Partnerregel } from "../../../src/organisatie/weergave.js";
import { fetchPartners } from "./organisatie-client.js";
import { Registerdeel, Registerkaart } from "./registerdeel.js";

const Afspraken = ({ afspraken, privacyafspraken, ontbreekt }: Partnerregel): JSX.Element => (
  <>
    {afspraken === null ? null : <div>{afspraken}</div>}
    {privacyafspraken === null ? null : <div>Privacy: {privacyafspraken}</div>}
    {ontbreekt.length === 0 ? null : <Merk toon="let-op" tekst={`ontbreekt: ${ontbreekt.join(", ")}`} />}
  </>
);

/** What is filled in beforehand when a partner is looked at again. */
const toVoorstel = ({ naam, partnersoort, contactpersoon, escalatiepunt, afspraken, privacyafspraken }: Partnerregel): { readonly [veld: string]: string } =>
  Object.fromEntries(
    Object.entries({ naam, partnersoort, contactpersoon, escalatiepunt, afspraken, privacyafspraken }).flatMap(([veld, waarde]) => (waarde === null ? [] : [[veld, waarde]])),
  );

/** The partners: whom to call, where to go when it gets stuck, and what was agreed. @source W-15, W-16.2, W-16.3, W-77.4 */
export const Partnerspagina = (): JSX.Element => (
  <Registerdeel titel="Partners" deel="organisatie" wat="de partners" haal={fetchPartners}>
    {({ partners }, werk) => (
      <Registerkaart
        id="partners"
        titel="Met wie u samenwerkt"
        leeg="Hier staat met wie u samenwerkt, wie u belt, bij wie u terechtkunt als het vastloopt en welke afspraken er zijn."
        isLeeg={partners.length === 0}
        acties={<Registeractie id="partner" soort="partner-vastgelegd" knop="Partner toevoegen" icoon="plus" {...werk} />}
      >
        <Registertabel
          titel="Met wie u samenwerkt"
          koppen={["Partner", "Soort", "Contactpersoon", "Als het vastloopt", "Afspraken", "Nagekeken"]}
          rijen={partners.map((partner) => ({
            sleutel: partner.id,
            cellen: [
              partner.naam,
              partner.partnersoort,
              partner.contactpersoon ?? "niet bekend",
              partner.escalatiepunt ?? "niet bekend",
              <Afspraken {...partner} />,
              <>
                {formatDag(partner.nagekekenOp)}
                <Registeractie id={`partner-${partner.id}`} soort="partner-vastgelegd" knop="Opnieuw nakijken" over={partner.naam} knopsoort="subtle" vast={{ id: partner.id }} voorstel={toVoorstel(partner)} {...werk} />
              </>,
            ],
          }))}
        />
      </Registerkaart>
    )}
  </Registerdeel>
);
