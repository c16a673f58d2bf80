import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Paginakop, readPeildatum } from "@wmo-kit/schermen";
import { codeVan, Deelmenu, formatDag, Merk, Registeractie, Registerpagina, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Mensenregister } from "../../../src/organisatie/weergave.js";
import { ORGANISATIEWEGEN } from "./deelwegen.table.js";
import { fetchMensen } from "./organisatie-client.js";
import { GELDIGHEDEN } from "./standen.table.js";
import { Vogregister } from "./vogregister.js";

interface DeelProps {
  readonly mensen: Mensenregister;
  readonly vandaag: IsoDatum;
  readonly onVastgelegd: () => void;
}

const Personen = ({ mensen: { personen, vogs, versie }, vandaag, onVastgelegd }: DeelProps): JSX.Element => (
  <section class="kaart registerkaart" aria-labelledby="kop-personen">
    <h2 class="nl-heading nl-heading--level-3" id="kop-personen">
      Wie er werken
    </h2>
    {personen.length === 0 ? (
      <p class="nl-paragraph">Hier staan de namen en functies van de mensen die bij u werken.</p>
    ) : (
      <Registertabel
        titel="Wie er werken"
        koppen={["Naam", "Functie", "In het VOG-register", "Laatste werkdag"]}
        rijen={personen.map(({ id, naam, functie, zaak, uitDienst }) => ({
          sleutel: id,
          cellen: [naam, functie, zaak === null ? "nog niet gekoppeld" : `ja, code ${codeVan(zaak)}`, uitDienst === null ? "in dienst" : formatDag(uitDienst)],
        }))}
      />
    )}
    <Registeractie
      id="persoon"
      soort="persoon-vastgelegd"
      knop="Persoon toevoegen"
      icoon="plus"
      versie={versie}
      vandaag={vandaag}
      keuzes={{
        zaak: vogs.filter(({ persoon }) => persoon === null).map(({ zaak, rol }) => ({ waarde: zaak, label: `${rol ?? "persoon"}, code ${codeVan(zaak)}` })),
      }}
      onVastgelegd={onVastgelegd}
    />
  </section>
);

const Kwalificaties = ({ mensen: { personen, kwalificaties, versie }, vandaag, onVastgelegd }: DeelProps): JSX.Element => (
  <section class="kaart registerkaart" aria-labelledby="kop-kwalificaties">
    <h2 class="nl-heading nl-heading--level-3" id="kop-kwalificaties">
      Diploma's en scholing
    </h2>
    {kwalificaties.length === 0 ? (
      <p class="nl-paragraph">
        Hier staan diploma's, registraties, scholing en BHV, met de laatste dag waarop ze gelden.
        {personen.length === 0 ? " Voeg eerst hierboven een persoon toe." : ""}
      </p>
    ) : (
      <Registertabel
        titel="Diploma's en scholing"
        koppen={["Naam", "Wat", "Waar te vinden", "Stand"]}
        rijen={kwalificaties.map(({ id, naam, kwalificatie, omschrijving, kenmerk, datum, geldigTot, stand }) => ({
          sleutel: id,
          cellen: [
            naam,
            `${kwalificatie}: ${omschrijving}`,
            `${kenmerk}, ${formatDag(datum)}`,
            <>
              <Merk {...GELDIGHEDEN[stand]} />
              {geldigTot === null ? null : <div>tot en met {formatDag(geldigTot)}</div>}
            </>,
          ],
        }))}
      />
    )}
    {personen.length === 0 ? null : (
      <Registeractie
        id="kwalificatie"
        soort="kwalificatie-vastgelegd"
        knop="Diploma of scholing toevoegen"
        icoon="plus"
        versie={versie}
        vandaag={vandaag}
        keuzes={{ persoon: personen.map(({ id, naam }) => ({ waarde: id, label: naam })) }}
        onVastgelegd={onVastgelegd}
      />
    )}
  </section>
);

/** The people of the organisation: VOGs, names and functions, diplomas. */
export const Mensenpagina = (): JSX.Element => (
  <>
    <Paginakop titel="Mensen en VOG" />
    <Deelmenu naam="Organisatie" wegen={ORGANISATIEWEGEN} />
    <Registerpagina wat="de lijst met mensen" haal={fetchMensen}>
      {(mensen, vernieuw) => {
        const vandaag = readPeildatum(mensen.peildatum);
        return vandaag === undefined ? null : (
          <div class="register">
            <Vogregister mensen={mensen} vandaag={vandaag} onVastgelegd={vernieuw} />
            <Personen mensen={mensen} vandaag={vandaag} onVastgelegd={vernieuw} />
            <Kwalificaties mensen={mensen} vandaag={vandaag} onVastgelegd={vernieuw} />
          </div>
        );
      }}
    </Registerpagina>
  </>
);
