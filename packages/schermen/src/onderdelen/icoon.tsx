import type { JSX } from "preact";

const VORMEN = {
  klok: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z", "M12 7v5l3.5 2"],
  ruit: ["M12 2.5 21.5 12 12 21.5 2.5 12Z", "M12 8v4.5", "M12 15.6v.1"],
  driehoek: ["M12 3 22 20.5H2Z", "M12 9.5v5", "M12 17.4v.1"],
  vinkje: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z", "m8 12.2 2.8 2.8L16 9.6"],
  vierkantVinkje: ["M4 4h16v16H4Z", "m8 12.2 2.8 2.8L16 9.6"],
  streep: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z", "M8 12h8"],
  kruis: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z", "m9 9 6 6", "m15 9-6 6"],
  kalender: ["M4 6h16v14H4Z", "M4 10h16", "M8 3v4", "M16 3v4"],
  bestand: ["M6 3h8l4 4v14H6Z", "M14 3v4h4", "M9 12h6", "M9 16h6"],
  inlezen: ["M12 15V4", "m7.5 8.5 4.5-4.5 4.5 4.5", "M4 15v5h16v-5"],
  ophalen: ["M12 4v11", "m7.5 10.5 4.5 4.5 4.5-4.5", "M4 20h16"],
  plus: ["M12 5v14", "M5 12h14"],
  zoek: ["M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z", "m15.5 15.5 5 5"],
  persoon: ["M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z", "M4.5 20.5c.8-4 3.8-6 7.5-6s6.7 2 7.5 6"],
  slot: ["M6 11h12v9H6Z", "M8.5 11V8a3.5 3.5 0 0 1 7 0v3"],
  links: ["m15 5-7 7 7 7"],
  rechts: ["m9 5 7 7-7 7"],
  oog: ["M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z", "M12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z"],
} as const;

/** Shapes that say the same as the words beside them. */
export type Icoonvorm = keyof typeof VORMEN | "stippelcirkel";

/** A drawing beside words; a screen reader passes it by. */
export const Icoon = ({ vorm }: { readonly vorm: Icoonvorm }): JSX.Element => (
  <svg class="icoon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {vorm === "stippelcirkel" ? (
      <circle cx="12" cy="12" r="9" stroke-dasharray="3.2 3.85" />
    ) : (
      VORMEN[vorm].map((lijn) => <path key={lijn} d={lijn} />)
    )}
  </svg>
);
