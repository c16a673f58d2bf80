import { Knop, Melding, Uitleg } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import { BEGRIPPEN } from "../begrippen.table.js";
import type { Bestandsuitkomst, Uitkomst } from "./bestandsuitkomst.js";
import { Bevindingentabel } from "./bevindingentabel.js";

const SOORT = { bezig: "info", ingelezen: "ok", declaratie: "ok", alOntvangen: "info", afgekeurd: "error", mislukt: "error" } as const;

const Dossierlink = ({ dossierId, tekst }: { readonly dossierId: string; readonly tekst: string }): JSX.Element => (
  <p class="nl-paragraph">
    <a class="nl-link" href={`/dossiers/${dossierId}`}>
      {tekst}
    </a>
  </p>
);

const Afloop = ({ uitkomst }: { readonly uitkomst: Uitkomst }): JSX.Element => {
  switch (uitkomst._tag) {
    case "bezig":
      return <p class="nl-paragraph">Wordt gecontroleerd en opgeslagen…</p>;
    case "ingelezen":
      return (
        <>
          <p class="nl-paragraph">
            {uitkomst.nieuwDossier ? "Opgeslagen in een nieuw dossier." : "Opgeslagen in het dossier dat er al was."}
          </p>
          <Dossierlink dossierId={uitkomst.dossierId} tekst={`Open het dossier van ${uitkomst.naam}`} />
        </>
      );
    case "declaratie":
      return (
        <>
          <p class="nl-paragraph">Het antwoord staat bij de declaratie.</p>
          <p class="nl-paragraph">
            <a class="nl-link" href={`/declaraties/${uitkomst.declaratieId}`}>
              Open de declaratie
            </a>
          </p>
        </>
      );
    case "alOntvangen":
      return (
        <>
          <p class="nl-paragraph">{uitkomst.tekst}</p>
          <Dossierlink dossierId={uitkomst.dossierId} tekst="Open het dossier" />
        </>
      );
    case "afgekeurd":
      return <p class="nl-paragraph">{uitkomst.tekst}</p>;
    case "mislukt":
      return (
        <p class="nl-paragraph">
          {uitkomst.tekst} <code class="foutcode">{uitkomst.code}</code>
        </p>
      );
  }
};

interface BestandsregelProps {
  readonly regel: Bestandsuitkomst;
  readonly onOpnieuw: (regel: Bestandsuitkomst) => void;
}

/** What came of one file: where it went, or every reason why nothing was stored. */
export const Bestandsregel = ({ regel, onOpnieuw }: BestandsregelProps): JSX.Element => {
  const { bestand, uitkomst } = regel;
  return (
    <li class="bestandsregel">
      <Melding soort={SOORT[uitkomst._tag]}>
        <h3 class="nl-heading nl-heading--level-5 bestandsnaam">{bestand.name}</h3>
        <Afloop uitkomst={uitkomst} />
        {uitkomst._tag === "mislukt" ? <Knop onClick={() => onOpnieuw(regel)}>Opnieuw proberen</Knop> : null}
      </Melding>
      {uitkomst._tag === "afgekeurd" ? (
        <>
          <Uitleg begrip={BEGRIPPEN.bevinding} />
          <Bevindingentabel bestandsnaam={bestand.name} bevindingen={uitkomst.bevindingen} />
        </>
      ) : null}
    </li>
  );
};
