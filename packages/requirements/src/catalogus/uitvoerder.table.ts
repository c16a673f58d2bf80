/** The parts of this project that can carry a requirement. `bewijsregister`: somebody shows a document, the register keeps it. */
export const UITVOERDERS = {
  domain: "packages/domain",
  timeliness: "packages/timeliness",
  afwegingskader: "packages/afwegingskader",
  iwmo: "packages/iwmo",
  financial: "packages/financial",
  bewijsregister: "packages/requirements",
  dagbesteding: "apps/dagbesteding",
  wijkteam: "apps/wijkteam",
} as const satisfies Readonly<Record<string, string>>;

/** A part of this project that can carry a requirement. */
export type Uitvoerder = keyof typeof UITVOERDERS;
