package vn.minh.publication.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * One record as one side has it.
 *
 * @param authority code of the authority it is counted under; absent when it has none
 * @param revision from 1
 * @param sha256 its fingerprint
 */
public record Entry(String recordKey, @Nullable String authority, int revision, String sha256) {

    /** The unit's code is the first part of the key: all that is known of a record we never told. */
    String unit() {
        int end = recordKey.indexOf('|');
        return end < 0 ? recordKey : recordKey.substring(0, end);
    }
}
