import type { JSX } from "preact";

import { Cijfers } from "./cijfers.js";
import { Puntmerk } from "./puntmerk.js";
import { describeReeks, haaltNorm, nameWaarde, toCijfertabel, type Meetpunt, type Normlijn } from "./reeks.js";
import { makeSchaal, splitBijGaten } from "./schaal.js";
import { useBreedte } from "./use-breedte.js";

const HOOGTE = 260;
const RAND = { links: 60, rechts: 20, boven: 16, onder: 36 } as const;
const LETTERBREEDTE = 9;

interface LijngrafiekProps {
  readonly titel: string;
  /** Name of what is measured, above its column in the table. */
  readonly naam: string;
  readonly punten: readonly Meetpunt[];
  readonly norm?: Normlijn;
  /** Writes a value beside the axis. */
  readonly format: (waarde: number) => string;
}

/** Places whose label fits: the last one always, and back from there as often as the width allows. */
const kiesLabels = (punten: readonly Meetpunt[], breedte: number): ReadonlySet<number> => {
  const langste = Math.max(1, ...punten.map(({ label }) => label.length)) * LETTERBREEDTE + 12;
  const elke = Math.max(1, Math.ceil((langste * punten.length) / breedte));
  const laatste = punten.length - 1;
  const afstand = breedte / Math.max(1, laatste);
  // The last label ends at its point, the others stand around theirs: before the last that takes half a label more.
  const past = (terug: number): boolean => terug === 0 || terug * afstand >= langste * 1.5;
  return new Set(punten.flatMap((_, plaats) => ((laatste - plaats) % elke === 0 && past(laatste - plaats) ? [plaats] : [])));
};

/** A value in time as a line with the norm drawn in; where the norm is missed the point has another shape. The figures stand beneath. */
export const Lijngrafiek = ({ titel, naam, punten, norm, format }: LijngrafiekProps): JSX.Element => {
  const [vak, breedte] = useBreedte<HTMLDivElement>(640);
  const binnen = breedte - RAND.links - RAND.rechts;
  const waarden = [...punten.flatMap(({ waarde }) => (waarde === null ? [] : [waarde])), ...(norm === undefined ? [] : [norm.waarde])];
  const y = makeSchaal(waarden, [HOOGTE - RAND.onder, RAND.boven]);
  const x = (plaats: number): number => RAND.links + (punten.length < 2 ? binnen / 2 : (plaats / (punten.length - 1)) * binnen);
  const stukken = splitBijGaten(punten);
  const labels = kiesLabels(punten, binnen);
  const zin = describeReeks(punten, norm);
  return (
    <figure class="grafiek">
      <figcaption>
        <h3 class="nl-heading nl-heading--level-4">{titel}</h3>
        <p class="nl-paragraph bijzaak">{zin}</p>
      </figcaption>
      <div ref={vak}>
        <svg class="grafiek__beeld" width={breedte} height={HOOGTE} role="img" aria-label={`${titel}. ${zin}`}>
          {y.streepjes.map((waarde) => (
            <g key={waarde} class="hulplijn">
              <line x1={RAND.links} x2={breedte - RAND.rechts} y1={y.naar(waarde)} y2={y.naar(waarde)} />
              <text x={RAND.links - 10} y={y.naar(waarde)} text-anchor="end" dominant-baseline="middle">
                {format(waarde)}
              </text>
            </g>
          ))}
          {punten.map(({ label }, plaats) =>
            labels.has(plaats) ? (
              <text key={label} x={x(plaats)} y={HOOGTE - 8} text-anchor={plaats === punten.length - 1 && plaats > 0 ? "end" : "middle"}>
                {label}
              </text>
            ) : null,
          )}
          {norm === undefined ? null : (
            <line class="normlijn" x1={RAND.links} x2={breedte - RAND.rechts} y1={y.naar(norm.waarde)} y2={y.naar(norm.waarde)} />
          )}
          {stukken.map((stuk) => (
            <polyline
              key={stuk[0]?.plaats}
              class="lijn"
              points={stuk.map(({ plaats, waarde }) => `${x(plaats)},${y.naar(waarde)}`).join(" ")}
            />
          ))}
          {stukken.flat().map(({ punt, plaats, waarde }) => (
            <Puntmerk key={plaats} x={x(plaats)} y={y.naar(waarde)} goed={haaltNorm(waarde, norm)} titel={`${punt.label}: ${nameWaarde(punt)}`} />
          ))}
        </svg>
      </div>
      {norm === undefined ? null : (
        <ul class="legenda" aria-hidden="true">
          <li>
            <svg width="28" height="12">
              <line class="normlijn" x1="0" x2="28" y1="6" y2="6" />
            </svg>
            Norm: {norm.tekst}
          </li>
          <li>
            <svg width="18" height="18">
              <Puntmerk x={9} y={9} goed={false} titel="" />
            </svg>
            Norm niet gehaald
          </li>
        </ul>
      )}
      <Cijfers tabel={toCijfertabel(titel, [{ naam, punten }], norm)} />
    </figure>
  );
};
