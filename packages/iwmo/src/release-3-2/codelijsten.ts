import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { Code, Codelijst } from "../schema/codelijst.js";
import { CBS } from "./codelijsten/cbs.generated.js";
import { COD002 } from "./codelijsten/cod002.generated.js";
import { COD032 } from "./codelijsten/cod032.generated.js";
import { COD043 } from "./codelijsten/cod043.generated.js";
import { COD046 } from "./codelijsten/cod046.generated.js";
import { COD170 } from "./codelijsten/cod170.generated.js";
import { COD260 } from "./codelijsten/cod260.generated.js";
import { COD327 } from "./codelijsten/cod327.generated.js";
import { COD467 } from "./codelijsten/cod467.generated.js";
import { COD472 } from "./codelijsten/cod472.generated.js";
import { COD700 } from "./codelijsten/cod700.generated.js";
import { COD747 } from "./codelijsten/cod747.generated.js";
import { COD757 } from "./codelijsten/cod757.generated.js";
import { FO01 } from "./codelijsten/fo01.generated.js";
import { HULPMIDDELEN } from "./codelijsten/hulpmiddelen.generated.js";
import { NUM061 } from "./codelijsten/num061.generated.js";
import { VECOZO } from "./codelijsten/vecozo.generated.js";
import { WJ001 } from "./codelijsten/wj001.generated.js";
import { WJ003 } from "./codelijsten/wj003.generated.js";
import { WJ232 } from "./codelijsten/wj232.generated.js";
import { WJ756 } from "./codelijsten/wj756.generated.js";
import { WJ758 } from "./codelijsten/wj758.generated.js";
import { WJ759 } from "./codelijsten/wj759.generated.js";
import { WJ760 } from "./codelijsten/wj760.generated.js";
import { WMO002 } from "./codelijsten/wmo002.generated.js";
import { WMO020 } from "./codelijsten/wmo020.generated.js";
import { WMO588 } from "./codelijsten/wmo588.generated.js";
import { WMO757 } from "./codelijsten/wmo757.generated.js";

/** The code lists of release 3.2 by their number. @source iWmo 3.2, codelijsten */
export const CODELIJSTEN = {
  CBS,
  COD002,
  COD032,
  COD043,
  COD046,
  COD170,
  COD260,
  COD327,
  COD467,
  COD472,
  COD700,
  COD747,
  COD757,
  FO01,
  HULPMIDDELEN,
  NUM061,
  VECOZO,
  WJ001,
  WJ003,
  WJ232,
  WJ756,
  WJ758,
  WJ759,
  WJ760,
  WMO002,
  WMO020,
  WMO588,
  WMO757,
} as const satisfies Readonly<Record<string, Codelijst>>;

/** Whether a code may be used on a day: its validity has begun and the list has not withdrawn it. */
const isBruikbaar = ({ geldigVanaf, vervallen }: Code, peildatum: IsoDatum): boolean =>
  vervallen !== true && (geldigVanaf === undefined || geldigVanaf <= peildatum);

/**
 * A code with its Dutch meaning; undefined if the list does not hold it.
 * With a peildatum only a code that may be used on that day: an old message may bear a code that no longer may.
 *
 * @source iWmo 3.2, codelijsten (geldigheid)
 */
export const findCode = <const L extends Codelijst>(lijst: L, code: string, peildatum?: IsoDatum): L["codes"][number] | undefined =>
  lijst.codes.find((rij) => rij.code === code && (peildatum === undefined || isBruikbaar(rij, peildatum)));
