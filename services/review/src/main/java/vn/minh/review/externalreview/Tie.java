package vn.minh.review.externalreview;

/** What binds a person to a unit, so that she does not judge it. */
public record Tie(String unit, Kind kind) {

    public enum Kind {
        /** She works there. */
        OWN_UNIT,
        /** She worked there within the past three years. */
        WORKPLACE,
        /** She said so herself, or an officer did. */
        DECLARED
    }
}
