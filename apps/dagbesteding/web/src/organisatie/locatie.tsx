import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Feiten, formatDag, Merk, Registeractie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Locatieregel } from "../../../src/organisatie/weergave.js";
import { GELDIGHEDEN, GOEDKEURINGEN, LOCATIESTANDEN } from "./standen.table.js";

interface LocatieProps {
  readonly locatie: Locatieregel;
  readonly versie: number;
  readonly vandaag: IsoDatum;
  readonly onVastgelegd: () => void;
}

/** One location: approval, safety evidence, what is missing, and the work itself. @source D-21.1, D-21.2, D-21.3 */
export const Locatie = ({ locatie, versie, vandaag, onVastgelegd }: LocatieProps): JSX.Element => {
  const { id, naam, adres, plekken, doelgroep, aanbod, bijzonderheden, inGebruikVanaf, laatsteDag, stand, goedgekeurdOp, goedkeuring, bewijzen, ontbreekt, wachtenden } = locatie;
  return (
    <li>
      <div class="registerkop">
        <h3 class="nl-heading nl-heading--level-4">{naam}</h3>
        <Merk {...LOCATIESTANDEN[stand]} />
      </div>
      <Feiten
        feiten={[
          ["Adres", adres],
          ["Plekken", String(plekken)],
          ["Wachtenden", String(wachtenden)],
          ["Doelgroep", doelgroep],
          ["Aanbod", aanbod],
          ["In gebruik", laatsteDag === null ? `vanaf ${formatDag(inGebruikVanaf)}` : `van ${formatDag(inGebruikVanaf)} tot en met ${formatDag(laatsteDag)}`],
          ["Goedkeuring", <Merk {...GOEDKEURINGEN[goedkeuring]} />],
          ...(goedgekeurdOp === null ? [] : [["Goedgekeurd op", formatDag(goedgekeurdOp)] as const]),
          ...(bijzonderheden === null ? [] : [["Bijzonderheden", bijzonderheden] as const]),
        ]}
      />
      {ontbreekt.length === 0 ? null : (
        <p class="nl-paragraph">
          <Merk toon="fout" tekst="Ontbreekt" /> {ontbreekt.join(", ")}
        </p>
      )}
      {bewijzen.length === 0 ? null : (
        <ul class="utrecht-unordered-list">
          {bewijzen.map((bewijs) => (
            <li key={bewijs.id} class="utrecht-unordered-list__item">
              {bewijs.onderwerp}: {bewijs.kenmerk}, {formatDag(bewijs.datum)}
              {bewijs.geldigTot === null ? "" : `, geldig tot en met ${formatDag(bewijs.geldigTot)}`} <Merk {...GELDIGHEDEN[bewijs.stand]} />
            </li>
          ))}
        </ul>
      )}
      <div class="registeracties">
        <Registeractie
          id={`locatiebewijs-${id}`}
          soort="locatiebewijs-vastgelegd"
          knop="Bewijs toevoegen"
          over={naam}
          icoon="plus"
          versie={versie}
          vandaag={vandaag}
          vast={{ locatie: id }}
          onVastgelegd={onVastgelegd}
        />
        <Registeractie
          id={`locatie-${id}`}
          soort="locatie-vastgelegd"
          knop="Gegevens verbeteren"
          over={naam}
          knopsoort="subtle"
          versie={versie}
          vandaag={vandaag}
          vast={{ id }}
          voorstel={{ naam, adres, plekken, doelgroep, aanbod, inGebruikVanaf, ...(bijzonderheden && { bijzonderheden }), ...(goedgekeurdOp && { goedgekeurdOp }) }}
          onVastgelegd={onVastgelegd}
        />
        <Registeractie
          id={`sluiten-${id}`}
          soort="locatie-gesloten"
          knop="Locatie sluiten"
          over={naam}
          knopsoort="subtle"
          versie={versie}
          vandaag={vandaag}
          toon={laatsteDag === null}
          vast={{ id }}
          onVastgelegd={onVastgelegd}
        />
      </div>
    </li>
  );
};
