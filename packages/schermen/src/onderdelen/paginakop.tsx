import type { ComponentChildren, JSX } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";

import { Omgeving } from "../schil/omgeving.js";
import { announcePagina, isEersteBezoek } from "./paginamelder.js";

interface PaginakopProps {
  readonly titel: string;
  /** Title of the browser tab; differs from the heading when that holds a name. */
  readonly tabtitel?: string;
  readonly children?: ComponentChildren;
}

/** The heading of a page: names the tab, takes the focus after navigation and has the change announced. */
export const Paginakop = ({ titel, tabtitel = titel, children }: PaginakopProps): JSX.Element => {
  const { product } = useContext(Omgeving);
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${tabtitel} – ${product}`;
    if (isEersteBezoek()) return;
    announcePagina(tabtitel);
    if (globalThis.location.hash === "") kop.current?.focus({ preventScroll: true });
  }, [tabtitel, product]);
  return (
    <div class="paginakop">
      <h1 class="nl-heading nl-heading--level-1" tabIndex={-1} ref={kop}>
        {titel}
      </h1>
      {children}
    </div>
  );
};
