import type { EisVerwijzing } from "../kern/eis-verwijzing.js";

/**
 * The weighty grounds that the programme names. The list is not closed ("in ieder geval"); another ground needs its own motivation.
 *
 * @source D-13.2.a to D-13.2.f
 */
export const GRONDEN = {
  a: { grond: "de nodige deskundigheid ontbreekt en samenwerking lost dat niet op", eis: "D-13.2.a" },
  b: { grond: "passende ondersteuning kan niet meer, of niet op tijd", eis: "D-13.2.b" },
  c: { grond: "ernstige bedreiging of intimidatie", eis: "D-13.2.c" },
  d: { grond: "het vertrouwen is onherstelbaar verstoord", eis: "D-13.2.d" },
  e: { grond: "de hygiëne geeft anderen een ernstig gezondheidsrisico", eis: "D-13.2.e" },
  f: { grond: "wezenlijke regels zijn ook na waarschuwingen niet nagekomen", eis: "D-13.2.f" },
  anders: { grond: "een andere zwaarwegende reden", eis: "D-13.2" },
} as const satisfies Readonly<Record<string, { readonly grond: string; readonly eis: EisVerwijzing }>>;

/** A ground for a one-sided stop. */
export type Grond = keyof typeof GRONDEN;
