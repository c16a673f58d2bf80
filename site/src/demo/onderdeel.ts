/** The element with an id; its absence is a mistake of the page. */
export const onderdeel = <T extends HTMLElement>(id: string, soort: new () => T): T => {
  const gevonden = document.getElementById(id);
  if (!(gevonden instanceof soort)) throw new Error(`the page has no ${id}`);
  return gevonden;
};

/** An element with text or other elements in it. */
export const maak = (naam: string, inhoud: string | readonly (Node | string)[], klasse?: string): HTMLElement => {
  const element = document.createElement(naam);
  if (klasse !== undefined) element.className = klasse;
  element.append(...(typeof inhoud === "string" ? [inhoud] : inhoud));
  return element;
};

/** Shows an outcome in its place: a reader program hears it, and the keyboard stands at its heading. */
export const toonUitkomst = (plek: HTMLElement, kop: HTMLElement, rest: readonly Node[]): void => {
  kop.tabIndex = -1;
  plek.replaceChildren(kop, ...rest);
  kop.focus();
};
