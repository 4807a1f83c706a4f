package vn.minh.evidence.evidence;

import java.time.Instant;

/** An address that gives the bytes to whoever has it, for a short while. */
public record DownloadLink(String url, Instant expiresAt) {}
