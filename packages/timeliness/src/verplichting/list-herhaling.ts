import { addDagen, addJaren, addMaanden, addWeken, type DatumBuitenBereik, type Duur, type IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

/** A length in which dates can repeat: a whole number, at least one, of days, weeks, months or years. */
export interface Herhaalafstand extends Duur {
  readonly eenheid: "kalenderdag" | "week" | "maand" | "jaar";
}

const HERHAALEENHEDEN: readonly Duur["eenheid"][] = ["kalenderdag", "week", "maand", "jaar"];

/** Whether dates can repeat at this distance; a profile is data from outside. */
export const isHerhaalafstand = (waarde: unknown): waarde is Herhaalafstand => {
  if (typeof waarde !== "object" || waarde === null || !("eenheid" in waarde) || !("aantal" in waarde)) return false;
  const { aantal, eenheid } = waarde;
  return Number.isInteger(aantal) && Number(aantal) >= 1 && HERHAALEENHEDEN.some((bekend) => bekend === eenheid);
};

/**
 * The date that many distances after the first. It is always counted from the first date,
 * so a short month does not pull later dates down.
 *
 * @source norms.md K-05, section 10 no. 17
 */
export const herhaalDatum = (eerste: IsoDatum, { aantal, eenheid }: Herhaalafstand, keer: number): Result<IsoDatum, DatumBuitenBereik> => {
  switch (eenheid) {
    case "kalenderdag":
      return addDagen(eerste, aantal * keer);
    case "week":
      return addWeken(eerste, aantal * keer);
    case "maand":
      return addMaanden(eerste, aantal * keer);
    case "jaar":
      return addJaren(eerste, aantal * keer);
  }
};

/**
 * The first date and the dates that follow it at a fixed distance.
 *
 * @source norms.md K-05; topics.json herhaling
 */
export const listHerhaling = (eerste: IsoDatum, afstand: Herhaalafstand, aantal: number): Result<readonly IsoDatum[], DatumBuitenBereik> => {
  const datums: IsoDatum[] = [];
  for (let keer = 0; keer < aantal; keer += 1) {
    const datum = herhaalDatum(eerste, afstand, keer);
    if (datum.isErr()) return err(datum.error);
    datums.push(datum.value);
  }
  return ok(datums);
};
