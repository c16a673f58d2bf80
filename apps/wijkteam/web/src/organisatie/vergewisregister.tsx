import { formatDag, Merk, Registeractie, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Mensenregister } from "../../../src/organisatie/registerweergave.js";
import type { Vergewisregel } from "../../../src/organisatie/weergave.js";
import { Registerkaart, type Werk } from "./registerdeel.js";
import { VOGSTANDEN } from "./standen.table.js";

const Gedaan = ({ gedaan }: Pick<Vergewisregel, "gedaan">): JSX.Element | null =>
  gedaan.length === 0 ? null : (
    <ul class="utrecht-unordered-list">
      {gedaan.map(({ onderdeel, uitkomst, datum, kenmerk }) => (
        <li key={onderdeel} class="utrecht-unordered-list__item">
          {onderdeel}: {uitkomst}, {formatDag(datum)} ({kenmerk})
        </li>
      ))}
    </ul>
  );

const Ontbreekt = ({ ontbreekt, bezwaar }: Pick<Vergewisregel, "ontbreekt" | "bezwaar">): JSX.Element => (
  <>
    {bezwaar ? <Merk toon="fout" tekst="er is een bezwaar gevonden" /> : null}
    {ontbreekt.length === 0 ? (
      <Merk toon="goed" tekst="alles is nagegaan" />
    ) : (
      <>
        <Merk toon="fout" tekst="nog niet alles is nagegaan" />
        <ul class="utrecht-unordered-list">
          {ontbreekt.map((onderdeel) => (
            <li key={onderdeel} class="utrecht-unordered-list__item">
              {onderdeel}
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);

/** Of everybody who works here: what was looked up before the start, what is still open, and the VOG. @source W-67, W-68, W-85.3 */
export const Vergewisregister = ({ mensen: { vergewis, personen }, werk }: { readonly mensen: Mensenregister; readonly werk: Werk }): JSX.Element => {
  const namen = new Map(personen.map(({ id, naam }) => [id, naam]));
  return (
    <Registerkaart
      id="vergewis"
      titel="Vergewisplicht en VOG"
      leeg={
        <>
          Hier staat van iedereen wat u hebt nagegaan voor het begin van het werk. Voeg hieronder eerst een persoon toe; de VOG legt u vast bij{" "}
          <a class="nl-link" href="/organisatie#kop-stappen-organisatie-B7">
            “Wat er loopt”
          </a>
          .
        </>
      }
      isLeeg={vergewis.length === 0}
      acties={null}
    >
      <Registertabel
        titel="Vergewisplicht en VOG"
        koppen={["Naam", "Nagegaan", "Nog open", "VOG", "Mag werken"]}
        rijen={vergewis.map(({ persoon, gedaan, ontbreekt, bezwaar, vog, vogAfgegeven, magWerken }) => ({
          sleutel: persoon,
          cellen: [
            namen.get(persoon) ?? persoon,
            <>
              <Gedaan gedaan={gedaan} />
              <Registeractie
                id={`opzoeking-${persoon}`}
                soort="opzoeking-vastgelegd"
                knop="Opzoeking vastleggen"
                over={namen.get(persoon) ?? persoon}
                knopsoort="subtle"
                vast={{ persoon }}
                {...werk}
              />
            </>,
            <Ontbreekt ontbreekt={ontbreekt} bezwaar={bezwaar} />,
            <>
              <Merk {...VOGSTANDEN[vog]} />
              {vogAfgegeven === null ? null : <div>afgegeven op {formatDag(vogAfgegeven)}</div>}
            </>,
            magWerken === null ? "niet bekend" : magWerken ? "ja" : <strong>nee, nog niet</strong>,
          ],
        }))}
      />
    </Registerkaart>
  );
};
