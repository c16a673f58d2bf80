import type { JSX } from "preact";

import type { Werklijstregel } from "../../../src/api/weergave.js";
import { FILTERS } from "./filters.table.js";
import { selectRegels } from "./select-regels.js";

interface ChipProps {
  readonly naam: string;
  readonly aantal: number;
  readonly aan: boolean;
  readonly onKies: () => void;
}

const Chip = ({ naam, aantal, aan, onKies }: ChipProps): JSX.Element => (
  <button type="button" class="chip" aria-pressed={aan} onClick={onKies}>
    {naam} <span class="chip__aantal">{aantal}</span>
  </button>
);

interface FilterchipsProps {
  readonly regels: readonly Werklijstregel[];
  readonly gekozen: string | undefined;
  readonly onKies: (filterId: string | undefined) => void;
}

/** Choices above the worklist, each with its count; an empty choice is left out unless it is chosen. */
export const Filterchips = ({ regels, gekozen, onKies }: FilterchipsProps): JSX.Element => (
  <div class="chips niet-afdrukken" role="group" aria-label="Toon alleen">
    <Chip naam="Alles" aantal={regels.length} aan={gekozen === undefined} onKies={() => onKies(undefined)} />
    {FILTERS.map(({ id, naam }) => ({ id, naam, aantal: selectRegels(regels, id).length }))
      .filter(({ id, aantal }) => aantal > 0 || id === gekozen)
      .map(({ id, naam, aantal }) => (
        <Chip key={id} naam={naam} aantal={aantal} aan={gekozen === id} onKies={() => onKies(id)} />
      ))}
  </div>
);
