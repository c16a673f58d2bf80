import type { Clientfout } from "./errors.js";

const tekstVan = (probleem: unknown): string | undefined => {
  if (typeof probleem !== "object" || probleem === null) return undefined;
  if ("detail" in probleem && typeof probleem.detail === "string") return probleem.detail;
  return "title" in probleem && typeof probleem.title === "string" ? probleem.title : undefined;
};

/** What a person reads when a question to the kit has no answer: what is wrong and what to do now. */
export const describeClientfout = (fout: Clientfout<unknown>): string => {
  switch (fout._tag) {
    case "Geweigerd":
      return tekstVan(fout.probleem) ?? `De kit weigert dit (${fout.status}). Kijk in de kit wat er nodig is.`;
    case "GeenVerbinding":
      return "De kit is niet te bereiken. Kijk of hij draait en probeer het opnieuw.";
    case "OnverwachtAntwoord":
      return `Op dit adres antwoordt iets anders dan deze kit (${fout.status}). Controleer het adres en de versie.`;
  }
};
