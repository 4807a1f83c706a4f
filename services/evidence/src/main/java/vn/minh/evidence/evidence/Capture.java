package vn.minh.evidence.evidence;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a linked page was kept.
 *
 * @param finalAddress where the redirects ended
 * @param text hash of what a reader of the page saw: pages carry clocks and tokens that nobody reads
 */
public record Capture(
        Instant at, URI finalAddress, @Nullable String title, Sha256 text) {}
