/** Sends a file to the store by a plan, goes on after a broken line, and says how far it is. */
import { arrived, isAllOfIt, lanes, missing, passes, pause } from './plan.js';

const MOST_ATTEMPTS = 8;
const STALLED_AFTER = 60000;
const LINE_MAY_BE_GONE = 15 * 60000;

/** The line, the store or the plan gave way. */
export class Broken extends Error {
  constructor(status) {
    super(`the upload broke off: ${status}`);
    this.status = status;
  }
}

/**
 * @param plan what is missing, as the portal handed it on
 * @param replan asks for the plan anew: only what is still missing, under fresh addresses
 * @param tell is given the bytes that arrived
 * @param waiting is told whether the line is broken
 */
export async function upload(file, plan, { replan, tell, waiting }) {
  let best = arrived(plan, file.size);
  for (let attempt = 0; ; attempt += 1) {
    try {
      plan ??= await replan();
      if (plan === null) {
        return;
      }
      const now = arrived(plan, file.size);
      if (now > best) {
        best = now;
        attempt = 0;
      }
      waiting(false);
      await sendAll(file, plan, tell);
      if (isAllOfIt(plan, file.size)) {
        return;
      }
      plan = undefined;
    } catch (broken) {
      if (!(broken instanceof Broken) || !passes(broken.status) || attempt >= MOST_ATTEMPTS) {
        throw broken;
      }
      waiting(true);
      plan = undefined;
      await lineOr(navigator.onLine ? pause(attempt) : LINE_MAY_BE_GONE);
    }
  }
}

/** Parts go side by side; after the first that breaks no new one begins. */
async function sendAll(file, plan, tell) {
  const todo = missing(plan, file.size);
  const sent = new Map();
  const before = arrived(plan, file.size);
  const report = () => tell(before + [...sent.values()].reduce((sum, bytes) => sum + bytes, 0));
  let broken = null;
  report();
  const lane = async () => {
    while (todo.length > 0 && broken === null) {
      const piece = todo.shift();
      try {
        await put(file.slice(piece.from, piece.from + piece.length), piece, (bytes) => {
          sent.set(piece.number, bytes);
          report();
        });
        sent.set(piece.number, piece.length);
        report();
      } catch (trouble) {
        broken ??= trouble;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes(todo) }, lane));
  if (broken !== null) {
    throw broken;
  }
}

/** A request of the old kind: the new one does not say how much of a body has left. */
function put(bytes, piece, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let watch = 0;
    const alive = () => {
      clearTimeout(watch);
      watch = setTimeout(() => request.abort(), STALLED_AFTER);
    };
    const end = (status) => {
      clearTimeout(watch);
      if (status >= 200 && status < 300) {
        resolve();
      } else {
        reject(new Broken(status));
      }
    };
    request.upload.onprogress = (event) => {
      alive();
      progress(event.loaded);
    };
    request.onload = () => end(request.status);
    request.onerror = () => end(0);
    request.onabort = () => end(0);
    request.open(piece.method, piece.url);
    Object.entries(piece.headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    alive();
    request.send(bytes);
  });
}

/** Waits, but not longer than until the line is there again. */
function lineOr(milliseconds) {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    addEventListener('online', end);
  });
}
