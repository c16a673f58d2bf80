import { parseEuroInvoer } from "@wmo-kit/domain/rekenen";
import { isIsoDatum, type IsoDatum } from "@wmo-kit/domain/rekenen";
import { Foutmelding, Formulier, formatNederlandseDatum, useVraag, type Json, type Veld } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";

import { schrijfBedrag } from "./bedrag.js";
import { fetchTarieven, sendTarief } from "./declaratie-client.js";
import { EENHEDEN } from "./eenheden.table.js";

const KOPPEN = ["Product", "Eenheid", "Tarief", "Geldt"] as const;

const veld = (naam: string, label: string, soort: Veld["soort"], rest: Partial<Veld> = {}): Veld => ({
  naam,
  label,
  soort,
  uitleg: null,
  verplicht: true,
  opties: null,
  velden: null,
  voorstel: null,
  min: null,
  max: null,
  alleenBij: null,
  ...rest,
});

const VELDEN: readonly Veld[] = [
  veld("productCode", "Productcode", "tekst", { uitleg: "Zoals in het contract, bijvoorbeeld 07A03.", min: 5, max: 5 }),
  veld("eenheid", "Per welke eenheid", "keuze", { opties: EENHEDEN.map(({ code, naam }) => ({ waarde: code, label: naam })) }),
  veld("tarief", "Tarief in euro's", "tekst", { uitleg: "Bijvoorbeeld 45,50." }),
  veld("geldigVanaf", "Geldt vanaf", "datum"),
  veld("geldigTotEnMet", "Geldt tot en met", "datum", { verplicht: false }),
];

const schrijfDag = (datum: string): string => (isIsoDatum(datum) ? formatNederlandseDatum(datum) : datum);

const GEEN_BEDRAG = "Dit is geen bedrag. Typ het in euro's, bijvoorbeeld 45,50.";

const verstuur = (gegevens: { readonly [naam: string]: Json }): ReturnType<typeof sendTarief> => {
  const { productCode, eenheid, tarief, geldigVanaf, geldigTotEnMet } = gegevens;
  return parseEuroInvoer(tarief).match(
    (tariefInEurocent) =>
      sendTarief({
        productCode: String(productCode),
        eenheid: String(eenheid),
        tariefInEurocent,
        geldigVanaf: String(geldigVanaf),
        ...(typeof geldigTotEnMet === "string" ? { geldigTotEnMet } : {}),
      }),
    () => Promise.resolve({ _tag: "probleem", probleem: { code: "INVOER_ONGELDIG", tekst: GEEN_BEDRAG, velden: [{ pad: ["tarief"], tekst: GEEN_BEDRAG }] } } as const),
  );
};

/** The tariffs of the contract, and the way to add one: without a tariff nothing can be claimed. @source D-20.12 */
export const Tarievenlijst = ({ vandaag }: { readonly vandaag: IsoDatum }): JSX.Element => {
  const { waarde, storing, herhaal, vervang } = useVraag(fetchTarieven, "tarieven");
  const tarieven = waarde?.tarieven ?? [];
  // Open as long as there is nothing, and then it stays open for who is adding.
  const wasLeeg = useRef(false);
  if (waarde !== undefined && tarieven.length === 0) wasLeeg.current = true;
  return (
    <details class="waarom kaart tarieven" open={wasLeeg.current}>
      <summary>Tarieven van het contract{waarde === undefined ? "" : ` (${tarieven.length})`}</summary>
      <div class="formulier">
        {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
        {tarieven.length === 0 ? (
          <p class="nl-paragraph">Hier staan de tarieven uit uw contract. Zonder tarief kan er niets worden gedeclareerd. Voeg het eerste toe.</p>
        ) : (
          <div class="cijfers__vak" tabIndex={0} role="region" aria-label="Tabel met tarieven">
            <table class="utrecht-table utrecht-table--html-table">
              <caption class="alleen-horen">Tarieven</caption>
              <thead class="utrecht-table__header">
                <tr class="utrecht-table__row">
                  {KOPPEN.map((kop) => (
                    <th key={kop} class="utrecht-table__header-cell" scope="col">
                      {kop}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody class="utrecht-table__body">
                {tarieven.map(({ productCode, eenheid, tariefInEurocent, geldigVanaf, geldigTotEnMet }) => (
                  <tr key={`${productCode} ${eenheid} ${geldigVanaf}`} class="utrecht-table__row">
                    <th class="utrecht-table__cell" scope="row">
                      {productCode}
                    </th>
                    <td class="utrecht-table__cell">{EENHEDEN.find(({ code }) => code === eenheid)?.naam ?? eenheid}</td>
                    <td class="utrecht-table__cell">{schrijfBedrag(tariefInEurocent)}</td>
                    <td class="utrecht-table__cell">
                      vanaf {schrijfDag(geldigVanaf)}
                      {geldigTotEnMet === null ? "" : ` tot en met ${schrijfDag(geldigTotEnMet)}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <h3 class="nl-heading nl-heading--level-4">Tarief toevoegen</h3>
        <Formulier
          id="tarief"
          velden={VELDEN}
          vandaag={vandaag}
          conceptsleutel="tarief"
          knoptekst="Tarief toevoegen"
          verstuur={verstuur}
          onGelukt={vervang}
        />
      </div>
    </details>
  );
};
