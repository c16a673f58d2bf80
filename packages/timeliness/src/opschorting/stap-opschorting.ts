import type { IsoDatum } from "@wmo-kit/domain";

import type { Opschorting } from "./opschorting.js";

/** The term stood still for a number of days; days that another suspension already took are not counted again. @unit days */
export interface OpschortingGeteld {
  readonly _tag: "OpschortingGeteld";
  readonly opschorting: Opschorting;
  readonly dagen: number;
  readonly naar: IsoDatum;
}

/** The suspension began when the term was already over, so it changes nothing. */
export interface OpschortingTeLaat {
  readonly _tag: "OpschortingTeLaat";
  readonly opschorting: Opschorting;
}

/** The suspension has not ended, so there is no last day yet; `resterend` days are left when the term runs on. @unit days */
export interface OpschortingOpen {
  readonly _tag: "OpschortingOpen";
  readonly opschorting: Opschorting;
  readonly sinds: IsoDatum;
  readonly resterend: number;
}

/** The steps that tell how a term was suspended. */
export type Opschortingstap = OpschortingGeteld | OpschortingTeLaat | OpschortingOpen;
