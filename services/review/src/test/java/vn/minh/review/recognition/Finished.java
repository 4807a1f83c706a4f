package vn.minh.review.recognition;

import jakarta.inject.Singleton;
import java.util.UUID;
import vn.minh.review.Assessment;
import vn.minh.review.SampleSet;
import vn.minh.review.Town;

/** Reviews that were concluded and wait for the head of their authority. */
@Singleton
public class Finished {

    private final Assessment assessment;

    Finished(Assessment assessment) {
        this.assessment = assessment;
    }

    public Assessment assessment() {
        return assessment;
    }

    public UUID review(Town town) {
        return review(town, Assessment.OFFICIAL, false);
    }

    UUID review(Town town, SampleSet set, boolean demonstration) {
        var review = assessment.approves(town, set, demonstration);
        town.reviewer().claim(review, 1).statusCode(200);
        town.reviewer().propose(review, 2).statusCode(200);
        town.principal().agree(review, 3).statusCode(200);
        town.officer().conclude(review, 4).statusCode(200);
        return review;
    }
}
