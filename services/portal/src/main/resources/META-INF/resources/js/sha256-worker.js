/** Measures one file beside the page, slice by slice. */
import { Sha256 } from './sha256.js';

const SLICE = 4 * 1024 * 1024;

self.onmessage = async ({ data: file }) => {
  try {
    const sum = new Sha256();
    for (let from = 0; from < file.size; from += SLICE) {
      sum.update(new Uint8Array(await file.slice(from, from + SLICE).arrayBuffer()));
      self.postMessage({ read: Math.min(from + SLICE, file.size) });
    }
    self.postMessage({ hex: sum.hex() });
  } catch (trouble) {
    self.postMessage({ trouble: String(trouble) });
  }
};
