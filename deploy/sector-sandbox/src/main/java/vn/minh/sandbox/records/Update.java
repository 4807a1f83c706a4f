package vn.minh.sandbox.records;

/**
 * What somebody asks this database to hold, or to hold no longer.
 *
 * @param revision from 1; a lower or equal one than what is held is a repeat
 * @param body the message as it was sent
 */
public record Update(
        String recordKey,
        int revision,
        State state,
        String unit,
        String kind,
        String department,
        String setCode,
        String schoolYear,
        String body) {}
