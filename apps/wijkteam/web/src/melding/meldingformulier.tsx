import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Formulier, Foutmelding, Melding, type Antwoord, type Bevinding, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { useMemo, useRef, useState } from "preact/hooks";

import type { Dossierregel } from "../../../src/api/weergave.js";
import { searchDossiers, sendMelding } from "../api-client.js";
import { findNaamgenoten } from "./find-naamgenoten.js";
import { listMeldingvelden, redenveld } from "./meldingvelden.table.js";
import { nieuwKenmerk } from "./nieuw-kenmerk.js";
import { findMeldingveld, toMeldinginvoer } from "./to-meldinginvoer.js";

const metVelden = <A,>(antwoord: Antwoord<A>): Antwoord<A> => {
  if (antwoord._tag !== "probleem" || antwoord.probleem.velden === undefined) return antwoord;
  const velden = antwoord.probleem.velden.map(({ pad, tekst }) => ({ pad: [findMeldingveld(pad)], tekst }));
  return { ...antwoord, probleem: { ...antwoord.probleem, velden } };
};

/** Somebody with this name is known already; saving once more means that it is somebody else. */
const NAAM_BEKEND = "NAAM_BEKEND";

// Without an answer nobody is held up: a melding is never refused for this.
const leesNaamgenoten = async (naam: string): Promise<readonly Dossierregel[]> => {
  const antwoord = await findNaamgenoten(naam, searchDossiers);
  return antwoord._tag === "gelukt" ? antwoord.waarde : [];
};

const AlVastgelegd = ({ dossierId }: { readonly dossierId: string }): JSX.Element => (
  <Melding soort="info" role="alert">
    <p class="nl-paragraph">Deze melding is al vastgelegd. Er is niets nieuws gemaakt.</p>
    <p class="nl-paragraph">
      <a class="nl-link" href={`/dossiers/${dossierId}`}>
        Open het dossier
      </a>
    </p>
  </Melding>
);

const NaamBekend = ({ naamgenoten }: { readonly naamgenoten: readonly Dossierregel[] }): JSX.Element => (
  <Melding soort="warning" role="alert">
    <p class="nl-paragraph">Er is al iemand met deze naam. Gaat het om dezelfde inwoner, leg de melding dan daar vast: zo blijft er één dossier.</p>
    <ul class="wegen">
      {naamgenoten.map(({ id, naam, wijk }) => (
        <li key={id}>
          <a class="nl-link" href={`/dossiers/${id}/melding`}>
            Melding bij {naam}
            {wijk === null ? "" : ` (${wijk})`}
          </a>
        </li>
      ))}
    </ul>
    <p class="nl-paragraph">Is het iemand anders? Sla dan nog een keer op.</p>
  </Melding>
);

const toonStoring = (storing: Storing, naamgenoten: readonly Dossierregel[]): JSX.Element => {
  if (storing._tag === "probleem" && storing.probleem.code === NAAM_BEKEND) return <NaamBekend naamgenoten={naamgenoten} />;
  const { dossierId, tegengehouden } = storing._tag === "probleem" ? storing.probleem : {};
  if (dossierId !== undefined) return <AlVastgelegd dossierId={dossierId} />;
  if (tegengehouden === undefined || tegengehouden.teErkennen.length === 0) return <Foutmelding storing={storing} />;
  return (
    <Melding soort="warning" role="alert">
      {tegengehouden.teErkennen.map(({ code, tekst }) => (
        <p key={code} class="nl-paragraph">
          {tekst} <code class="foutcode">{code}</code>
        </p>
      ))}
      <p class="nl-paragraph">Vul onderaan in waarom u verdergaat, en sla daarna op.</p>
    </Melding>
  );
};

/** The quick entry of a melding; it leads to the dossier that was opened. A warning asks its reason in place. @source W-1, W-50.2.1 */
export const Meldingformulier = ({ wijken, vandaag }: { readonly wijken: readonly string[]; readonly vandaag: IsoDatum }): JSX.Element => {
  const { route } = useLocation();
  const kenmerk = useRef(nieuwKenmerk());
  const gewaarschuwdVoor = useRef("");
  const [naamgenoten, setNaamgenoten] = useState<readonly Dossierregel[]>([]);
  const [waarschuwingen, setWaarschuwingen] = useState<readonly Bevinding[]>([]);
  const velden = useMemo(() => [...listMeldingvelden(wijken), ...waarschuwingen.map(({ code, tekst }) => redenveld(code, tekst))], [wijken, waarschuwingen]);
  return (
    <Formulier
      id="melding"
      velden={velden}
      vandaag={vandaag}
      conceptsleutel="melding:nieuw"
      knoptekst="Melding opslaan"
      verstuur={async (gegevens) => {
        const naam = String(gegevens["achternaam"]);
        if (gewaarschuwdVoor.current !== naam) {
          const bekend = await leesNaamgenoten(naam);
          gewaarschuwdVoor.current = naam;
          setNaamgenoten(bekend);
          if (bekend.length > 0) return { _tag: "probleem", probleem: { code: NAAM_BEKEND, tekst: "" } };
        }
        const antwoord = metVelden(await sendMelding(toMeldinginvoer(gegevens, kenmerk.current, waarschuwingen.map(({ code }) => code))));
        const gevraagd = antwoord._tag === "probleem" ? (antwoord.probleem.tegengehouden?.teErkennen ?? []) : [];
        setWaarschuwingen((oud) => [...oud, ...gevraagd.filter(({ code }) => oud.every((bekend) => bekend.code !== code))]);
        return antwoord;
      }}
      onGelukt={({ id }) => route(`/dossiers/${id}`)}
      toonStoring={(storing) => toonStoring(storing, naamgenoten)}
    />
  );
};
