import type { JSX } from "preact";

/** Says that something is on its way. */
export const Laden = ({ wat }: { readonly wat: string }): JSX.Element => (
  <p class="nl-paragraph laden" role="status">
    Even geduld: {wat} wordt opgehaald…
  </p>
);
