import type { JSX } from "preact";

import { Icoon, type Icoonvorm } from "../onderdelen/icoon.js";
import { Cijfers } from "./cijfers.js";
import { makeSchaal } from "./schaal.js";
import { useBreedte } from "./use-breedte.js";

const HOOGTE = 76;
const RAND = 28;
const BALK = { boven: 26, hoogte: 18 } as const;

/** What the rule says of a ratio; the screen never judges by itself, so that nothing is rounded into passing. */
export type Bandoordeel = "voldoet" | "voldoet niet" | "geen oordeel";

const PER_OORDEEL = {
  voldoet: { vorm: "vinkje", toon: "goed", tekst: "binnen de norm" },
  "voldoet niet": { vorm: "driehoek", toon: "te-laat", tekst: "buiten de norm" },
  "geen oordeel": { vorm: "streep", toon: "rustig", tekst: "geen oordeel" },
} as const satisfies Record<Bandoordeel, { readonly vorm: Icoonvorm; readonly toon: string; readonly tekst: string }>;

interface BandbreedteProps {
  readonly titel: string;
  /** What is drawn, or null when it is not known. */
  readonly waarde: number | null;
  /** The exact value in words. */
  readonly tekst: string;
  /** What is allowed; an open side has no bound. */
  readonly band: { readonly van?: number; readonly tot?: number; readonly tekst: string };
  readonly oordeel: Bandoordeel;
  readonly format: (waarde: number) => string;
}

/** A ratio as a mark on a bar, against the band that is allowed. */
export const Bandbreedte = ({ titel, waarde, tekst, band, oordeel, format }: BandbreedteProps): JSX.Element => {
  const [vak, breedte] = useBreedte<HTMLDivElement>(480);
  const grenzen = [band.van, band.tot].filter((grens) => grens !== undefined);
  const hoogste = Math.max(0, ...grenzen, waarde ?? 0);
  const x = makeSchaal([...grenzen, hoogste * 1.1, ...(waarde === null ? [] : [waarde])], [RAND, breedte - RAND], {
    vanafNul: true,
    aantal: breedte < 360 ? 3 : 5,
  });
  const links = band.van === undefined ? RAND : x.naar(band.van);
  const rechts = band.tot === undefined ? breedte - RAND : x.naar(band.tot);
  const { vorm, toon, tekst: uitkomst } = PER_OORDEEL[oordeel];
  const zin = `${titel}: ${tekst}. Norm: ${band.tekst}. Uitkomst: ${uitkomst}.`;
  return (
    <figure class="grafiek">
      <figcaption class="bandkop">
        <h3 class="nl-heading nl-heading--level-4">{titel}</h3>
        <p class="nl-paragraph">
          <strong>{tekst}</strong>, norm: {band.tekst}
        </p>
        <span class={`utrecht-badge-status standmerk standmerk--${toon}`}>
          <Icoon vorm={vorm} />
          <span>{uitkomst}</span>
        </span>
      </figcaption>
      <div ref={vak}>
        <svg class="grafiek__beeld" width={breedte} height={HOOGTE} role="img" aria-label={zin}>
          <rect class="band__baan" x={RAND} y={BALK.boven} width={breedte - 2 * RAND} height={BALK.hoogte} rx="4" />
          <rect class="band__norm" x={links} y={BALK.boven} width={Math.max(rechts - links, 2)} height={BALK.hoogte} />
          {grenzen.map((grens) => (
            <line key={grens} class="normlijn" x1={x.naar(grens)} x2={x.naar(grens)} y1={BALK.boven - 6} y2={BALK.boven + BALK.hoogte + 6} />
          ))}
          {x.streepjes.map((streep) => (
            <text key={streep} x={x.naar(streep)} y={HOOGTE - 8} text-anchor="middle">
              {format(streep)}
            </text>
          ))}
          {waarde === null ? null : (
            <path
              class={oordeel === "voldoet niet" ? "band__wijzer band__wijzer--buiten" : "band__wijzer"}
              d={`M${x.naar(waarde)} ${BALK.boven + 8} l-9 -18 h18 Z`}
            />
          )}
        </svg>
      </div>
      <Cijfers tabel={{ titel, koppen: ["Verhouding", "Waarde", "Norm", "Uitkomst"], rijen: [[titel, tekst, band.tekst, uitkomst]] }} />
    </figure>
  );
};
