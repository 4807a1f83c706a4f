/** One file on its way to the shelf, as a line a person can follow: measured, announced, sent, checked. */
import { kind, measure, title, weight } from './file.js';
import { ask, Away, key, make, Refused } from './portal.js';
import { passes } from './plan.js';
import { Broken, upload } from './upload.js';

const ASK_AGAIN = 2000;
const MOST_ASKING = 300;

/** What is allowed, as the page says it. */
export function limits() {
  const { largest, largestWord, kinds } = document.querySelector('[data-largest]').dataset;
  return { largest: Number(largest), largestWord, kinds };
}

/** Null: nothing is awaited any more. Awaited and without a plan, the store is away. */
function planOf({ plan, settled, looking }) {
  if (!plan && settled === 'CHECKING' && !looking) {
    throw new Broken(0);
  }
  return plan ?? null;
}

export const formToken = () => document.querySelector('input[name="bieu-mau"]').value;

export class Row {
  #key = key();
  #busy = false;

  constructor(file, list, { titled = false, status } = {}) {
    this.file = file;
    this.status = status;
    this.line = document.getElementById('dong-tep').content.cloneNode(true).firstElementChild;
    list.append(this.line);
    this.#part('name').textContent = file.name;
    this.#part('weight').textContent = weight(file.size);
    this.#part('title').value = title(file);
    this.#part('title-part').hidden = !titled;
    this.#part('progress').setAttribute('aria-label', `Tiến độ gửi tệp ${file.name}`);
    this.#part('remove').addEventListener('click', () => this.line.remove());
    this.wrong = this.#tooMuch();
    if (this.wrong) {
      this.say(this.wrong, 'bad');
    }
  }

  get title() {
    return this.#part('title').value.trim();
  }

  get busy() {
    return this.#busy;
  }

  get isThere() {
    return this.line.isConnected;
  }

  /**
   * The whole way. What broke can be tried again by a button; nothing that arrived is sent twice.
   *
   * @param announce makes the announcement, or finds the one there is, and answers how it stands
   * @param known looks whether the shelf has the content already
   */
  async go({ announce, known }) {
    const begin = () => this.#walk({ announce, known }).finally(() => (this.#busy = false));
    this.#button('again', begin);
    return begin();
  }

  async #walk({ announce, known }) {
    this.#busy = true;
    this.#hide('again', 'anyway', 'remove');
    try {
      this.sha256 ??= await this.#measured();
      if (known && !this.anyway && (await this.#isKnown(known))) {
        return null;
      }
      this.say('Đang khai báo…');
      const upload = await announce({ sha256: this.sha256, key: this.#key, file: this.file, kind: kind(this.file) });
      this.page = upload.page;
      await this.#send(upload);
      return this.#end(await this.#checked(upload));
    } catch (trouble) {
      return this.#failed(trouble);
    }
  }

  async #measured() {
    this.say('Đang tính mã kiểm tra trên máy bạn…');
    return measure(this.file, (read) => this.#progress(read));
  }

  async #isKnown(known) {
    const pieces = await known(this.sha256).catch(() => []);
    if (pieces.length === 0) {
      return false;
    }
    this.say('Tệp này đã có trong kho: ', 'note');
    pieces.forEach((piece) => this.#link(piece.page, [piece.code, piece.title].filter(Boolean).join(' · ')));
    this.#button('anyway', () => {
      this.anyway = true;
      this.#part('again').click();
    });
    this.#show('anyway', 'remove');
    return true;
  }

  async #send(state) {
    const plan = planOf(state);
    if (plan === null) {
      return;
    }
    await upload(this.file, plan, {
      replan: async () => planOf(await ask(`/tai-len/${state.id}`)),
      tell: (bytes) => {
        this.#progress(bytes);
        this.#part('said').textContent = `Đang gửi: ${weight(bytes)} / ${weight(this.file.size)}`;
      },
      waiting: (broken) => this.say(broken ? 'Đường truyền bị đứt, sẽ tự gửi tiếp phần còn thiếu…' : 'Đang gửi…'),
    });
  }

  /** A look that takes long goes on by itself; asking again joins it. */
  async #checked({ id }) {
    this.say('Đang kiểm tra nội dung…');
    for (let i = 0; i < MOST_ASKING; i += 1) {
      const now = await ask(`/tai-len/${id}`);
      if (now.settled !== 'CHECKING') {
        return now;
      }
      const state = await this.#confirm(id, now.version);
      if (state && state.settled !== 'CHECKING') {
        return state;
      }
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
    }
    throw new Broken(0);
  }

  /** Somebody else, or our own lost request, may have been first: then the next look at the piece tells. */
  async #confirm(id, version) {
    try {
      return await make(`/tai-len/${id}/xac-nhan`, { 'bieu-mau': formToken(), khoa: key(), phienBan: version });
    } catch (trouble) {
      if (trouble instanceof Refused && trouble.status === 412) {
        return null;
      }
      throw trouble;
    }
  }

  #end(state) {
    this.#part('progress').hidden = true;
    if (state.settled === 'REFUSED') {
      this.say(`Không nhận: ${state.why ?? ''} `, 'bad');
      this.#link(state.page, 'Mở minh chứng');
      return null;
    }
    this.say('Đã lưu vào kho: ', 'good');
    this.#link(state.page, state.code ?? 'mở minh chứng');
    return state;
  }

  #failed(trouble) {
    if (trouble instanceof Broken) {
      this.say(`${why(trouble)} Bấm “Gửi tiếp”; phần đã gửi không phải gửi lại. `, 'bad');
      this.#show('again', 'remove');
    } else {
      this.say(`${trouble.message} `, 'bad');
      this.#part('progress').hidden = true;
      this.#key = key();
      this.#show('remove', ...(trouble instanceof Refused ? ['again'] : []));
    }
    if (this.page) {
      this.#link(this.page, 'Mở minh chứng đã khai báo');
    }
    return null;
  }

  #tooMuch() {
    const { largest, largestWord } = limits();
    if (this.file.size === 0) {
      return 'Tệp rỗng nên không chứng minh được gì. Chọn tệp khác.';
    }
    return largest > 0 && this.file.size > largest
      ? `Tệp nặng ${weight(this.file.size)}, kho nhận tối đa ${largestWord}. Nén hoặc tách tệp rồi chọn lại, hoặc dùng liên kết.`
      : null;
  }

  say(text, tone = '') {
    const said = this.#part('said');
    said.textContent = text;
    said.className = `upload-said ${tone}`;
    if (this.status) {
      this.status.textContent = `${this.file.name}: ${text}`;
    }
  }

  #progress(bytes) {
    const bar = this.#part('progress');
    bar.hidden = false;
    bar.value = this.file.size ? (bytes * 100) / this.file.size : 0;
  }

  #link(page, text) {
    const link = document.createElement('a');
    link.href = page;
    link.textContent = text;
    this.#part('said').append(link, ' ');
  }

  #part(name) {
    return this.line.querySelector(`[data-${name}]`);
  }

  #button(name, does) {
    this.#part(name).onclick = does;
  }

  #show(...names) {
    names.forEach((name) => (this.#part(name).hidden = false));
  }

  #hide(...names) {
    names.forEach((name) => (this.#part(name).hidden = true));
  }
}

function why(broken) {
  if (broken instanceof Away) {
    return broken.message;
  }
  return passes(broken.status)
    ? 'Đường truyền vẫn chưa thông.'
    : `Kho không nhận tệp này (mã ${broken.status}); có thể tệp đã bị sửa sau khi chọn.`;
}

/** A tab that is closed while it sends loses nothing, but it should be meant. */
export function guardLeaving(rows) {
  addEventListener('beforeunload', (event) => {
    if (rows().some((row) => row.busy)) {
      event.preventDefault();
    }
  });
}

export function unveil() {
  document.querySelectorAll('[data-script]').forEach((part) => (part.hidden = false));
}
