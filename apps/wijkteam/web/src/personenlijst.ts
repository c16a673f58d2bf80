import type { Personenlijst } from "@wmo-kit/schermen/kit";

/** Where this app lists its residents. */
export const PERSONENLIJST: Personenlijst = { adres: "/inwoners", naam: "inwoners", titel: "Inwoners" };
