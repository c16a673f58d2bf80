import { Merk, Registertabel, type Merktoon } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Activiteitweergave, Deelvraagweergave } from "../../../src/onderzoek/weergave.js";

const TOON: Readonly<Record<Deelvraagweergave["stand"], Merktoon>> = { open: "let-op", klaar: "goed", gedekt: "goed", "deels gedekt": "loopt", "in onderzoek": "loopt" };

const noemGedekt = ({ gedekt }: Activiteitweergave): JSX.Element =>
  gedekt === null ? <Merk toon="loopt" tekst="nog niet beoordeeld" /> : gedekt ? <Merk toon="goed" tekst="gedekt" /> : <Merk toon="let-op" tekst="blijft over" />;

const Activiteit = ({ activiteit }: { readonly activiteit: Activiteitweergave }): JSX.Element => {
  const { omschrijving, oordelen, samenMotivering, restTekst, voorzieningen } = activiteit;
  return (
    <li>
      <p class="nl-paragraph">
        <strong>{omschrijving}</strong> {noemGedekt(activiteit)}
      </p>
      {oordelen.some(({ oordeel }) => oordeel !== null) ? (
        <Registertabel
          titel={`De oordelen over: ${omschrijving}`}
          koppen={["Wat al kan", "Oordeel", "Waarom"]}
          rijen={oordelen.map(({ element, naam, oordeel, motivering }) => ({ sleutel: element, cellen: [`${element}. ${naam}`, oordeel ?? "nog geen", motivering ?? ""] }))}
        />
      ) : null}
      {samenMotivering === null ? null : <p class="nl-paragraph">d, e en f lossen dit samen op: {samenMotivering}</p>}
      {restTekst === null ? null : <p class="nl-paragraph">Wat overblijft: {restTekst}</p>}
      {voorzieningen.length === 0 ? null : (
        <ul class="onderzoek__mist">
          {voorzieningen.map(({ naam, past, motivering, kaartVanTekst, kaartDagenOud }) => (
            <li key={naam}>
              {naam}: {past ? "past" : "past niet"}. {motivering}{" "}
              <span class="bijzaak">
                (sociale kaart van {kaartVanTekst}, {kaartDagenOud === 1 ? "1 dag" : `${kaartDagenOud} dagen`} oud)
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};

/** The parts of the question, with the problems and activities behind each and what was judged. @source W-27.1.1 to W-27.1.5 */
export const Deelvragen = ({ deelvragen }: { readonly deelvragen: readonly Deelvraagweergave[] }): JSX.Element | null =>
  deelvragen.length === 0 ? null : (
    <section class="kaart" aria-labelledby="kop-deelvragen">
      <h2 class="nl-heading nl-heading--level-3" id="kop-deelvragen">
        De deelvragen
      </h2>
      {deelvragen.map(({ id, vraag, stand, standTekst, klaarOmdat, problemen }) => (
        <details key={id} class="waarom deelvraag">
          <summary>
            {vraag} <Merk toon={TOON[stand]} tekst={standTekst} />
          </summary>
          <div class="waarom__inhoud">
            {klaarOmdat === null ? null : <p class="nl-paragraph">Deze deelvraag is klaar: {klaarOmdat}</p>}
            {problemen.map((probleem) => (
              <div key={probleem.id}>
                <p class="nl-paragraph">
                  {probleem.omschrijving} <span class="bijzaak">({probleem.gebied})</span>
                </p>
                <ul class="deelvraag__activiteiten">
                  {probleem.activiteiten.map((activiteit) => (
                    <Activiteit key={activiteit.id} activiteit={activiteit} />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </details>
      ))}
    </section>
  );
