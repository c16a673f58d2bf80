import { Cijfers, Lijngrafiek } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Dashboardweergave } from "../../../src/dashboard/weergave.js";
import type { Declaratieregel } from "../../../src/declaratie/weergave.js";
import { schrijfBedrag } from "./bedrag.js";
import { splitGeld, telGeld } from "./geld.js";
import { Jaargrenzen } from "./jaargrenzen.js";
import { schrijfMaand } from "./maanden.js";
import { RUNSTANDEN, TERMIJNUITLEG } from "./standen.table.js";

const HONDERD = 100;

interface GeldoverzichtProps {
  readonly declaraties: readonly Declaratieregel[];
  readonly dashboard: Dashboardweergave | undefined;
}

const procent = (waarde: number): string => `${Math.round(waarde)}%`;

/** Where the money is: granted, without an answer, rejected, not claimed yet; and how much was claimed in time against the norm. @source D-20.2, D-20.3 */
export const Geldoverzicht = ({ declaraties, dashboard }: GeldoverzichtProps): JSX.Element => {
  const geld = telGeld(declaraties);
  const ongedeclareerd = dashboard?.kerngetallen.find(({ id }) => id === "ongedeclareerd");
  const opTijd = dashboard?.niveaus.find(({ id }) => id === "declaraties");
  const posten = [
    { naam: "Toegekend", tekst: schrijfBedrag(geld.toegekend), isBedrag: true },
    { naam: "Wacht op antwoord", tekst: schrijfBedrag(geld.open), isBedrag: true },
    { naam: "Afgewezen", tekst: schrijfBedrag(geld.afgewezen), isBedrag: true },
    { naam: "Nog niet gedeclareerd", tekst: ongedeclareerd?.waardeTekst ?? "wordt opgehaald", isBedrag: typeof ongedeclareerd?.waarde === "number" },
  ];
  return (
    <section class="kaart geldoverzicht" aria-labelledby="geldoverzicht">
      <h2 class="nl-heading nl-heading--level-3" id="geldoverzicht">
        Waar is het geld?
      </h2>
      <dl class="geldposten">
        {posten.map(({ naam, tekst, isBedrag }) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd class={isBedrag ? undefined : "geldposten__woorden"}>{tekst}</dd>
          </div>
        ))}
      </dl>
      <p class="nl-paragraph bijzaak">{TERMIJNUITLEG}</p>
      <Jaargrenzen grenzen={dashboard?.jaargrenzen ?? []} />
      <Cijfers
        tabel={{
          titel: "Declaraties per maand",
          koppen: ["Maand", "Stand", "Ingediend", "Toegekend", "Wacht op antwoord", "Afgewezen"],
          rijen: declaraties
            .filter(({ stand }) => stand !== "vervallen")
            .map((rij) => {
              const { ingediend, toegekend, open, afgewezen } = splitGeld(rij);
              return [schrijfMaand(rij.maand), RUNSTANDEN[rij.stand].tekst, ...[ingediend, toegekend, open, afgewezen].map(schrijfBedrag)];
            }),
        }}
      />
      {opTijd === undefined ? null : (
        <>
          <Lijngrafiek
            titel={opTijd.titel}
            naam="Gedeclareerd"
            punten={opTijd.maanden.map(({ maand, aandeel, percentage }) => ({
              label: schrijfMaand(maand),
              waarde: aandeel === null ? null : aandeel * HONDERD,
              tekst: percentage ?? "niets te declareren",
            }))}
            {...(opTijd.norm.aandeel === null
              ? {}
              : { norm: { waarde: opTijd.norm.aandeel * HONDERD, tekst: opTijd.norm.tekst, richting: "minstens" as const } })}
            format={procent}
          />
          <p class="nl-paragraph bijzaak">
            {opTijd.definitie} Bron: {opTijd.bron}.
          </p>
        </>
      )}
    </section>
  );
};
