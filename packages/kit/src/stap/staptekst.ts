/** How an event is offered to a person: as something to do, with one line of help where the title is not enough. Dutch, B1. */
export interface Staptekst {
  readonly titel: string;
  readonly toelichting?: string;
}

/** The texts of the events of one life cycle, by the kind of event. */
export type Stapteksten = Readonly<Record<string, Staptekst>>;
