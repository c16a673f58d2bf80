import { Context, Option } from "effect";
import { HttpApi, type HttpApiGroup } from "effect/http-api";

import { mag } from "../recht/mag.js";
import type { Rol } from "../recht/rol.table.js";
import { Toegang } from "./toegang.js";
import { type Eis, Toegangseis } from "./toegangseis.js";

/** One endpoint and what it asks; `eis` is undefined when it says nothing, and then it is closed. */
export interface Eindpunttoegang {
  readonly groep: string;
  readonly eindpunt: string;
  readonly method: string;
  readonly pad: string;
  readonly eis: Eis | undefined;
  /** Whether `Toegang` stands around the endpoint, outside every other middleware. */
  readonly isBewaakt: boolean;
}

/** Every endpoint of an api with what it asks: for the test that walks each role past each endpoint. */
export const listToegang = <Id extends string, Groups extends HttpApiGroup.Constraint>(api: HttpApi.HttpApi<Id, Groups>): readonly Eindpunttoegang[] => {
  const regels: Eindpunttoegang[] = [];
  HttpApi.reflect(api, {
    onGroup: () => undefined,
    onEndpoint: ({ group, endpoint, middleware }) =>
      void regels.push({
        groep: group.identifier,
        eindpunt: endpoint.identifier,
        method: endpoint.method,
        pad: endpoint.path,
        eis: Option.getOrUndefined(Context.getOption(endpoint.annotations, Toegangseis)),
        isBewaakt: [...middleware].at(-1)?.key === Toegang.key,
      }),
  });
  return regels;
};

/** Whether somebody with these roles passes an endpoint, apart from the dossier it is about. */
export const isToegestaan = (eis: Eis | undefined, rollen: readonly Rol[] | undefined): boolean => {
  if (eis === undefined) return false;
  if (eis.soort === "openbaar") return true;
  return rollen !== undefined && (eis.soort === "aangemeld" || mag(rollen, eis.recht));
};

/** What is wrong with the access of an endpoint. */
export type Toegangsgebrek = "geenEis" | "nietBewaakt" | "dossierNietInPad" | "dossierNietGenoemd";

const DOSSIERPAD = /\/dossiers\/:(\w+)/;

// These rights are meant to work across dossiers one has no relation with.
const ZONDER_RELATIE = new Set(["dossier.noodtoegang", "dossier.toewijzen"]);

const gebrekOf = ({ eis, isBewaakt, pad }: Eindpunttoegang): Toegangsgebrek | undefined => {
  if (!isBewaakt) return "nietBewaakt";
  if (eis === undefined) return "geenEis";
  const inPad = DOSSIERPAD.exec(pad)?.[1];
  if (eis.soort !== "recht") return inPad === undefined ? undefined : "dossierNietGenoemd";
  if (eis.dossier !== null) return pad.includes(`:${eis.dossier}`) ? undefined : "dossierNietInPad";
  return inPad === undefined || ZONDER_RELATIE.has(eis.recht) ? undefined : "dossierNietGenoemd";
};

/** Every endpoint that is open by mistake or closed by mistake; an app's test holds that there is none. */
export const findToegangsgebreken = <Id extends string, Groups extends HttpApiGroup.Constraint>(
  api: HttpApi.HttpApi<Id, Groups>,
): readonly (Eindpunttoegang & { readonly gebrek: Toegangsgebrek })[] =>
  listToegang(api).flatMap((regel) => {
    const gebrek = gebrekOf(regel);
    return gebrek === undefined ? [] : [{ ...regel, gebrek }];
  });
