package vn.minh.sandbox.records;

/**
 * What somebody asks this database to hold.
 *
 * @param revision from 1; a lower or equal one than what is held is a repeat
 * @param body the record as it was sent
 */
public record Update(String recordKey, int revision, String unit, String kind, String schoolYear, String body) {}
