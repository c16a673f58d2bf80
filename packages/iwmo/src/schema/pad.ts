/** A place in a message being read or written: element names and, in a list, a number from 1. */
export interface Pad {
  readonly namen: string[];
  readonly nummers: number[];
}

/** The top of a message. */
export const createPad = (): Pad => ({ namen: [], nummers: [] });

/** Goes down one element; number 0 is not one of a list. */
export const enterPad = (pad: Pad, naam: string, nummer = 0): void => {
  pad.namen.push(naam);
  pad.nummers.push(nummer);
};

/** Goes back up. */
export const leavePad = (pad: Pad): void => {
  pad.namen.pop();
  pad.nummers.pop();
};

/** As findings write it: /Bericht/Client/Contactgegevens/Contact[2]. The first of a list has no number until there is a second. With a depth only that many steps. */
export const formatPad = ({ namen, nummers }: Pad, diepte = namen.length): string => {
  let tekst = "";
  for (const [i, naam] of namen.slice(0, diepte).entries()) {
    const nummer = nummers[i] ?? 0;
    tekst += nummer > 1 ? `/${naam}[${nummer}]` : `/${naam}`;
  }
  return tekst;
};

/** Numbers the first of a list in a path that goes through it. */
export const numberFirst = (path: string, lijst: string, naam: string): string => {
  const eerste = `${lijst}/${naam}`;
  if (path !== eerste && !path.startsWith(`${eerste}/`)) return path;
  return `${eerste}[1]${path.slice(eerste.length)}`;
};
