import { parseEurocent } from "@wmo-kit/domain";
import { Kalendermaand } from "@wmo-kit/timeliness";

import type { GeleverdeZorg } from "../dashboard/zorgregels.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import type { Declaratiepost, Zorgpost } from "./weeg-zorg.js";

/** Sums by stream, so that only what changed since is counted again; no record of a day is kept. */
export interface Zorgstand {
  readonly positie: number;
  readonly tijd: ReadonlyMap<string, readonly Zorgpost[]>;
  readonly runs: ReadonlyMap<string, readonly Declaratiepost[]>;
}

const sleutelVan = ({ dossier, zorgmaand, toewijzingNummer }: Zorgpost): string => `${dossier} ${zorgmaand} ${toewijzingNummer}`;

const telOp = (posten: readonly Zorgpost[]): number => posten.reduce((som, { bedrag }) => som + bedrag, 0);

/** Of what was delivered, the part that stands declared by month of declaring, the earliest first, and what is open. A credit takes back what was declared before it. */
const verdeel = (waarde: number, declaraties: readonly Declaratiepost[]): readonly (readonly [bedrag: number, gedeclareerdIn: string | undefined])[] => {
  const perMaand = [...Map.groupBy(declaraties, ({ gedeclareerdIn }) => gedeclareerdIn)].toSorted(([een], [ander]) => een.localeCompare(ander));
  let nog = Math.min(waarde, Math.max(0, telOp(declaraties)));
  const open = waarde - nog;
  const delen = perMaand.map(([maand, posten]) => {
    const deel = Math.min(nog, Math.max(0, telOp(posten)));
    nog -= deel;
    return [deel, maand] as const;
  });
  return [...delen, [open, undefined] as const].filter(([bedrag]) => bedrag > 0);
};

/** The care of each resident, allocation and month from a month on: its value, and when it was declared. @source D-20.2; norms.md A-10 */
export const verdeelZorg = ({ tijd, runs }: Zorgstand, dossiers: ReadonlyMap<string, Bewonerdossier>, vanaf: string): readonly GeleverdeZorg[] => {
  const geleverd = Map.groupBy([...tijd.values()].flat().filter(({ zorgmaand }) => zorgmaand >= vanaf), sleutelVan);
  const gedeclareerd = Map.groupBy([...runs.values()].flat(), sleutelVan);
  return [...geleverd].flatMap(([naam, posten]) => {
    const [eerste] = posten;
    const toewijzing = dossiers.get(eerste?.dossier ?? "")?.eigen.toewijzingen.find(({ nummer }) => nummer === eerste?.toewijzingNummer);
    if (eerste === undefined || toewijzing === undefined) return [];
    return verdeel(telOp(posten), gedeclareerd.get(naam) ?? []).flatMap(([bedrag, maand]): readonly GeleverdeZorg[] => {
      const cent = parseEurocent(bedrag);
      if (cent.isErr()) return [];
      const kop = { kenmerk: `${naam} ${maand ?? "open"}`, dossierId: eerste.dossier, zorgmaand: Kalendermaand.parse(eerste.zorgmaand), bedrag: cent.value, toewijzingOntvangen: toewijzing.ontvangstdatum };
      return [maand === undefined ? kop : { ...kop, gedeclareerdIn: Kalendermaand.parse(maand) }];
    });
  });
};
