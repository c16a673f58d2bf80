import type { JSX } from "preact";

/** A choice above a list, with the number of lines it shows. */
export interface Filterchip {
  readonly id: string;
  readonly naam: string;
  readonly aantal: number;
}

interface ChipProps extends Omit<Filterchip, "id"> {
  readonly aan: boolean;
  readonly onKies: () => void;
}

const Chip = ({ naam, aantal, aan, onKies }: ChipProps): JSX.Element => (
  <button type="button" class="chip" aria-pressed={aan} onClick={onKies}>
    {naam} <span class="chip__aantal">{aantal}</span>
  </button>
);

interface FilterchipsProps {
  readonly filters: readonly Filterchip[];
  /** Number of lines without a choice. */
  readonly totaal: number;
  readonly gekozen: string | undefined;
  readonly onKies: (filterId: string | undefined) => void;
  /** What the choices are about, for who does not see the page. */
  readonly naam?: string;
}

/** Choices above a list, each with its count; an empty choice is left out unless it is chosen. */
export const Filterchips = ({ filters, totaal, gekozen, onKies, naam = "Toon alleen" }: FilterchipsProps): JSX.Element => (
  <div class="chips niet-afdrukken" role="group" aria-label={naam}>
    <Chip naam="Alles" aantal={totaal} aan={gekozen === undefined} onKies={() => onKies(undefined)} />
    {filters
      .filter(({ id, aantal }) => aantal > 0 || id === gekozen)
      .map(({ id, naam: tekst, aantal }) => (
        <Chip key={id} naam={tekst} aantal={aantal} aan={gekozen === id} onKies={() => onKies(id)} />
      ))}
  </div>
);
