import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { Emailweergave, Koppelingweergave } from "@wmo-kit/kit/api";
import type { JSX } from "preact";

import { Formulier } from "../../formulier/formulier.js";
import type { Antwoord } from "../../vraag/antwoord.js";
import type { Veld } from "../../weergave.js";
import { Merk, type Merktoon } from "../register/merk.js";
import { sendAntwoord, sendVerzonden } from "./koppelingen-client.js";

interface EmailkaartProps {
  readonly code: string;
  readonly email: Emailweergave;
  readonly vandaag: IsoDatum;
  readonly onVervang: (koppeling: Koppelingweergave) => void;
}

interface Vervolg {
  readonly toon: Merktoon;
  readonly tekst: string;
  readonly knoptekst: string;
  readonly velden: readonly Veld[];
  readonly verstuur: (code: string, taak: string, waarde: string) => Promise<Antwoord<Koppelingweergave>>;
}

const vraag = (label: string, uitleg: string): readonly Veld[] => [
  { naam: "tekst", label, uitleg, soort: "tekst", verplicht: true, opties: null, velden: null, voorstel: null, min: null, max: 500, alleenBij: null },
];

/** What comes next for an e-mail in each state. */
const VERVOLG: Record<"voorbereid" | "verzonden", Vervolg> = {
  voorbereid: {
    toon: "loopt",
    tekst: "Nog versturen",
    knoptekst: "Vastleggen dat u hem hebt verstuurd",
    velden: vraag("Waar is de verzonden e-mail terug te vinden?", "Bijvoorbeeld: postvak verzonden items, met de datum."),
    verstuur: sendVerzonden,
  },
  verzonden: {
    toon: "let-op",
    tekst: "Wacht op antwoord",
    knoptekst: "Antwoord vastleggen",
    velden: vraag("Wat is het antwoord?", "Noem geen bewoner bij naam."),
    verstuur: sendAntwoord,
  },
};

const mailadres = ({ aan, onderwerp, tekst }: Emailweergave): string =>
  `mailto:${encodeURIComponent(aan).replaceAll("%40", "@")}?subject=${encodeURIComponent(onderwerp)}&body=${encodeURIComponent(tekst.replaceAll("\n", "\r\n"))}`;

/** An e-mail that the kit prepared: a person sends it, and records that and the answer here. */
export const Emailkaart = ({ code, email, vandaag, onVervang }: EmailkaartProps): JSX.Element => {
  const vervolg = email.stand === "beantwoord" ? undefined : VERVOLG[email.stand];
  return (
    <li>
      <div class="registerkop">
        <h3 class="nl-heading nl-heading--level-3">{email.onderwerp}</h3>
        <Merk toon={vervolg?.toon ?? "goed"} tekst={vervolg?.tekst ?? "Beantwoord"} />
      </div>
      <dl class="feiten">
        <div>
          <dt>Aan</dt>
          <dd>{email.aan}</dd>
        </div>
        <div>
          <dt>Klaargezet</dt>
          <dd>{email.voorbereidTekst}</dd>
        </div>
        {email.verzondenTekst === null ? null : (
          <div>
            <dt>Verstuurd</dt>
            <dd>{`${email.verzondenTekst} (${email.verwijzing ?? ""})`}</dd>
          </div>
        )}
        {email.antwoordTekst === null ? null : (
          <div>
            <dt>Antwoord</dt>
            <dd>{email.antwoordTekst}</dd>
          </div>
        )}
      </dl>
      <details>
        <summary>Tekst van de e-mail</summary>
        <p class="nl-paragraph emailtekst">{email.tekst}</p>
      </details>
      {email.stand === "voorbereid" ? (
        <p class="nl-paragraph">
          <a class="nl-link" href={mailadres(email)}>
            Openen in uw e-mailprogramma
          </a>
        </p>
      ) : null}
      {vervolg === undefined ? null : (
        <Formulier
          id={`email-${email.taak}`}
          velden={vervolg.velden}
          vandaag={vandaag}
          conceptsleutel={`email:${email.taak}:${email.stand}`}
          knoptekst={vervolg.knoptekst}
          verstuur={({ tekst }) => vervolg.verstuur(code, email.taak, typeof tekst === "string" ? tekst : "")}
          onGelukt={onVervang}
        />
      )}
    </li>
  );
};
