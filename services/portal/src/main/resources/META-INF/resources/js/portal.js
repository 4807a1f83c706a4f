/** What the scripts ask the portal. Writes are forms with the secret of the session; no token is ever here. */
import { Broken } from './upload.js';

/** A no that a person should read. */
export class Refused extends Error {
  constructor(status, notice) {
    super([notice.title, ...notice.sentences, ...notice.points].filter(Boolean).join(' '));
    this.status = status;
  }
}

const ENDED = {
  title: 'Phiên làm việc đã kết thúc.',
  sentences: ['Đăng nhập lại ở một thẻ khác, mở lại trang này rồi chọn lại đúng tệp: phần đã gửi không phải gửi lại.'],
  points: [],
};

export const ask = (path) => answer(path, { method: 'GET' });

/** @param fields as a form is filled; a list is a field that stands several times */
export function make(path, fields) {
  const form = new URLSearchParams();
  Object.entries(fields).forEach(([name, value]) => [value].flat().forEach((one) => form.append(name, one)));
  return answer(path, { method: 'POST', body: form });
}

/** Told apart: a line that broke, a session that ended, a refusal. */
async function answer(path, how) {
  let response;
  try {
    response = await fetch(path, { ...how, redirect: 'manual', headers: { Accept: 'application/json' } });
  } catch {
    throw new Broken(0);
  }
  if (response.type === 'opaqueredirect') {
    throw new Refused(401, ENDED);
  }
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
  if (!isJson) {
    throw response.status >= 500 ? new Broken(response.status) : new Refused(response.status, ENDED);
  }
  const body = await response.json().catch(() => {
    throw new Broken(0);
  });
  if (response.ok) {
    return body;
  }
  throw response.status === 503 ? new Away(body) : new Refused(response.status, body);
}

/** The service behind is away: worth another try, and a person may read why. */
export class Away extends Broken {
  constructor(notice) {
    super(503);
    this.message = [notice.title, ...notice.sentences].join(' ');
  }
}

/** Made once for each thing that is to be done once. */
export function key() {
  const random = crypto.getRandomValues(new Uint8Array(16));
  random[6] = (random[6] & 0x0f) | 0x40;
  random[8] = (random[8] & 0x3f) | 0x80;
  const hex = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
