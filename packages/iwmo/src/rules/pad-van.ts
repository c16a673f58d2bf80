/** A member of a list with the path findings give it: a number only when there are more. */
export interface MetPad<T> {
  readonly waarde: T;
  readonly pad: string;
}

/** The members of a list with their paths. */
export const metPad = <T>(lijst: readonly T[], pad: string): readonly MetPad<T>[] =>
  lijst.map((waarde, i) => ({ waarde, pad: lijst.length === 1 ? pad : `${pad}[${i + 1}]` }));

/** Every elfproef, period or date of a message is reported below one of these. */
export const CLIENT = "/Bericht/Client";
export const DAGTEKENING = "/Bericht/Header/BerichtIdentificatie/Dagtekening";
