/** How a file goes to the store: which pieces are still missing, and how long to wait after a broken line. */

const MOST_LANES = 3;
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30000;

/** A browser writes these itself and refuses to be told. */
const OWN_HEADERS = ['content-length', 'host'];

/** What is still to be sent. A plan for the whole file is one piece. */
export function missing(plan, size) {
  const pieces = plan.parts ?? [{ number: 1, from: 0, length: size, url: plan.url, headers: plan.headers }];
  return pieces.map((piece) => ({
    number: piece.number,
    from: piece.from,
    length: piece.length,
    url: piece.url,
    method: plan.method ?? 'PUT',
    headers: sendable(piece.headers ?? {}),
  }));
}

/** Bytes that the store has already. */
export function arrived(plan, size) {
  const length = (number) => Math.min(plan.partSize, size - (number - 1) * plan.partSize);
  return (plan.partsDone ?? []).reduce((sum, number) => sum + length(number), 0);
}

/** A plan for very many parts names the first of them only. */
export function isAllOfIt(plan, size) {
  return arrived(plan, size) + missing(plan, size).reduce((sum, piece) => sum + piece.length, 0) >= size;
}

export function lanes(pieces) {
  return Math.min(MOST_LANES, pieces.length);
}

/** Longer each time, and not for everybody at the same moment. */
export function pause(attempt, chance = Math.random()) {
  return Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempt) * (0.75 + chance / 2);
}

/** A refusal of this kind goes away with a new plan or a little time; any other would be repeated for nothing. */
export function passes(status) {
  return status === 0 || status === 403 || status === 408 || status === 409 || status === 429 || status >= 500;
}

export function sendable(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_HEADERS.includes(name.toLowerCase())));
}
