import type { Deelweg } from "@wmo-kit/schermen/kit";

/** The pages of the team. */
export const TEAMWEGEN: readonly Deelweg[] = [
  { adres: "/team", naam: "Hoe gaat het" },
  { adres: "/team/rapporten", naam: "Rapporten" },
];
