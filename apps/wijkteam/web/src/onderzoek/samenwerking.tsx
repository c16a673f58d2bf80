import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Merk, type Merktoon } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Onderzoekweergave } from "../../../src/onderzoek/weergave.js";
import { Aantekenen } from "./aantekenen.js";
import { BESPREKINGVELDEN, EXPERTTEAMVELDEN, NETWERKVELDEN, voorzieningvelden } from "./aantekeningvelden.table.js";

interface DeelProps {
  readonly onderzoek: Onderzoekweergave;
  readonly vandaag: IsoDatum;
  readonly onOnderzoek: (onderzoek: Onderzoekweergave) => void;
}

const TOON: Readonly<Record<Onderzoekweergave["expertteam"]["stand"], Merktoon>> = { "niet beoordeeld": "rustig", "niet nodig": "goed", "wacht op bespreking": "let-op", besproken: "goed" };

/** The expert team: whether the case goes there, and what came of it. @source W-21.2 */
export const Expertteam = ({ onderzoek, vandaag, onOnderzoek }: DeelProps): JSX.Element => {
  const { stand, toelichting, besprokenOpTekst, uitkomst } = onderzoek.expertteam;
  return (
    <section class="kaart" aria-labelledby="kop-expertteam">
      <div class="registerkop">
        <h2 class="nl-heading nl-heading--level-3" id="kop-expertteam">
          Expertteam
        </h2>
        <Merk toon={TOON[stand]} tekst={stand} />
      </div>
      {toelichting === null ? <p class="nl-paragraph">Komt de casus in aanmerking, dan is zij in principe eerst in een expertteam besproken (eis W-21.2).</p> : <p class="nl-paragraph">{toelichting}</p>}
      {besprokenOpTekst === null ? null : (
        <p class="nl-paragraph">
          Besproken op {besprokenOpTekst}: {uitkomst}
        </p>
      )}
      {stand === "wacht op bespreking" ? (
        <Aantekenen onderzoek={onderzoek} soort="expertteam-besproken" knop="Bespreking vastleggen" velden={BESPREKINGVELDEN} vandaag={vandaag} onOnderzoek={onOnderzoek} />
      ) : null}
      {stand === "niet beoordeeld" || stand === "niet nodig" ? (
        <Aantekenen onderzoek={onderzoek} soort="expertteam-vastgelegd" knop="Expertteam beoordelen" velden={EXPERTTEAMVELDEN} vandaag={vandaag} onOnderzoek={onOnderzoek} />
      ) : null}
      <p class="nl-paragraph">
        <a class="nl-link" href="/inwoners/expertteam">
          Agenda van het expertteam
        </a>
      </p>
    </section>
  );
};

/** Who thinks along, and what of the social map was looked at. @source W-27.1.4, W-26.d to W-26.f */
export const Netwerk = ({ onderzoek, vandaag, onOnderzoek }: DeelProps): JSX.Element => {
  const { inwonerBetrokken, netwerkBetrokken, toelichting, mantelzorger, mensen } = onderzoek.netwerk;
  const kaart = onderzoek.socialeKaart;
  const activiteiten = onderzoek.deelvragen.flatMap(({ problemen }) => problemen.flatMap((probleem) => probleem.activiteiten));
  return (
    <section class="kaart" aria-labelledby="kop-netwerk">
      <h2 class="nl-heading nl-heading--level-3" id="kop-netwerk">
        Inwoner, netwerk en sociale kaart
      </h2>
      {inwonerBetrokken === null ? (
        <p class="nl-paragraph">Stap 4 doet u samen met de inwoner en het netwerk.</p>
      ) : (
        <p class="nl-paragraph">
          De inwoner is {inwonerBetrokken ? "betrokken" : "niet betrokken"}, het netwerk is {netwerkBetrokken === true ? "betrokken" : "niet betrokken"}. {toelichting ?? ""}
        </p>
      )}
      {mantelzorger === null ? null : <p class="nl-paragraph">Steun voor de mantelzorger: {mantelzorger}</p>}
      {mensen.length === 0 ? null : (
        <ul class="onderzoek__mist">
          {mensen.map(({ wie, relatie, bijdrage }) => (
            <li key={`${wie}${bijdrage}`}>
              {wie} ({relatie}): {bijdrage}
            </li>
          ))}
        </ul>
      )}
      <p class="nl-paragraph bijzaak">
        {kaart === null
          ? "Er is nog geen sociale kaart ingelezen. Dat kan bij Organisatie, Bestanden inlezen."
          : `Sociale kaart van ${kaart.standTekst}, ${kaart.dagenOud === 1 ? "1 dag" : `${kaart.dagenOud} dagen`} oud, met ${kaart.activiteiten.length} activiteiten.`}
      </p>
      <Aantekenen onderzoek={onderzoek} soort="netwerk-betrokken" knop="Iemand uit het netwerk toevoegen" velden={NETWERKVELDEN} vandaag={vandaag} onOnderzoek={onOnderzoek} />
      {activiteiten.length === 0 ? null : (
        <Aantekenen
          onderzoek={onderzoek}
          soort="voorziening-overwogen"
          knop="Voorziening van de sociale kaart toevoegen"
          velden={voorzieningvelden(
            activiteiten.map(({ id, omschrijving }) => ({ waarde: id, label: omschrijving })),
            kaart === null ? undefined : { stand: kaart.stand, opties: kaart.activiteiten.map(({ naam, omschrijving }) => ({ waarde: naam, label: omschrijving })) },
          )}
          vandaag={vandaag}
          onOnderzoek={onOnderzoek}
        />
      )}
    </section>
  );
};
