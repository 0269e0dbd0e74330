import type { LightClientTransport } from "./transport.ts";

/** Endpoints, the ones that served well first. A failure moves an endpoint behind the others; none is ever dropped. */
export class EndpointPool {
  #ordered: readonly LightClientTransport[];

  constructor(endpoints: readonly LightClientTransport[]) {
    if (endpoints.length === 0) throw new RangeError("a light client needs at least one endpoint");
    this.#ordered = [...endpoints];
  }

  ordered(): readonly LightClientTransport[] {
    return this.#ordered;
  }

  reportGood(endpoint: LightClientTransport): void {
    this.#ordered = [endpoint, ...this.#without(endpoint)];
  }

  reportBad(endpoint: LightClientTransport): void {
    this.#ordered = [...this.#without(endpoint), endpoint];
  }

  #without(endpoint: LightClientTransport): LightClientTransport[] {
    return this.#ordered.filter((other) => other !== endpoint);
  }
}
