import { heeftInhoud, isAaneengesloten, isCijferreeks, isGevuldeRegel, isInitialen, isVersienummer, zonderTekens } from "../schema/patroon.js";
import type { Grens, Patroon } from "../schema/enkelvoudig-type.js";

/* The restrictions (RS codes) of the standard, one row each. @source iWmo 3.2, restricties per data-element */

export const RS001 = { regel: "RS001", waarde: 0 } as const satisfies Grens;
export const RS002 = { regel: "RS002", waarde: 99 } as const satisfies Grens;
export const RS004 = { regel: "RS004", waarde: 99999 } as const satisfies Grens;
export const RS005 = { regel: "RS005", waarde: 99999999 } as const satisfies Grens;
export const RS006 = { regel: "RS006", waarde: 999999999 } as const satisfies Grens;
export const RS040 = { regel: "RS040", waarde: 999999999999 } as const satisfies Grens;

export const RS008 = { regel: "RS008", waarde: 1 } as const satisfies Grens;
export const RS009 = { regel: "RS009", waarde: 2 } as const satisfies Grens;
export const RS010 = { regel: "RS010", waarde: 3 } as const satisfies Grens;
export const RS011 = { regel: "RS011", waarde: 4 } as const satisfies Grens;
export const RS012 = { regel: "RS012", waarde: 5 } as const satisfies Grens;
export const RS013 = { regel: "RS013", waarde: 6 } as const satisfies Grens;
export const RS014 = { regel: "RS014", waarde: 8 } as const satisfies Grens;
export const RS015 = { regel: "RS015", waarde: 9 } as const satisfies Grens;
export const RS016 = { regel: "RS016", waarde: 10 } as const satisfies Grens;
export const RS017 = { regel: "RS017", waarde: 12 } as const satisfies Grens;
export const RS018 = { regel: "RS018", waarde: 15 } as const satisfies Grens;
export const RS019 = { regel: "RS019", waarde: 20 } as const satisfies Grens;
export const RS020 = { regel: "RS020", waarde: 24 } as const satisfies Grens;
export const RS021 = { regel: "RS021", waarde: 25 } as const satisfies Grens;
export const RS023 = { regel: "RS023", waarde: 35 } as const satisfies Grens;
export const RS024 = { regel: "RS024", waarde: 36 } as const satisfies Grens;
export const RS025 = { regel: "RS025", waarde: 64 } as const satisfies Grens;
export const RS026 = { regel: "RS026", waarde: 80 } as const satisfies Grens;
export const RS028 = { regel: "RS028", waarde: 200 } as const satisfies Grens;

const cijfers =
  (aantal: number) =>
  (tekst: string): boolean =>
    tekst.length === aantal && isCijferreeks(tekst);

// "([.\\s]*\\S+[.\\s]*)+" invites exponential backtracking; it accepts exactly the texts that hold something that is not blank.
export const RS031 = { regel: "RS031", xsd: "([.\\s]*\\S+[.\\s]*)+", toets: heeftInhoud } as const satisfies Patroon;
export const RS032 = { regel: "RS032", xsd: "[^:Z]*", toets: /* @__PURE__ */ zonderTekens(":Z") } as const satisfies Patroon;
export const RS033 = { regel: "RS033", xsd: ".*[^\\s].*", toets: isGevuldeRegel } as const satisfies Patroon;
export const RS034 = { regel: "RS034", xsd: "[^Z+-]+", toets: /* @__PURE__ */ zonderTekens("Z+-") } as const satisfies Patroon;
export const RS035 = { regel: "RS035", xsd: "[0-9]{4}", toets: cijfers(4) } as const satisfies Patroon;
export const RS036 = { regel: "RS036", xsd: "[0-9]{8}", toets: cijfers(8) } as const satisfies Patroon;
export const RS037 = { regel: "RS037", xsd: "[0-9]{9}", toets: cijfers(9) } as const satisfies Patroon;
export const RS045 = { regel: "RS045", xsd: "([a-zA-ZÀ-ỳ])+", toets: isInitialen } as const satisfies Patroon;
export const RS046 = { regel: "RS046", xsd: "[0-9]*", toets: isCijferreeks } as const satisfies Patroon;
export const RS048 = {
  regel: "RS048",
  xsd: "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)",
  toets: isVersienummer,
} as const satisfies Patroon;
export const CS319 = { regel: "CS319", xsd: "([a-zA-Z0-9])+", toets: isAaneengesloten } as const satisfies Patroon;
