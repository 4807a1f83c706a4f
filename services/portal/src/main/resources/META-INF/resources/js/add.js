/** The form of new evidence: files chosen, dropped, pasted or photographed; links go as the form goes by itself. */
import { ask, make } from './portal.js';
import { formToken, guardLeaving, Row, unveil } from './row.js';

const form = document.getElementById('them');
const list = document.getElementById('cac-tep');
const drop = document.getElementById('vung-tha');
const status = document.getElementById('tin');
let rows = [];

const wantsFiles = () => document.getElementById('la-tep').checked;
const waiting = () => rows.filter((row) => row.isThere && !row.wrong && !row.began);

function choose() {
  const files = wantsFiles();
  document.getElementById('phan-tep').hidden = !files;
  document.getElementById('phan-lien-ket').hidden = files;
  document.getElementById('phan-tieu-de').hidden = files;
  document.getElementById('tieu-de').required = !files;
  document.getElementById('dia-chi').required = !files;
}

function take(files) {
  const taken = [...files].map((file) => new Row(file, list, { titled: true, status }));
  rows = rows.concat(taken);
  if (taken.length > 0) {
    document.getElementById('la-tep').checked = true;
    choose();
  }
}

/** What is common to all files of the form; an empty field is not sent. */
function description() {
  const fields = {};
  for (const [name, value] of new FormData(form)) {
    if (value !== '' && !['loai', 'diaChi', 'khoa', 'phienBan', 'tieuDe'].includes(name)) {
      fields[name] = name in fields ? [fields[name], value].flat() : value;
    }
  }
  return fields;
}

async function send(row) {
  row.began = true;
  const said = { ...description(), tieuDe: row.title };
  let made = null;
  const end = await row.go({
    known: (sha256) => ask(`/tai-len/da-co?sha256=${sha256}`),
    announce: async ({ sha256, key, file, kind }) => {
      const fields = { ...said, 'bieu-mau': formToken(), khoa: key };
      made = made
        ? await ask(`/tai-len/${made.id}`)
        : await make('/tai-len', { ...fields, tenTep: file.name, loaiTep: kind, kichThuoc: file.size, sha256 });
      return made;
    },
  });
  return end;
}

form.addEventListener('submit', async (event) => {
  if (!wantsFiles()) {
    return;
  }
  event.preventDefault();
  const todo = waiting();
  if (todo.length === 0) {
    status.textContent = 'Chưa có tệp nào để gửi.';
    document.getElementById('tep').focus();
    return;
  }
  const only = rows.filter((row) => row.isThere).length === 1;
  for (const row of todo) {
    const end = await send(row);
    if (end && only) {
      location.assign(`${end.page}?xong=da-luu`);
    }
  }
});

for (const input of [document.getElementById('tep'), document.getElementById('may-anh')]) {
  input.addEventListener('change', () => {
    take(input.files);
    input.value = '';
  });
}

document.addEventListener('paste', (event) => {
  if (event.clipboardData.files.length > 0) {
    event.preventDefault();
    take(event.clipboardData.files);
  }
});

for (const name of ['dragenter', 'dragover']) {
  document.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
}
for (const name of ['dragleave', 'drop']) {
  document.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.remove('over');
  });
}
document.addEventListener('drop', (event) => take(event.dataTransfer.files));

document.querySelectorAll('input[name="loai"]').forEach((one) => one.addEventListener('change', choose));
unveil();
if (document.getElementById('dia-chi').value !== '') {
  document.getElementById('la-lien-ket').checked = true;
}
choose();
guardLeaving(() => rows);
