import type { ComponentChildren, JSX } from "preact";

/** A fact: its name and what it is. */
export type Feit = readonly [naam: string, waarde: ComponentChildren];

/** Facts beside each other, each under its name. */
export const Feiten = ({ feiten }: { readonly feiten: readonly Feit[] }): JSX.Element => (
  <dl class="feiten">
    {feiten.map(([naam, waarde]) => (
      <div key={naam}>
        <dt>{naam}</dt>
        <dd>{waarde}</dd>
      </div>
    ))}
  </dl>
);
