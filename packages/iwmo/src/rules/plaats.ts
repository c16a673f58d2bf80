/** Elements of one kind that stand next to each other, and the path they are found under. */
export interface Rij<E> {
  readonly elementen: readonly E[];
  /** Path without a number: /Bericht/Client/Relaties/Relatie. */
  readonly pad: string;
}

/** What a path ends in for the element at an index: a number only when there are more. */
export const nummerVan = (elementen: readonly unknown[], index: number): string => (elementen.length === 1 ? "" : `[${index + 1}]`);

/** A list with the path of its elements. */
export const rij = <E>(elementen: readonly E[] | undefined, pad: string): Rij<E> => ({ elementen: elementen ?? [], pad });

/** A single element, if it is there. */
export const enkel = <E>(element: E | undefined, pad: string): Rij<E> => ({ elementen: element === undefined ? [] : [element], pad });

/** A path for each element of a row. */
export const mapRij = <E, T>({ elementen, pad }: Rij<E>, maak: (element: E, pad: string) => T): readonly T[] =>
  elementen.map((element, index) => maak(element, pad + nummerVan(elementen, index)));

/** The full path of a place as seen from an element. */
export const absoluut = (pad: string, plaats: string): string => {
  if (plaats.startsWith("/")) return plaats;
  return plaats === "" || plaats.startsWith("[") ? pad + plaats : `${pad}/${plaats}`;
};

/** Where the date of a message stands; dates are held against it. */
export const DAGTEKENING = "/Bericht/Header/BerichtIdentificatie/Dagtekening";
