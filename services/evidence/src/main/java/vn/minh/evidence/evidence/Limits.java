package vn.minh.evidence.evidence;

import java.time.Duration;

/**
 * What an installation allows.
 *
 * @param largestFile bytes
 * @param uploadWithin how long a presigned upload address is good for
 * @param downloadWithin how long a presigned download address is good for
 * @param confirmWithin after that an announcement that nobody confirmed is dropped
 */
public record Limits(long largestFile, Duration uploadWithin, Duration downloadWithin, Duration confirmWithin) {}
