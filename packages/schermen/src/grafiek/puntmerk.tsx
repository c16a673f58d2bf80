import type { JSX } from "preact";

interface PuntmerkProps {
  readonly x: number;
  readonly y: number;
  readonly goed: boolean;
  readonly titel: string;
}

/** A measured point: round when the norm is reached, a diamond when it is not. */
export const Puntmerk = ({ x, y, goed, titel }: PuntmerkProps): JSX.Element => (
  <g class={goed ? "punt" : "punt punt--gemist"}>
    <title>{titel}</title>
    {goed ? <circle cx={x} cy={y} r="4.5" /> : <path d={`M${x} ${y - 7} L${x + 7} ${y} L${x} ${y + 7} L${x - 7} ${y} Z`} />}
  </g>
);
