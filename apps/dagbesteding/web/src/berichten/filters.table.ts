import type { Berichtregel } from "../../../src/berichtenverkeer/weergave.js";

/** A choice above the list of messages. */
export interface Berichtfilter {
  readonly id: string;
  readonly naam: string;
  readonly past: (bericht: Berichtregel) => boolean;
}

/** The choices above the list of messages, what asks for somebody first. */
export const BERICHTFILTERS: readonly Berichtfilter[] = [
  { id: "aandacht", naam: "Vraagt aandacht", past: ({ aandacht }) => aandacht },
  { id: "klaar", naam: "Staat klaar", past: ({ stand }) => stand === "voorbereid" || stand === "onderweg" },
  { id: "wacht", naam: "Wacht op antwoord", past: ({ stand, richting }) => richting === "uit" && (stand === "aangeboden" || stand === "geen antwoord") },
  { id: "verstuurd", naam: "Verstuurd", past: ({ richting }) => richting === "uit" },
  { id: "ontvangen", naam: "Ontvangen", past: ({ richting }) => richting === "in" },
];

/** The messages that a choice shows; without one all of them. */
export const selectBerichten = (berichten: readonly Berichtregel[], gekozen: string | undefined): readonly Berichtregel[] => {
  const filter = BERICHTFILTERS.find(({ id }) => id === gekozen);
  return filter === undefined ? berichten : berichten.filter(filter.past);
};
