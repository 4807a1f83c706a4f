package vn.minh.contracts.assessment;

import java.util.List;

/**
 * How items of an earlier version become items of a later one.
 *
 * @param from codes in the earlier version; none when the items are new
 * @param to codes in the later version; none when the items are retired
 */
public record ItemMapping(Kind kind, List<String> from, List<String> to) {

    public enum Kind {
        EQUAL,
        SPLIT,
        MERGED,
        MOVED,
        RETIRED,
        NEW
    }
}
