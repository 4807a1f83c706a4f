package vn.minh.review.recognition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;
import vn.minh.review.externalreview.ExternalReview;

/**
 * A review together with the result that is recognised.
 *
 * @param result it was concluded with, or what an appeal came to
 * @param supersedes the recognition whose place this one takes; absent for a first one
 */
record Concluded(
        ExternalReview review, Result result, @Nullable UUID supersedes) {}
