import type { JSX } from "preact";

import { Cijfers } from "./cijfers.js";
import { Puntmerk } from "./puntmerk.js";
import { describeReeks, haaltNorm, nameWaarde, toCijfertabel, type Normlijn, type Reeks } from "./reeks.js";
import { makeSchaal, splitBijGaten } from "./schaal.js";

const BREEDTE = 200;
const HOOGTE = 72;
const RAND = 10;

interface KleineVeelvoudenProps {
  readonly titel: string;
  readonly reeksen: readonly Reeks[];
  readonly norm?: Normlijn;
}

const Klein = ({ reeks, norm, naarY }: { readonly reeks: Reeks; readonly norm: Normlijn | undefined; readonly naarY: (waarde: number) => number }): JSX.Element => {
  const { naam, punten } = reeks;
  const x = (plaats: number): number => RAND + (punten.length < 2 ? 0.5 : plaats / (punten.length - 1)) * (BREEDTE - 2 * RAND);
  const stukken = splitBijGaten(punten);
  const laatste = stukken.flat().at(-1);
  return (
    <li class="veelvoud">
      <p class="veelvoud__kop">
        <span>{naam}</span>
        <strong>{laatste === undefined ? "niet gemeten" : nameWaarde(laatste.punt)}</strong>
      </p>
      <svg class="grafiek__beeld" viewBox={`0 0 ${BREEDTE} ${HOOGTE}`} role="img" aria-label={`${naam}. ${describeReeks(punten, norm)}`}>
        {norm === undefined ? null : <line class="normlijn" x1="0" x2={BREEDTE} y1={naarY(norm.waarde)} y2={naarY(norm.waarde)} />}
        {stukken.map((stuk) => (
          <polyline key={stuk[0]?.plaats} class="lijn" points={stuk.map(({ plaats, waarde }) => `${x(plaats)},${naarY(waarde)}`).join(" ")} />
        ))}
        {laatste === undefined ? null : (
          <Puntmerk
            x={x(laatste.plaats)}
            y={naarY(laatste.waarde)}
            goed={haaltNorm(laatste.waarde, norm)}
            titel={`${laatste.punt.label}: ${nameWaarde(laatste.punt)}`}
          />
        )}
      </svg>
    </li>
  );
};

/** Many series beside each other on one scale, so that they can be compared at a glance; one table holds all figures. */
export const KleineVeelvouden = ({ titel, reeksen, norm }: KleineVeelvoudenProps): JSX.Element => {
  const waarden = reeksen.flatMap(({ punten }) => punten.flatMap(({ waarde }) => (waarde === null ? [] : [waarde])));
  const { naar } = makeSchaal([...waarden, ...(norm === undefined ? [] : [norm.waarde])], [HOOGTE - RAND, RAND]);
  return (
    <figure class="grafiek">
      <figcaption>
        <h3 class="nl-heading nl-heading--level-4">{titel}</h3>
        {norm === undefined ? null : <p class="nl-paragraph bijzaak">Norm (stippellijn): {norm.tekst}. Alle vakken hebben dezelfde schaal.</p>}
      </figcaption>
      <ul class="veelvouden">
        {reeksen.map((reeks) => (
          <Klein key={reeks.naam} reeks={reeks} norm={norm} naarY={naar} />
        ))}
      </ul>
      <Cijfers tabel={toCijfertabel(titel, reeksen, norm)} />
    </figure>
  );
};
