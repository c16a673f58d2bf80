import { Effect } from "effect";

import { runApp } from "../../src/run-app.js";

// Dies with a Bsn in the error, as a library could.
runApp(Effect.andThen(Effect.logInfo("gestart"), Effect.die(new Error("kapot bij 999900006"))));
