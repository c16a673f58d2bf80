/** What somebody was trained or registered for, and which requirement asks it. */
interface Kwalificatierij {
  readonly kwalificatie: string;
  readonly eis: string;
}

/** The trainings and registrations that the programme names. How long one counts it does not say: only the last day on the piece itself does. @source W-11.8, W-42.1, W-56.1.3, W-70.1, W-72.7, W-72.8, W-73.1, W-77.3 */
export const KWALIFICATIES = [
  { kwalificatie: "indicatiestelling Wmo", eis: "W-72.7" },
  { kwalificatie: "pgb", eis: "W-72.8" },
  { kwalificatie: "veiligheid", eis: "W-70.1" },
  { kwalificatie: "casus- en procesregie", eis: "W-11.8" },
  { kwalificatie: "geregistreerd gedragswetenschapper", eis: "W-73.1" },
  { kwalificatie: "kennis van andere wetten", eis: "W-42.1" },
  { kwalificatie: "informatie delen en privacy", eis: "W-77.3" },
  { kwalificatie: "cultuursensitief werken", eis: "W-56.1.3" },
] as const satisfies readonly Kwalificatierij[];
export type Kwalificatie = (typeof KWALIFICATIES)[number]["kwalificatie"];
