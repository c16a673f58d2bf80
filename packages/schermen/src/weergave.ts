// What the server shows of steps, cases, tasks and fields, as the screens read it. The API of an app fits these shapes.

/** Any value a form can hold, as JSON writes it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [naam: string]: Json };

/** One sentence of a derivation, as it stands under “Waarom deze datum?”. */
export interface Stapregel {
  readonly soort: string;
  readonly tekst: string;
}

/** How a term stands on the reference date. `verwacht` means that the event that starts it has not happened yet. */
export type Termijnstand =
  | "verwacht"
  | "lopend"
  | "bijna verstreken"
  | "verstreken"
  | "gehaald"
  | "te laat gehaald"
  | "geen norm"
  | "vervallen";

/** A date with its reasons: the last day of a term, how it stands, and why. */
export interface Termijn {
  readonly stand: Termijnstand;
  readonly standTekst: string;
  readonly uitersteDatum: string | null;
  readonly uitersteDatumTekst: string | null;
  readonly waarom: readonly Stapregel[];
  readonly bronnen: readonly string[];
}

/** One fact on a time line: when, what, and by whom where that is known. */
export interface Tijdlijnregel {
  readonly opgetreden: string;
  readonly opgetredenTekst: string;
  readonly wat: string;
  readonly wie?: string | null;
}

/** What a field of a form asks for. A `kenmerk` tells the rows of a list apart: the form makes it, nobody types it. */
export type Veldsoort =
  | "tekst"
  | "langeTekst"
  | "datum"
  | "tijdstip"
  | "getal"
  | "bedrag"
  | "jaNee"
  | "keuze"
  | "meerkeuze"
  | "lijst"
  | "groep"
  | "kenmerk";

/** A value one can choose, in words. */
export interface Optie {
  readonly waarde: string;
  readonly label: string;
}

/**
 * A field of a form, made by the server from the schema of an event. `min` and `max` bound a number, or the length of a text or list;
 * `alleenBij` names the value of a sibling field for which it is asked.
 */
export interface Veld {
  readonly naam: string;
  readonly label: string;
  readonly uitleg: string | null;
  readonly soort: Veldsoort;
  readonly verplicht: boolean;
  readonly opties: readonly Optie[] | null;
  /** The fields of a group, or of one row of a list; a list of single values has one field without a name. */
  readonly velden: readonly Veld[] | null;
  readonly voorstel: Json | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly alleenBij: { readonly veld: string; readonly waarden: readonly string[] } | null;
}

/** Whether a step can be taken: freely, if something is filled in, with a reason, not now, or after a judgement. */
export type Stapstand = "toegestaan" | "mits" | "waarschuwing" | "geblokkeerd" | "oordeel";

/** A finding on a step: what it says, which requirement and article ask it. */
export interface Bevinding {
  readonly code: string;
  readonly ernst: string;
  readonly tekst: string;
  readonly eisen: readonly string[];
  readonly artikel: string | null;
}

/** A step that could be taken now, or what stands in its way. */
export interface Stapweergave {
  readonly levensloop: string;
  /** The case, or null when the step starts a new one. */
  readonly zaak: string | null;
  readonly zaakTitel: string | null;
  readonly gebeurtenis: string;
  readonly titel: string;
  readonly toelichting: string | null;
  readonly stand: Stapstand;
  /** Whether the step asks why, as a correction does. */
  readonly vraagtReden: boolean;
  readonly eisen: readonly string[];
  readonly artikel: string | null;
  readonly bevindingen: readonly Bevinding[];
  readonly velden: readonly Veld[];
}

/** A thing to do for a case, with its last day and why. */
export interface Taakweergave {
  readonly id: string;
  readonly wat: string;
  readonly eis: string;
  readonly uiterlijk: string | null;
  readonly uiterlijkTekst: string | null;
  readonly stand: Termijnstand;
  readonly standTekst: string;
  readonly waarom: readonly Stapregel[];
  readonly bronnen: readonly string[];
  /** The event that does it, in the same case, where there is one. */
  readonly stap: string | null;
}

/** A case: where it stands, since when, and what has to be done for it. */
export interface Zaakweergave {
  readonly id: string;
  readonly levensloop: string;
  readonly titel: string;
  readonly toestand: string;
  readonly toestandTekst: string;
  /** Civil day, jjjj-mm-dd. */
  readonly sinds: string;
  readonly taken: readonly Taakweergave[];
}

/** A finding in a message: where it stands, which rule it breaks, and what to do. */
export interface Berichtbevinding {
  readonly rule: string;
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly text: string;
}
