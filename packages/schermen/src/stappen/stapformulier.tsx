import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";

import { Formulier } from "../formulier/formulier.js";
import { Foutmelding } from "../onderdelen/foutmelding.js";
import { Melding } from "../onderdelen/melding.js";
import type { Antwoord, Storing } from "../vraag/antwoord.js";
import { VERSIE_CONFLICT, type Tegengehouden } from "../vraag/probleem.js";
import type { Bevinding, Stapweergave } from "../weergave.js";
import { Stapbevindingen } from "./stapbevindingen.js";
import { listStapvelden, toStapinvoer, type Stapinvoer } from "./stapinvoer.js";
import { stapPlaats } from "./stapsleutel.js";

interface StapformulierProps<A> {
  readonly stap: Stapweergave;
  readonly stappen: readonly Stapweergave[];
  readonly vandaag: IsoDatum;
  readonly conceptsleutel: string;
  readonly onZet: (invoer: Stapinvoer) => Promise<Antwoord<A>>;
  readonly onGelukt: (waarde: A) => void;
  readonly onAnnuleer: () => void;
  readonly onOpen: (stap: Stapweergave) => void;
  /** Shows the dossier anew when somebody else changed it. */
  readonly onVernieuw: () => void;
}

const isWaarschuwing = ({ ernst }: Bevinding): boolean => ernst === "waarschuwing";
const isOordeel = ({ ernst }: Bevinding): boolean => ernst === "oordeel";

const addBevindingen = (oud: readonly Bevinding[], nieuw: readonly Bevinding[]): readonly Bevinding[] => [
  ...oud,
  ...nieuw.filter(({ code }) => oud.every((bevinding) => bevinding.code !== code)),
];

const tegengehoudenIn = (storing: Storing): Tegengehouden | undefined =>
  storing._tag === "probleem" ? storing.probleem.tegengehouden : undefined;

/** A step as a form in place: a warning asks for its reason here, a judgement says who must judge, a refusal says what is missing. */
export const Stapformulier = <A,>(props: StapformulierProps<A>): JSX.Element => {
  const { stap, stappen, vandaag, conceptsleutel, onZet, onGelukt, onAnnuleer, onOpen, onVernieuw } = props;
  const [later, setLater] = useState<readonly Bevinding[]>([]);
  const teErkennen = useMemo(() => addBevindingen(stap.bevindingen.filter(isWaarschuwing), later), [stap, later]);
  const velden = useMemo(() => listStapvelden(stap, teErkennen), [stap, teErkennen]);
  const oordelen = stap.bevindingen.filter(isOordeel);

  const verstuur = async (ingevuld: Stapinvoer["gegevens"]): Promise<Antwoord<A>> => {
    const antwoord = await onZet(toStapinvoer(stap, ingevuld));
    const tegengehouden = antwoord._tag === "gelukt" ? undefined : tegengehoudenIn(antwoord);
    if (tegengehouden !== undefined) setLater((oud) => addBevindingen(oud, tegengehouden.teErkennen));
    return antwoord;
  };
  const toonStoring = (storing: Storing): JSX.Element => {
    const tegengehouden = tegengehoudenIn(storing);
    if (tegengehouden === undefined) {
      const verouderd = storing._tag === "probleem" && storing.probleem.code === VERSIE_CONFLICT;
      return <Foutmelding storing={storing} {...(verouderd ? { onOpnieuw: onVernieuw } : {})} />;
    }
    const { geblokkeerd, teErkennen: gevraagd, oordelen: gevraagdOordeel } = tegengehouden;
    const inDeWeg = [...geblokkeerd, ...gevraagdOordeel];
    return (
      <Melding soort={geblokkeerd.length > 0 ? "error" : "warning"} role="alert">
        <p class="nl-paragraph">
          {inDeWeg.length === 0 ? "Vul bij elke waarschuwing in waarom u verdergaat, en sla daarna op." : "Er is niets opgeslagen. Dit moet eerst:"}
        </p>
        <Stapbevindingen bevindingen={inDeWeg.length === 0 ? gevraagd : inDeWeg} stap={stap} stappen={stappen} onOpen={onOpen} />
      </Melding>
    );
  };

  return (
    <div class="stapformulier">
      {oordelen.length === 0 ? null : (
        <Melding soort="info">
          <p class="nl-paragraph">
            <strong>Dit vraagt het oordeel van een mens.</strong> De kit vult het niet voor u in.
          </p>
          <Stapbevindingen bevindingen={oordelen} stap={stap} stappen={stappen} onOpen={onOpen} />
        </Melding>
      )}
      <Formulier
        id={stapPlaats(stap)}
        velden={velden}
        vandaag={vandaag}
        conceptsleutel={conceptsleutel}
        knoptekst="Opslaan"
        verstuur={verstuur}
        onGelukt={onGelukt}
        onAnnuleer={onAnnuleer}
        toonStoring={toonStoring}
      />
    </div>
  );
};
