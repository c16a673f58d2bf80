import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { Klachtweergave } from "@wmo-kit/kit/api";
import type { JSX } from "preact";

import { Waarom } from "../../onderdelen/waarom.js";
import { formatDag } from "../register/dag.js";
import { Feiten } from "../register/feiten.js";
import { Merk } from "../register/merk.js";
import { Registeractie } from "../register/registeractie.js";
import { KLACHTSTANDEN } from "./standen.table.js";

interface KlachtProps {
  readonly klacht: Klachtweergave;
  readonly versie: number;
  readonly vandaag: IsoDatum;
  readonly onVastgelegd: () => void;
}

/** One complaint: what it is about, until when it is to be handled, why, and how it ended. @source D-6.1, D-6.3 */
export const Klacht = ({ klacht, versie, vandaag, onVastgelegd }: KlachtProps): JSX.Element => {
  const { id, ontvangen, onderwerp, omschrijving, locatie, dossierId, stand, uiterlijkTekst, waarom, afgehandeldOp, uitkomst, maatregel } = klacht;
  const over = `klacht over ${onderwerp} van ${formatDag(ontvangen)}`;
  const isOpen = afgehandeldOp === null;
  const werk = { versie, vandaag, vast: { id }, over, onVastgelegd };
  return (
    <li>
      <div class="registerkop">
        <h3 class="nl-heading nl-heading--level-4">
          {onderwerp.charAt(0).toUpperCase()}
          {onderwerp.slice(1)}, {formatDag(ontvangen)}
        </h3>
        <Merk toon={KLACHTSTANDEN[stand]} tekst={stand} />
      </div>
      <p class="nl-paragraph">{omschrijving}</p>
      <Feiten
        feiten={[
          ["Afhandelen uiterlijk", uiterlijkTekst ?? "geen termijn bekend"],
          ...(locatie === null ? [] : [["Locatie", locatie] as const]),
          ...(isOpen ? [] : [["Afgehandeld op", formatDag(afgehandeldOp)] as const, ["Uitkomst", uitkomst ?? ""] as const, ["Wat is eraan gedaan", maatregel ?? ""] as const]),
          ...(dossierId === null
            ? []
            : [
                [
                  "Bewoner",
                  <a class="nl-link" href={`/dossiers/${dossierId}`}>
                    Naar het dossier
                  </a>,
                ] as const,
              ]),
        ]}
      />
      <Waarom vraag={uiterlijkTekst === null ? "Waarom geen datum?" : "Waarom deze datum?"} over={`(${over})`} waarom={[{ soort: "regel", tekst: waarom }]} bronnen={[]} />
      <div class="registeracties">
        <Registeractie id={`afhandelen-${id}`} soort="klacht-afgehandeld" knop={isOpen ? "Afhandelen" : "Afhandeling verbeteren"} knopsoort={isOpen ? "secondary" : "subtle"} {...werk} />
        <Registeractie id={`commissie-${id}`} soort="klacht-naar-commissie" knop="Naar de commissie" knopsoort="subtle" toon={isOpen && stand !== "bij de commissie"} {...werk} />
      </div>
    </li>
  );
};
