/** Types for the modules of undici that are imported one by one: loading the whole package takes 120 ms, these take 45. */

declare module 'undici/lib/dispatcher/agent.js' {
  import { Agent } from 'undici';
  export = Agent;
}

declare module 'undici/lib/dispatcher/pool.js' {
  import { Pool } from 'undici';
  export = Pool;
}

declare module 'undici/lib/core/connect.js' {
  import type { Socket } from 'node:net';
  import { buildConnector } from 'undici';

  namespace connector {
    type Target = Pick<buildConnector.Options, 'protocol' | 'host' | 'hostname' | 'port'>;
    /** Returns the socket that it opens, which the types of undici leave out. */
    type Connector = (target: Target, callback: (error: Error | null) => void) => Socket;
  }

  function connector(options: buildConnector.BuildOptions): connector.Connector;
  export = connector;
}

declare module 'undici/lib/core/errors.js' {
  import { errors } from 'undici';
  export = errors;
}

declare module 'undici/lib/api/api-request.js' {
  import type { Dispatcher } from 'undici';

  function request(this: Dispatcher, options: Dispatcher.RequestOptions): Promise<Dispatcher.ResponseData>;
  export = request;
}

/** The code of the parser of responses. */
declare module 'undici/lib/llhttp/llhttp_simd-wasm.js' {
  const code: Buffer<ArrayBuffer>;
  export = code;
}
