/** What decides whether an advice may be sent. `opstellers` is everybody who wrote on it. */
export interface VierOgenVraag {
  readonly uitkomst: "positief" | "negatief";
  readonly isGroot?: boolean | undefined;
  readonly opstellers: readonly string[];
  readonly toetser?: string | undefined;
  readonly grond?: string | undefined;
  readonly motivering?: string | undefined;
}

/** Whether it may be sent, and what stands in the way. */
export type VierOgenOordeel =
  | { readonly magVerzenden: true }
  | { readonly magVerzenden: false; readonly foutcode: "AFWIJZING_ONVOLLEDIG" | "VIER_OGEN_ONTBREEKT" };

/** A ground and a motivation that say something. @source W-35 */
export const isAfwijzingVolledig = ({ grond = "", motivering = "" }: Pick<VierOgenVraag, "grond" | "motivering">): boolean =>
  grond.trim() !== "" && motivering.trim() !== "";

/** Somebody else than who wrote it looked at it. @source W-54.2 */
export const isTweedePaarOgen = ({ opstellers, toetser }: Pick<VierOgenVraag, "opstellers" | "toetser">): boolean =>
  toetser !== undefined && !opstellers.includes(toetser);

/**
 * Every rejection has a ground and a motivation, and a second pair of eyes; so has every large indication.
 *
 * @source W-35, W-54.2 (reading A-19)
 */
export const evaluateVierOgen = (vraag: VierOgenVraag): VierOgenOordeel => {
  if (vraag.uitkomst === "negatief" && !isAfwijzingVolledig(vraag)) return { magVerzenden: false, foutcode: "AFWIJZING_ONVOLLEDIG" };
  const toetsVerplicht = vraag.uitkomst === "negatief" || vraag.isGroot === true;
  if ((toetsVerplicht || vraag.toetser !== undefined) && !isTweedePaarOgen(vraag)) return { magVerzenden: false, foutcode: "VIER_OGEN_ONTBREEKT" };
  return { magVerzenden: true };
};
