/** A place in the main menu. */
export interface Weg {
  readonly adres: string;
  readonly naam: string;
  /** Beginnings of addresses that belong under it. */
  readonly onder?: readonly string[];
}

/** How a place in the menu relates to the open page: it is the page, the page lies under it, or neither. */
export const judgeWeg = ({ adres, onder = [] }: Weg, pad: string): "page" | "true" | undefined => {
  if (adres === pad) return "page";
  return onder.some((begin) => pad.startsWith(begin)) ? "true" : undefined;
};
