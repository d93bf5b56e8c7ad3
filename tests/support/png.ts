import assert from 'node:assert/strict';

/** The size that a PNG says it has in its first chunk. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  assert.equal(view.getBigUint64(0), 0x89504e470d0a1a0an, 'the signature of a PNG');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
