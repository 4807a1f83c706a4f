package vn.minh.review.recognition;

import vn.minh.contracts.Result;
import vn.minh.review.externalreview.ExternalReview;

/** A review together with the result it was concluded with: what a recognition rests on. */
record Concluded(ExternalReview review, Result result) {}
