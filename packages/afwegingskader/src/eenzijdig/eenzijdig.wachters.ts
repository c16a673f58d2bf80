import { evaluateWaarschuwingen } from "../contract/evaluate-waarschuwingen.js";
import { binnenVenster } from "../kern/binnen-venster.js";
import { mits, type Vraag, type Wachter } from "../kern/wachter.js";
import { zaakVan } from "../kern/zaak-van.js";
import type { Ondersteuning } from "../ondersteuning/ondersteuning.js";
import { ACTIEF, type OndersteuningToestand } from "../ondersteuning/toestanden.js";
import type { Eenzijdig } from "./eenzijdig.js";
import type { EenzijdigGegevens } from "./eenzijdig.schemas.js";
import { allesGeprobeerd, gedragTeltMee, heeftGrond, isGemotiveerd } from "./evaluate-eenzijdig.js";
import { WAARSCHUWINGNORMEN } from "./waarschuwingen.table.js";

type W<Soort extends keyof EenzijdigGegevens> = Wachter<Eenzijdig, EenzijdigGegevens[Soort]>;

const LOOPT: readonly OndersteuningToestand[] = [...ACTIEF, "onderbroken"];

const ondersteuningVan = ({ dossier, feiten }: Vraag<Eenzijdig, unknown>): Ondersteuning | undefined =>
  zaakVan(dossier, "B2", feiten.ondersteuning)?.feiten;

const loopt = ({ dossier }: Pick<Vraag<unknown, unknown>, "dossier">, id: string | undefined): boolean => {
  const zaak = zaakVan(dossier, "B2", id);
  return zaak !== undefined && LOOPT.includes(zaak.toestand);
};

/** There is support to end. @source D-13.1, D-13.2 */
export const ondersteuningLoopt: W<"voornemen-vastgelegd"> = {
  naam: "ondersteuningLoopt",
  code: "ONDERSTEUNING_LOOPT_NIET",
  vraagt: ["ondersteuning"],
  toets: (vraag) => mits(loopt(vraag, vraag.gegevens.ondersteuning)),
};

/** A ground of the programme, or another one in words. @source D-13.2.a to D-13.2.f */
export const zwaarwegendeGrond: W<"voornemen-vastgelegd"> = {
  naam: "zwaarwegendeGrond",
  code: "ZWAARWEGENDE_GROND_ONTBREEKT",
  vraagt: ["grond", "andereGrond"],
  toets: ({ gegevens: { grond, andereGrond } }) => mits(heeftGrond({ grond }) && (grond !== "anders" || andereGrond !== undefined)),
};

/** Behaviour that follows from the condition is no ground. @source D-13.2 */
export const gedragGeenGevolg: W<"belangen-afgewogen"> = {
  naam: "gedragGeenGevolg",
  code: "GEDRAG_UIT_PROBLEMATIEK",
  vraagt: ["gedragVolgtUitProblematiek"],
  toets: ({ gegevens }) => mits(gedragTeltMee(gegevens)),
};

/** When expertise is missing, another organisation was asked first. @source D-13.2.a */
export const anderenGevraagd: W<"belangen-afgewogen"> = {
  naam: "anderenGevraagd",
  code: "CONSULTATIE_ONTBREEKT",
  vraagt: ["consultatie"],
  toets: ({ feiten, gegevens }) => mits(feiten.grond !== "a" || gegevens.consultatie !== undefined),
};

/**
 * Essential rules were not kept, also not after repeated warnings that were recorded when they were given, before the intention.
 * When the contract leaves the number open, a person says why it was enough.
 *
 * @source D-13.2.f; norms.md A-31
 */
export const genoegGewaarschuwd: W<"belangen-afgewogen"> = {
  naam: "genoegGewaarschuwd",
  code: "WAARSCHUWING_ONTBREEKT",
  vraagt: [],
  toets: (vraag) => {
    const { feiten, gegevens, gebeurtenis, normen } = vraag;
    const { grond, voornemen } = feiten;
    if (grond !== "f") return undefined;
    const gegeven = ondersteuningVan(vraag)?.waarschuwingen.filter(({ datum }) => voornemen !== undefined && datum <= voornemen) ?? [];
    const oordeel = evaluateWaarschuwingen(WAARSCHUWINGNORMEN, "D-13.2.f", {
      aantal: gegeven.length,
      peildatum: gebeurtenis.datum,
      profiel: normen.profiel,
    });
    if (oordeel !== "oordeel nodig") return mits(oordeel === "genoeg");
    if (gegevens.waaromGenoegGewaarschuwd !== undefined) return undefined;
    return { _tag: "OordeelNodig", vraag: "Is er vaak genoeg gewaarschuwd? Leg uit waarom." };
  },
};

/** Everything to prevent the stop was tried, and it is recorded what. @source D-13.2, D-13.3 */
export const alternatievenBenut: W<"alternatieven-benut"> = {
  naam: "alternatievenBenut",
  code: "ALTERNATIEF_ONTBREEKT",
  vraagt: ["geprobeerd", "alleMogelijkhedenBenut"],
  toets: ({ gegevens: { geprobeerd = [], alleMogelijkhedenBenut } }) =>
    mits(geprobeerd.length > 0 && allesGeprobeerd({ alternatievenBenut: alleMogelijkhedenBenut })),
};

/** A solution was sought with a partner; with the provider of beschermd wonen when there is one. @source D-13.3 */
export const overlegGevoerd: W<"overleg-gevoerd"> = {
  naam: "overlegGevoerd",
  code: "OVERLEG_ONTBREEKT",
  vraagt: ["met"],
  toets: (vraag) => {
    const { met = [] } = vraag.gegevens;
    return mits(met.length > 0 && (ondersteuningVan(vraag)?.bwAanbieder !== true || met.includes("aanbieder van beschermd wonen")));
  },
};

/** An alternative was sought, and the resident was handed over warmly. @source D-13.3 */
export const warmOvergedragen: W<"warm-overgedragen"> = {
  naam: "warmOvergedragen",
  code: "WARME_OVERDRACHT_ONTBREEKT",
  vraagt: ["gezochteAlternatieven", "overgedragenAan", "warmeOverdracht"],
  toets: ({ gegevens: { gezochteAlternatieven = [], overgedragenAan, warmeOverdracht } }) =>
    mits(gezochteAlternatieven.length > 0 && overgedragenAan !== undefined && warmeOverdracht === true),
};

/** The motivation of the decision is recorded. @source D-13.2 */
export const gemotiveerd: W<"eenzijdig-gestopt"> = {
  naam: "gemotiveerd",
  code: "MOTIVERING_ONTBREEKT",
  vraagt: ["motivering"],
  toets: ({ gegevens }) => mits(isGemotiveerd(gegevens)),
};

/** The support still runs; who left in the meantime cannot be stopped. @source D-13.2 */
export const looptNog: Wachter<Eenzijdig, unknown> = {
  naam: "looptNog",
  code: "ONDERSTEUNING_LOOPT_NIET",
  vraagt: [],
  toets: (vraag) => mits(loopt(vraag, vraag.feiten.ondersteuning)),
};

/** The last day is one of the support, and not in the future. @source D-20.5 */
export const stopdagGeweest: W<"eenzijdig-gestopt"> = {
  naam: "stopdagGeweest",
  code: "DATUM_KLOPT_NIET",
  vraagt: ["laatsteDag"],
  toets: (vraag) => binnenVenster(vraag.gegevens.laatsteDag, ondersteuningVan(vraag)?.start, vraag.gebeurtenis.datum),
};
