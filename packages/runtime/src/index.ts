export { nu, vandaag } from "./clock/nu.js";
export { answerProblems, blankProblem } from "./http/answer-problems.js";
export { Bevinding } from "./http/bevinding.js";
export { limitBody, MAX_BODY } from "./http/body-limit.js";
export { BEVINDINGCODES, type Bevindingcode } from "./http/describe-error.js";
export { judgeAddress, refuseForeign, type Weigering } from "./http/local-only.js";
export { Problem, problemKind, type ProblemKind } from "./http/problem.js";
export { protectApp, type ProtectAppOptions } from "./http/protect-app.js";
export { layerRequestCheck } from "./http/request-check-layer.js";
export { OngeldigVerzoek, RequestCheck } from "./http/request-check.js";
export { setSecurityHeaders } from "./http/security-headers.js";
export { layerSecureRandom, makeUuidV7 } from "./id/uuid-v7.js";
export { liftResult } from "./lift-result.js";
export { layerLog, redactedJson } from "./log/json-log.js";
export { runApp } from "./run-app.js";
export { describeStoreError } from "./store/describe-error.js";
export type {
  AppendConflict,
  OpenOpslagError,
  Opslagoorzaak,
  OpslagMislukt,
  OpslagNieuwer,
  OpslagVreemd,
  SleutelBezet,
  StoreError,
  VersieConflict,
} from "./store/errors.js";
export { type AppendOpdracht, EventStore } from "./store/event-store.js";
export type { Gebeurtenis, NieuweGebeurtenis, Plaats } from "./store/gebeurtenis.js";
export { recordGebeurtenis } from "./store/record-gebeurtenis.js";
export { layerSqliteEventStore } from "./store/sqlite-event-store.js";
