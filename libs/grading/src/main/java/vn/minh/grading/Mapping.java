package vn.minh.grading;

import java.util.List;

/**
 * How items of an earlier version become items of a later one.
 *
 * @param from codes in the earlier version
 * @param to codes in the later version
 */
public record Mapping(Kind kind, List<String> from, List<String> to) {

    public enum Kind {
        /** The same item, perhaps under another code or with other points. */
        EQUAL("một chỉ tiêu trước và một chỉ tiêu sau"),
        /** One became several. */
        SPLIT("một chỉ tiêu trước và ít nhất hai chỉ tiêu sau"),
        /** Several became one. */
        MERGED("ít nhất hai chỉ tiêu trước và một chỉ tiêu sau"),
        /** The same item in another criterion. */
        MOVED("một chỉ tiêu trước và một chỉ tiêu sau"),
        /** No longer asked. */
        RETIRED("ít nhất một chỉ tiêu trước, không có chỉ tiêu sau"),
        /** Never asked before. */
        NEW("ít nhất một chỉ tiêu sau, không có chỉ tiêu trước");

        private final String shape;

        Kind(String shape) {
            this.shape = shape;
        }

        String shape() {
            return shape;
        }

        boolean fits(int from, int to) {
            return switch (this) {
                case EQUAL, MOVED -> from == 1 && to == 1;
                case SPLIT -> from == 1 && to > 1;
                case MERGED -> from > 1 && to == 1;
                case RETIRED -> from > 0 && to == 0;
                case NEW -> from == 0 && to > 0;
            };
        }

        Kind inverse() {
            return switch (this) {
                case EQUAL -> EQUAL;
                case SPLIT -> MERGED;
                case MERGED -> SPLIT;
                case MOVED -> MOVED;
                case RETIRED -> NEW;
                case NEW -> RETIRED;
            };
        }
    }

    public Mapping {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    Mapping inverse() {
        return new Mapping(kind.inverse(), to, from);
    }
}
