import { SJABLOONONDERDELEN } from "./list-onderdelen.js";
import { AANTAL } from "./rijen.js";
import type { Onderdeel } from "./sjabloonveld.js";

const NUMMER = /^[1-9][0-9]{0,5}$/;

const past = (onderdelen: readonly Onderdeel[], [naam, ...rest]: readonly string[]): boolean => {
  const onderdeel = onderdelen.find((kandidaat) => kandidaat.naam === naam);
  switch (onderdeel?._tag) {
    case undefined:
      return false;
    case "Sjabloonveld":
      return rest.length === 0;
    case "Sjabloongroep":
      return past(onderdeel.onderdelen, rest);
    case "Sjabloonlijst": {
      const [nummer = "", ...veld] = rest;
      return nummer === AANTAL ? veld.length === 0 : NUMMER.test(nummer) && past(onderdeel.onderdelen, veld);
    }
  }
};

/** Whether a row with this name belongs in the template. */
export const isSleutel = (sleutel: string): boolean => past(SJABLOONONDERDELEN, sleutel.split("."));
