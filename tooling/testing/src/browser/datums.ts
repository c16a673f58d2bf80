const AMSTERDAM = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
const VOLUIT = new Intl.DateTimeFormat("nl-NL", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** Today in the Netherlands. */
export const vandaag = (): string => AMSTERDAM.format(new Date());

/** A civil day a number of days later. */
export const plusDagen = (datum: string, aantal: number): string => {
  const dag = new Date(`${datum}T12:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + aantal);
  return dag.toISOString().slice(0, 10);
};

/** A date as a person types it. */
export const getypt = (datum: string): string => datum.split("-").reverse().join("-");

/** A date written out, with its weekday. */
export const voluit = (datum: string): string => VOLUIT.format(new Date(`${datum}T12:00:00Z`));
