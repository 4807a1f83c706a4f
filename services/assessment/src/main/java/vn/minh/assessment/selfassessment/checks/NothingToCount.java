package vn.minh.assessment.selfassessment.checks;

import java.util.stream.Stream;

/** A derived item rests on 0 of 0 units: it gives no points, and nobody can tell whether rightly. */
record NothingToCount() implements Rule {

    @Override
    public Stream<Finding> on(Desk desk) {
        return desk.set().derived().stream()
                .flatMap(
                        place -> desk.shares().stream()
                                .filter(share ->
                                        share.item().equals(place.item().code()) && share.all() == 0)
                                .map(
                                        share -> Finding.unverifiable(
                                                "nothing-to-count",
                                                place,
                                                "amount",
                                                "Mục " + share.item() + " tính từ kết quả công nhận theo bộ chỉ số "
                                                        + share.ofSet()
                                                        + ", nhưng năm học này không có hồ sơ nào (0 trên 0) nên chưa được điểm.",
                                                "Chờ các đơn vị trực thuộc có hồ sơ của năm học này, hoặc kiểm tra phân công đánh giá.")));
    }
}
