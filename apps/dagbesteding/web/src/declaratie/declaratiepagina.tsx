import { Foutmelding, Icoon, Laden, Paginakop, useVraag, type Icoonvorm } from "@wmo-kit/schermen";
import type { ComponentChildren, JSX } from "preact";
import { useLocation, useRoute } from "preact-iso";
import { useRef } from "preact/hooks";

import type { Declaratieweergave } from "../../../src/declaratie/weergave.js";
import { Antwoordstap } from "./antwoordstap.js";
import { schrijfBedrag } from "./bedrag.js";
import { fetchDeclaratie } from "./declaratie-client.js";
import { schrijfMaand } from "./maanden.js";
import { Merk } from "./merk.js";
import { NietGedeclareerd } from "./niet-gedeclareerd.js";
import { Regellijst } from "./regellijst.js";
import { RUNSTANDEN } from "./standen.table.js";
import { Verzendstap } from "./verzendstap.js";

interface RunstapProps {
  readonly nummer: number;
  readonly titel: string;
  readonly klaar: boolean;
  readonly children: ComponentChildren;
}

const Runstap = ({ nummer, titel, klaar, children }: RunstapProps): JSX.Element => {
  const vorm: Icoonvorm = klaar ? "vinkje" : "stippelcirkel";
  return (
    <li class="kaart runstap">
      <h2 class="nl-heading nl-heading--level-3" id={`stap-${nummer}`} tabIndex={-1}>
        <Icoon vorm={vorm} /> Stap {nummer}: {titel}
        <span class="alleen-horen">{klaar ? " (klaar)" : " (open)"}</span>
      </h2>
      {children}
    </li>
  );
};

const Run = ({ declaratie, onVeranderd }: { readonly declaratie: Declaratieweergave; readonly onVeranderd: (declaratie: Declaratieweergave) => void }): JSX.Element => {
  const { route } = useLocation();
  const stappen = useRef<HTMLOListElement>(null);
  const { maand, stand, regels, lijst, niet, ingediendInEurocent } = declaratie;
  const weg = stand === "verzonden" || stand === "beantwoord";
  const ga = (nummer: number) => (nieuw: Declaratieweergave): void => {
    onVeranderd(nieuw);
    stappen.current?.querySelector<HTMLElement>(`#stap-${nummer}`)?.focus();
  };
  return (
    <>
      <div class="runkop">
        <Merk {...RUNSTANDEN[stand]} />
        <p>
          {regels === 1 ? "1 regel" : `${regels} regels`}, samen <strong>{schrijfBedrag(ingediendInEurocent)}</strong>
        </p>
      </div>
      <ol class="runstappen" ref={stappen}>
        <Runstap nummer={1} titel="Bekijk het voorstel" klaar={weg}>
          {lijst.length === 0 ? (
            <p class="nl-paragraph">Over {schrijfMaand(maand)} is er niets te declareren. Bij stap 2 staat waarom.</p>
          ) : (
            <Regellijst declaratieId={declaratie.id} lijst={lijst} />
          )}
        </Runstap>
        <Runstap nummer={2} titel="Controleer wat niet meegaat" klaar={weg || niet.length === 0}>
          <p class="nl-paragraph bijzaak">De regels zijn getoetst aan de standaard en aan de toewijzing. Wat daar niet doorheen komt, staat hier met de reden.</p>
          <NietGedeclareerd niet={niet} />
        </Runstap>
        <Runstap nummer={3} titel="Verzend" klaar={weg}>
          <Verzendstap declaratie={declaratie} onVerzonden={ga(3)} />
        </Runstap>
        <Runstap nummer={4} titel="Lees het antwoord" klaar={stand === "beantwoord"}>
          <Antwoordstap declaratie={declaratie} onAntwoord={ga(4)} onVoorstel={(id) => route(`/declaraties/${id}`)} />
        </Runstap>
      </ol>
    </>
  );
};

/** One claim run, from proposal to answer, with what is done and what is open. */
export const Declaratiepagina = (): JSX.Element => {
  const { params } = useRoute();
  const declaratieId = params["declaratieId"] ?? "";
  const { waarde, storing, herhaal, vervang } = useVraag(() => fetchDeclaratie(declaratieId), declaratieId);
  return (
    <>
      <p class="kruimel">
        <a class="nl-link" href="/declaraties">
          Declaraties
        </a>
      </p>
      <Paginakop titel={waarde === undefined ? "Declaratie" : `Declaratie ${schrijfMaand(waarde.maand)}`} tabtitel="Declaratie" />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de declaratie" /> : null}
      {waarde === undefined ? null : <Run key={waarde.id} declaratie={waarde} onVeranderd={vervang} />}
    </>
  );
};
