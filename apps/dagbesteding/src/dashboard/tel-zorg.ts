import type { Zorgregel } from "@wmo-kit/timeliness/meting";
import { parseEurocent, type Eurocent } from "@wmo-kit/domain";

import { DOSSIERS_GETOOND } from "./grenzen.table.js";
import type { Dossierzorg, GeleverdeZorg } from "./zorgregels.js";

/** Dossiers that have something in common: how many, and the first ones. */
export interface Dossierstapel {
  readonly aantal: number;
  readonly eerste: readonly string[];
}

/** Care that differs in nothing but its dossier, together. @unit eurocent */
interface Zorgsom {
  readonly kop: Omit<GeleverdeZorg, "bedrag">;
  readonly bedrag: number;
}

/** The care of some dossiers: sums of what is alike, and who has care that stands in no claim, by month (yyyy-mm), year (yyyy) and altogether (""). @unit eurocent */
export interface Zorgtelling {
  readonly sommen: ReadonlyMap<string, Zorgsom>;
  readonly open: ReadonlyMap<string, Dossierstapel>;
}

const sleutelVan = ({ zorgmaand, toewijzingOntvangen, gedeclareerdIn }: GeleverdeZorg): string => `${zorgmaand} ${toewijzingOntvangen ?? ""} ${gedeclareerdIn ?? ""}`;

/** Adds up the care of some dossiers. */
export const telZorg = (dossiers: readonly Dossierzorg[]): Zorgtelling => {
  const sommen = new Map<string, { readonly kop: Zorgsom["kop"]; bedrag: number }>();
  const open = new Map<string, string[]>();
  const meldOpen = (groep: string, dossierId: string): void => {
    const ids = open.get(groep);
    if (ids === undefined) open.set(groep, [dossierId]);
    else if (ids.at(-1) !== dossierId) ids.push(dossierId);
  };
  for (const { dossierId, zorg } of dossiers)
    for (const regel of zorg) {
      const sleutel = sleutelVan(regel);
      const som = sommen.get(sleutel);
      if (som === undefined) {
        const { bedrag, ...kop } = regel;
        sommen.set(sleutel, { kop, bedrag });
      } else som.bedrag += regel.bedrag;
      if (regel.gedeclareerdIn === undefined) for (const groep of [regel.zorgmaand, regel.zorgmaand.slice(0, 4), ""]) meldOpen(groep, dossierId);
    }
  return { sommen, open: new Map([...open].map(([groep, ids]) => [groep, { aantal: ids.length, eerste: ids.slice(0, DOSSIERS_GETOOND) }])) };
};

/** The care of different dossiers as one. */
export const voegZorgSamen = (delen: readonly Zorgtelling[]): Zorgtelling => {
  const sommen = new Map<string, Zorgsom>();
  const open = new Map<string, Dossierstapel>();
  for (const deel of delen) {
    for (const [sleutel, { kop, bedrag }] of deel.sommen) sommen.set(sleutel, { kop, bedrag: bedrag + (sommen.get(sleutel)?.bedrag ?? 0) });
    for (const [groep, { aantal, eerste }] of deel.open) {
      const eerder = open.get(groep);
      open.set(groep, eerder === undefined ? { aantal, eerste } : { aantal: eerder.aantal + aantal, eerste: [...eerder.eerste, ...eerste].slice(0, DOSSIERS_GETOOND) });
    }
  }
  return { sommen, open };
};

/** The lines of a month as a share is measured over them; undefined when they are worth more than can be counted. */
export const regelsVan = ({ sommen }: Zorgtelling, maand: string): readonly Zorgregel[] | undefined => {
  const regels: Zorgregel[] = [];
  for (const [kenmerk, { kop, bedrag }] of sommen) {
    if (kop.zorgmaand !== maand) continue;
    const cent = parseEurocent(bedrag);
    if (cent.isErr()) return undefined;
    regels.push({ ...kop, kenmerk, bedrag: cent.value });
  }
  return regels;
};

/** What stands in no claim yet of the care whose month begins with a text; undefined when that is more than can be counted. @unit eurocent */
export const openVan = ({ sommen }: Zorgtelling, begin: string): Eurocent | undefined => {
  let som = 0;
  for (const { kop, bedrag } of sommen.values()) if (kop.gedeclareerdIn === undefined && kop.zorgmaand.startsWith(begin)) som += bedrag;
  return parseEurocent(som).unwrapOr(undefined);
};

/** Whose care of a month, a year or altogether stands in no claim yet. */
export const dossiersVan = ({ open }: Zorgtelling, groep: string): Dossierstapel => open.get(groep) ?? { aantal: 0, eerste: [] };
