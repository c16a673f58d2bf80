/** A text: how it is spelled, and what it may be. */
export interface Tekstvorm {
  readonly soort: "tekst";
  readonly spelling: "tekst" | "datum" | "tijdstip";
  readonly patroon?: string;
  /** @unit characters (code points) */
  readonly maximum?: number;
  readonly keuzes?: readonly string[];
}

/** A whole number. */
export interface Getalvorm {
  readonly soort: "getal";
  readonly minimum: number;
  readonly maximum: number;
}

/** Fields in a fixed order. */
export interface Groepvorm {
  readonly soort: "groep";
  readonly velden: readonly Veldvorm[];
}

/** One of several groups: in JSON told apart by a field, in XML by the name of the one element in it. */
export interface Keuzevorm {
  readonly soort: "keuze";
  readonly kenmerk: string;
  readonly takken: readonly { readonly waarde: string; readonly uitleg: string; readonly groep: Groepvorm }[];
}

/** Any number of the same. */
export interface Lijstvorm {
  readonly soort: "lijst";
  /** Name of one of them in XML. */
  readonly item: string;
  readonly van: Vorm;
  readonly minimum: number;
  readonly maximum?: number;
}

/** What a value looks like; the XML, the XML Schema and the pages are made from it. */
export type Vorm = Tekstvorm | Getalvorm | { readonly soort: "jaNee" } | Groepvorm | Keuzevorm | Lijstvorm;

/** A field of a group. */
export interface Veldvorm {
  readonly naam: string;
  readonly vorm: Vorm;
  readonly verplicht: boolean;
  readonly uitleg: string;
  readonly eisen: readonly string[];
}
