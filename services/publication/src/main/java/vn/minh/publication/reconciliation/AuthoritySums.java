package vn.minh.publication.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * Both sides of one authority, of what was settled.
 *
 * @param authority code; absent for records without one
 * @param name absent where nothing of ours says it
 */
public record AuthoritySums(
        @Nullable String authority, @Nullable String name, Sum ours, Sum theirs, int differences) {}
