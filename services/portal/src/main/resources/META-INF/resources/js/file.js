/** What a page can know of a file before anything is sent. */

const KINDS = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  mp4: 'video/mp4',
  webm: 'video/webm',
};

const extension = (file) => file.name.toLowerCase().split('.').pop();

/** Some machines do not know what their own files are. */
export const kind = (file) => KINDS[extension(file)] ?? (file.type || 'application/octet-stream');

export const title = (file) => file.name.replace(/\.[^.]+$/, '').replace(/[_\s]+/g, ' ').trim() || file.name;

export function weight(bytes) {
  const units = ['byte', 'KB', 'MB', 'GB'];
  let unit = 0;
  while (bytes >= 1024 && unit < units.length - 1) {
    bytes /= 1024;
    unit += 1;
  }
  return `${(Math.round(bytes * 10) / 10).toString().replace('.', ',')} ${units[unit]}`;
}

/** The SHA-256 of a file, computed beside the page. */
export function measure(file, tell) {
  return new Promise((resolve, reject) => {
    const worker = new Worker('/js/sha256-worker.js', { type: 'module' });
    const end = (then) => {
      worker.terminate();
      then();
    };
    worker.onmessage = ({ data }) => {
      if (data.hex) {
        end(() => resolve(data.hex));
      } else if (data.trouble) {
        end(() => reject(new Error('Không đọc được tệp trên máy. Kiểm tra tệp rồi chọn lại.')));
      } else {
        tell(data.read);
      }
    };
    worker.onerror = () => end(() => reject(new Error('Trình duyệt quá cũ để tính mã kiểm tra. Cập nhật trình duyệt.')));
    worker.postMessage(file);
  });
}
