package vn.minh.assessment.selfassessment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the council has before it besides its answers.
 *
 * @param shares what derived items rest on
 * @param earlier absent in the unit's first year
 * @param explanations by the id of what they explain
 * @param open what may be answered
 * @param window when evidence has to be in force; absent where nobody asks
 */
record Background(
        List<Share> shares,
        @Nullable Earlier earlier,
        Map<String, Explanation> explanations,
        OpenWork open,
        @Nullable Window window) {

    static final Background NONE = new Background(List.of(), null, Map.of(), new OpenWork(null), null);

    Background {
        shares = List.copyOf(shares);
        explanations = Map.copyOf(explanations);
    }
}
