import "./onderzoek.css";

import { Foutmelding, Laden, lastOpslag, Melding, Paginakop, readPeildatum, toStapsleutel, useVraag, type Stapweergave } from "@wmo-kit/schermen";
import { Feiten } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useRoute } from "preact-iso";
import { useEffect, useRef, useState } from "preact/hooks";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import type { Indicatieweergave } from "../../../src/herindicatie/weergave.js";
import { Indicatiedag } from "./indicatiedag.js";
import { fetchIndicatie } from "./onderzoek-client.js";
import { Verlenging } from "./verlenging.js";
import { Vervolgstappen } from "./vervolgstappen.js";

/** The steps of a re-indication, in their order. */
const HERINDICATIE = ["toegekend", "niet-toegekend", "verlenging-gevraagd", "heronderzoek-begonnen", "ondersteuning-geevalueerd", "hardheidsclausule-toegepast", "verlengd", "niet-verlengd", "verlenging-ingetrokken"];
/** The steps by which the right lapses or changes. */
const EINDE = [
  "bw-toegekend",
  "backoffice-ingelicht",
  "vervallen-na-bw",
  "overgestapt-naar-opdrachtnemer",
  "wlz-besluit-ontvangen",
  "wlz-overdracht-geregeld",
  "gestopt-wegens-wlz",
  "wlz-aanvraag-geweigerd",
  "aanbieder-gewisseld",
  "einddatum-bereikt",
];

const kies = (stappen: readonly Stapweergave[], volgorde: readonly string[]): readonly Stapweergave[] =>
  stappen.filter(({ gebeurtenis }) => volgorde.includes(gebeurtenis)).toSorted((een, ander) => volgorde.indexOf(een.gebeurtenis) - volgorde.indexOf(ander.gebeurtenis));

const Indicatiedelen = ({ indicatie, onVernieuw }: { readonly indicatie: Indicatieweergave; readonly onVernieuw: () => void }): JSX.Element | null => {
  const [open, setOpen] = useState<string>();
  const [opgeslagen, setOpgeslagen] = useState<{ readonly titel: string; readonly om: string | undefined }>();
  // Right after a step the page is still being fetched anew: who goes straight on is not in their own way.
  const [nieuwste, setNieuwste] = useState(0);
  const melder = useRef<HTMLDivElement>(null);
  useEffect(() => melder.current?.focus(), [opgeslagen]);
  const { dossierId, versie, mogelijk } = indicatie;
  const vandaag = readPeildatum(indicatie.peildatum);
  if (vandaag === undefined) return null;
  const einde = kies(mogelijk, EINDE);
  const vervolg = {
    dossierId,
    versie: Math.max(versie, nieuwste),
    alle: mogelijk,
    vandaag,
    open,
    onOpen: (stap: Stapweergave) => {
      setOpgeslagen(undefined);
      setOpen(toStapsleutel(stap));
    },
    onSluit: () => setOpen(undefined),
    onGezet: (titel: string, dossier: Dossierweergave) => {
      setOpen(undefined);
      setOpgeslagen({ titel, om: lastOpslag(dossier.tijdlijn) });
      setNieuwste(dossier.versie);
      onVernieuw();
    },
    onVernieuw,
  };
  return (
    <>
      {opgeslagen === undefined ? null : (
        <div class="opgeslagen" tabIndex={-1} ref={melder}>
          <Melding soort="ok" role="status">
            <p class="nl-paragraph">
              Opgeslagen{opgeslagen.om === undefined ? "" : ` om ${opgeslagen.om}`}: {opgeslagen.titel}
            </p>
          </Melding>
        </div>
      )}
      <div class="dossier onderzoek">
        <div class="dossier__links">
          {indicatie.herinnering === null && indicatie.verval === null ? null : (
            <section class="kaart" aria-labelledby="kop-dagen">
              <h2 class="nl-heading nl-heading--level-3" id="kop-dagen">
                Voor welke dag?
              </h2>
              {indicatie.herinnering === null ? null : <Indicatiedag taak={indicatie.herinnering} />}
              {indicatie.verval === null ? null : <Indicatiedag taak={indicatie.verval} />}
            </section>
          )}
          {indicatie.verlenging === null ? null : <Verlenging dossierId={dossierId} verlenging={indicatie.verlenging} />}
          <section class="kaart" aria-labelledby="kop-herindicatie">
            <h2 class="nl-heading nl-heading--level-3" id="kop-herindicatie">
              Toekenning en herindicatie
            </h2>
            <Vervolgstappen {...vervolg} stappen={kies(mogelijk, HERINDICATIE)} />
          </section>
          <section class="kaart" aria-labelledby="kop-einde">
            <h2 class="nl-heading nl-heading--level-3" id="kop-einde">
              Wijzigen of intrekken
            </h2>
            <p class="nl-paragraph">Beschermd wonen, een overstap naar het wijkteam, de Wlz of een andere aanbieder.</p>
            <details class="andere-stappen" open={einde.some((stap) => toStapsleutel(stap) === open)}>
              <summary>
                Stappen om te wijzigen of in te trekken <span class="chip__aantal">{einde.length}</span>
              </summary>
              <Vervolgstappen {...vervolg} stappen={einde} />
            </details>
          </section>
        </div>
        <div class="dossier__rechts">
          <section class="kaart" aria-labelledby="kop-indicatie">
            <h2 class="nl-heading nl-heading--level-3" id="kop-indicatie">
              De indicatie
            </h2>
            <Feiten
              feiten={[
                ["Stand", indicatie.toestandTekst],
                ["Onderdelen", indicatie.onderdelen.join(", ")],
                ["Vorm", indicatie.financieringTekst ?? "onbekend"],
                ["Aanbieder", indicatie.aanbieder ?? "geen"],
                ["Perioden", indicatie.perioden.join("; ") || "nog geen"],
              ]}
            />
          </section>
          {indicatie.verloop.length === 0 ? null : (
            <section class="kaart" aria-labelledby="kop-verloop">
              <h2 class="nl-heading nl-heading--level-3" id="kop-verloop">
                Wat er met het recht gebeurde
              </h2>
              <ul class="onderzoek__mist">
                {indicatie.verloop.map(({ opTekst, tekst, eis }) => (
                  <li key={`${opTekst}${tekst}`}>
                    {opTekst}: {tekst} <span class="bijzaak klein">(eis {eis})</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </>
  );
};

/** One indication: until when, the re-indication, and what can end it. @source lifecycle.md A6; W-28.1 to W-28.3, W-43.1 to W-43.2, W-44 */
export const Indicatiepagina = (): JSX.Element => {
  const { dossierId = "", zaak = "" } = useRoute().params;
  const { waarde: indicatie, storing, herhaal } = useVraag(() => fetchIndicatie(dossierId, zaak), `${dossierId}:${zaak}`);
  if (indicatie === undefined) return storing === undefined ? <Laden wat="de indicatie" /> : <Foutmelding storing={storing} onOpnieuw={herhaal} />;
  return (
    <>
      <nav class="kruimel" aria-label="Kruimelpad">
        <a class="nl-link" href="/inwoners">
          Inwoners
        </a>
        <span aria-hidden="true"> / </span>
        <a class="nl-link" href={`/dossiers/${dossierId}`}>
          {indicatie.naam}
        </a>
      </nav>
      <Paginakop titel={`Indicatie van ${indicatie.naam}`} tabtitel="Indicatie">
        {indicatie.einddatumTekst === null ? null : <p class="nl-paragraph bijzaak">Het recht loopt tot en met {indicatie.einddatumTekst}.</p>}
      </Paginakop>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      <Indicatiedelen key={`${dossierId}:${zaak}`} indicatie={indicatie} onVernieuw={herhaal} />
    </>
  );
};
