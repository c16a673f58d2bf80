import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import { findToewijzing, isActueelOp, kentClient, listToewijzingenVanClient } from "../../keten/toewijzingen.js";
import type { Product } from "../../release-3-2/basisgroepen.table.js";
import type { ToegewezenProduct } from "../../release-3-2/wmo301.js";
import type { OngewijzigdProduct, TeWijzigenProduct, Verzoek, Wmo317 } from "../../release-3-2/wmo317.js";
import { STAPELBAAR } from "../grenzen.table.js";
import { findStapelingen, type Looptijdproduct } from "../stapeling.js";
import { klassen, type Klasse, type Situatie } from "./regel.js";

/** A request for a change with what it is held against. */
export type Wijzigingssituatie = Situatie<Wmo317>;

/** The class of the request. */
export const VERZOEK = "/Bericht/Client/Verzoek";

/** "Vandaag" for the question which assignments are current. @source iWmo 3.2, TR349 */
export const peildatumVan = ({ bericht, context }: Wijzigingssituatie): IsoDatum =>
  context.peildatum ?? context.ontvangstdatum ?? bericht.header.berichtIdentificatie.dagtekening;

/** The request, if its client is known: below a rejected client nothing is assessed. @source iWmo 3.2, IV028 */
export const verzoekVan = ({ bericht, keten, partijen }: Wijzigingssituatie): Verzoek | undefined =>
  kentClient(keten.toewijzingen, partijen, bericht.client.bsn) ? bericht.client.verzoek : undefined;

/** Products the request leaves as they are. */
export const ongewijzigd = (situatie: Wijzigingssituatie): readonly Klasse<OngewijzigdProduct>[] =>
  klassen(verzoekVan(situatie)?.ongewijzigdeProducten, `${VERZOEK}/OngewijzigdeProducten/OngewijzigdProduct`);

/** Products the request asks to change. */
export const teWijzigen = (situatie: Wijzigingssituatie): readonly Klasse<TeWijzigenProduct>[] =>
  klassen(verzoekVan(situatie)?.teWijzigenProducten, `${VERZOEK}/TeWijzigenProducten/TeWijzigenProduct`);

/** The assignment a product of the request points at. */
export const toewijzingVan = ({ bericht, keten, partijen }: Wijzigingssituatie, nummer: number): ToegewezenProduct | undefined =>
  findToewijzing(keten.toewijzingen, partijen, { bsn: bericht.client.bsn, nummer });

/** Whether a number is that of a current assignment of this client. @source iWmo 3.2, TR350, TR351 */
export const isActueel = (situatie: Wijzigingssituatie, nummer: number): boolean => {
  const toewijzing = toewijzingVan(situatie, nummer);
  return toewijzing !== undefined && isActueelOp(toewijzing, peildatumVan(situatie));
};

/** Whether a current assignment of the client is not in the request. @source iWmo 3.2, TR349 */
export const mistToewijzing = (situatie: Wijzigingssituatie): boolean => {
  const { bericht, keten, partijen } = situatie;
  const genoemd = new Set([...ongewijzigd(situatie), ...teWijzigen(situatie)].map(({ waarde }) => waarde.toewijzingNummer));
  return listToewijzingenVanClient(keten.toewijzingen, partijen, bericht.client.bsn).some(
    (toewijzing) => isActueelOp(toewijzing, peildatumVan(situatie)) && !genoemd.has(toewijzing.toewijzingNummer),
  );
};

interface Looptijd {
  readonly product: Product | undefined;
  readonly begin: string;
  readonly einde: string | undefined;
}

const LAATSTE_DAG = "9999-12-31";

/** What the client gets if the request is granted: the requested end goes before the assigned one. @source iWmo 3.2, TR361 */
const gewensteLooptijden = (situatie: Wijzigingssituatie): readonly Looptijd[] => {
  const vanToewijzing = (nummer: number, einddatum?: IsoDatum): readonly Looptijd[] => {
    const toewijzing = toewijzingVan(situatie, nummer);
    return toewijzing === undefined ? [] : [{ product: toewijzing.product, begin: toewijzing.ingangsdatum, einde: einddatum ?? toewijzing.einddatum }];
  };
  return [
    ...ongewijzigd(situatie).flatMap(({ waarde }) => vanToewijzing(waarde.toewijzingNummer)),
    ...teWijzigen(situatie).flatMap(({ waarde }) => vanToewijzing(waarde.toewijzingNummer, waarde.einddatum)),
    ...(verzoekVan(situatie)?.nieuweProducten ?? []).map(({ product, gewensteIngangsdatum, einddatum }) => ({
      product,
      begin: gewensteIngangsdatum,
      einde: einddatum,
    })),
  ];
};

/** Whether the same product would run twice at a time. @source iWmo 3.2, TR361, OP347 */
export const isGestapeld = (situatie: Wijzigingssituatie): boolean => {
  const producten: readonly Looptijdproduct[] = gewensteLooptijden(situatie)
    .filter(({ product }) => !STAPELBAAR.waarde.includes(product?.categorie ?? ""))
    .map(({ product, begin, einde }, index) => ({ index, product, begin, einde: einde ?? LAATSTE_DAG }));
  return findStapelingen(producten, 1).length > 0;
};
