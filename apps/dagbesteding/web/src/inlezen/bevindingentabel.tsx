import type { Berichtbevinding } from "@wmo-kit/schermen";
import type { JSX } from "preact";

const KOPPEN = ["Regel in het bestand", "Wat is er mis en wat te doen", "Plaats", "Code"] as const;

const describePlaats = (line: number | null, column: number | null): string => {
  if (line === null) return "hele bestand";
  return column === null ? `regel ${line}` : `regel ${line}, teken ${column}`;
};

// A long path breaks after a slash, not in the middle of a name.
const breakPad = (path: string): readonly (JSX.Element | string)[] =>
  path.split("/").flatMap((naam, plaats) => (plaats === 0 ? [naam] : ["/", <wbr key={plaats} />, naam]));

interface BevindingentabelProps {
  readonly bestandsnaam: string;
  readonly bevindingen: readonly Berichtbevinding[];
}

/** Every finding in a message: the line, what is wrong and what to do, the place, and the rule that says so. */
export const Bevindingentabel = ({ bestandsnaam, bevindingen }: BevindingentabelProps): JSX.Element => (
  <table class="utrecht-table utrecht-table--html-table bevindingen" role="table">
    <caption class="utrecht-table__caption">
      {bevindingen.length === 1 ? "1 bevinding" : `${bevindingen.length} bevindingen`}
      <span class="alleen-horen"> in {bestandsnaam}</span>
    </caption>
    <thead class="utrecht-table__header" role="rowgroup">
      <tr class="utrecht-table__row" role="row">
        {KOPPEN.map((kop) => (
          <th key={kop} class="utrecht-table__header-cell" scope="col" role="columnheader">
            {kop}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="utrecht-table__body" role="rowgroup">
      {bevindingen.map(({ rule, path, line, column, text }, plaats) => (
        <tr key={plaats} class="utrecht-table__row" role="row">
          <td class="utrecht-table__cell bevindingen__regel" role="cell">
            {describePlaats(line, column)}
          </td>
          <td class="utrecht-table__cell" role="cell">
            {text}
          </td>
          <td class="utrecht-table__cell" role="cell">
            <code class="utrecht-code pad">{breakPad(path)}</code>
          </td>
          <td class="utrecht-table__cell" role="cell">
            <code class="utrecht-code">{rule}</code>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
