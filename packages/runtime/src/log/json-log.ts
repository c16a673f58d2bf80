import { type Layer, Logger, Schema } from "effect";

import { redactJson } from "./redact-json.js";

const readJson = Schema.decodeUnknownSync(Schema.fromJsonString(Schema.Json));

/** One log entry as one line of JSON, without a Bsn: message, annotations, spans and cause alike. */
export const redactedJson: Logger.Logger<unknown, string> = Logger.map(Logger.formatJson, (regel) => JSON.stringify(redactJson(readJson(regel))));

/** Replaces the loggers by one that writes redacted JSON lines to stderr. @source Wmo 2015 art. 5.2.9; 12-factor XI */
export const layerLog: Layer.Layer<never> = Logger.layer([Logger.withConsoleError(redactedJson)]);
