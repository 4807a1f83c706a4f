package vn.minh.review.externalreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/**
 * The team's meeting on a dossier (biên bản đánh giá ngoài): what nobody can compute. Points, reasons and answers are
 * read from the review itself. Kept again, they replace the earlier ones of their round.
 *
 * @param round the round it was about
 */
public record Minutes(int round, Meeting meeting, String keptBy, Instant keptAt) {

    /**
     * @param heldOn day of the meeting, Vietnam
     * @param present ids of those who were there
     * @param opinions what was said beside the points; never leaves this database
     */
    public record Meeting(
            LocalDate heldOn,
            String place,
            List<String> present,
            List<String> absent,
            @Nullable String opinions) {

        public Meeting {
            place = place.strip();
            present = List.copyOf(present);
            absent = List.copyOf(absent);
            opinions = opinions == null || opinions.isBlank() ? null : opinions.strip();
        }

        /** Refuses minutes of a meeting that cannot have been. */
        void requireSound(LocalDate today) {
            var faults = new ArrayList<Fault>();
            if (heldOn.isAfter(today)) {
                faults.add(new Fault(
                        "held-in-future",
                        "heldOn",
                        "Ngày họp " + heldOn + " ở sau hôm nay (" + today + ").",
                        "Ghi biên bản sau khi họp, với ngày họp thật."));
            }
            if (place.isEmpty()) {
                faults.add(
                        new Fault("place-required", "place", "Chưa ghi nơi họp.", "Ghi nơi họp, ví dụ “trực tuyến”."));
            }
            if (present.isEmpty()) {
                faults.add(new Fault(
                        "present-required", "present", "Chưa ghi ai có mặt.", "Ghi ít nhất một người có mặt."));
            }
            people(faults);
            if (!faults.isEmpty()) {
                throw new Rejected(new Invalid(faults));
            }
        }

        private void people(List<Fault> faults) {
            var seen = new HashSet<String>();
            var all = new ArrayList<>(present);
            all.addAll(absent);
            for (var person : all) {
                if (!seen.add(person)) {
                    faults.add(new Fault(
                            "person-twice",
                            person,
                            "Người “" + person + "” được ghi hai lần.",
                            "Ghi mỗi người một lần, có mặt hoặc vắng mặt."));
                }
            }
        }
    }
}
