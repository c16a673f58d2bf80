import type { Tijdlijnregel } from "../weergave.js";

const KLOK = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Amsterdam" });

/** Dutch clock time of the last thing that was recorded in the dossier, as the server wrote it down. */
export const lastOpslag = (tijdlijn: readonly Pick<Tijdlijnregel, "opgetreden">[]): string | undefined => {
  const momenten = tijdlijn.map(({ opgetreden }) => Date.parse(opgetreden)).filter(Number.isFinite);
  return momenten.length === 0 ? undefined : KLOK.format(Math.max(...momenten));
};
