package vn.minh.review.recognition;

import java.util.UUID;
import vn.minh.contracts.Result;

/**
 * An appeal that was right and waits for the head of the authority.
 *
 * @param recognition that it was about, and that still stands
 * @param result graded again with the panel's points
 */
public record Upheld(UUID appeal, UUID recognition, Result result) {}
