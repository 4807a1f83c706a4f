package vn.minh.assessment.organization;

import org.jspecify.annotations.Nullable;

/** One thing a reform does to one unit; the steps of a reform happen together, on its first day. */
public sealed interface Step {

    /** The unit ends; all it was accountable for, and all below it, is the other's. */
    record Merge(String from, String into) implements Step {}

    /**
     * The unit ends, unless it is one of its own parts; what is named goes to a part.
     *
     * @param unit absent for a part that takes over nothing
     */
    record Split(String from, String to, @Nullable String unit) implements Step {}

    /** One unit comes under another authority; both authorities go on. */
    record Transfer(String from, String to, String unit) implements Step {}

    /**
     * The unit ends.
     *
     * @param successor whose its part is from now on; a school may end without one
     */
    record Close(String unit, @Nullable String successor) implements Step {}

    /** The same for the same step, whoever wrote it in whatever order. */
    default String text() {
        return switch (this) {
            case Merge(var from, var into) -> "MERGE " + from + " " + into;
            case Split(var from, var to, var unit) -> "SPLIT " + from + " " + to + " " + unit;
            case Transfer(var from, var to, var unit) -> "TRANSFER " + from + " " + to + " " + unit;
            case Close(var unit, var successor) -> "CLOSE " + unit + " " + successor;
        };
    }

    /** What is less after it. */
    default String source() {
        return switch (this) {
            case Merge merge -> merge.from();
            case Split split -> split.from();
            case Transfer transfer -> transfer.from();
            case Close close -> close.unit();
        };
    }

    /** What is more after it; nothing when a unit just ends. */
    default @Nullable String target() {
        return switch (this) {
            case Merge merge -> merge.into();
            case Split split -> split.to();
            case Transfer transfer -> transfer.to();
            case Close close -> close.successor();
        };
    }

    /** The one unit that goes from source to target; nothing when all of it goes, or none. */
    default @Nullable String moved() {
        return switch (this) {
            case Split split -> split.unit();
            case Transfer transfer -> transfer.unit();
            case Merge _, Close _ -> null;
        };
    }
}
