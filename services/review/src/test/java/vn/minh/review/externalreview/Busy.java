package vn.minh.review.externalreview;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assessment;
import vn.minh.review.SampleSet;
import vn.minh.review.SecondDesk;
import vn.minh.review.Town;

/** A town whose people bring a dossier as far as somebody is to meet it, each time another one. */
record Busy(Town town, Assessment assessment) {

    UUID dossier(Met met) {
        var set = met == Met.UNVERIFIED ? Assessment.DEMONSTRATION : Assessment.OFFICIAL;
        var review = assessment.approves(town, set, false);
        switch (met) {
            case WAITING -> {}
            case HELD -> held(review);
            case RETURNED -> returned(review);
            case CAME_BACK -> {
                returned(review);
                assessment.approvesAgain(town, review, 2, SampleSet.answers());
            }
            case TO_BE_READ_TWICE -> odd(review);
            case READ_TWICE_NOW -> taken(review);
            case READERS_DIFFER -> {
                taken(review);
                colleague().finish(review, 6).statusCode(200);
            }
            case PROPOSED -> proposed(review);
            case AGREED -> agreed(review);
            case CONCLUDED, UNVERIFIED -> concluded(review);
            case RECOGNISED -> {
                concluded(review);
                town.head().recognise(review).statusCode(200);
            }
        }
        return review;
    }

    private void held(UUID review) {
        town.reviewer().claim(review, 1).statusCode(200);
        town.reviewer()
                .record(review, 2, "1.3.a", Map.of("points", "20", "reason", "Chưa đủ"))
                .statusCode(200);
    }

    /** Half of the school's points are gone: another has to read it. */
    private void odd(UUID review) {
        held(review);
        town.reviewer()
                .record(review, 3, "2.4.a", Map.of("points", "0", "reason", "Không thấy"))
                .statusCode(200);
        town.reviewer()
                .record(review, 4, "1.3.a", Map.of("points", "0", "reason", "Không thấy"))
                .statusCode(200);
    }

    private void taken(UUID review) {
        odd(review);
        colleague().take(review, 5).statusCode(200);
    }

    private SecondDesk colleague() {
        return new SecondDesk(town.otherReviewer());
    }

    private void returned(UUID review) {
        held(review);
        town.reviewer().requestSupplement(review, 3, soon(), "1.3", "Thiếu ảnh").statusCode(200);
    }

    private void proposed(UUID review) {
        held(review);
        town.reviewer().propose(review, versionOf(review)).statusCode(200);
    }

    private void agreed(UUID review) {
        proposed(review);
        town.principal().agree(review, versionOf(review)).statusCode(200);
    }

    private void concluded(UUID review) {
        agreed(review);
        town.officer().conclude(review, versionOf(review)).statusCode(200);
    }

    long versionOf(UUID review) {
        return town.officer().versionOf(review);
    }

    static String soon() {
        return Vietnam.dayOf(Instant.now()).plusDays(7).toString();
    }
}
