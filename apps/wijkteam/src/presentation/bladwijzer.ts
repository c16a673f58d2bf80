import type { Bladzijdevraag } from "@wmo-kit/runtime";

const TUSSEN = "!";

/** The place in a list up to where somebody read, as text in an address: a day and the mark of a row, nothing of a person. */
export const toBladwijzer = (na: Bladzijdevraag["na"]): string | null => (na === undefined ? null : `${na.orde}${TUSSEN}${na.sleutel}`);

/** That place again; a text that is none begins at the top. */
export const readBladwijzer = (tekst: string | undefined): Bladzijdevraag["na"] => {
  const [orde, sleutel] = tekst?.split(TUSSEN, 2) ?? [];
  return orde === undefined || sleutel === undefined ? undefined : { orde, sleutel };
};
