package vn.minh.publication.exchange.web;

import vn.minh.publication.exchange.TakeFileReceipts;

/**
 * What came of a workbook that was brought back.
 *
 * @param file as it stands now
 * @param repeats answered just so before: nothing changed
 * @param overtaken answered for a revision that a newer one has replaced since
 * @param blank not filled in: still waited for
 */
record ReceiptsView(SectorFileView file, int accepted, int rejected, int repeats, int overtaken, int blank) {

    static ReceiptsView of(TakeFileReceipts.Taken taken) {
        return new ReceiptsView(
                SectorFileView.of(taken.counted()),
                taken.accepted(),
                taken.rejected(),
                taken.repeats(),
                taken.overtaken(),
                taken.blank());
    }
}
