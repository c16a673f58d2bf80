import type { ComponentChildren, JSX } from "preact";

import { Paginamelder } from "../onderdelen/paginamelder.js";
import { Kop, type KopProps } from "./kop.js";
import { Voet } from "./voet.js";
import type { Weg } from "./wegen.js";

interface SchilProps extends KopProps {
  readonly voettekst: string;
  readonly voetwegen: readonly Weg[];
  readonly children: ComponentChildren;
}

/** The frame of every page: skip link, header, content, footer, and the place where a change of page is announced. */
export const Schil = ({ voettekst, voetwegen, children, ...kop }: SchilProps): JSX.Element => (
  <div class="utrecht-page-layout schil">
    <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
      Naar de inhoud
    </a>
    <Kop {...kop} />
    <main class="inhoud" id="inhoud" tabIndex={-1}>
      {children}
    </main>
    <Voet tekst={voettekst} wegen={voetwegen} />
    <Paginamelder />
  </div>
);
