package vn.minh.assessment.organization;

import java.time.Instant;

/**
 * What the sector database said last of a unit: from then on it is the unit's system of record.
 *
 * @param revision of the entry over there; a lower or equal one is a repeat
 * @param recordedAt by the sector database's clock
 */
public record SectorUnit(String code, int revision, Instant recordedAt) {}
