import { once } from "node:events";
import { BroadcastChannel } from "node:worker_threads";

/** A channel between the process of Stryker and the thread in which the tests wait. */
export class Kanaal {
  readonly #kanaal: BroadcastChannel;

  constructor(naam: string) {
    this.#kanaal = new BroadcastChannel(naam);
  }

  stuur(bericht: object): void {
    // This channel lies inside one process; there are no origins.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#kanaal.postMessage(bericht);
  }

  /** The next message. Ask for it before the other side can have sent it. */
  async ontvang<T>(): Promise<T> {
    const [bericht] = await once(this.#kanaal as never, "message");
    return bericht.data as T;
  }

  sluit(): void {
    this.#kanaal.close();
  }
}
