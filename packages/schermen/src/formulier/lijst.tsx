import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import { Knop } from "../onderdelen/knop.js";
import type { Veld } from "../weergave.js";
import { addRij, isWaardenlijst, type Formulierinvoer, type Rij } from "./invoer.js";
import { Vraagkader, type Veldomlijsting } from "./veldkader.js";

interface LijstProps extends Omit<Veldomlijsting, "uitleg"> {
  readonly uitleg?: string;
  readonly veld: Veld;
  readonly rijen: readonly Rij[];
  readonly onWijzig: (rijen: readonly Rij[]) => void;
  readonly children: (rij: Rij, onRij: (invoer: Formulierinvoer) => void) => JSX.Element;
}

const INVOER = "input, textarea, select";

/** Rows that are added and taken away; the focus goes to the new row, and after taking one away to the next one or to the button. */
export const Lijst = ({ veld, rijen, onWijzig, children, ...kader }: LijstProps): JSX.Element => {
  const vak = useRef<HTMLDivElement>(null);
  const daarna = useRef<{ readonly rij: number; readonly opInvoer: boolean } | undefined>(undefined);
  useLayoutEffect(() => {
    const doel = daarna.current;
    daarna.current = undefined;
    if (doel === undefined) return;
    const rij = vak.current?.querySelector<HTMLElement>(`:scope > ol > li:nth-child(${doel.rij + 1})`);
    const plek = doel.opInvoer ? rij?.querySelector<HTMLElement>(INVOER) : rij;
    (plek ?? vak.current?.querySelector<HTMLElement>(":scope > button"))?.focus();
  }, [rijen]);

  const voegToe = (): void => {
    daarna.current = { rij: rijen.length, opInvoer: true };
    onWijzig(addRij(veld, rijen));
  };
  const haalWeg = (plaats: number): void => {
    daarna.current = { rij: Math.min(plaats, rijen.length - 2), opInvoer: false };
    onWijzig(rijen.filter((_, kandidaat) => kandidaat !== plaats));
  };
  const vol = veld.max !== null && rijen.length >= veld.max;
  return (
    <Vraagkader {...kader}>
      <div class="lijst" ref={vak}>
        <ol class="lijst__rijen">
          {rijen.map((rij, plaats) => (
            <li key={rij.sleutel} class="lijst__rij" tabIndex={-1} aria-label={`${veld.label}, regel ${plaats + 1}`}>
              {isWaardenlijst(veld) ? null : <p class="lijst__nummer">Regel {plaats + 1}</p>}
              {children(rij, (invoer) =>
                onWijzig(rijen.map((kandidaat) => (kandidaat.sleutel === rij.sleutel ? { ...rij, invoer } : kandidaat))),
              )}
              <Knop soort="subtle" icoon="kruis" onClick={() => haalWeg(plaats)}>
                Weghalen<span class="alleen-horen">: {veld.label}, regel {plaats + 1}</span>
              </Knop>
            </li>
          ))}
        </ol>
        {vol ? null : (
          <Knop icoon="plus" onClick={voegToe}>
            Regel toevoegen<span class="alleen-horen">: {veld.label}</span>
          </Knop>
        )}
      </div>
    </Vraagkader>
  );
};
