import { parse, type Contractprofiel, type OngeldigeInvoer } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import * as z from "zod";

import { KalenderInstelling, STANDAARD_KALENDER } from "../kalender/kalender-instelling.js";
import { makeKalender } from "../kalender/kalender.js";
import { STANDAARD_RUSTDAGEN } from "../kalender/rustdagen.js";
import { VERLOPENDAGEN, type Verlopendag } from "../opschorting/opschorting.js";
import type { Rekenregels } from "../regime/rekenregels.js";
import { CONTRACTVERSCHUIVINGEN, makeRegimes, type Contractverschuiving } from "../regime/regimes.js";

/**
 * What a contract profile can set for terms: its working days, whether its own last days move,
 * and how a suspension reads the last day of time that ran out unused.
 * It stands under `instellingen.timeliness`; what is left out gets the default.
 *
 * @source norms.md K-02, K-03; Awb 4:15 lid 1
 */
export const TimelinessInstelling = z
  .strictObject({
    kalender: KalenderInstelling.default(STANDAARD_KALENDER),
    contractverschuiving: z.enum(CONTRACTVERSCHUIVINGEN).default("geen"),
    verlopendag: z.enum(VERLOPENDAGEN).default("telt mee"),
  })
  .readonly();
export interface TimelinessInstelling {
  readonly kalender: KalenderInstelling;
  readonly contractverschuiving: Contractverschuiving;
  readonly verlopendag: Verlopendag;
}

/** Reads the settings for terms from a contract profile; a profile without them has the defaults. */
export const parseTimelinessInstelling = ({ instellingen }: Contractprofiel): Result<TimelinessInstelling, OngeldigeInvoer> =>
  parse(TimelinessInstelling, "TimelinessInstelling", instellingen["timeliness"] ?? {});

/** The rules to count by under a contract profile. Make them once per profile and keep them, because the calendar builds tables. */
export const makeRekenregels = (profiel: Contractprofiel): Result<Rekenregels, OngeldigeInvoer> =>
  parseTimelinessInstelling(profiel).map(({ kalender, contractverschuiving, verlopendag }) => ({
    kalender: makeKalender(kalender),
    rustdagen: STANDAARD_RUSTDAGEN,
    regimes: makeRegimes(contractverschuiving),
    verlopendag,
  }));
