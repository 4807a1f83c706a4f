package vn.minh.portal.page;

/** A state as a person reads it: a word first, an icon and a colour beside it. */
public record Badge(String word, String icon, Tone tone) {

    public enum Tone {
        QUIET("quiet"),
        ACTIVE("active"),
        WAITING("waiting"),
        GOOD("good"),
        WARN("warn");

        private final String style;

        Tone(String style) {
            this.style = style;
        }

        /** Class in the style sheet. */
        public String style() {
            return style;
        }
    }
}
