import type { JSX } from "preact";

import type { Kerngetal } from "../../../src/dashboard/weergave.js";
import { GETALADRESSEN } from "./getaladressen.table.js";

const Inhoud = ({ getal: { titel, waardeTekst } }: { readonly getal: Kerngetal }): JSX.Element => (
  <>
    <span class="kerngetal__getal">{waardeTekst}</span>
    <span>{titel}</span>
  </>
);

const Getal = ({ getal }: { readonly getal: Kerngetal }): JSX.Element => {
  const adres = GETALADRESSEN[getal.id];
  const klasse = `kerngetal${getal.waarde === 0 || getal.waarde === null ? " kerngetal--rustig" : ""}`;
  return adres === undefined ? (
    <div class={klasse}>
      <Inhoud getal={getal} />
    </div>
  ) : (
    <a class={klasse} href={adres}>
      <Inhoud getal={getal} />
    </a>
  );
};

/** Numbers that lead to the things they count. */
export const Kerngetallen = ({ naam, getallen }: { readonly naam: string; readonly getallen: readonly Kerngetal[] }): JSX.Element => (
  <ul class="kerngetallen" aria-label={naam}>
    {getallen.map((getal) => (
      <li key={getal.id}>
        <Getal getal={getal} />
      </li>
    ))}
  </ul>
);
