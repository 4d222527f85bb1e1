/** The fault proxy: stands before a real registry and does to each request what the schedule says. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { close, listen } from '../fakes/registry.ts';
import type { FaultKind, Schedule } from './fault.ts';
import { fits, type Stage, strike } from './injections.ts';
import { giveToken, isKnown, refuse } from './token-server.ts';
import { answerWith, forward } from './upstream.ts';

export interface FaultProxy {
  /** `127.0.0.1:<port>`; what the bundle takes for the registry. */
  readonly host: string;
  /** Kinds that struck, in order. */
  readonly fired: readonly FaultKind[];
  /** Method, path and what was done, for each request. */
  readonly log: readonly string[];
  /** Ends the schedule: from now on everything passes. */
  heal(): void;
  stop(): Promise<void>;
}

export interface ProxyOptions {
  /** `host:port` of the registry. */
  readonly upstream: string;
  readonly schedule: Schedule;
  /** Asks for tokens of its own before anything passes. */
  readonly tokens: boolean;
  /** Told of each request before anything is done with it. */
  readonly onRequest?: (ordinal: number) => void;
}

/** Starts a proxy for one run on a free port. */
export async function startFaultProxy(options: ProxyOptions): Promise<FaultProxy> {
  const fired: FaultKind[] = [];
  const log: string[] = [];
  let schedule: Schedule | undefined = options.schedule;
  let ordinal = 0;
  const server = createServer((request, response) => {
    const line = `${request.method} ${request.url}`;
    const fault = faultFor(schedule, ordinal);
    options.onRequest?.(ordinal);
    ordinal += 1;
    request.on('error', () => {});
    response.on('error', () => {});
    void handle(request, response).catch(() => request.socket.destroy());

    async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
      const blow = fault && { fault, request: incoming, response: outgoing, stage };
      if (!blow || !fits(blow)) {
        log.push(line);
        return await pass(incoming, outgoing, stage);
      }
      log.push(`${line} – ${blow.fault.kind} ${blow.fault.status}`);
      fired.push(blow.fault.kind);
      await strike(blow);
    }
  });
  const host = await listen(server);
  const { port } = server.address() as AddressInfo;
  const { upstream } = options;
  const stage: Stage = {
    server,
    port,
    upstream,
    tokens: options.tokens ? new Set() : undefined,
    away: false,
    stopped: false,
  };
  return {
    host,
    fired,
    log,
    heal: () => {
      schedule = undefined;
    },
    stop: () => {
      stage.stopped = true;
      return close(server);
    },
  };
}

function faultFor(schedule: Schedule | undefined, ordinal: number) {
  if (schedule?.outage && ordinal >= schedule.outage.from) return schedule.outage.fault;
  return schedule?.faults.get(ordinal);
}

async function pass(request: IncomingMessage, response: ServerResponse, stage: Stage): Promise<void> {
  if (stage.tokens && request.url?.startsWith('/token')) return giveToken(request, response, stage.tokens);
  if (!isKnown(request, stage.tokens)) return refuse(request, response);
  const reply = await forward(request, stage.upstream);
  if (reply) answerWith(response, reply);
  else request.socket.destroy();
}
