package vn.minh.evidence.evidence;

import java.time.Instant;
import vn.minh.evidence.inspection.Flaw;

/** Why what was announced is not kept, and since when that is known. */
public record Refusal(Flaw flaw, Instant at) {}
