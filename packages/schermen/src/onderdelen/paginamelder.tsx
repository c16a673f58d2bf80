import type { JSX } from "preact";

const MELDER_ID = "paginamelder";
let bezoeken = 0;

/** Whether the page is the one the browser opened; that one is read aloud by the browser itself. */
export const isEersteBezoek = (): boolean => bezoeken === 0;

/** Counts a change of page; from then on headings take the focus. */
export const countBezoek = (): void => {
  bezoeken += 1;
};

/** Says to a screen reader which page has opened. */
export const announcePagina = (titel: string): void => {
  const melder = document.getElementById(MELDER_ID);
  if (melder !== null) melder.textContent = `Pagina ${titel}`;
};

/** The place where a change of page is announced. */
export const Paginamelder = (): JSX.Element => <div id={MELDER_ID} class="alleen-horen" role="status" />;
