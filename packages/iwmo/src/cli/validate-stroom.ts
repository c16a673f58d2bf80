import { ok, type Result } from "@wmo-kit/domain/result";

import type { Bevinding } from "../bevinding.js";
import type { DecodeFailure } from "../errors.js";
import type { Bytebron } from "../lees-stroom.js";
import { readWmo323 } from "../read-wmo323.js";
import { readWmo325 } from "../read-wmo325.js";
import type { Stroomsoort } from "./sniff-soort.js";

const LEZERS = { WMO323: readWmo323, WMO325: readWmo325 } as const satisfies Record<Stroomsoort, unknown>;

/** The findings in a claim or answer of any size, whatever their level, in bounded memory: its parts are let go as they come. */
export const validateStroom = async (soort: Stroomsoort, bron: Bytebron): Promise<Result<readonly Bevinding[], DecodeFailure>> => {
  for await (const deel of LEZERS[soort](bron)) if (deel.deel === "einde") return deel.uitslag.map(() => deel.niveau2);
  return ok([]);
};
