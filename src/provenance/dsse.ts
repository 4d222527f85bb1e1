/** DSSE: the envelope around a payload, and the bytes that its signature covers (secure-systems-lab/dsse, protocol.md). */

/** The Pre-Authentication Encoding: what is signed is the payload together with its type. */
export function preAuthEncoding(type: string, payload: Uint8Array): Uint8Array {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.byteLength} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
