package vn.minh.review.externalreview.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.ExternalReview;

/** What the unit said of a proposal. */
record CommentView(int round, boolean agreed, @Nullable String text, Instant commentedAt) {

    static List<CommentView> of(ExternalReview review) {
        return review.work().said().comments().stream()
                .map(comment -> new CommentView(comment.round(), comment.agreed(), comment.text(), comment.at()))
                .toList();
    }
}
