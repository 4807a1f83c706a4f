package vn.minh.publication.register;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person types to find a school: case, accents and order of the words do not matter. */
public record SearchWords(List<String> words) {

    private static final int MOST = 6;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String typed) {
        return new SearchWords(Stream.of(plain(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList());
    }

    /** Vĩnh Quỳnh → vinh quynh; Đại Thanh → dai thanh. */
    public static String plain(String text) {
        var bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    }
}
