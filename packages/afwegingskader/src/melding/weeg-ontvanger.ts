/** Who reported, who got the confirmation, and with whom the contact was. */
export interface Ontvangersvraag {
  readonly aanmelder: string | undefined;
  readonly bevestigingAan: string | undefined;
  readonly deelnemers: readonly string[];
}

/** Whether the confirmation and the contact count. */
export interface Ontvangersoordeel {
  readonly bevestigingTelt: boolean;
  readonly contactTelt: boolean;
}

/**
 * The confirmation counts when it goes to who reported; the qualitative contact counts when the resident takes part.
 * So with another reporter the two are two different contacts.
 *
 * @source W-50.2.1 ("aan de aanmelder"), W-50.2.2 ("met de inwoner")
 */
export const weegOntvanger = ({ aanmelder, bevestigingAan, deelnemers }: Ontvangersvraag): Ontvangersoordeel => ({
  bevestigingTelt: aanmelder !== undefined && bevestigingAan === aanmelder,
  contactTelt: deelnemers.includes("inwoner"),
});
