import {
  addMaandenAanEpochDag,
  epochDagVan,
  fromEpochDag,
  laatsteDagVanMaand,
  splitEpochDag,
  toEpochDag,
  WEEKDAGEN,
  weekdagnummerVan,
  weekdagVanEpochDag,
  type EpochDag,
  type IsoDatum,
} from "@wmo-kit/domain/rekenen";

/** Months as people write them. */
export const MAANDEN = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** A day in the calendar: the date, its number in the month, and how it is read aloud. */
export interface Kalenderdag {
  readonly datum: IsoDatum;
  readonly dag: number;
  readonly voluit: string;
}

const toKalenderdag = (epochDag: EpochDag): Kalenderdag | undefined => {
  const datum = fromEpochDag(epochDag);
  if (datum.isErr()) return undefined;
  const { dag, maand, jaar } = splitEpochDag(epochDag);
  return { datum: datum.value, dag, voluit: `${weekdagVanEpochDag(epochDag)} ${dag} ${MAANDEN[maand - 1]} ${jaar}` };
};

/** Weeks of the month in which a day falls, Monday first; places outside the month are empty. */
export const listWeken = (datum: IsoDatum): readonly (readonly (Kalenderdag | undefined)[])[] => {
  const { jaar, maand } = splitEpochDag(toEpochDag(datum));
  const eerste = epochDagVan(jaar, maand, 1);
  const leegVooraan = weekdagnummerVan(eerste) - 1;
  const dagen = laatsteDagVanMaand(jaar, maand);
  const weken = Math.ceil((leegVooraan + dagen) / 7);
  return Array.from({ length: weken }, (_, week) =>
    WEEKDAGEN.map((_, weekdag) => {
      const plaats = week * 7 + weekdag - leegVooraan;
      return plaats < 0 || plaats >= dagen ? undefined : toKalenderdag(eerste + plaats);
    }),
  );
};

/** A day in words: “3 november 2026”. */
export const nameDag = (datum: IsoDatum): string => {
  const { dag, maand, jaar } = splitEpochDag(toEpochDag(datum));
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`;
};

/** Name of the month in which a day falls, with the year. */
export const nameMaand = (datum: IsoDatum): string => {
  const { jaar, maand } = splitEpochDag(toEpochDag(datum));
  return `${MAANDEN[maand - 1]} ${jaar}`;
};

const within = (epochDag: EpochDag, datum: IsoDatum): IsoDatum => fromEpochDag(epochDag).unwrapOr(datum);

/** The day the keyboard moves to from a day in the calendar, or undefined when the key means nothing here. @source WAI-ARIA APG, date picker dialog */
export const moveDag = (datum: IsoDatum, toets: string): IsoDatum | undefined => {
  const dag = toEpochDag(datum);
  const weekdag = weekdagnummerVan(dag);
  switch (toets) {
    case "ArrowLeft":
      return within(dag - 1, datum);
    case "ArrowRight":
      return within(dag + 1, datum);
    case "ArrowUp":
      return within(dag - 7, datum);
    case "ArrowDown":
      return within(dag + 7, datum);
    case "Home":
      return within(dag - weekdag + 1, datum);
    case "End":
      return within(dag - weekdag + 7, datum);
    case "PageUp":
      return within(addMaandenAanEpochDag(dag, -1), datum);
    case "PageDown":
      return within(addMaandenAanEpochDag(dag, 1), datum);
    default:
      return undefined;
  }
};
