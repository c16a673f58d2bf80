import type { JSX } from "preact";

import { Knop } from "../onderdelen/knop.js";
import { nameBestand, toCsv, type Cijfertabel } from "./cijfertabel.js";

const download = (tabel: Cijfertabel): void => {
  const adres = URL.createObjectURL(new Blob([toCsv(tabel)], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = adres;
  link.download = nameBestand(tabel.titel);
  link.click();
  URL.revokeObjectURL(adres);
};

/** The figures behind a picture: as a table beneath it, and as a file. */
export const Cijfers = ({ tabel }: { readonly tabel: Cijfertabel }): JSX.Element => {
  const { titel, koppen, rijen } = tabel;
  return (
    <details class="waarom cijfers">
      <summary>
        Toon de cijfers<span class="alleen-horen">: {titel}</span>
      </summary>
      <div class="cijfers__vak" tabIndex={0} role="region" aria-label={`Tabel: ${titel}`}>
        <table class="utrecht-table utrecht-table--html-table">
          <caption class="alleen-horen">{titel}</caption>
          <thead class="utrecht-table__header">
            <tr class="utrecht-table__row">
              {koppen.map((kop) => (
                <th key={kop} class="utrecht-table__header-cell" scope="col">
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="utrecht-table__body">
            {rijen.map(([eerste = "", ...cellen], nummer) => (
              <tr key={nummer} class="utrecht-table__row">
                <th class="utrecht-table__cell" scope="row">
                  {eerste}
                </th>
                {cellen.map((cel, plaats) => (
                  <td key={plaats} class="utrecht-table__cell">
                    {cel}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Knop icoon="ophalen" onClick={() => download(tabel)}>
        Cijfers downloaden (CSV)<span class="alleen-horen">: {titel}</span>
      </Knop>
    </details>
  );
};
