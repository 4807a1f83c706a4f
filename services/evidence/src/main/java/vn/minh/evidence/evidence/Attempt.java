package vn.minh.evidence.evidence;

import java.time.Instant;

/**
 * A content that was announced: it becomes a version, or nothing.
 *
 * @param number from 1, counted over all of a piece of evidence, refused ones too
 * @param by opaque id of who announced it
 */
public record Attempt(int number, Content content, String by, Instant at) {}
