package vn.minh.portal.sectorfile;

import vn.minh.portal.page.Notice;

/**
 * What came of a workbook that was brought back.
 *
 * @param repeats answered just so before: nothing changed
 * @param overtaken answered for a revision that a newer one has replaced since
 * @param blank not filled in: still waited for
 */
public record Receipts(int accepted, int rejected, int repeats, int overtaken, int blank) {

    public Notice notice() {
        return Notice.done(
                "Đã ghi biên nhận từ tệp",
                accepted + " bản ghi đã nhận, " + rejected + " bị từ chối, " + repeats + " dòng đã ghi từ lần trước, "
                        + overtaken + " dòng của bản cũ, " + blank + " dòng còn trống vẫn chờ.");
    }
}
