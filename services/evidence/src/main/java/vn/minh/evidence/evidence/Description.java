package vn.minh.evidence.evidence;

import java.util.List;
import java.util.stream.Stream;
import vn.minh.contracts.Effect;

/**
 * What a person says of a piece of evidence.
 *
 * @param criterion code of the criterion it is announced for, e.g. {@code 1.3}; its code keeps it for ever
 * @param alsoFor codes of other criteria it serves
 * @param effect when the document is in force
 * @param sensitive it names persons: fewer people read it
 */
public record Description(Words words, String criterion, List<String> alsoFor, Effect effect, boolean sensitive) {

    public Description {
        alsoFor = List.copyOf(alsoFor);
    }

    /** Every criterion it serves, the one of its code first. */
    public List<String> criteria() {
        return Stream.concat(Stream.of(criterion), alsoFor.stream()).toList();
    }
}
