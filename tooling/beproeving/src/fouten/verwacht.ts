import type { Antwoord } from "../http/verzoek.js";

/** Whether an answer is a clear refusal for a person: a problem with a Dutch sentence, and no trace of the program. */
export const isDuidelijk = ({ status, headers, tekst }: Antwoord, woord: RegExp): boolean =>
  status === 503 && String(headers["content-type"]).startsWith("application/problem+json") && woord.test(tekst) && !/node_modules|at .*\.m?js/.test(tekst);

/** What is not as it has to be, in words. */
export const verwacht = (klopt: boolean, wat: string): readonly string[] => (klopt ? [] : [wat]);
