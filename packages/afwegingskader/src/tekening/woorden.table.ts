/**
 * Words of the codes of states and events that people spell differently than code may: with capitals or accents.
 *
 * @source lifecycle.md parts A and B
 */
export const WOORDEN = {
  agb: "AGB",
  beeindigd: "beëindigd",
  beeindigen: "beëindigen",
  beeindiging: "beëindiging",
  bw: "BW",
  geeindigd: "geëindigd",
  geescaleerd: "geëscaleerd",
  geevalueerd: "geëvalueerd",
  geinformeerd: "geïnformeerd",
  iban: "IBAN",
  rmz: "RMZ",
  vog: "VOG",
  wlz: "Wlz",
  zvw: "Zvw",
} as const satisfies Readonly<Record<string, string>>;
