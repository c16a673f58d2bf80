import { beginBeheer, findOpstartcode, maakAccount, makeZender, type Sessie, type Serverproces } from "@wmo-kit/tooling-beproeving";
import { ROLCODES, ROLLEN, type Rol } from "@wmo-kit/runtime/api";

/** Every role that a professional can have. */
const WERKROLLEN: readonly Rol[] = ROLLEN.filter(({ kring }) => kring === "werk").map(({ rol }) => rol);

/** The first session on an empty folder, of somebody who may do everything. */
export const openAlles = (app: Serverproces): Promise<Sessie> => {
  const code = findOpstartcode(app.uitvoer());
  return code === undefined
    ? Promise.reject(new Error(`De app toont geen opstartcode:\n${app.uitvoer()}`))
    : beginBeheer(makeZender(app.adres), code, WERKROLLEN.filter((rol) => rol !== "beheerder"));
};

/** One account per role, each signed in. */
export const openElkeRol = async (app: Serverproces, beheerder: Sessie): Promise<ReadonlyMap<Rol, Sessie>> => {
  const sessies = new Map<Rol, Sessie>();
  for (const rol of ROLCODES) sessies.set(rol, await maakAccount(makeZender(app.adres), beheerder, `alleen-${rol}`, [rol]));
  return sessies;
};
