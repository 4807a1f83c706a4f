package vn.minh.assessment.selfassessment;

import org.jspecify.annotations.Nullable;

/**
 * Words about an answer. They stay in this service, where they can be erased: no event carries them.
 *
 * @param note why this score (diễn giải): it goes into the council's minutes
 * @param reason why the item does not concern the unit
 */
public record Remarks(@Nullable String note, @Nullable String reason) {

    public static final Remarks NONE = new Remarks(null, null);
}
