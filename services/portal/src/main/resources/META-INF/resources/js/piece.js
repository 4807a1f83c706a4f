/** The page of a piece: an upload that broke off goes on, a new version takes its place beside the old. */
import { ask, make } from './portal.js';
import { formToken, guardLeaving, Row, unveil } from './row.js';

const rows = [];

/** Only the very file that was announced can go on. */
const resumed = (path) => async ({ sha256 }) => {
  const state = await ask(path);
  if (state.sha256 && state.sha256 !== sha256) {
    throw new Error('Đây không phải tệp đã khai báo: mã kiểm tra khác. Chọn lại đúng tệp cũ, hoặc thêm minh chứng mới.');
  }
  return state;
};

const replaced = (path, version) => {
  let made = null;
  return async ({ sha256, key, file, kind }) => {
    const fields = { 'bieu-mau': formToken(), khoa: key, phienBan: version };
    made = made
      ? await ask(`/tai-len/${made.id}`)
      : await make(path, { ...fields, tenTep: file.name, loaiTep: kind, kichThuoc: file.size, sha256 });
    return made;
  };
};

document.querySelectorAll('.resume').forEach((place) => {
  const input = place.querySelector('input[type="file"]');
  const { resume, replace, version } = place.dataset;
  const announce = resume ? resumed(resume) : replaced(replace, version);
  input.addEventListener('change', async () => {
    const list = place.querySelector('.uploads');
    list.replaceChildren();
    const row = new Row(input.files[0], list);
    input.value = '';
    if (row.wrong) {
      return;
    }
    rows.push(row);
    const end = await row.go({ announce });
    if (end) {
      location.assign(`${end.page}?xong=da-luu`);
    }
  });
});

unveil();
guardLeaving(() => rows);
