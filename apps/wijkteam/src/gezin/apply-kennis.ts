import { zakenVan } from "@wmo-kit/afwegingskader";
import type { Stapopdracht } from "@wmo-kit/kit";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { listVerantwoordelijken } from "./list-verantwoordelijken.js";

/** What the kit knows itself when a step is taken: the household, and what the professionals were trained for. */
export interface Kennis {
  readonly gezin: readonly Inwonerdossier[];
  /** By account: whether this professional was trained in safety. @source W-70.1 */
  readonly veiligheidsdeskundig: ReadonlyMap<string, boolean>;
}

/** In which field a step names the professional who becomes responsible. @source W-8.7 */
const VERANTWOORDELIJKE: Readonly<Record<string, string>> = {
  "A1 professional-gekoppeld": "professional",
  "A5 basishulp-gestart": "verantwoordelijke",
  "A5 professional-gewisseld": "naar",
};
const REGIE: ReadonlySet<string> = new Set(["A7 regie-bij-inwoner-of-netwerk", "A7 casusregie-belegd"]);

/** Whether a step asks something that the kit knows. */
export const vraagtKennis = ({ levensloop, gebeurtenis }: Pick<Stapopdracht, "levensloop" | "gebeurtenis">): boolean =>
  VERANTWOORDELIJKE[`${levensloop} ${gebeurtenis}`] !== undefined || REGIE.has(`${levensloop} ${gebeurtenis}`);

const heeftAnder = (gezin: Kennis["gezin"], wie: unknown): boolean => gezin.some((lid) => listVerantwoordelijken(lid).some((verantwoordelijke) => verantwoordelijke !== wie));
const heeftRegie = (gezin: Kennis["gezin"]): boolean => gezin.some(({ zaken }) => zakenVan(zaken, "A7").some(({ toestand }) => toestand !== "geen-regie-nodig"));

/**
 * What is known goes before what was typed: another professional or director in the household, and whether who is chosen was trained in safety.
 * The guards then judge as always; what is not known stays what the person said.
 *
 * @source W-5.10, W-8.7, W-70.1
 */
export const applyKennis = (opdracht: Stapopdracht, { gezin, veiligheidsdeskundig }: Kennis): Stapopdracht => {
  const { levensloop, gebeurtenis, gegevens } = opdracht;
  if (typeof gegevens !== "object" || gegevens === null) return opdracht;
  const stap = `${levensloop} ${gebeurtenis}`;
  if (REGIE.has(stap)) return heeftRegie(gezin) ? { ...opdracht, gegevens: { ...gegevens, anderPlanOfRegisseurInGezin: true } } : opdracht;
  const veld = VERANTWOORDELIJKE[stap];
  if (veld === undefined) return opdracht;
  const wie = new Map<string, unknown>(Object.entries(gegevens)).get(veld);
  const geschoold = stap === "A1 professional-gekoppeld" && typeof wie === "string" ? veiligheidsdeskundig.get(wie) : undefined;
  return {
    ...opdracht,
    gegevens: {
      ...gegevens,
      ...(heeftAnder(gezin, wie) ? { andereVerantwoordelijkeInGezin: true } : {}),
      ...(geschoold === undefined ? {} : { professionalIsVeiligheidsdeskundig: geschoold }),
    },
  };
};
