import type { ComponentChildren, JSX } from "preact";

/** One line of a table: a key and a cell for each heading. */
export interface Registerrij {
  readonly sleutel: string;
  readonly cellen: readonly ComponentChildren[];
}

interface RegistertabelProps {
  readonly titel: string;
  readonly koppen: readonly string[];
  readonly rijen: readonly Registerrij[];
}

/** A register as a table; on a narrow screen each line becomes a small card that says the heading at each value. */
export const Registertabel = ({ titel, koppen, rijen }: RegistertabelProps): JSX.Element => (
  <table class="utrecht-table utrecht-table--html-table registertabel" role="table">
    <caption class="alleen-horen">{titel}</caption>
    <thead class="utrecht-table__header" role="rowgroup">
      <tr class="utrecht-table__row" role="row">
        {koppen.map((kop) => (
          <th key={kop} class="utrecht-table__header-cell" scope="col" role="columnheader">
            {kop}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="utrecht-table__body" role="rowgroup">
      {rijen.map(({ sleutel, cellen: [eerste, ...cellen] }) => (
        <tr key={sleutel} class="utrecht-table__row" role="row">
          <th class="utrecht-table__cell" scope="row" role="rowheader">
            {eerste}
          </th>
          {cellen.map((cel, plaats) => (
            <td key={koppen[plaats + 1]} class="utrecht-table__cell" role="cell" data-kop={koppen[plaats + 1]}>
              {cel}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
