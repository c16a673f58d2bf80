import { KleineVeelvouden, Lijngrafiek, nameMaandKort } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Serviceniveau } from "../../../src/dashboard/weergave.js";
import { toNormlijn, toReeks } from "./to-reeks.js";

const IN_EURO = "declaraties";

const formatAandeel = (aandeel: number): string => `${Math.round(aandeel * 100)}%`;

interface NiveausProps {
  readonly niveaus: readonly Serviceniveau[];
  /** Names of residents, where one may see them. */
  readonly namen: ReadonlyMap<string, string>;
}

const Dossiers = ({ ids, namen }: { readonly ids: readonly string[]; readonly namen: NiveausProps["namen"] }): JSX.Element => (
  <>
    {ids.map((id, plaats) => (
      <span key={id}>
        {plaats === 0 ? "" : ", "}
        <a class="nl-link" href={`/dossiers/${id}`}>
          {namen.get(id) ?? "dossier openen"}
        </a>
      </span>
    ))}
  </>
);

const Uitleg = ({ niveau: { titel, definitie, bron, maanden }, namen }: { readonly niveau: Serviceniveau; readonly namen: NiveausProps["namen"] }): JSX.Element => {
  const gemist = maanden.filter((maand) => maand.gemist.length > 0).toReversed();
  return (
    <details class="waarom">
      <summary>Wat telt mee, en wie? {titel}</summary>
      <div class="waarom__inhoud">
        <p class="nl-paragraph">{definitie}</p>
        {gemist.length === 0 ? (
          <p class="nl-paragraph">Niemand is gemist.</p>
        ) : (
          <ul class="utrecht-unordered-list">
            {gemist.map(({ maand, gemist: ids, gemistAantal }) => (
              <li key={maand} class="utrecht-unordered-list__item">
                Niet gehaald in {nameMaandKort(maand)}: <Dossiers ids={ids} namen={namen} />
                {gemistAantal > ids.length ? ` en nog ${gemistAantal - ids.length}` : ""}
              </li>
            ))}
          </ul>
        )}
        <p class="nl-paragraph waarom__bron">Bron: {bron}</p>
      </div>
    </details>
  );
};

/** The service levels by month with the norm drawn in, what each counts, and who is behind what was missed. @source D-11.3, D-12.5, D-20.2, D-20.4 */
export const Niveaus = ({ niveaus, namen }: NiveausProps): JSX.Element => {
  const inAantal = niveaus.filter(({ id }) => id !== IN_EURO);
  const inEuro = niveaus.find(({ id }) => id === IN_EURO);
  const norm = inAantal.map(toNormlijn).at(0);
  const norminEuro = inEuro === undefined ? undefined : toNormlijn(inEuro);
  return (
    <section class="kaart registerkaart" aria-labelledby="kop-niveaus">
      <h2 class="nl-heading nl-heading--level-3" id="kop-niveaus">
        Op tijd, per maand
      </h2>
      {inAantal.length === 0 ? null : (
        <KleineVeelvouden titel="Deel dat op tijd was" reeksen={inAantal.map((niveau) => toReeks(niveau, false))} {...(norm === undefined ? {} : { norm })} />
      )}
      {inEuro === undefined ? null : (
        <Lijngrafiek
          titel={inEuro.titel}
          naam="Deel van de waarde"
          punten={toReeks(inEuro, true).punten}
          format={formatAandeel}
          {...(norminEuro === undefined ? {} : { norm: norminEuro })}
        />
      )}
      {niveaus.map((niveau) => (
        <Uitleg key={niveau.id} niveau={niveau} namen={namen} />
      ))}
    </section>
  );
};
