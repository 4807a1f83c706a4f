package vn.minh.grading;

import java.util.List;

/**
 * The set of every kind with one line written otherwise.
 *
 * @param json of the line, {@code null}: left out
 * @param sentence part of what must be said
 * @param found what must be found, nothing else, as "CODE path"
 */
record Broken(String pointer, String json, String sentence, List<String> found) {

    static final String GRADED = "/groups/0/criteria/1/items/0";
    static final String YES_NO = "/groups/0/criteria/1/items/1";
    static final String DECLARED = "/groups/0/criteria/1/items/2";
    static final String COUNT = "/groups/1/criteria/1/items/0";
    static final String SHARE = "/groups/1/criteria/1/items/1";

    static Broken broken(String pointer, String json, String sentence, String... found) {
        return new Broken(pointer, json, sentence, List.of(found));
    }
}
