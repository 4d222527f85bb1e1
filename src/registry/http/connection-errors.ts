/** The errors of connections and of responses that are not HTTP: those of undici, so that what follows from one does not depend on who reads. */

export {
  HeadersOverflowError,
  HTTPParserError,
  InvalidArgumentError,
  SocketError,
} from 'undici/lib/core/errors.js';
